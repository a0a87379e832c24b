// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/servicecolour.h"

#include <QPainter>
#include <QPixmap>

namespace deskbell
{

namespace
{

// Middle tones: 3 to 1 and more against the light and the dark ground.
constexpr QRgb colours[] = {0xFF3D7DD8, 0xFFC2571A, 0xFF2F8F5B, 0xFF9A5BC4,
                            0xFFC0487F, 0xFF8A7A1F, 0xFF2A8C99, 0xFF7A7F87};

} // namespace

QColor serviceColour(qsizetype place)
{
    return QColor::fromRgb(colours[size_t(place) % std::size(colours)]);
}

QIcon serviceIcon(qsizetype place)
{
    constexpr int size = 16;
    const QColor colour = serviceColour(place);
    QIcon icon;
    for (const int scale : {1, 2, 3}) {
        QPixmap pixmap(QSize(size, size) * scale);
        pixmap.setDevicePixelRatio(scale);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawEllipse(QRectF(3, 3, 10, 10));
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

} // namespace deskbell
