// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alerts/policy.h"
#include "tests/alerts/samples.h"

#include <QTest>
#include <QTimeZone>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace
{

using K = FactKind;
using L = Loudness;
using O = Occasion;
using U = Urgency;
using W = Telling::When;

/// The booking of the samples is on Tue 12 May 2026 at 10:00 in Berlin.
QDateTime berlin(QDate date, QTime time)
{
    return QDateTime(date, time, QTimeZone("Europe/Berlin"));
}

const QDateTime weekBefore = berlin({2026, 5, 5}, {12, 0});
const QDateTime sameMorning = berlin({2026, 5, 12}, {8, 0});
const QDateTime sameNoon = berlin({2026, 5, 12}, {12, 0});
const QDateTime dayAfter = berlin({2026, 5, 13}, {8, 0});
const QDateTime threeWeeksBefore = berlin({2026, 4, 21}, {12, 0});

AlertRules defaults()
{
    return {};
}

template <typename Change>
AlertRules with(Change change)
{
    AlertRules rules;
    change(rules);
    return rules;
}

const AlertRules newRings = with([](AlertRules &rules) { rules.created = L::Ring; });
const AlertRules newBanner = with([](AlertRules &rules) { rules.created = L::Banner; });
const AlertRules newSilent = with([](AlertRules &rules) { rules.created = L::Silent; });
const AlertRules serviceBanner = with([](AlertRules &rules) {
    rules.created = L::Ring;
    rules.services = {{123, L::Banner}};
});
const AlertRules serviceSilent = with([](AlertRules &rules) { rules.services = {{123, L::Silent}}; });
const AlertRules otherServiceSilent = with([](AlertRules &rules) { rules.services = {{5, L::Silent}}; });
const AlertRules todayRings = with([](AlertRules &rules) { rules.today = Today::Ring; });
const AlertRules todaySame = with([](AlertRules &rules) { rules.today = Today::Same; });
const AlertRules neverWhisper = with([](AlertRules &rules) { rules.whisperDays = 0; });
const AlertRules quietTuesday = with([](AlertRules &rules) { rules.quiet[1] = {{7, 0}, {20, 0}}; });
const AlertRules quietSilent = with([](AlertRules &rules) {
    rules.quiet[1] = {{7, 0}, {20, 0}};
    rules.created = L::Silent;
});
const AlertRules todayRingsQuieter = with([](AlertRules &rules) {
    rules.today = Today::Ring;
    rules.services = {{123, L::Sound}};
});
const AlertRules remind = with([](AlertRules &rules) { rules.remindMinutes = 30; });
const AlertRules remindQuieter = with([](AlertRules &rules) {
    rules.remindMinutes = 30;
    rules.services = {{123, L::Banner}};
});
const AlertRules remindRing = with([](AlertRules &rules) {
    rules.remindMinutes = 30;
    rules.today = Today::Ring;
});
const AlertRules remindQuiet = with([](AlertRules &rules) {
    rules.remindMinutes = 30;
    rules.quiet[1] = {{7, 0}, {20, 0}};
});

} // namespace

