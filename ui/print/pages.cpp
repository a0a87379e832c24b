// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pages.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QLocale>
#include <QPagedPaintDevice>
#include <QPainter>

namespace deskbell
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(deskbell::Sheet)
};

constexpr qreal footHeight = 24;
constexpr qreal pointsPerInch = 72;

} // namespace

QFont paperFont(int points, bool bold)
{
    QFont font = QGuiApplication::font();
    font.setPixelSize(points); // the painter's unit is a point
    font.setBold(bold);
    return font;
}

Paragraph::Paragraph(const QString &text, const QFont &font, qreal width, int mostLines)
{
    QString lines = text;
    m_layout.setText(lines.replace(u'\n', QChar::LineSeparator));
    m_layout.setFont(font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setAlignment((QGuiApplication::isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft)
                        | Qt::AlignAbsolute);
    m_layout.setTextOption(option);
    layOut(width, mostLines);
    if (m_layout.lineCount() < mostLines)
        return;
    // Only what did not fit is cut.
    const QTextLine last = m_layout.lineAt(mostLines - 1);
    if (last.textStart() + last.textLength() >= m_layout.text().size())
        return;
    const QString kept = m_layout.text().first(last.textStart());
    QString rest = m_layout.text().sliced(last.textStart());
    rest =
        QFontMetricsF(font).elidedText(rest.replace(QChar::LineSeparator, u' '), Qt::ElideRight, width - 1);
    m_layout.setText(kept + rest);
    layOut(width, mostLines);
}

void Paragraph::layOut(qreal width, int mostLines)
{
    m_height = 0;
    m_layout.beginLayout();
    for (int made = 0; made < mostLines; ++made) {
        QTextLine line = m_layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        line.setPosition({0, m_height});
        m_height += line.height();
    }
    m_layout.endLayout();
}

void Paragraph::draw(QPainter &painter, const QPointF &topLeft) const
{
    m_layout.draw(&painter, topLeft);
}

Pages::Pages(QPagedPaintDevice &device, QPainter &painter, QString foot)
    : m_device(device)
    , m_painter(painter)
    , m_foot(std::move(foot))
    , m_size(device.width() * pointsPerInch / device.logicalDpiX(),
             device.height() * pointsPerInch / device.logicalDpiY())
{
    m_painter.scale(device.logicalDpiX() / pointsPerInch, device.logicalDpiY() / pointsPerInch);
    drawFoot();
}

void Pages::makeRoom(qreal height)
{
    if (m_y == 0 || m_y + height <= m_size.height() - footHeight)
        return;
    m_device.newPage();
    m_y = 0;
    ++m_page;
    drawFoot();
}

QRectF Pages::take(qreal height)
{
    const QRectF place(0, m_y, width(), height);
    m_y += height;
    return place;
}

QRectF Pages::mirrored(const QRectF &place) const
{
    if (!QGuiApplication::isRightToLeft())
        return place;
    return {width() - place.right(), place.top(), place.width(), place.height()};
}

void Pages::draw(const QRectF &place, const Paragraph &text)
{
    m_painter.setPen(Qt::black);
    text.draw(m_painter, mirrored(place).topLeft());
}

void Pages::box(const QRectF &place)
{
    m_painter.setPen(QPen(Qt::black, 0.7));
    m_painter.drawRect(mirrored(place));
}

void Pages::line(const QColor &colour, qreal strength)
{
    const QRectF place = take(1);
    m_painter.setPen(QPen(colour, strength));
    m_painter.drawLine(place.topLeft(), place.topRight());
}

void Pages::drawFoot()
{
    const QRectF place(0, m_size.height() - footHeight, width(), footHeight);
    m_painter.setFont(paperFont(8));
    m_painter.setPen(Qt::black);
    m_painter.setLayoutDirection(QGuiApplication::layoutDirection());
    m_painter.drawText(place, Qt::AlignLeading | Qt::AlignBottom | Qt::TextSingleLine, m_foot);
    m_painter.drawText(place, Qt::AlignTrailing | Qt::AlignBottom | Qt::TextSingleLine,
                       Words::tr("Page %1", "number").arg(QLocale().toString(m_page)));
}

} // namespace deskbell
