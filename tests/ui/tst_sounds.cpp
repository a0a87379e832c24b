// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sound/soundplayer.h"
#include "ui/sound/speaker.h"

#include <QFile>
#include <QSet>
#include <QTest>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace
{

constexpr Tone tones[] = {Tone::New, Tone::Cancelled, Tone::Changed, Tone::Trouble};

/// As on a computer with loudspeakers that nobody hears.
void playForNobody()
{
    qputenv("CANBERRA_DRIVER", "alsa");
    qputenv("CANBERRA_DEVICE", "null");
}

} // namespace

class TestSounds : public QObject
{
    Q_OBJECT

private slots:
    void cleanup()
    {
        qunsetenv("CANBERRA_DRIVER");
        qunsetenv("CANBERRA_DEVICE");
    }

    void eachToneHasASoundOfItsOwn()
    {
        QSet<QByteArray> sounds;
        for (const Tone tone : tones) {
            QFile file(soundResource(tone));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray sound = file.readAll();
            QVERIFY(sound.startsWith("RIFF") && sound.mid(8, 4) == "WAVE");
            QVERIFY(sound.size() > 10'000);
            sounds.insert(sound);
        }
        QCOMPARE(sounds.size(), qsizetype(std::size(tones)));
    }

    void everySoundIsPlayed()
    {
        if (!SoundPlayer::canPlay())
            QSKIP("This build leaves sounds to the desktop.");
        playForNobody();
        SoundPlayer player;
        for (const Tone tone : tones) {
            player.play(tone, 0.5);
            QCOMPARE(player.trouble(), QString());
        }
    }

    void whatCannotBePlayedIsSaidAndTriedAgain()
    {
        if (!SoundPlayer::canPlay())
            QSKIP("This build leaves sounds to the desktop.");
        qputenv("CANBERRA_DRIVER", "thereisnone");
        SoundPlayer player;
        player.play(Tone::New, 0.5);
        QVERIFY(!player.trouble().isEmpty());
        playForNobody();
        SoundPlayer another;
        another.play(Tone::New, 0.5);
        QVERIFY(another.trouble().isEmpty());
    }

    void silenceIsNotPlayed()
    {
        qputenv("CANBERRA_DRIVER", "thereisnone");
        SoundPlayer player;
        player.play(Tone::New, 0);
        QCOMPARE(player.trouble(), QString());
    }

    void aTitleIsSpokenAsASentence()
    {
        QCOMPARE(spoken(u"New booking — Tue 12 May, 10:00"_s), u"New booking, Tue 12 May, 10:00"_s);
        QCOMPARE(spoken(u"4 new bookings, 1 cancelled"_s), u"4 new bookings, 1 cancelled"_s);
    }

    void withoutAVoiceNothingHappens()
    {
        Speaker speaker;
        speaker.say(u"New booking"_s, 0);
        speaker.say(u"New booking"_s, 0.5);
        QVERIFY(speaker.children().size() == (Speaker::canSpeak() ? 1 : 0));
    }
};

QTEST_MAIN(TestSounds)
#include "tst_sounds.moc"
