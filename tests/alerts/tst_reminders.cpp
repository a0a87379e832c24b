// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alerts/reminders.h"
#include "tests/alerts/samples.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

using namespace deskbell;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

/// The booking of the samples is on Tue 12 May 2026 at 10:00 in Berlin.
qint64 berlin(QTime time, int day = 12)
{
    return QDateTime({2026, 5, day}, time, QTimeZone("Europe/Berlin")).toMSecsSinceEpoch();
}

BookingRecord booking(qint64 id = 1)
{
    return sampleAlert(id).record;
}

template <typename Change>
BookingRecord with(Change change)
{
    BookingRecord record = booking();
    change(record);
    return record;
}

Fact reminderOf(qint64 id)
{
    return {id, FactKind::Reminder, u"2026-05-12/456"_s};
}

BookingChange changeTo(const BookingRecord &now)
{
    return {booking(), now, ObservationKind::Update, Source::Webhook};
}

} // namespace

class TestReminders : public QObject
{
    Q_OBJECT

private slots:
    void whatBeginsSoonIsDue_data()
    {
        QTest::addColumn<BookingRecord>("record");
        QTest::addColumn<int>("minutes");
        QTest::addColumn<qint64>("now");
        QTest::addColumn<bool>("due");
        const auto row = [](const char *name, const BookingRecord &record, int minutes, qint64 now,
                            bool due) { QTest::newRow(name) << record << minutes << now << due; };
        row("in time", booking(), 30, berlin({9, 30}), true);
        row("a moment before that", booking(), 30, berlin({9, 30}) - 1, false);
        row("late, after sleep", booking(), 30, berlin({9, 58}), true);
        row("begun", booking(), 30, berlin({10, 0}), false);
        row("past", booking(), 30, berlin({11, 0}), false);
        row("another day", booking(), 30, berlin({9, 45}, 11), false);
        row("off", booking(), 0, berlin({9, 45}), false);
        row("five minutes", booking(), 5, berlin({9, 54}), false);
        row("five minutes, in time", booking(), 5, berlin({9, 55}), true);
        row("cancelled", with([](BookingRecord &one) { one.booking.status = Status::Cancelled; }), 30,
            berlin({9, 45}), false);
        row("removed", with([](BookingRecord &one) { one.removed = true; }), 30, berlin({9, 45}), false);
        row("acknowledged", with([](BookingRecord &one) { one.acknowledged = true; }), 30, berlin({9, 45}),
            true);
        row("its time is not known", with([](BookingRecord &one) { one.booking.timeSlotId = 9; }), 30,
            berlin({9, 45}), false);
        row("its day is not known", with([](BookingRecord &one) { one.booking.date = {}; }), 30,
            berlin({9, 45}), false);
        row("as it carries its slot itself",
            with([](BookingRecord &one) { one.booking.slotStart = u"1970-01-01 11:00:00"_s; }), 30,
            berlin({9, 45}), false);
    }

    void whatBeginsSoonIsDue()
    {
        QFETCH(const BookingRecord, record);
        QFETCH(const int, minutes);
        QFETCH(const qint64, now);
        QFETCH(const bool, due);
        const QList<Fact> facts = remindersDue({{record, 0}}, sampleWording().catalogue, minutes, now);
        QCOMPARE(facts, due ? QList<Fact>{reminderOf(1)} : QList<Fact>());
    }

    void whatIsNewsItselfIsNotDue_data()
    {
        QTest::addColumn<QTime>("placed");
        QTest::addColumn<bool>("due");
        QTest::newRow("long before") << QTime(9, 20) << true;
        QTest::newRow("just before") << QTime(9, 30) << true;
        QTest::newRow("within the half hour") << QTime(9, 40) << false;
    }

    void whatIsNewsItselfIsNotDue()
    {
        QFETCH(const QTime, placed);
        const QList<Fact> facts =
            remindersDue({{booking(), berlin(placed)}}, sampleWording().catalogue, 30, berlin({9, 45}));
        QTEST(!facts.isEmpty(), "due");
    }