class TestPolicy : public QObject
{
    Q_OBJECT

private slots:
    void eachRuleAndItsClashes_data()
    {
        QTest::addColumn<AlertRules>("rules");
        QTest::addColumn<FactKind>("kind");
        QTest::addColumn<Occasion>("occasion");
        QTest::addColumn<Circumstances>("so");
        QTest::addColumn<Telling>("telling");
        const auto row = [](const char *name, const AlertRules &rules, K kind, O occasion,
                            const Circumstances &so, const Telling &telling) {
            QTest::newRow(name) << rules << kind << occasion << so << telling;
        };
        const auto at = [](const QDateTime &now) { return Circumstances{now, false, false, false, 0}; };
        const Circumstances paused{weekBefore, true, false, false, 0};
        const Circumstances undisturbed{weekBefore, false, true, false, 0};
        const Circumstances catchingUp{weekBefore, false, false, true, weekBefore.toMSecsSinceEpoch()};
        const auto now = [](L loudness, U urgency = U::Normal) {
            return Telling{W::Now, O::Now, {loudness, urgency}};
        };
        const auto later = [](O occasion, L loudness, U urgency = U::Normal) {
            return Telling{W::Later, occasion, {loudness, urgency}};
        };
        const Telling never{W::Never, O::Now, {L::Silent, U::Low}};

        row("new", defaults(), K::New, O::Now, at(weekBefore), now(L::Sound));
        row("cancelled", defaults(), K::Cancelled, O::Now, at(weekBefore), now(L::Sound));
        row("moved", defaults(), K::Moved, O::Now, at(weekBefore), now(L::Sound));
        row("confirmed elsewhere", defaults(), K::Confirmed, O::Now, at(weekBefore), never);
        row("another note", defaults(), K::NoteChanged, O::Now, at(weekBefore), never);
        row("rings", newRings, K::New, O::Now, at(weekBefore), now(L::Ring, U::Critical));
        row("rings, another kind", newRings, K::Moved, O::Now, at(weekBefore), now(L::Sound));
        row("banner", newBanner, K::New, O::Now, at(weekBefore), now(L::Banner));

        row("a quieter service", serviceBanner, K::New, O::Now, at(weekBefore), now(L::Banner));
        row("a silent service", serviceSilent, K::New, O::Now, at(weekBefore), never);
        row("another service", otherServiceSilent, K::New, O::Now, at(weekBefore), now(L::Sound));

        row("today", defaults(), K::New, O::Now, at(sameMorning), now(L::Sound, U::Critical));
        row("today, and that rings", todayRings, K::New, O::Now, at(sameMorning), now(L::Ring, U::Critical));
        row("today, and that is nothing", todaySame, K::New, O::Now, at(sameMorning), now(L::Sound));
        row("today, only a banner", newBanner, K::New, O::Now, at(sameMorning), now(L::Banner));
        row("today, and that rings, a quieter service", todayRingsQuieter, K::New, O::Now, at(sameMorning),
            now(L::Sound, U::Critical));
        row("past by two hours", newRings, K::New, O::Now, at(sameNoon), now(L::Banner));
        row("past by a day", todayRings, K::Cancelled, O::Now, at(dayAfter), now(L::Banner));
        row("three weeks ahead", newRings, K::New, O::Now, at(threeWeeksBefore), now(L::Banner));
        row("three weeks ahead as any", neverWhisper, K::New, O::Now, at(threeWeeksBefore), now(L::Sound));

        row("paused", newRings, K::New, O::Now, paused, later(O::Resumed, L::Sound));
        row("paused, silent", newSilent, K::New, O::Now, paused, never);
        row("after a pause", newRings, K::New, O::Resumed, at(weekBefore),
            {W::Now, O::Resumed, {L::Sound, U::Normal}});
        row("after a pause, today", todayRings, K::New, O::Resumed, at(sameMorning),
            {W::Now, O::Resumed, {L::Sound, U::Normal}});
        row("after a pause, past", newRings, K::New, O::Resumed, at(sameNoon),
            {W::Now, O::Resumed, {L::Banner, U::Normal}});
        row("quiet hours", quietTuesday, K::New, O::Now, at(sameMorning), later(O::AfterQuiet, L::Sound));
        row("quiet hours, silent", quietSilent, K::New, O::Now, at(sameMorning), never);
        row("quiet hours on another day", quietTuesday, K::New, O::Now, at(dayAfter), now(L::Banner));
        row("paused in quiet hours", quietTuesday, K::New, O::Now, {sameMorning, true, false, false, 0},
            later(O::Resumed, L::Sound));
        row("after a pause, in quiet hours", quietTuesday, K::New, O::Resumed, at(sameMorning),
            later(O::Resumed, L::Sound));
        row("catching up", newRings, K::New, O::Now, catchingUp, later(O::CaughtUp, L::Sound));
        row("catching up, paused", newRings, K::New, O::Now,
            {weekBefore, true, false, true, weekBefore.toMSecsSinceEpoch()}, later(O::Resumed, L::Sound));

        row("not to be disturbed", newRings, K::New, O::Now, undisturbed, later(O::Undisturbed, L::Sound));
        row("not to be disturbed, today", todayRings, K::New, O::Now, {sameMorning, false, true, false, 0},
            later(O::Undisturbed, L::Sound));
        row("not to be disturbed, silent", newSilent, K::New, O::Now, undisturbed, never);
        row("not to be disturbed, in quiet hours", quietTuesday, K::New, O::Now,
            {sameMorning, false, true, false, 0}, later(O::Undisturbed, L::Sound));
        row("not to be disturbed, paused", newRings, K::New, O::Now, {weekBefore, true, true, false, 0},
            later(O::Resumed, L::Sound));
        row("after that", newRings, K::New, O::Undisturbed, at(weekBefore),
            {W::Now, O::Undisturbed, {L::Sound, U::Normal}});
        row("a reminder", remind, K::Reminder, O::Now, at(sameMorning), now(L::Sound));
        row("a reminder nobody wants any more", defaults(), K::Reminder, O::Now, at(sameMorning), never);
        row("a reminder of a quieter service", remindQuieter, K::Reminder, O::Now, at(sameMorning),
            now(L::Banner));
        row("a reminder while catching up", remind, K::Reminder, O::Now,
            {sameMorning, false, false, true, sameMorning.toMSecsSinceEpoch()}, now(L::Sound));
        row("a reminder where today rings", remindRing, K::Reminder, O::Now, at(sameMorning), now(L::Sound));
        row("a reminder, too late", remind, K::Reminder, O::Now, at(sameNoon), never);
        row("a reminder while paused", remind, K::Reminder, O::Now, {sameMorning, true, false, false, 0},
            later(O::Resumed, L::Sound));
        row("a reminder in quiet hours", remindQuiet, K::Reminder, O::Now, at(sameMorning),
            later(O::AfterQuiet, L::Sound));
        row("a reminder, paused for too long", remind, K::Reminder, O::Resumed, at(sameNoon),
            {W::Never, O::Resumed, {L::Silent, U::Low}});
        row("a reminder from before", remind, K::Reminder, O::Startup, at(sameMorning),
            {W::Now, O::Startup, {L::Banner, U::Low}});
        row("from before", newRings, K::New, O::Startup, at(sameMorning),
            {W::Now, O::Startup, {L::Banner, U::Low}});
        row("from before, silent", newSilent, K::New, O::Startup, at(sameMorning),
            {W::Never, O::Startup, {L::Silent, U::Low}});
        row("from before, paused", newRings, K::New, O::Startup, paused,
            later(O::Startup, L::Banner, U::Low));
    }

