// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/trayicon.h"

#include <QCoreApplication>
#include <QFont>
#include <QGuiApplication>
#include <QPainter>
#include <QPainterPath>
#include <QPalette>

using namespace Qt::StringLiterals;

static void loadResources()
{
    Q_INIT_RESOURCE(resources); // a static library's resources are not found by themselves
}

namespace deskbell
{

namespace
{

constexpr int traySizes[] = {16, 22, 24, 32, 44, 48, 64};
constexpr int appSizes[] = {16, 22, 24, 32, 48, 64, 128, 256};
const QColor badgeColour(0xc6, 0x28, 0x28);

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Tray)
};

/// As many digits as can be read: two from 22 px on.
QString badgeText(int number, int size)
{
    const int most = size < 22 ? 9 : 99;
    return number > most ? QLocale().toString(most) + u'+' : QLocale().toString(number);
}

/// The text as a shape of at most `room`, as high as it can be.
QPainterPath digits(const QString &text, QSizeF room)
{
    QFont font(u"sans-serif"_s);
    font.setBold(true);
    font.setPixelSize(100);
    QPainterPath path;
    path.addText(0, 0, font, text);
    const QRectF box = path.boundingRect();
    const qreal scale = qMin(room.height() / box.height(), room.width() / box.width());
    return QTransform::fromScale(scale, scale).map(path.translated(-box.topLeft()));
}

/// In the lower right corner. The badge grows to the left with its text, and leaves the bell's button free.
void drawNumber(QPainter &painter, int number, int size, const QColor &ground)
{
    const int height = qRound(size * 0.6);
    const int margin = qMax(2, qRound(size * 0.09));
    const QPainterPath text = digits(badgeText(number, size), QSizeF(size - 2 * margin, height - 2 * margin));
    const int width = qBound(height, qRound(text.boundingRect().width()) + 2 * margin, size);
    const QRectF badge(size - width, size - height, width, height);
    const qreal rim = qMax(1.0, size / 22.0);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(badge.adjusted(-rim, -rim, rim, rim), height / 2.0 + rim, height / 2.0 + rim);
    painter.setBrush(badgeColour);
    painter.drawRoundedRect(badge, height / 2.0, height / 2.0);
    const QPointF corner = badge.center() - text.boundingRect().center();
    painter.setBrush(Qt::white);
    painter.drawPath(text.translated(qRound(corner.x()), qRound(corner.y())));
}

void drawStrike(QPainter &painter, int size, const QColor &ink, const QColor &ground)
{
    const QLineF line(size * 0.12, size * 0.12, size * 0.88, size * 0.88);
    painter.setPen(QPen(ground, size * 0.26, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(line);
    painter.setPen(QPen(ink, qMax(2.0, size * 0.11), Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(line);
}

/// Marks in the upper left corner, beside the bell's button: two bars for alerts that are held back, three
/// dots below each other for waiting.
void drawMarks(QPainter &painter, int size, bool held, const QColor &ink)
{
    const int unit = qMax(2, qRound(size / 9.0));
    const int step = unit + qMax(1, unit / 2);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    for (int i = 0; i < (held ? 2 : 3); ++i)
        painter.drawRect(held ? QRect(i * step, 0, unit, 3 * unit) : QRect(0, i * step, unit, unit));
}

/// In the upper left corner: a stroke with a dot below it.
void drawCall(QPainter &painter, int size)
{
    const int unit = qMax(2, qRound(size / 9.0));
    painter.setPen(Qt::NoPen);
    painter.setBrush(badgeColour);
    painter.drawRect(QRect(0, 0, unit, 3 * unit));
    painter.drawRect(QRect(0, 3 * unit + qMax(1, unit / 2), unit, unit));
}

QPixmap drawn(const TrayState &state, PanelTone tone, int size)
{
    const bool dark = tone == PanelTone::Dark;
    const bool isHeld = !state.holdingWords.isEmpty();
    const QColor ink = dark ? QColor(0xf5, 0xf5, 0xf5) : QColor(0x2b, 0x2b, 0x2b);
    const QColor ground = dark ? QColor(0x20, 0x20, 0x20) : QColor(0xfa, 0xfa, 0xfa);
    QPixmap pixmap(u":/icons/tray-%1-%2.png"_s.arg(dark ? u"dark"_s : u"light"_s).arg(size));
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    if (state.unanswered > 0) {
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(pixmap.rect(), badgeColour);
        painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
    }
    if (state.health == HealthLevel::Trouble)
        drawStrike(painter, size, ink, ground);
    else if (state.unanswered > 0)
        drawCall(painter, size);
    else if (isHeld || state.health == HealthLevel::Waiting)
        drawMarks(painter, size, isHeld, ink);
    if (state.unacknowledged > 0)
        drawNumber(painter, state.unacknowledged, size, ground);
    return pixmap;
}

} // namespace

PanelTone panelTone()
{
    // These have a dark panel whatever the windows look like, unless somebody changed that.
    const QStringList desktop = qEnvironmentVariable("XDG_CURRENT_DESKTOP").split(u':');
    for (const QString &name : {u"GNOME"_s, u"Unity"_s, u"XFCE"_s, u"X-Cinnamon"_s, u"Budgie"_s}) {
        if (desktop.contains(name))
            return PanelTone::Dark;
    }
    const bool dark = QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
    return dark ? PanelTone::Dark : PanelTone::Light;
}

QIcon appIcon()
{
    loadResources();
    QIcon icon;
    for (const int size : appSizes)
        icon.addFile(u":/icons/deskbell-%1.png"_s.arg(size), QSize(size, size));
    return icon;
}

QIcon trayIcon(const TrayState &state, PanelTone tone)
{
    loadResources();
    QIcon icon;
    for (const int size : traySizes)
        icon.addPixmap(drawn(state, tone, size));
    return icon;
}

QString trayWords(const TrayState &state)
{
    QStringList lines{u"Deskbell"_s};
    if (state.unacknowledged == 1)
        lines.first() = Words::tr("Deskbell: 1 booking to acknowledge");
    else if (state.unacknowledged > 1)
        lines.first() = Words::tr("Deskbell: %Ln bookings to acknowledge", nullptr, state.unacknowledged);
    if (state.unanswered == 1)
        lines << Words::tr("1 booking waits for somebody to answer");
    else if (state.unanswered > 1)
        lines << Words::tr("%Ln bookings wait for somebody to answer", nullptr, state.unanswered);
    if (!state.healthWords.isEmpty())
        lines << state.healthWords;
    if (!state.holdingWords.isEmpty())
        lines << state.holdingWords;
    return lines.join(u'\n');
}

} // namespace deskbell
