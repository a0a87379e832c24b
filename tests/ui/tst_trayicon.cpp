// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/trayicon.h"

#include <QTest>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace
{

constexpr int sizes[] = {16, 22, 24, 32, 44, 64};

TrayState state(int unacknowledged, HealthLevel health = HealthLevel::Good, bool paused = false)
{
    return {unacknowledged, paused, health, {}, 0, paused ? u"Alerts are paused."_s : QString()};
}

QImage seen(const TrayState &state, PanelTone tone, int size)
{
    return trayIcon(state, tone).pixmap(QSize(size, size)).toImage().convertToFormat(QImage::Format_ARGB32);
}

/// The outline of what is seen: which pixels are covered, whatever their colours.
QImage shape(const QImage &image)
{
    return image.convertToFormat(QImage::Format_Alpha8);
}

} // namespace

class TestTrayIcon : public QObject
{
    Q_OBJECT

private slots:
    void everySizeIsDrawnForItself()
    {
        for (const int size : sizes)
            QVERIFY(trayIcon(state(3), PanelTone::Dark).availableSizes().contains(QSize(size, size)));
    }

    void healthIsToldByShape()
    {
        for (const int size : sizes) {
            const QImage good = shape(seen(state(0), PanelTone::Dark, size));
            const QImage waiting = shape(seen(state(0, HealthLevel::Waiting), PanelTone::Dark, size));
            const QImage trouble = shape(seen(state(0, HealthLevel::Trouble), PanelTone::Dark, size));
            const QImage paused = shape(seen(state(0, HealthLevel::Good, true), PanelTone::Dark, size));
            QVERIFY(good != waiting && good != trouble && good != paused);
            QVERIFY(waiting != trouble && waiting != paused && trouble != paused);
        }
    }

    void whatNobodyAnswersIsToldByShapeAndColour()
    {
        TrayState ringing = state(1);
        ringing.unanswered = 1;
        for (const int size : sizes) {
            const QImage quiet = seen(state(1), PanelTone::Dark, size);
            const QImage rings = seen(ringing, PanelTone::Dark, size);
            QVERIFY(shape(quiet) != shape(rings));
            QVERIFY(rings.pixelColor(1, 1).red() > 2 * rings.pixelColor(1, 1).green());
        }
    }

    void differentNumbersLookDifferent_data()
    {
        QTest::addColumn<int>("one");
        QTest::addColumn<int>("other");
        QTest::addColumn<int>("smallest");
        QTest::newRow("none and one") << 0 << 1 << 16;
        QTest::newRow("one and two") << 1 << 2 << 16;
        QTest::newRow("eight and nine") << 8 << 9 << 16;
        QTest::newRow("nine and more") << 9 << 10 << 16;
        QTest::newRow("two digits") << 12 << 21 << 22;
        QTest::newRow("more than two digits") << 99 << 100 << 22;
    }
    void differentNumbersLookDifferent()
    {
        QFETCH(const int, one);
        QFETCH(const int, other);
        QFETCH(const int, smallest);
        for (const int size : sizes) {
            if (size >= smallest)
                QVERIFY(seen(state(one), PanelTone::Light, size)
                        != seen(state(other), PanelTone::Light, size));
        }
    }

    void theIconIsSeenOnEitherPanelEvenWhereTheToneWasGuessedWrong()
    {
        for (const PanelTone tone : {PanelTone::Light, PanelTone::Dark}) {
            for (const int panel : {0x20, 0xf5}) {
                const QImage image = seen(state(0), tone, 22);
                int contrasting = 0;
                for (int y = 0; y < image.height(); ++y) {
                    for (int x = 0; x < image.width(); ++x) {
                        const QColor pixel = image.pixelColor(x, y);
                        const int blended =
                            (pixel.lightness() * pixel.alpha() + panel * (255 - pixel.alpha())) / 255;
                        contrasting += qAbs(blended - panel) > 60 ? 1 : 0;
                    }
                }
                QVERIFY2(contrasting > 22, qPrintable(QString::number(contrasting)));
            }
        }
    }

    void theWordsSayWhatTheIconShows()
    {
        QCOMPARE(trayWords(state(0)), u"Deskbell"_s);
        QCOMPARE(trayWords(state(1)), u"Deskbell: 1 booking to acknowledge"_s);
        QCOMPARE(
            trayWords({12, true, HealthLevel::Trouble, u"Port 8787 is taken"_s, 1, u"Alerts are paused."_s}),
            u"Deskbell: 12 bookings to acknowledge\n1 booking waits for somebody to answer\nPort 8787 is taken\nAlerts are paused."_s);
    }
};

QTEST_MAIN(TestTrayIcon)
#include "tst_trayicon.moc"
