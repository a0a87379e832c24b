// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/endsignals.h"

#include <QSignalSpy>
#include <QTest>

#include <csignal>

using namespace deskbell;

class TestEndSignals : public QObject
{
    Q_OBJECT

private slots:
    void whoAsksTheProgramToEndIsHeard_data()
    {
        QTest::addColumn<int>("ending");
        QTest::newRow("terminated") << SIGTERM;
        QTest::newRow("interrupted") << SIGINT;
#ifdef Q_OS_UNIX
        QTest::newRow("the terminal is gone") << SIGHUP;
#else
        QSKIP("only Unix asks by signals");
#endif
    }

    void whoAsksTheProgramToEndIsHeard()
    {
        QFETCH(int, ending);
        const EndSignals heard;
        QSignalSpy asked(&heard, &EndSignals::asked);
        QCOMPARE(::raise(ending), 0);
        QTRY_COMPARE(asked.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestEndSignals)
#include "tst_endsignals.moc"
