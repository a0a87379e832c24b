// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alerts/holding.h"
#include "app/alerts/pausememory.h"

#include <QDateTime>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace deskbell;
using namespace Qt::StringLiterals;

class TestHolding : public QObject
{
    Q_OBJECT

private slots:
    void whatHoldsAlertsBackIsSaid_data()
    {
        QTest::addColumn<Holding>("holding");
        QTest::addColumn<QString>("words");
        const auto at = [](QDate date, QTime time) {
            return QDateTime(date, time, QTimeZone("Europe/Berlin")).toMSecsSinceEpoch();
        };
        QTest::newRow("nothing") << Holding{} << QString();
        QTest::newRow("a pause") << Holding{true, 0, false} << u"Alerts are paused until you resume them."_s;
        QTest::newRow("with an end") << Holding{true, at({2026, 5, 12}, {14, 30}), false}
                                     << u"Alerts are paused until 14:30."_s;
        QTest::newRow("till midnight")
            << Holding{true, at({2026, 5, 13}, {0, 0}), false} << u"Alerts are paused until tomorrow."_s;
        QTest::newRow("over midnight") << Holding{true, at({2026, 5, 13}, {0, 10}), false}
                                       << u"Alerts are paused until Wed 13 May, 00:10."_s;
        QTest::newRow("not to be disturbed")
            << Holding{false, 0, true}
            << u"This computer is set not to disturb: alerts wait until that is over."_s;
        QTest::newRow("both") << Holding{true, at({2026, 5, 12}, {14, 30}), true}
                              << u"Alerts are paused until 14:30."_s;
    }

    void whatHoldsAlertsBackIsSaid()
    {
        QFETCH(const Holding, holding);
        const QDateTime now({2026, 5, 12}, {14, 0}, QTimeZone("Europe/Berlin"));
        QTEST(holdingWords(holding, now, QLocale(QLocale::English, QLocale::UnitedKingdom)), "words");
    }

    void aPauseEndsWhenItShall_data()
    {
        QTest::addColumn<QDateTime>("now");
        QTest::addColumn<Pause>("pause");
        QTest::addColumn<QDateTime>("ends");
        const QTimeZone zone("Europe/Berlin");
        const QDateTime noon({2026, 5, 12}, {12, 0}, zone);
        QTest::newRow("half an hour")
            << noon << Pause::HalfAnHour << QDateTime({2026, 5, 12}, {12, 30}, zone);
        QTest::newRow("over midnight") << QDateTime({2026, 5, 12}, {23, 45}, zone) << Pause::HalfAnHour
                                       << QDateTime({2026, 5, 13}, {0, 15}, zone);
        QTest::newRow("until tomorrow")
            << noon << Pause::UntilTomorrow << QDateTime({2026, 5, 13}, {0, 0}, zone);
        QTest::newRow("half an hour while the clocks go forward")
            << QDateTime({2026, 3, 29}, {1, 45}, zone) << Pause::HalfAnHour
            << QDateTime({2026, 3, 29}, {3, 15}, zone);
        QTest::newRow("until resumed") << noon << Pause::UntilResumed << QDateTime();
    }

    void aPauseEndsWhenItShall()
    {
        QFETCH(const QDateTime, now);
        QFETCH(const Pause, pause);
        QFETCH(const QDateTime, ends);
        QCOMPARE(endOf(pause, now), ends.isValid() ? ends.toMSecsSinceEpoch() : 0);
    }

    void aPauseIsKeptWithItsEnd_data()
    {
        QTest::addColumn<Holding>("kept");
        QTest::addColumn<Holding>("after");
        QTest::newRow("none") << Holding{} << Holding{};
        QTest::newRow("until resumed") << Holding{true, 0, false} << Holding{true, 0, false};
        QTest::newRow("with an end to come") << Holding{true, 5000, false} << Holding{true, 5000, false};
        QTest::newRow("with an end that is past") << Holding{true, 4000, false} << Holding{};
        QTest::newRow("not to be disturbed is the desktop's to keep")
            << Holding{true, 5000, true} << Holding{true, 5000, false};
    }

    void aPauseIsKeptWithItsEnd()
    {
        QFETCH(const Holding, kept);
        const QTemporaryDir folder;
        {
            QSettings state(folder.filePath(u"state.ini"_s), QSettings::IniFormat);
            PauseMemory(state).keep({true, 9000, false});
            PauseMemory(state).keep(kept);
        }
        QSettings state(folder.filePath(u"state.ini"_s), QSettings::IniFormat);
        QTEST(PauseMemory(state).kept(4000), "after");
    }
};

QTEST_GUILESS_MAIN(TestHolding)
#include "tst_holding.moc"
