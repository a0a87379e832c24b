// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alerts/vigil.h"
#include "tests/alerts/fakenotifier.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <memory>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 minute = 60'000;
const ConnectionNews fine{true, false, u"Receiving bookings."_s, {}};
const ConnectionNews waiting{false, false, u"Waiting."_s, {}};
const ConnectionNews trouble{false, true, u"Port 8787 is taken."_s, u"Choose another."_s};

/// A vigil on a Tuesday at noon, with the shop's own state kept over restarts.
struct Night {
    Night() { start(); }

    void start()
    {
        vigil = std::make_unique<Vigil>(notifier, clock, state,
                                        QLocale(QLocale::English, QLocale::UnitedKingdom));
        QObject::connect(vigil.get(), &Vigil::chimed, vigil.get(),
                         [this](const Chime &chime) { chimes << chime; });
        vigil->setRules(rules);
    }
    void look(const ConnectionNews &connection, bool paused = false)
    {
        vigil->look(connection, {clock.now().toLocalTime(), paused, false, false});
    }
    /// Looks once a minute.
    void watch(const ConnectionNews &connection, int minutes, bool paused = false)
    {
        for (int i = 0; i < minutes; ++i) {
            clock.advance(minute);
            look(connection, paused);
        }
    }
    /// Every Tuesday brings five by 11:00; none has come today.
    void setBusyTuesdays()
    {
        QList<BookingRecord> records;
        for (int week = 1; week <= 8; ++week) {
            for (int i = 0; i < 6; ++i) {
                BookingRecord record;
                record.booking.id = records.size() + 1;
                const QDate day = clock.now().toLocalTime().date().addDays(-7 * week - (i == 5 ? 1 : 0));
                record.booking.createdAt = QDateTime(day, {9, i}).toMSecsSinceEpoch();
                records << record;
            }
        }
        vigil->setSnapshot(records);
    }

    FakeNotifier notifier;
    FakeClock clock{QDateTime({2026, 5, 12}, {10, 0}, QTimeZone::utc())};
    QTemporaryDir folder;
    QSettings state{folder.filePath(u"state.ini"_s), QSettings::IniFormat};
    AlertRules rules;
    QList<Chime> chimes;
    std::unique_ptr<Vigil> vigil;
};

} // namespace

class TestVigil : public QObject
{
    Q_OBJECT

private slots:
    void troubleIsToldOnceWhenItLasts()
    {
        Night night;
        night.watch(fine, 3);
        night.look(trouble);
        night.watch(trouble, 30);
        QCOMPARE(night.chimes,
                 (QList<Chime>{{Tone::Trouble, false, false, {}, u"Bookings may not come in"_s}}));
        QCOMPARE(night.notifier.shows, 1);
        const Notification shown = night.notifier.onScreen.begin().value();
        QCOMPARE(shown.text.title, u"Bookings may not come in"_s);
        QCOMPARE(shown.text.body, u"Port 8787 is taken.\nChoose another."_s);
        QCOMPARE(shown.tone, std::optional(Tone::Trouble));
        night.look(fine);
        QVERIFY(night.notifier.onScreen.isEmpty());
    }

    void whatTheDesktopNeverAnsweredIsShownOnceItDoes()
    {
        Night night;
        night.look(trouble);
        night.watch(trouble, 2);
        QCOMPARE(night.notifier.shows, 1);
        night.notifier.refuseAll(true);
        night.notifier.setAvailable(false);
        night.notifier.setAvailable(true);
        QCOMPARE(night.notifier.onScreen.size(), 1);
        QCOMPARE(night.chimes.size(), 1);
        night.notifier.answerAll();
        night.notifier.setAvailable(true);
        QCOMPARE(night.notifier.shows, 2);
    }

    void whatTheDesktopNeverAnsweredIsNotShownWhereItIsOver()
    {
        Night night;
        night.look(trouble);
        night.watch(trouble, 2);
        night.notifier.refuseAll(true);
        night.look(fine);
        night.notifier.setAvailable(true);
        QCOMPARE(night.notifier.shows, 1);
    }

    void troubleThatIsSoonOverIsNotTold()
    {
        Night night;
        night.look(trouble);
        night.clock.advance(minute - 1);
        night.look(trouble);
        night.look(waiting);
        night.watch(fine, 30);
        QVERIFY(night.chimes.isEmpty());
        QCOMPARE(night.notifier.shows, 0);
    }

    void aLineThatComesAndGoesIsOneTrouble()
    {
        Night night;
        for (int i = 0; i < 10; ++i) {
            night.watch(trouble, 3);
            night.watch(fine, 5);
        }
        QCOMPARE(night.chimes.size(), 1);
        night.watch(fine, 10);
        night.watch(trouble, 3);
        QCOMPARE(night.chimes.size(), 2);
    }

