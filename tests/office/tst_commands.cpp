// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/config/profile.h"
#include "app/office/commands.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace deskbell;
using namespace Qt::StringLiterals;

class TestCommands : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;

private slots:
    void aProfileThatIsMissingIsSaidAndNotMade_data()
    {
        QTest::addColumn<int>("command");
        QTest::newRow("export") << int(Command::Export);
        QTest::newRow("deliver") << int(Command::Deliver);
        QTest::newRow("url") << int(Command::Url);
        QTest::newRow("check") << int(Command::Check);
    }
    void aProfileThatIsMissingIsSaidAndNotMade()
    {
        QFETCH(int, command);
        Options options;
        options.command = Command(command);
        options.profile = m_dir.filePath(u"none"_s);
        options.format = u"json"_s;
        options.file = QCoreApplication::applicationFilePath();
        const Result<Done> done = runCommand(options);
        QVERIFY(!done.ok());
        QVERIFY2(done.error().sentence.contains(options.profile), qPrintable(done.error().sentence));
        QVERIFY(!QFile::exists(options.profile));
    }

    void nothingIsDeliveredWithoutARunningApp()
    {
        Options options;
        options.command = Command::Deliver;
        options.profile = openProfile(m_dir.filePath(u"p"_s)).value().dir;
        options.file = QCoreApplication::applicationFilePath();
        const Result<Done> done = runCommand(options);
        QVERIFY(!done.ok());
        QVERIFY2(done.error().sentence.contains(u"not running"_s), qPrintable(done.error().sentence));
    }
};

QTEST_GUILESS_MAIN(TestCommands)
#include "tst_commands.moc"