    void eachRuleAndItsClashes()
    {
        QFETCH(const AlertRules, rules);
        QFETCH(const FactKind, kind);
        QFETCH(const Occasion, occasion);
        QFETCH(Circumstances, so);
        so.now = so.now.toLocalTime();
        const Telling told =
            tellingOf(waitingAlert(sampleAlert(1, kind), occasion), sampleWording().catalogue, rules, so);
        QFETCH(const Telling, telling);
        QCOMPARE(told.when, telling.when);
        QCOMPARE(told.occasion, telling.occasion);
        QCOMPARE(told.emphasis.loudness, telling.emphasis.loudness);
        QCOMPARE(told.emphasis.urgency, telling.emphasis.urgency);
    }

    void whatIsOutsideBusinessHoursIsToldByTheClockHere()
    {
        const QDateTime inBerlin({2026, 5, 12}, {12, 0}, QTimeZone("Europe/Berlin"));
        const BusinessHours hours{9 * 60, 18 * 60 + 30, "Europe/Berlin"};
        QCOMPARE(outside(hours, inBerlin), (QuietSpan{{18, 30}, {9, 0}}));
        QCOMPARE(outside(hours, inBerlin.toTimeZone(QTimeZone("Europe/London"))),
                 (QuietSpan{{17, 30}, {8, 0}}));
        QVERIFY(!outside({0, 0, "Europe/Berlin"}, inBerlin).isSet());
    }

    void withoutTheTimeTheDayCounts_data()
    {
        QTest::addColumn<QDateTime>("now");
        QTest::addColumn<Lead>("lead");
        QTest::newRow("the day before") << berlin({2026, 5, 11}, {23, 0}) << Lead::Soon;
        QTest::newRow("late that day") << berlin({2026, 5, 12}, {23, 0}) << Lead::Today;
        QTest::newRow("the day after") << berlin({2026, 5, 13}, {0, 0}) << Lead::Past;
    }

    void withoutTheTimeTheDayCounts()
    {
        QFETCH(const QDateTime, now);
        Alert alert = sampleAlert(1);
        alert.record.booking.timeSlotId = 0;
        QTEST(leadOf(alert, sampleWording().catalogue, {}, now), "lead");
        alert.record.booking.date = {};
        QCOMPARE(leadOf(alert, sampleWording().catalogue, {}, now), Lead::Unknown);
    }

