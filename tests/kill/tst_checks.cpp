// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The checks of the kill driver can find fault.
#include "tests/kill/told.h"
#include "tests/kill/traffic.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace
{

/// The rows that a program would export which has taken each delivery of `traffic` in order.
QJsonArray wholeTable(const Traffic &traffic, int deliveries)
{
    QMap<qint64, QJsonObject> rows;
    for (int i = 0; i < deliveries; ++i) {
        const QJsonObject delivery = QJsonDocument::fromJson(traffic.body(i)).object();
        const QJsonArray bookings = delivery.value("bookings"_L1).toArray();
        for (const QJsonValue &value : bookings) {
            QJsonObject row = value.toObject();
            const qint64 id = row.value("id"_L1).toInteger();
            row.insert("removed"_L1,
                       rows.value(id).value("removed"_L1).toBool()
                           || delivery.value("event_type"_L1) == "bookings.delete"_L1);
            rows.insert(id, row);
        }
    }
    QJsonArray table;
    for (const QJsonObject &row : std::as_const(rows))
        table.append(row);
    return table;
}

} // namespace

class TestChecks : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        traffic = std::make_unique<Traffic>(7);
        int newest = -1;
        while (newest < 400)
            newest = std::max(newest, traffic->next());
        for (int i = 0; i <= newest; ++i)
            traffic->acknowledged(i);
        table = wholeTable(*traffic, newest + 1);
    }

    void aWholeTableIsRight()
    {
        QVERIFY(table.size() > 50);
        QCOMPARE(traffic->complaints(table), QStringList());
    }

    void aMissingBookingIsFound()
    {
        table.removeAt(3);
        QCOMPARE(traffic->complaints(table),
                 QStringList{u"Booking 4: it was acknowledged and is not there."_s});
    }

    void aBookingThatIsThereTwiceIsFound()
    {
        table.append(table.first());
        QCOMPARE(traffic->complaints(table), QStringList{u"Booking 1 is there twice."_s});
    }

    void oldContentIsFound()
    {
        int changed = 0;
        for (qsizetype i = 0; i < table.size(); ++i) {
            QJsonObject row = table.at(i).toObject();
            if (row.value("message"_L1) != "0"_L1 && !row.value("removed"_L1).toBool()) {
                row.insert("message"_L1, u"0"_s);
                table[i] = row;
                ++changed;
            }
        }
        QVERIFY(changed > 5);
        QCOMPARE(traffic->complaints(table).size(), changed);
    }

    void aLostRemovalIsFound()
    {
        int changed = 0;
        for (qsizetype i = 0; i < table.size(); ++i) {
            QJsonObject row = table.at(i).toObject();
            changed += row.value("removed"_L1).toBool() ? 1 : 0;
            row.insert("removed"_L1, false);
            table[i] = row;
        }
        QVERIFY(changed > 2);
        QCOMPARE(traffic->complaints(table).size(), changed);
    }

    void aLostDeliveryIsFound()
    {
        QSet<QByteArray> bodies;
        for (int i = 0; i < traffic->acknowledgedCount(); ++i)
            bodies.insert(traffic->body(i));
        QCOMPARE(traffic->complaintsOfJournal(bodies), QStringList());
        bodies.remove(traffic->body(7));
        QCOMPARE(traffic->complaintsOfJournal(bodies),
                 QStringList{u"Delivery 7: it was acknowledged and is not in the journal."_s});
    }

    void tellingAgainIsFound_data()
    {
        QTest::addColumn<QString>("notice");
        QTest::addColumn<bool>("again");
        QTest::newRow("new, shown before") << u"New booking\nGuest 000001"_s << true;
        QTest::newRow("cancelled, not shown before") << u"Booking cancelled\nGuest 000001"_s << false;
        QTest::newRow("new, recorded since") << u"New booking\nGuest 000002"_s << false;
        QTest::newRow("new, shown, in a summary") << u"2 new bookings\nGuest 000002\nGuest 000001"_s << true;
        QTest::newRow("cancelled, shown before") << u"Booking cancelled\nGuest 000003"_s << true;
        QTest::newRow("not recorded at all") << u"New booking\nGuest 000004"_s << true;
        QTest::newRow("of nobody") << u"Deskbell goes on in the tray"_s << false;
    }

    void tellingAgainIsFound()
    {
        QFETCH(QString, notice);
        QFETCH(bool, again);
        const Told before{{{1, u"new"_s, {}}, Telling::Shown},
                          {{1, u"cancelled"_s, {}}, Telling::Due},
                          {{3, u"cancelled"_s, {}}, Telling::Shown}};
        Told after = before;
        after.insert({2, u"new"_s, {}}, Telling::Shown);
        QCOMPARE(!toldAgain({notice}, before, after).isEmpty(), again);
    }

private:
    std::unique_ptr<Traffic> traffic;
    QJsonArray table;
};

QTEST_GUILESS_MAIN(TestChecks)
#include "tst_checks.moc"