    void whatWasMadeOrMovedWithinTheHalfHourIsNotSaid_data()
    {
        QTest::addColumn<std::optional<BookingRecord>>("before"); // in the snapshot
        QTest::addColumn<BookingRecord>("now");
        QTest::addColumn<bool>("due");
        const auto row = [](const char *name, const std::optional<BookingRecord> &before,
                            const BookingRecord &now,
                            bool due) { QTest::newRow(name) << before << now << due; };
        const BookingRecord early = with([](BookingRecord &one) {
            one.receivedAt = one.changedAt = berlin({8, 0});
        });
        BookingRecord elsewhere = early;
        elsewhere.booking.date = elsewhere.booking.date.addDays(1);
        BookingRecord late = early;
        late.changedAt = berlin({9, 40});
        BookingRecord made = late;
        made.receivedAt = late.changedAt;
        row("another note", early, late, true);
        row("moved", elsewhere, late, false);
        row("made", std::nullopt, made, false);
        row("made, and another note", made, late, false);
    }

    void whatWasMadeOrMovedWithinTheHalfHourIsNotSaid()
    {
        QFETCH(const std::optional<BookingRecord>, before);
        QFETCH(const BookingRecord, now);
        // Nothing has looked since the half hour began.
        FakeClock clock(QDateTime::fromMSecsSinceEpoch(berlin({9, 45})));
        Reminders reminders(clock, 1h);
        QSignalSpy due(&reminders, &Reminders::due);
        if (before)
            reminders.setSnapshot({*before});
        reminders.hear({{before, now, ObservationKind::Update, Source::Webhook}});
        reminders.setCatalogue(sampleWording().catalogue);
        reminders.setMinutes(30);
        QTEST(!due.isEmpty(), "due");
    }

    void whatWasChangedJustBeforeTheStartIsNotSaid()
    {
        FakeClock clock(QDateTime::fromMSecsSinceEpoch(berlin({9, 45})));
        Reminders reminders(clock, 1h);
        QSignalSpy due(&reminders, &Reminders::due);
        reminders.setMinutes(30);
        reminders.setCatalogue(sampleWording().catalogue);
        reminders.setSnapshot({with([](BookingRecord &one) { one.changedAt = berlin({9, 40}); })});
        QVERIFY(due.isEmpty());
    }

    void theSoonestIsFirst()
    {
        BookingRecord later = booking(1);
        later.booking.slotStart = u"1970-01-01 10:05:00"_s;
        const QList<Fact> facts = remindersDue({{later, 0}, {booking(3), 0}, {booking(2), 0}},
                                               sampleWording().catalogue, 30, berlin({9, 45}));
        QCOMPARE(facts, (QList<Fact>{reminderOf(2), reminderOf(3), reminderOf(1)}));
    }

    void itIsSaidUntilItIsOnRecordAndAgainWhereItMoves()
    {
        FakeClock clock(QDateTime::fromMSecsSinceEpoch(berlin({9, 0})));
        Reminders reminders(clock, 1ms);
        QSignalSpy due(&reminders, &Reminders::due);
        reminders.setMinutes(30);
        reminders.setCatalogue(sampleWording().catalogue);
        reminders.setSnapshot({booking()});
        QVERIFY(due.isEmpty());
        clock.advance(30 * 60'000);
        QTRY_VERIFY(due.size() > 1);
        QCOMPARE(due.first().first().value<QList<Fact>>(), QList<Fact>{reminderOf(1)});
        reminders.confirm({reminderOf(1)});
        due.clear();
        // Moved by an hour: that is another reminder.
        reminders.hear({changeTo(with([](BookingRecord &one) { one.booking.timeSlotId = 457; }))});
        Catalogue catalogue = sampleWording().catalogue;
        catalogue.timeSlots.insert(457, {457, 123, u"1970-01-01 11:00:00"_s, {}, 0});
        reminders.setCatalogue(catalogue);
        QVERIFY(due.isEmpty());
        clock.advance(60 * 60'000);
        QTRY_VERIFY(!due.isEmpty());
        QCOMPARE(due.first().first().value<QList<Fact>>(),
                 (QList<Fact>{{1, FactKind::Reminder, u"2026-05-12/457"_s}}));
    }

    void whatIsOnRecordOrCancelledIsNotSaid()
    {
        FakeClock clock(QDateTime::fromMSecsSinceEpoch(berlin({9, 45})));
        Reminders reminders(clock, 1h);
        reminders.setCatalogue(sampleWording().catalogue);
        reminders.setSnapshot({booking(1), booking(2)});
        reminders.confirm({reminderOf(1)});
        reminders.hear({changeTo(booking(2)), changeTo(with([](BookingRecord &one) {
                            one.booking.id = 2;
                            one.booking.status = Status::Cancelled;
                        }))});
        QSignalSpy due(&reminders, &Reminders::due);
        reminders.setMinutes(30);
        QVERIFY(due.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestReminders)
#include "tst_reminders.moc"
