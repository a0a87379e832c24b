// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wake/wakewatch.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

using namespace deskbell;

namespace
{

constexpr qint64 look = 10'000;

} // namespace

class TestWakeWatch : public QObject
{
    Q_OBJECT

private slots:
    void timeThatJustPassesIsNoWaking()
    {
        for (int i = 0; i < 1000; ++i) {
            m_clock.advance(look + i % 500);
            m_watch.look();
        }
        QCOMPARE(m_woke.size(), 0);
    }

    void aJumpOfTheWallClockIs_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<bool>("wakes");
        QTest::newRow("an hour ahead, as after a sleep") << 3600 << true;
        QTest::newRow("ten seconds ahead") << 10 << true;
        QTest::newRow("back by a minute") << -60 << true;
        QTest::newRow("a correction by the time server") << 2 << false;
    }

    void aJumpOfTheWallClockIs()
    {
        QFETCH(int, seconds);
        QFETCH(bool, wakes);
        m_clock.advance(look);
        m_clock.jumpTo(m_clock.now().addSecs(seconds));
        m_watch.look();
        QCOMPARE(m_woke.size(), wakes ? 1 : 0);
        m_clock.advance(look);
        m_watch.look();
        QCOMPARE(m_woke.size(), wakes ? 1 : 0);
    }

    void aLookThatComesFarTooLateIsASleep()
    {
        m_clock.advance(3'600'000);
        m_watch.look();
        QCOMPARE(m_woke.size(), 1);
    }

    void onlyASleepIsSaidToBeOne()
    {
        QSignalSpy slept(&m_watch, &WakeWatch::slept);
        m_watch.networkIs(false);
        m_watch.networkIs(true);
        m_watch.rouse();
        m_clock.advance(look);
        m_watch.look();
        QCOMPARE(slept.size(), 0);
        m_clock.jumpTo(m_clock.now().addSecs(3600));
        m_watch.wakeUp();
        QCOMPARE(slept.size(), 1);
        m_clock.advance(look);
        m_watch.look();
        QCOMPARE(slept.size(), 1);
        m_clock.jumpTo(m_clock.now().addSecs(3600));
        m_watch.look();
        QCOMPARE(slept.size(), 2);
        m_clock.advance(look);
        m_watch.look(); // says once more what came too soon
    }

    void aNetworkThatComesBackIsOne()
    {
        m_watch.networkIs(true);
        QCOMPARE(m_woke.size(), 0);
        m_watch.networkIs(false);
        QCOMPARE(m_woke.size(), 0);
        m_watch.networkIs(true);
        QCOMPARE(m_woke.size(), 1);
    }

    void manyAtOnceAreSaidAtOnceAndOnceMore()
    {
        m_watch.rouse();
        for (int i = 0; i < 20; ++i) {
            m_clock.advance(100);
            m_watch.networkIs(i % 2);
            m_watch.rouse();
        }
        QCOMPARE(m_woke.size(), 1);
        m_clock.advance(look);
        m_watch.look();
        QCOMPARE(m_woke.size(), 2);
        m_clock.advance(look);
        m_watch.look();
        QCOMPARE(m_woke.size(), 2);
    }

    void init()
    {
        m_clock.advance(look);
        m_watch.look();
        m_woke.clear();
    }

private:
    FakeClock m_clock{QDateTime(QDate(2026, 5, 12), QTime(10, 0), QTimeZone::utc())};
    WakeWatch m_watch{m_clock};
    QSignalSpy m_woke{&m_watch, &WakeWatch::woke};
};

QTEST_GUILESS_MAIN(TestWakeWatch)
#include "tst_wakewatch.moc"
