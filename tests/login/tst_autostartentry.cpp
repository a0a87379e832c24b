// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/login/autostartentry.h"

#include <QTest>

using namespace deskbell;
using namespace Qt::StringLiterals;

class TestAutostartEntry : public QObject
{
    Q_OBJECT

private slots:
    void whatStartsIsRead_data()
    {
        QTest::addColumn<QString>("lines");
        QTest::addColumn<bool>("started");
        const auto row = [](const char *name, const QString &lines, bool started) {
            QTest::newRow(name) << u"[Desktop Entry]\n"_s + lines << started;
        };
        row("a plain one", u"Type=Application\nExec=deskbell --background\n"_s, true);
        row("without Exec", u"Type=Application\n"_s, false);
        row("hidden", u"Exec=deskbell\nHidden=true\n"_s, false);
        row("not hidden", u"Exec=deskbell\nHidden=false\n"_s, true);
        row("switched off in the settings of GNOME", u"Exec=deskbell\nX-GNOME-Autostart-enabled=false\n"_s,
            false);
        row("switched on there", u"Exec=deskbell\nX-GNOME-Autostart-enabled=true\n"_s, true);
        row("with spaces around", u"  Exec = deskbell \r\n Hidden = true \r\n"_s, false);
        row("only elsewhere", u"Exec=deskbell\nOnlyShowIn=GNOME;KDE;\n"_s, false);
        row("only here", u"Exec=deskbell\nOnlyShowIn=GNOME;XFCE;\n"_s, true);
        row("not here", u"Exec=deskbell\nNotShowIn=XFCE;\n"_s, false);
        row("a comment", u"Exec=deskbell\n#Hidden=true\n"_s, true);
        row("another group", u"Exec=deskbell\n[Desktop Action new]\nHidden=true\n"_s, true);
        QTest::newRow("nothing") << QString() << false;
        QTest::newRow("no group") << u"Exec=deskbell\n"_s << false;
    }

    void whatStartsIsRead()
    {
        QFETCH(const QString, lines);
        QTEST(isStartedIn(readAutostartEntry(lines), {u"XFCE"_s}), "started");
    }

    void aProgramIsFoundHoweverItIsWritten_data()
    {
        QTest::addColumn<QString>("program");
        QTest::newRow("plain") << u"/usr/bin/deskbell"_s;
        QTest::newRow("spaces") << u"/home/my shop/deskbell"_s;
        QTest::newRow("all that means something") << u"/home/\"a\" $b `c` \\d %e/deskbell"_s;
        QTest::newRow("letters") << u"/home/Bücher/Σ/deskbell"_s;
    }

    void aProgramIsFoundHoweverItIsWritten()
    {
        QFETCH(const QString, program);
        const AutostartEntry entry = readAutostartEntry(autostartText({program, u"--background"_s}));
        QCOMPARE(entry.program, program);
        QVERIFY(isStartedIn(entry, {}));
    }

    void theCommandIsWrittenByTheBook()
    {
        const QString text = autostartText({u"/opt/a b/deskbell"_s, u"--profile"_s, u"/x/$y\\50%"_s});
        QVERIFY(text.contains(u"\nExec=\"/opt/a b/deskbell\" \"--profile\" \"/x/\\\\$y\\\\\\\\50%%\"\n"_s));
    }
};

QTEST_GUILESS_MAIN(TestAutostartEntry)
#include "tst_autostartentry.moc"
