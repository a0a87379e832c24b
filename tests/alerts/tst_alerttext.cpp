// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alerts/alerttext.h"
#include "tests/alerts/samples.h"

#include <QTest>
#include <QTimeZone>

using namespace deskbell;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(deskbell::Occasion)

class TestAlertText : public QObject
{
    Q_OBJECT

private slots:
    void oneBookingIsToldInItsOwnWords_data()
    {
        QTest::addColumn<Alert>("alert");
        QTest::addColumn<Occasion>("occasion");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("body");

        Alert alert = sampleAlert(1);
        QTest::newRow("new") << alert << Occasion::Now << u"New booking — Tue 12 May, 10:00"_s
                             << u"Customer 1, Massage\nNeeds your confirmation"_s;
        alert.record.booking.status = Status::Confirmed;
        alert.record.booking.message = u"First time\nhere"_s;
        QTest::newRow("confirmed, with a note")
            << alert << Occasion::Now << u"New booking — Tue 12 May, 10:00"_s
            << u"Customer 1, Massage\n“First time here”"_s;
        QTest::newRow("from before") << alert << Occasion::Startup
                                     << u"Before Deskbell was closed: new booking — Tue 12 May, 10:00"_s
                                     << u"Customer 1, Massage\n“First time here”"_s;
        alert.possiblyTold = true;
        QTest::newRow("possibly told")
            << alert << Occasion::Startup << u"Before Deskbell was closed: new booking — Tue 12 May, 10:00"_s
            << u"Customer 1, Massage\n“First time here”\nYou may have been told before."_s;
        alert = sampleAlert(1, FactKind::Cancelled);
        alert.record.booking.cancelReason = u"Ill"_s;
        QTest::newRow("cancelled") << alert << Occasion::Now << u"Booking cancelled — Tue 12 May, 10:00"_s
                                   << u"Customer 1, Massage\nReason: Ill"_s;
        QTest::newRow("cancelled in a pause")
            << alert << Occasion::Resumed
            << u"While alerts were paused: booking cancelled — Tue 12 May, 10:00"_s
            << u"Customer 1, Massage\nReason: Ill"_s;
        alert = sampleAlert(1, FactKind::Moved);
        alert.record.booking.date = QDate(2027, 1, 4);
        alert.record.booking.timeSlotId = 0;
        QTest::newRow("moved to next year, time not known")
            << alert << Occasion::Now << u"Booking moved — Mon 4 Jan 2027"_s
            << u"Customer 1, Massage\nNeeds your confirmation"_s;
    }
    void oneBookingIsToldInItsOwnWords()
    {
        QFETCH(const Alert, alert);
        QFETCH(const Occasion, occasion);
        const AlertText text = textFor({alert}, sampleWording(), occasion);
        QTEST(text.title, "title");
        QTEST(text.body, "body");
    }

    void somebodyIsAlwaysNamed_data()
    {
        QTest::addColumn<Customer>("customer");
        QTest::addColumn<QString>("name");
        QTest::newRow("name") << Customer{1, u"Jane"_s, u"j@example.com"_s, u"1"_s} << u"Jane"_s;
        QTest::newRow("blank name") << Customer{1, u" \n"_s, u"j@example.com"_s, u"1"_s}
                                    << u"j@example.com"_s;
        QTest::newRow("phone") << Customer{1, {}, {}, u"1"_s} << u"1"_s;
        QTest::newRow("nothing") << Customer{} << u"Customer without a name"_s;
    }
    void somebodyIsAlwaysNamed()
    {
        QFETCH(const Customer, customer);
        Alert alert = sampleAlert(1);
        alert.record.booking.customer = customer;
        QTEST(textFor({alert}, sampleWording(), Occasion::Now).body.section(u", "_s, 0, 0), "name");
    }

    void manyAreCounted_data()
    {
        QTest::addColumn<QList<FactKind>>("kinds");
        QTest::addColumn<QString>("title");
        using enum FactKind;
        QTest::newRow("new") << QList{New, New} << u"2 new bookings"_s;
        QTest::newRow("each kind") << QList{New, Moved, Cancelled}
                                   << u"1 new booking, 1 cancelled, 1 moved"_s;
        QTest::newRow("cancelled") << QList{Cancelled, Cancelled} << u"2 bookings cancelled"_s;
        QTest::newRow("one cancelled, one moved")
            << QList{Moved, Cancelled} << u"1 booking cancelled, 1 moved"_s;
        QTest::newRow("moved") << QList{Moved, Moved, Moved} << u"3 bookings moved"_s;
    }
    void manyAreCounted()
    {
        QFETCH(const QList<FactKind>, kinds);
        QList<Alert> alerts;
        for (const FactKind kind : kinds)
            alerts << sampleAlert(alerts.size() + 1, kind);
        QTEST(textFor(alerts, sampleWording(), Occasion::Now).title, "title");
    }

