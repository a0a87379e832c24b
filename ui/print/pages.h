// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QRectF>
#include <QTextLayout>

class QPagedPaintDevice;
class QPainter;

namespace deskbell
{

// All lengths are points, 1/72 inch.

QFont paperFont(int points, bool bold = false);

/// A text broken into lines of a width, within words too where they are too long; of at most so many lines,
/// the last of them cut with an ellipsis.
class Paragraph
{
public:
    Paragraph(const QString &text, const QFont &font, qreal width, int mostLines);

    qreal height() const { return m_height; }
    void draw(QPainter &painter, const QPointF &topLeft) const;

private:
    void layOut(qreal width, int mostLines);

    QTextLayout m_layout;
    qreal m_height = 0;
};

/// Draws from the top of a page to its foot, and on from the next page's top. Places are as if one read from
/// the left; where one reads from the right all is mirrored.
class Pages
{
public:
    /// `foot` stands at the foot of each page, with its number. All outlive this.
    Pages(QPagedPaintDevice &device, QPainter &painter, QString foot);

    qreal width() const { return m_size.width(); }
    /// Goes on to the next page unless this one has room for this height.
    void makeRoom(qreal height);
    /// The next place of this height across the page.
    QRectF take(qreal height);
    void draw(const QRectF &place, const Paragraph &text);
    void box(const QRectF &place);
    /// A line across the page.
    void line(const QColor &colour, qreal strength);

private:
    void drawFoot();
    QRectF mirrored(const QRectF &place) const;

    QPagedPaintDevice &m_device;
    QPainter &m_painter;
    QString m_foot;
    QSizeF m_size;
    qreal m_y = 0;
    int m_page = 1;
};

} // namespace deskbell
