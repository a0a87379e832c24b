// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/table/bookingmodel.h"
#include "bookings.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

using namespace deskbell;
using namespace Qt::StringLiterals;

class TestModel : public QObject
{
    Q_OBJECT

    FakeClock m_clock{QDateTime(QDate(2026, 5, 11), QTime(9, 0), QTimeZone::utc())};

    static QString text(const BookingModel &model, int column, int role = Qt::DisplayRole)
    {
        return model.index(0, column).data(role).toString();
    }

private slots:
    void aRowSaysWhatTheBookingIs()
    {
        BookingModel model(m_clock);
        model.setCatalogue(plainCatalogue());
        model.setSnapshot({plainRecord()});
        QCOMPARE(text(model, BookingModel::TimeColumn), u"Tomorrow, 10:00"_s);
        QCOMPARE(text(model, BookingModel::StatusColumn), u"To confirm"_s);
        QCOMPARE(text(model, BookingModel::CustomerColumn), u"Jane Doe"_s);
        QCOMPARE(text(model, BookingModel::ServiceColumn), u"Haircut"_s);
        QCOMPARE(text(model, BookingModel::PhoneColumn), u"+49 (30) 123-456"_s);
        QCOMPARE(text(model, BookingModel::NoteColumn), u"First visit"_s);
        QVERIFY(!text(model, BookingModel::ReceivedColumn).isEmpty());
    }

    void theFirstVisibleCellIsSpokenAsOneSentence()
    {
        BookingModel model(m_clock);
        model.setCatalogue(plainCatalogue());
        BookingRecord record = plainRecord();
        model.setSnapshot({record});
        QCOMPARE(
            text(model, BookingModel::TimeColumn, Qt::AccessibleTextRole),
            u"New, not acknowledged: Tuesday 12 May, 10:00, Jane Doe, Haircut, to confirm, first visit"_s);
        QCOMPARE(text(model, BookingModel::CustomerColumn, Qt::AccessibleTextRole), u"Jane Doe"_s);

        model.setSentenceColumn(BookingModel::CustomerColumn);
        record.booking.status = Status::Cancelled;
        record.booking.cancelReason = u"ill"_s;
        model.apply({changeTo(record)});
        QCOMPARE(
            text(model, BookingModel::CustomerColumn, Qt::AccessibleTextRole),
            u"Cancelled, not acknowledged: Tuesday 12 May, 10:00, Jane Doe, Haircut, cancelled, slot free again, reason: ill"_s);
        model.setAcknowledged({1}, true);
        QVERIFY(text(model, BookingModel::CustomerColumn, Qt::AccessibleTextRole)
                    .startsWith(u"Tuesday 12 May"_s));
        QCOMPARE(text(model, BookingModel::TimeColumn, Qt::AccessibleTextRole), u"Tomorrow, 10:00"_s);
    }

    void withoutACatalogueTheBookingsOwnSlotTellsTheTime()
    {
        BookingModel model(m_clock);
        BookingRecord record = plainRecord();
        model.setSnapshot({record});
        QCOMPARE(text(model, BookingModel::TimeColumn), u"Tomorrow"_s);
        QCOMPARE(text(model, BookingModel::ServiceColumn), u"Service 1"_s);
        record.booking.slotStart = u"2000-01-01 11:30:00"_s;
        model.apply({changeTo(record)});
        QCOMPARE(text(model, BookingModel::TimeColumn), u"Tomorrow, 11:30"_s);
    }

    void anOwnSlotThatCannotBeReadHidesNoTimeThatIsKnown()
    {
        BookingModel model(m_clock);
        model.setCatalogue(plainCatalogue());
        BookingRecord record = plainRecord();
        record.booking.slotStart = u"some time soon"_s;
        model.setSnapshot({record});
        QCOMPARE(text(model, BookingModel::TimeColumn), u"Tomorrow, 10:00"_s);
    }

    void oneChangedBookingIsOneSignal()
    {
        BookingModel model(m_clock);
        model.setSnapshot({plainRecord(1), plainRecord(2)});
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        BookingRecord record = plainRecord(2);
        record.booking.message = u"Later"_s;
        model.apply({changeTo(record)});
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].toModelIndex().row(), 1);
        QCOMPARE(changed[0][1].toModelIndex().row(), 1);
        model.apply({changeTo(record)}); // says nothing new
        QCOMPARE(changed.size(), 1);
        model.apply({changeTo(plainRecord(3))});
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(changed.size(), 1);
    }

    void theCountOfUnacknowledgedFollows()
    {
        BookingModel model(m_clock);
        QSignalSpy counts(&model, &BookingModel::unacknowledgedChanged);
        model.setSnapshot({plainRecord(1), plainRecord(2)});
        QCOMPARE(model.unacknowledged(), 2);
        model.setAcknowledged({1, 99}, true);
        QCOMPARE(model.unacknowledgedIds(), QList<qint64>{2});
        model.apply({changeTo(plainRecord(1)), changeTo(plainRecord(3))});
        QCOMPARE(model.unacknowledged(), 3);
        model.setSnapshot({});
        QCOMPARE(counts.last()[0].toInt(), 0);
    }

    void midnightMakesTomorrowToday()
    {
        BookingModel model(m_clock);
        model.setSnapshot({plainRecord()});
        QCOMPARE(text(model, BookingModel::TimeColumn), u"Tomorrow"_s);
        m_clock.jumpTo(QDateTime(QDate(2026, 5, 12), QTime(9, 0), QTimeZone::utc()));
        model.refreshToday();
        QCOMPARE(text(model, BookingModel::TimeColumn), u"Today"_s);
        m_clock.jumpTo(QDateTime(QDate(2026, 5, 11), QTime(9, 0), QTimeZone::utc()));
    }

    void theDayIsTheShops()
    {
        FakeClock late(QDateTime(QDate(2026, 5, 11), QTime(20, 0), QTimeZone::utc()));
        BookingModel model(late);
        QCOMPARE(model.today(), QDate(2026, 5, 11));
        Catalogue catalogue;
        catalogue.services = {{1, {1, u"Surfing"_s, "Pacific/Auckland"}}};
        model.setCatalogue(catalogue);
        QCOMPARE(model.today(), QDate(2026, 5, 12));
    }

    void theModelIsSoundUnderRandomEvents()
    {
        QRandomGenerator random(20260512);
        BookingModel model(m_clock);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (int step = 0; step < 500; ++step) {
            const qint64 id = 1 + random.bounded(60);
            if (random.bounded(50) == 0)
                model.setSnapshot({randomRecord(random, id)});
            else if (random.bounded(3) == 0)
                model.setAcknowledged({id}, random.bounded(2));
            else
                model.apply({changeTo(randomRecord(random, id))});
            QCOMPARE(model.unacknowledged(), int(model.unacknowledgedIds().size()));
        }
    }
};

QTEST_GUILESS_MAIN(TestModel)
#include "tst_model.moc"