    void troubleWaitsForTheEndOfAPauseAndIsToldIfItIsStillSo()
    {
        Night night;
        night.watch(trouble, 30, true);
        QVERIFY(night.chimes.isEmpty());
        night.watch(trouble, 1);
        QCOMPARE(night.chimes.size(), 1);
        night.watch(fine, 20);
        night.watch(trouble, 30, true);
        night.watch(fine, 5);
        QCOMPARE(night.chimes.size(), 1);
    }

    void quietHoursAreKept()
    {
        Night night;
        const int day = night.clock.now().toLocalTime().date().dayOfWeek();
        night.rules.quiet[size_t(day - 1)] = {{0, 0}, {0, 0}};
        night.vigil->setRules(night.rules);
        night.watch(trouble, 10);
        QVERIFY(night.chimes.isEmpty());
    }

    void nobodyHasToHearOfTrouble()
    {
        Night night;
        night.rules.trouble = false;
        night.vigil->setRules(night.rules);
        night.watch(trouble, 10);
        QVERIFY(night.chimes.isEmpty());
        QCOMPARE(night.notifier.shows, 0);
    }

    void aSilentDayIsToldOnceADayAlsoOverARestart()
    {
        Night night;
        night.rules.silence = true;
        night.vigil->setRules(night.rules);
        night.setBusyTuesdays();
        night.watch(fine, 14);
        QVERIFY(night.chimes.isEmpty()); // what came while nobody looked may still be on its way
        night.watch(fine, 60);
        QCOMPARE(night.chimes.size(), 1);
        QCOMPARE(night.notifier.onScreen.begin()->text.title, u"No new booking today"_s);
        night.start();
        night.setBusyTuesdays();
        night.watch(fine, 60);
        QCOMPARE(night.chimes.size(), 1);
    }

    void whereNothingCanBeShownSilenceIsForTheWindowToSay()
    {
        Night night;
        night.rules.silence = true;
        night.vigil->setRules(night.rules);
        night.setBusyTuesdays();
        night.notifier.setAvailable(false);
        QSignalSpy notShown(night.vigil.get(), &Vigil::notShown);
        night.watch(fine, 75);
        QCOMPARE(night.chimes.size(), 1);
        QCOMPARE(notShown.size(), 1);
        QVERIFY(notShown.first().first().toString().startsWith(u"No new booking today\nTuesdays bring"_s));
    }

    void silenceIsNotToldUnasked()
    {
        Night night;
        night.setBusyTuesdays();
        night.watch(fine, 60);
        QVERIFY(night.chimes.isEmpty());
    }

    void silenceIsNotToldWhileItMayBeTheConnection_data()
    {
        QTest::addColumn<ConnectionNews>("connection");
        QTest::addColumn<bool>("paused");
        QTest::newRow("not proven") << waiting << false;
        QTest::newRow("paused") << fine << true;
    }

    void silenceIsNotToldWhileItMayBeTheConnection()
    {
        QFETCH(const ConnectionNews, connection);
        QFETCH(const bool, paused);
        Night night;
        night.rules.silence = true;
        night.vigil->setRules(night.rules);
        night.setBusyTuesdays();
        night.watch(connection, 60, paused);
        QVERIFY(night.chimes.isEmpty());
        night.watch(fine, 1);
        QCOMPARE(night.chimes.size(), 1);
    }

    void afterWakingUpSilenceWaits()
    {
        Night night;
        night.rules.silence = true;
        night.vigil->setRules(night.rules);
        night.setBusyTuesdays();
        night.clock.advance(120 * minute);
        night.vigil->catchUp();
        night.look(fine);
        night.watch(fine, 5);
        BookingRecord booked;
        booked.booking.id = 1000;
        booked.booking.createdAt = night.clock.nowMs() - 10 * minute;
        night.vigil->hear({{std::nullopt, booked, ObservationKind::Create, Source::Webhook}});
        night.watch(fine, 60);
        QVERIFY(night.chimes.isEmpty());
    }

    void aClickOnANoticeOpensTheWindowAndTakesItAway()
    {
        Night night;
        QSignalSpy opened(night.vigil.get(), &Vigil::openRequested);
        night.watch(trouble, 3);
        const quint64 ticket = night.notifier.onScreen.begin().key();
        emit night.notifier.chosen(7, NoteAction::Open, u"of a booking"_s);
        QVERIFY(opened.isEmpty());
        emit night.notifier.chosen(ticket, NoteAction::Open, u"token"_s);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().toString(), u"token"_s);
        QVERIFY(night.notifier.onScreen.isEmpty());
    }

    void whereNothingIsSeenItIsHeardAllTheSame()
    {
        Night night;
        night.notifier.setAvailable(false);
        night.watch(trouble, 3);
        QCOMPARE(night.notifier.shows, 0);
        QCOMPARE(night.chimes.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestVigil)
#include "tst_vigil.moc"
