// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alerts/holding.h"

#include <QDateTime>
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
};

QTEST_GUILESS_MAIN(TestHolding)
#include "tst_holding.moc"
