// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alerts/silence.h"

#include <QTest>
#include <QTimeZone>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace
{

using Counts = QList<int>;

const QTimeZone berlin("Europe/Berlin");
const QDate tuesday(2026, 5, 12);

/// When bookings were made: on the Tuesday of each week before as many as `counts` says, the last week first,
/// from 8:00 on, one every quarter of an hour.
QList<qint64> tuesdays(const Counts &counts)
{
    QList<qint64> made;
    for (int week = 1; week <= counts.size(); ++week) {
        for (int i = 0; i < counts.at(week - 1); ++i)
            made << QDateTime(tuesday.addDays(-7 * week), QTime(8, 0).addSecs(15 * 60 * i), berlin)
                        .toMSecsSinceEpoch();
    }
    return made;
}

} // namespace

class TestSilence : public QObject
{
    Q_OBJECT

private slots:
    void itIsLearntFromTheSameWeekdays_data()
    {
        QTest::addColumn<Counts>("counts");
        QTest::addColumn<QTime>("now");
        QTest::addColumn<int>("usual"); // 0: nothing is said
        QTest::addColumn<int>("today");
        QTest::addColumn<int>("knownDays"); // for so long anything at all is known
        const auto row = [](const char *name, const Counts &counts, QTime now, int usual, int today = 0,
                            int knownDays = 70) {
            QTest::newRow(name) << counts << now << usual << today << knownDays;
        };
        row("about five by noon", {5, 5, 4, 6, 5, 5, 4, 6}, {12, 0}, 5);
        row("four weeks are enough", {5, 4, 4, 5}, {12, 0}, 4, 0, 28);
        row("three are not", {5, 5, 5}, {12, 0}, 0, 0, 21);
        row("the oldest day is known in part", {5, 5, 5, 5}, {12, 0}, 0, 0, 0);
        row("somebody has booked today", {5, 5, 4, 6}, {12, 0}, 0, 1, 28);
        row("one of the weeks was silent too", {5, 0, 5, 5, 5, 5, 5, 5}, {12, 0}, 0);
        row("one of the weeks had one", {5, 1, 5, 5, 5, 5, 5, 5}, {12, 0}, 0);
        row("a quiet shop", {3, 3, 2, 3}, {12, 0}, 0, 0, 28);
        row("half of the weeks were quiet", {3, 3, 3, 5, 5, 5}, {12, 0}, 0, 0, 42);
        row("too early in the day", {5, 5, 4, 6}, {8, 20}, 0, 0, 28);
        row("as soon as four were there", {5, 5, 5, 5}, {8, 45}, 4, 0, 28);
        row("no more than eight weeks count", {5, 5, 5, 5, 5, 5, 5, 5, 0, 0}, {12, 0}, 5);
        row("an unusually busy one counts little", {4, 4, 4, 4, 4, 4, 4, 4}, {12, 0}, 4);
        row("nothing is known", {}, {12, 0}, 0, 0, 0);
    }

    void itIsLearntFromTheSameWeekdays()
    {
        QFETCH(const Counts, counts);
        QFETCH(const QTime, now);
        QFETCH(const int, usual);
        QFETCH(const int, today);
        QFETCH(const int, knownDays);
        QList<qint64> made = tuesdays(counts);
        for (int i = 0; i < today; ++i)
            made << QDateTime(tuesday, {7, 0}, berlin).toMSecsSinceEpoch();
        if (knownDays > 0)
            made << tuesday.addDays(-knownDays - 1).startOfDay(berlin).toMSecsSinceEpoch();
        const std::optional<Silence> silence = silenceOf(made, QDateTime(tuesday, now, berlin));
        QCOMPARE(silence, usual == 0 ? std::nullopt : std::optional(Silence{usual}));
    }

    void theHourIsThatOfTheClockOnTheWallAlsoOverAChangeOfTime()
    {
        // The clocks went forward on 29 March: 8:00 on the Tuesdays before was an hour later by UTC.
        const QDate after(2026, 3, 31);
        QList<qint64> made{after.addDays(-40).startOfDay(berlin).toMSecsSinceEpoch()};
        for (int week = 1; week <= 5; ++week) {
            for (int i = 0; i < 4; ++i)
                made << QDateTime(after.addDays(-7 * week), QTime(8, i), berlin).toMSecsSinceEpoch();
        }
        QVERIFY(silenceOf(made, QDateTime(after, {8, 10}, berlin)));
        QVERIFY(!silenceOf(made, QDateTime(after, {7, 50}, berlin)));
    }

    void itIsSaidInTheOwnersWords()
    {
        const AlertText text = silenceText({5}, QDateTime(tuesday, {12, 0}, berlin),
                                           QLocale(QLocale::English, QLocale::UnitedKingdom));
        QCOMPARE(text.title, u"No new booking today"_s);
        QCOMPARE(text.body,
                 u"Tuesdays bring about 5 by 12:00; none today, although the connection is fine. See for "
                 "yourself whether your customers can book."_s);
    }
};

QTEST_GUILESS_MAIN(TestSilence)
#include "tst_silence.moc"