    void whereItWasCountsForOneThatMoved_data()
    {
        QTest::addColumn<FactKind>("kind");
        QTest::addColumn<QDateTime>("now");
        QTest::addColumn<QDate>("from");
        QTest::addColumn<Lead>("lead");
        QTest::newRow("from today, far") << K::Moved << threeWeeksBefore << QDate(2026, 4, 21) << Lead::Today;
        QTest::newRow("from soon, far") << K::Moved << threeWeeksBefore << QDate(2026, 4, 30) << Lead::Soon;
        QTest::newRow("from far, far") << K::Moved << threeWeeksBefore << QDate(2026, 6, 1) << Lead::Far;
        QTest::newRow("from far, today") << K::Moved << sameMorning << QDate(2026, 7, 1) << Lead::Today;
        QTest::newRow("from the past, far")
            << K::Moved << threeWeeksBefore << QDate(2026, 4, 20) << Lead::Far;
        QTest::newRow("from today into the past")
            << K::Moved << dayAfter << QDate(2026, 5, 13) << Lead::Today;
        QTest::newRow("not known, as after a restart")
            << K::Moved << threeWeeksBefore << QDate() << Lead::Far;
        QTest::newRow("not moved") << K::New << threeWeeksBefore << QDate(2026, 4, 21) << Lead::Far;
    }

    void whereItWasCountsForOneThatMoved()
    {
        QFETCH(const FactKind, kind);
        QFETCH(const QDateTime, now);
        Alert alert = sampleAlert(1, kind);
        QFETCH(const QDate, from);
        alert.movedFrom = from;
        QTEST(leadOf(alert, sampleWording().catalogue, {}, now), "lead");
    }

    void whatBecameTrueBeforeBookingsCouldComeInIsCaughtUp_data()
    {
        QTest::addColumn<FactKind>("kind");
        QTest::addColumn<int>("created"); // seconds after bookings could come in again
        QTest::addColumn<int>("updated");
        QTest::addColumn<Source>("by");
        QTest::addColumn<bool>("removed");
        QTest::addColumn<bool>("catchingUp");
        QTest::addColumn<Telling::When>("when");
        QTest::addColumn<Occasion>("occasion");
        const auto row = [](const char *name, K kind, int createdAt, int updatedAt, Source by, bool removed,
                            bool catchingUp, W when, O occasion) {
            QTest::newRow(name) << kind << createdAt << updatedAt << by << removed << catchingUp << when
                                << occasion;
        };
        constexpr Source api = Source::Api;
        constexpr Source hook = Source::Webhook;
        row("made before", K::New, -300, -300, api, false, true, W::Later, O::CaughtUp);
        row("made before, delivered late", K::New, -300, -300, hook, false, true, W::Later, O::CaughtUp);
        row("made just before", K::New, -30, -30, api, false, true, W::Now, O::Now);
        row("made since", K::New, 5, 5, hook, false, true, W::Now, O::Now);
        row("made before, changed since", K::New, -300, 5, hook, false, true, W::Later, O::CaughtUp);
        row("moved since", K::Moved, -9000, 5, hook, false, true, W::Now, O::Now);
        row("moved before", K::Moved, -9000, -300, hook, false, true, W::Later, O::CaughtUp);
        row("removed, nobody knows when", K::Cancelled, -9000, 5, hook, true, true, W::Later, O::CaughtUp);
        row("found later, made before", K::New, -300, -300, api, false, false, W::Now, O::CaughtUp);
        row("found later, made since", K::New, 300, 300, api, false, false, W::Now, O::Now);
        row("delivered later, made before", K::New, -300, -300, hook, false, false, W::Now, O::Now);
        row("removed later", K::Cancelled, -9000, -300, api, true, false, W::Now, O::Now);
    }

    void whatBecameTrueBeforeBookingsCouldComeInIsCaughtUp()
    {
        QFETCH(const FactKind, kind);
        QFETCH(const int, created);
        QFETCH(const int, updated);
        QFETCH(const bool, catchingUp);
        const qint64 cameBack = weekBefore.toMSecsSinceEpoch();
        Alert alert = sampleAlert(1, kind);
        alert.record.booking.createdAt = cameBack + created * 1000;
        alert.record.booking.updatedAt = cameBack + updated * 1000;
        QFETCH(const Source, by);
        alert.record.changedBy = by;
        QFETCH(const bool, removed);
        alert.record.removed = removed;
        const Telling told = tellingOf(waitingAlert(alert), sampleWording().catalogue, {},
                                       {weekBefore.toLocalTime(), false, false, catchingUp, cameBack});
        QTEST(told.when, "when");
        QTEST(told.occasion, "occasion");
    }
};

QTEST_GUILESS_MAIN(TestPolicy)
#include "tst_policy.moc"
