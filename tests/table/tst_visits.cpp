// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/table/bookingmodel.h"
#include "bookings.h"

#include <QSet>
#include <QTest>
#include <QTimeZone>

#include <algorithm>

using namespace deskbell;
using namespace Qt::StringLiterals;

class TestVisits : public QObject
{
    Q_OBJECT

    FakeClock m_clock{QDateTime(QDate(2026, 5, 12), QTime(9, 0), QTimeZone::utc())};

    static BookingRecord of(qint64 id, const QString &email, const QString &phone, int day = 12)
    {
        BookingRecord record = plainRecord(id);
        record.booking.customer.email = email;
        record.booking.customer.phone = phone;
        record.booking.date = QDate(2026, 5, day);
        record.booking.status = Status::Confirmed;
        record.acknowledged = true;
        return record;
    }

private slots:
    void aPersonIsKnownByAddressOrNumber_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("same");
        QTest::newRow("as it is") << u"jane@example.com"_s << u"jane@example.com"_s << true;
        QTest::newRow("case and blanks") << u" Jane@Example.com"_s << u"jane@example.COM "_s << true;
        QTest::newRow("another") << u"jane@example.com"_s << u"june@example.com"_s << false;
        QTest::newRow("no address") << u"none"_s << u"none"_s << false;
        QTest::newRow("number as typed") << u"030 123 45 67"_s << u"030/1234567"_s << true;
        QTest::newRow("with the country") << u"+49 (30) 1234567"_s << u"030 1234567"_s << true;
        QTest::newRow("another number") << u"030 1234567"_s << u"030 1234568"_s << false;
        QTest::newRow("too short to tell") << u"110"_s << u"110"_s << false;
        QTest::newRow("nothing") << QString() << QString() << false;
    }
    void aPersonIsKnownByAddressOrNumber()
    {
        QFETCH(const QString, one);
        QFETCH(const QString, other);
        QFETCH(const bool, same);
        Visits visits;
        for (int row = 0; row < 2; ++row) {
            const QString text = row == 0 ? one : other;
            const bool isPhone = text.contains(u'1');
            visits.put(row, {0, {}, isPhone ? QString() : text, isPhone ? text : QString()});
        }
        QCOMPARE(visits.others(0, 9), same ? std::vector<int>{1} : std::vector<int>{});
    }

    void visitsAreCountedByTheirTime()
    {
        BookingModel model(m_clock);
        model.setCatalogue(plainCatalogue());
        model.setSnapshot({of(1, u"jane@example.com"_s, {}, 20), of(2, u"jane@example.com"_s, {}, 10),
                           of(3, {}, u"+49 30 1234567"_s, 11),
                           of(4, u"jane@example.com"_s, u"030 1234567"_s, 15)});
        QCOMPARE(model.visitOf(1), 1);
        QCOMPARE(model.visitOf(2), 1);
        QCOMPARE(model.visitOf(3), 3); // by address and by number
        QCOMPARE(model.visitOf(0), 3);
        QCOMPARE(model.index(1, BookingModel::VisitsColumn).data().toString(), u"First visit"_s);
        QCOMPARE(model.index(0, BookingModel::VisitsColumn).data().toString(), u"Visit 3"_s);
        QVERIFY(model.index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"visit 3"_s));
        BookingRecord off = of(2, u"jane@example.com"_s, {}, 10);
        off.booking.status = Status::Cancelled;
        model.apply({changeTo(off)});
        QCOMPARE(model.visitOf(1), 0);
        QCOMPARE(model.visitOf(0), 2);
        model.apply({changeTo(of(4, u"someone@example.com"_s, {}, 15))});
        QCOMPARE(model.visitOf(0), 1);
    }

    void nobodyHasNoVisit()
    {
        BookingModel model(m_clock);
        model.setSnapshot({of(1, {}, {}), of(2, {}, {})});
        QCOMPARE(model.visitOf(0), 0);
        QCOMPARE(model.index(0, BookingModel::VisitsColumn).data().toString(), QString());
    }

    void aRegularsVisitsAreCountedHoweverManyFollow()
    {
        BookingModel model(m_clock);
        QList<BookingRecord> records;
        for (int id = 1; id <= 250; ++id) {
            BookingRecord record = of(id, u"jane@example.com"_s, {});
            record.booking.date = QDate(2026, 1, 1).addDays(id);
            records += record;
        }
        model.setSnapshot(records);
        QCOMPARE(model.visitOf(0), 1);
        QCOMPARE(model.visitOf(49), 50);
        QCOMPARE(model.visitOf(125), 100);
        QCOMPARE(model.visitOf(249), 100);
    }

    void whatIsWrittenDownForEverybodyIsNobodysVisit()
    {
        BookingModel model(m_clock);
        QList<BookingRecord> records;
        for (int id = 1; id <= 3000; ++id)
            records += of(id, u"desk@example.com"_s, {});
        model.setSnapshot(records);
        QCOMPARE(model.visitOf(0), 0);
        QCOMPARE(model.index(0, BookingModel::VisitsColumn).data().toString(), QString());
    }

    void manyOfOnePersonAreNotCountedForEver()
    {
        BookingModel model(m_clock);
        QList<BookingRecord> records;
        for (int id = 1; id <= 500; ++id)
            records += of(id, u"desk@example.com"_s, {}, 1);
        model.setSnapshot(records);
        QVERIFY(model.visitOf(499) <= 100);
    }

    void itStaysRightWhateverChanges()
    {
        QRandomGenerator random(7);
        Visits visits;
        QList<Customer> customers;
        const QStringList emails{{}, u"a@x"_s, u"b@x"_s, u"c@x"_s};
        const QStringList phones{{}, u"0301111111"_s, u"0302222222"_s, u"+49302222222"_s};
        for (int step = 0; step < 3000; ++step) {
            const int row = customers.size() < 60 ? int(customers.size()) : random.bounded(60);
            const Customer customer{0, {}, emails[random.bounded(4)], phones[random.bounded(4)]};
            if (row == customers.size())
                customers += customer;
            else
                customers[row] = customer;
            visits.put(row, customer);
            const int asked = random.bounded(int(customers.size()));
            const PersonKeys own = personKeys(customers[asked]);
            std::vector<int> expected;
            for (int other = 0; other < customers.size(); ++other) {
                const PersonKeys keys = personKeys(customers[other]);
                if (other != asked
                    && ((own.email != 0 && own.email == keys.email)
                        || (own.phone != 0 && own.phone == keys.phone)))
                    expected.push_back(other);
            }
            std::vector<int> found = visits.others(asked, 100);
            std::sort(found.begin(), found.end());
            QCOMPARE(found, expected);
        }
    }

    void aCancelledSlotIsFreeAgainUntilSomebodyTakesIt()
    {
        BookingModel model(m_clock);
        model.setCatalogue(plainCatalogue());
        BookingRecord off = of(1, u"a@example.com"_s, {}, 13);
        off.booking.status = Status::Cancelled;
        off.booking.cancelReason = u"ill"_s;
        model.setSnapshot({off});
        QVERIFY(model.isFreeAgain(0));
        QCOMPARE(model.index(0, BookingModel::VisitsColumn).data().toString(), u"Slot free again"_s);
        QVERIFY(model.index(0, BookingModel::NoteColumn).data().toString().contains(u"ill"_s));
        QVERIFY(model.index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"slot free again"_s));
        model.apply({changeTo(of(2, u"b@example.com"_s, {}, 13))});
        QVERIFY(!model.isFreeAgain(0));
        QCOMPARE(model.index(0, BookingModel::VisitsColumn).data().toString(), QString());
        model.apply({changeTo(of(2, u"b@example.com"_s, {}, 14))});
        QVERIFY(model.isFreeAgain(0));
    }

    void aPastSlotIsNotFreeAgain()
    {
        BookingModel model(m_clock); // 11:00 in the shop; slot 5 begins at 10:00
        model.setCatalogue(plainCatalogue());
        BookingRecord off = of(1, u"a@example.com"_s, {}, 12);
        off.removed = true;
        model.setSnapshot({off});
        QVERIFY(!model.isFreeAgain(0));
        off.booking.timeSlotId = 9;
        model.setSnapshot({off});
        QVERIFY(model.isFreeAgain(0));
    }
};

QTEST_GUILESS_MAIN(TestVisits)
#include "tst_visits.moc"
