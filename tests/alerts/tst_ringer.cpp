// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alerts/ringer.h"
#include "app/alerts/ringmemory.h"
#include "tests/alerts/samples.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace deskbell;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr RingPace fast{1ms, 1ms, 2, 4};
constexpr RingPace slow{1h, 1h, 2, 4};

Chime ringFor(const QList<qint64> &bookings, Tone tone = Tone::New)
{
    return {tone, false, true, bookings, {}};
}

BookingChange cancellation(qint64 id)
{
    return {std::nullopt, sampleAlert(id, FactKind::Cancelled).record, ObservationKind::Update,
            Source::Webhook};
}

} // namespace

class TestRinger : public QObject
{
    Q_OBJECT

private slots:
    void aSoundIsPlayedOnceAtTheChosenVolume()
    {
        Ringer ringer(slow);
        QSignalSpy play(&ringer, &Ringer::play);
        ringer.setVolume(50);
        ringer.chime({Tone::Cancelled, false, false, {1}, {}});
        QCOMPARE(play, (QList<QVariantList>{{QVariant::fromValue(Tone::Cancelled), 0.5}}));
        QCOMPARE(ringer.state(), RingState());
        ringer.setVolume(0);
        ringer.chime({Tone::New, false, false, {1}, {}});
        QCOMPARE(play.size(), 1);
    }

    void whatMattersTodayIsPlayedTwice()
    {
        Ringer ringer(fast);
        QSignalSpy play(&ringer, &Ringer::play);
        ringer.chime({Tone::New, true, false, {1}, {}});
        QTRY_COMPARE(play.size(), 2);
    }

    void aRingRisesOnceAndGivesUpInTheEnd()
    {
        Ringer ringer(fast);
        ringer.setVolume(100);
        QSignalSpy play(&ringer, &Ringer::play);
        QSignalSpy states(&ringer, &Ringer::stateChanged);
        ringer.chime(ringFor({1}));
        QTRY_COMPARE(ringer.state(), (RingState{1, false}));
        QList<double> volumes;
        for (const QVariantList &one : play)
            volumes << one.at(1).toDouble();
        QCOMPARE(volumes, (QList{0.6, 0.6, 1.0, 1.0}));
        QCOMPARE(states.size(), 2);
        ringer.answer({1});
        QCOMPARE(ringer.state(), RingState());
    }

    void hushedItWaitsWithoutASound()
    {
        Ringer ringer(slow);
        QSignalSpy play(&ringer, &Ringer::play);
        ringer.chime(ringFor({1}));
        ringer.hush();
        QCOMPARE(ringer.state(), (RingState{1, false}));
        QCOMPARE(play.size(), 1);
        ringer.answer({1});
        QCOMPARE(ringer.state(), RingState());
    }

    void whatWentUnansweredBeforeARestartWaitsWithoutASound()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"state.ini"_s);
        QList<BookingRecord> records;
        {
            QSettings state(file, QSettings::IniFormat);
            RingMemory memory(state);
            Ringer ringer(slow);
            QObject::connect(&ringer, &Ringer::stateChanged, &ringer,
                             [&] { memory.keep(ringer.unanswered()); });
            ringer.chime(ringFor({1, 2, 3, 5}));
            ringer.chime(ringFor({4}, Tone::Cancelled));
            ringer.answer({5});
            for (qint64 id = 1; id <= 5; ++id)
                records << sampleAlert(id).record;
        }
        records[1].acknowledged = true;
        records[2].removed = true;
        records[3].booking.status = Status::Cancelled;
        QSettings state(file, QSettings::IniFormat);
        RingMemory memory(state);
        Ringer ringer(slow);
        QSignalSpy play(&ringer, &Ringer::play);
        ringer.recall(memory.kept(records));
        QCOMPARE(ringer.unanswered(), (QHash<qint64, Tone>{{1, Tone::New}, {4, Tone::Cancelled}}));
        QCOMPARE(ringer.state(), (RingState{2, false}));
        QCOMPARE(play.size(), 0);
        memory.keep({});
        QVERIFY(memory.kept(records).isEmpty());
    }

    void itStopsOnlyWhenEachIsAnswered()
    {
        Ringer ringer(slow);
        ringer.chime(ringFor({1, 2}));
        ringer.chime(ringFor({3}));
        ringer.answer({1, 3});
        QCOMPARE(ringer.state(), (RingState{1, true}));
        ringer.answer({2});
        QCOMPARE(ringer.state(), RingState());
    }

    void aCancellationStopsWhatRangForTheBooking()
    {
        Ringer ringer(slow);
        ringer.chime(ringFor({1}));
        ringer.hear({cancellation(2), cancellation(1)});
        QCOMPARE(ringer.state(), RingState());
        ringer.chime(ringFor({1}, Tone::Cancelled));
        ringer.hear({cancellation(1)});
        QCOMPARE(ringer.state(), (RingState{1, true}));
    }
};

QTEST_GUILESS_MAIN(TestRinger)
#include "tst_ringer.moc"
