// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rehearsal/remedies.h"

#include <QTest>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace
{

template <typename Change>
AlertSurroundings with(Change change)
{
    AlertSurroundings so;
    change(so);
    return so;
}

} // namespace

Q_DECLARE_METATYPE(deskbell::AlertSurroundings)

class TestRemedies : public QObject
{
    Q_OBJECT

private slots:
    void whatIsWrongHereIsNamed_data()
    {
        QTest::addColumn<AlertSurroundings>("so");
        QTest::addColumn<QString>("notSeen"); // empty: it has nothing to do with seeing
        QTest::addColumn<QString>("notHeard");
        const auto row = [](const char *name, const AlertSurroundings &so, const QString &seen,
                            const QString &heard) { QTest::newRow(name) << so << seen << heard; };
        row("nothing is wrong", {}, u"The desktop says that it has shown it"_s, u"Deskbell has played it"_s);
        row("nothing is wrong on GNOME", with([](auto &so) { so.desktop = u"ubuntu:GNOME"_s; }),
            u"Click the clock at the top"_s, u"Deskbell has played it"_s);
        row("no service", with([](auto &so) { so.noNotifications = u"No service."_s; }), u"No service."_s,
            {});
        row("no tray", with([](auto &so) { so.noTray = u"No tray."_s; }), u"No tray."_s, {});
        row("paused", with([](auto &so) { so.holding.paused = true; }), u"Press “Resume”"_s,
            u"Press “Resume”"_s);
        row("not to be disturbed", with([](auto &so) { so.holding.doNotDisturb = true; }),
            u"in the settings of the desktop"_s, u"in the settings of the desktop"_s);
        row("not to be disturbed on Xfce", with([](auto &so) {
                so.holding.doNotDisturb = true;
                so.desktop = u"XFCE"_s;
            }),
            u"Click the bell in the panel, or open"_s, u"Click the bell in the panel, or open"_s);
        row("not to be disturbed on KDE", with([](auto &so) {
                so.holding.doNotDisturb = true;
                so.desktop = u"KDE"_s;
            }),
            u"take the tick from"_s, u"take the tick from"_s);
        row("quiet hours", with([](auto &so) { so.quietHours = true; }), u"your quiet hours"_s,
            u"your quiet hours"_s);
        row("only in the window", with([](auto &so) { so.wanted = Loudness::Silent; }),
            u"only in the window"_s, u"only in the window"_s);
        row("without a sound", with([](auto &so) { so.wanted = Loudness::Banner; }), {},
            u"come without a sound"_s);
        row("own volume", with([](auto &so) { so.volume = 0; }), {}, u"Deskbell's own volume"_s);
        row("muted", with([](auto &so) { so.output = SoundOutput::Muted; }), {}, u"is muted"_s);
        row("volume down", with([](auto &so) { so.output = SoundOutput::Down; }), {}, u"all the way down"_s);
        row("left to the desktop", with([](auto &so) { so.canPlay = false; }), {},
            u"left to the desktop here"_s);
        row("not played", with([](auto &so) { so.playTrouble = u"No such driver"_s; }), {},
            u"could not be played: No such driver."_s);
    }

    void whatIsWrongHereIsNamed()
    {
        QFETCH(const AlertSurroundings, so);
        QFETCH(const QString, notSeen);
        QFETCH(const QString, notHeard);
        const QString seen = remediesFor(so, false, true).join(u'\n');
        QVERIFY2(seen.contains(notSeen), qPrintable(seen));
        const QString heard = remediesFor(so, true, false).join(u'\n');
        QVERIFY2(heard.contains(notHeard), qPrintable(heard));
        // A no is never left without an answer, and a yes needs none.
        QVERIFY(!seen.isEmpty() && !heard.isEmpty());
        QVERIFY(remediesFor(so, true, true).isEmpty());
    }

    void whatConcernsBothIsSaidOnce()
    {
        AlertSurroundings so;
        so.holding.paused = true;
        so.output = SoundOutput::Muted;
        so.desktop = u"XFCE"_s;
        QCOMPARE(remediesFor(so, false, false).size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestRemedies)
#include "tst_remedies.moc"
