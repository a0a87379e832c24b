// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/login/xdgautostart_linux.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace
{

const QString name = u"/io.deskbell.Deskbell.desktop"_s;

/// A home and a system with their autostart folders, and a program.
struct Computer {
    Computer()
    {
        QDir(folder.path()).mkpath(u"system/autostart"_s);
        write(program, u"#!/bin/sh\n"_s);
        QFile::setPermissions(program, QFile::ReadOwner | QFile::ExeOwner);
    }
    XdgAutostart autostart(const QString &profile = {}) const
    {
        return XdgAutostart({own, system}, program, profile, {u"XFCE"_s});
    }
    static void write(const QString &path, const QString &text)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
    }
    static QString read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    QTemporaryDir folder;
    const QString own = folder.filePath(u"home/autostart"_s);
    const QString system = folder.filePath(u"system/autostart"_s);
    const QString program = folder.filePath(u"deskbell"_s);
};

} // namespace

class TestXdgAutostart : public QObject
{
    Q_OBJECT

private slots:
    void itIsOffUntilItIsSetAndReadBack()
    {
        const Computer computer;
        XdgAutostart autostart = computer.autostart();
        QVERIFY(!autostart.isOn());
        QVERIFY(autostart.set(true));
        QVERIFY(autostart.isOn());
        QVERIFY(Computer::read(computer.own + name)
                    .contains(u"Exec=\"%1\" \"--background\"\n"_s.arg(computer.program)));
        QVERIFY(autostart.set(false));
        QVERIFY(!autostart.isOn());
        QVERIFY(!QFile::exists(computer.own + name));
        QVERIFY(autostart.set(false));
    }

    void whatTheDesktopsSettingsDidToItIsSeen()
    {
        const Computer computer;
        XdgAutostart autostart = computer.autostart();
        for (const QString &line : {u"Hidden=true\n"_s, u"X-GNOME-Autostart-enabled=false\n"_s}) {
            QVERIFY(autostart.set(true));
            const QString text = Computer::read(computer.own + name);
            Computer::write(computer.own + name, text + line);
            QVERIFY(!autostart.isOn());
        }
        QVERIFY(autostart.set(true));
        QVERIFY(autostart.isOn());
        QVERIFY(QFile::remove(computer.own + name));
        QVERIFY(!autostart.isOn());
    }

    void aSystemsOwnEntryIsHiddenNotRemoved()
    {
        const Computer computer;
        Computer::write(computer.system + name,
                        u"[Desktop Entry]\nExec=%1 --background\n"_s.arg(computer.program));
        XdgAutostart autostart = computer.autostart();
        QVERIFY(autostart.isOn());
        QVERIFY(autostart.set(false));
        QVERIFY(!autostart.isOn());
        QVERIFY(QFile::exists(computer.system + name));
        QVERIFY(autostart.set(true));
        QVERIFY(autostart.isOn());
    }

    void aProgramThatIsGoneIsNotStarted()
    {
        const Computer computer;
        XdgAutostart autostart = computer.autostart();
        QVERIFY(autostart.set(true));
        QVERIFY(QFile::remove(computer.program));
        QVERIFY(!autostart.isOn());
    }

    void anotherProfileIsStartedBesideTheUsualOne()
    {
        const Computer computer;
        XdgAutostart usual = computer.autostart();
        XdgAutostart other = computer.autostart(u"/srv/other shop"_s);
        QVERIFY(other.set(true));
        QVERIFY(!usual.isOn());
        QVERIFY(other.isOn());
        const QStringList files = QDir(computer.own).entryList(QDir::Files);
        QCOMPARE(files.size(), 1);
        QVERIFY(Computer::read(computer.own + u'/' + files.first())
                    .contains(u"\"--profile\" \"/srv/other shop\""_s));
    }

    void aFolderThatCannotBeMadeIsSaid()
    {
        const Computer computer;
        Computer::write(computer.folder.filePath(u"home"_s), u"a file"_s);
        const Result<Done> set = computer.autostart().set(true);
        QVERIFY(!set);
        QVERIFY(set.error().sentence.contains(u"cannot be written"_s));
    }
};

QTEST_GUILESS_MAIN(TestXdgAutostart)
#include "tst_xdgautostart_linux.moc"