    void aReminderSaysHowSoon_data()
    {
        QTest::addColumn<QTime>("now");
        QTest::addColumn<Occasion>("occasion");
        QTest::addColumn<QString>("title");
        QTest::addColumn<bool>("late");
        const auto row = [](const char *name, QTime now, Occasion occasion, const QString &title, bool late) {
            QTest::newRow(name) << now << occasion << title << late;
        };
        row("in time", {9, 30}, Occasion::Now, u"Booking in 30 minutes — Tue 12 May, 10:00"_s, false);
        row("a look later", {9, 30, 15}, Occasion::Now, u"Booking in 30 minutes — Tue 12 May, 10:00"_s,
            false);
        row("late", {9, 50}, Occasion::Now, u"Booking in 10 minutes — Tue 12 May, 10:00"_s, true);
        row("very late", {9, 59, 20}, Occasion::Now, u"Booking in 1 minute — Tue 12 May, 10:00"_s, true);
        row("after a pause", {9, 45}, Occasion::Resumed,
            u"While alerts were paused: booking in 15 minutes — Tue 12 May, 10:00"_s, true);
    }
    void aReminderSaysHowSoon()
    {
        QFETCH(const QTime, now);
        QFETCH(const Occasion, occasion);
        QFETCH(const bool, late);
        Wording wording = sampleWording();
        wording.remindMinutes = 30;
        wording.nowMs = QDateTime({2026, 5, 12}, now, QTimeZone("Europe/Berlin")).toMSecsSinceEpoch();
        const AlertText text = textFor({sampleAlert(1, FactKind::Reminder)}, wording, occasion);
        QTEST(text.title, "title");
        QCOMPARE(text.body.contains(u"This reminder comes late."_s), late);
        const AlertText two =
            textFor({sampleAlert(1, FactKind::Reminder), sampleAlert(2, FactKind::New)}, wording, occasion);
        QVERIFY(two.title.endsWith(u"1 new booking, 1 soon"_s));
        QVERIFY(two.body.contains(u"Customer 1 — Tue 12 May, 10:00 (in "_s));
        QCOMPARE(two.body.contains(u", late reminder)"_s), late);
    }

    void aSummaryBeginsWithTheNewest()
    {
        QList<Alert> alerts;
        for (const qint64 id : {4, 1, 3, 2, 5})
            alerts << sampleAlert(id, id == 5 ? FactKind::Cancelled : FactKind::New, id * 1000);
        const AlertText text = textFor(alerts, sampleWording(), Occasion::Now);
        QCOMPARE(text.title, u"4 new bookings, 1 cancelled"_s);
        QCOMPARE(text.body,
                 u"Customer 5 — Tue 12 May, 10:00 (cancelled)\nCustomer 4 — Tue 12 May, 10:00\n"
                 "Customer 3 — Tue 12 May, 10:00\nand 2 more"_s);
    }

    void theLastNewsOfABookingCounts()
    {
        const QList<Alert> alerts{sampleAlert(1, FactKind::New, 1000),
                                  sampleAlert(1, FactKind::Cancelled, 1000)};
        QCOMPARE(textFor(alerts, sampleWording(), Occasion::Now).title,
                 u"Booking cancelled — Tue 12 May, 10:00"_s);
    }

    void noTextOfAStrangerBreaksOutOfItsLine()
    {
        Alert alert = sampleAlert(1);
        alert.record.booking.customer.name = u"A\nNeeds nothing\u202e"_s + QString(10'000, u'x');
        alert.record.booking.message = QString(10'000, u'\n') + QString(10'000, u'y');
        const AlertText text = textFor({alert}, sampleWording(), Occasion::Now);
        QCOMPARE(text.body.count(u'\n'), 1);
        QVERIFY(text.body.size() < 300);
        QVERIFY(!text.body.contains(QChar(0x202e)));
    }
};

QTEST_GUILESS_MAIN(TestAlertText)
#include "tst_alerttext.moc"
