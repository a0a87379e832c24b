// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/sheetpainter.h"

#include "ui/print/pages.h"

#include <QCoreApplication>
#include <QPagedPaintDevice>
#include <QPainter>

#include <array>

using namespace Qt::StringLiterals;

namespace deskbell
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(deskbell::Sheet)
};

// All lengths are points, 1/72 inch.
constexpr qreal gap = 8;
constexpr qreal rowPadding = 4;
constexpr qreal boxSize = 9;
constexpr int cellLines = 3;
constexpr int noteLines = 4;

enum Column { Box, Time, Who, Contact, What, StatusWord, ColumnCount };
/// Shares of the width.
constexpr std::array<qreal, ColumnCount> shares{0.03, 0.14, 0.24, 0.25, 0.19, 0.15};

QString textIn(const SheetRow &row, int column)
{
    const QString texts[] = {{}, row.time, row.who, row.contact, row.what, row.status};
    return texts[column];
}

QFont fontOf(const SheetRow &row, int column)
{
    QFont font = paperFont(10, column == Time || column == Who);
    font.setStrikeOut(row.off && column != StatusWord);
    return font;
}

/// The place of the columns from one up to and without another, as if one read from the left.
QRectF columns(const QRectF &row, int from, int end)
{
    qreal left = 0;
    qreal right = 0;
    for (int column = 0; column < end; ++column)
        (column < from ? left : right) += shares[size_t(column)];
    return {row.left() + left * row.width(), row.top(), right * row.width() - gap, row.height()};
}

qreal cellsHeight(const SheetRow &row, qreal width)
{
    const QRectF across(0, 0, width, 0);
    qreal height = 0;
    for (int column = Time; column < ColumnCount; ++column) {
        const Paragraph cell(textIn(row, column), fontOf(row, column),
                             columns(across, column, column + 1).width(), cellLines);
        height = qMax(height, cell.height());
    }
    return height + 2 * rowPadding;
}

void drawRow(Pages &pages, const SheetRow &row)
{
    const qreal cells = cellsHeight(row, pages.width());
    const QRectF across(0, 0, pages.width(), 0);
    const Paragraph note(row.note, paperFont(9), columns(across, Who, ColumnCount).width(), noteLines);
    const qreal noteHeight = row.note.isEmpty() ? 0 : note.height() + rowPadding;
    pages.makeRoom(cells + noteHeight + 1);
    const QRectF place = pages.take(cells).adjusted(0, rowPadding, 0, -rowPadding);
    if (!row.off)
        pages.box(QRectF(place.left(), place.top() + 1, boxSize, boxSize));
    for (int column = Time; column < ColumnCount; ++column) {
        const QRectF cell = columns(place, column, column + 1);
        pages.draw(cell, Paragraph(textIn(row, column), fontOf(row, column), cell.width(), cellLines));
    }
    if (noteHeight > 0)
        pages.draw(columns(pages.take(noteHeight), Who, ColumnCount), note);
    pages.line(Qt::lightGray, 0.5);
}

void drawDay(Pages &pages, const SheetDay &day)
{
    const Paragraph heading(day.heading, paperFont(13, true), pages.width(), 1);
    const Paragraph summary(day.summary, paperFont(9), pages.width(), 1);
    // No heading stands alone at the foot.
    pages.makeRoom(heading.height() + summary.height() + 12
                   + (day.rows.isEmpty() ? 0 : cellsHeight(day.rows.first(), pages.width())));
    pages.draw(pages.take(heading.height()), heading);
    pages.draw(pages.take(summary.height() + 4), summary);
    pages.line(Qt::black, 1);
    for (const SheetRow &row : day.rows)
        drawRow(pages, row);
    pages.take(14);
}

} // namespace

QPageLayout sheetPage(const QLocale &locale)
{
    const bool letter = locale.measurementSystem() == QLocale::ImperialUSSystem;
    return {QPageSize(letter ? QPageSize::Letter : QPageSize::A4), QPageLayout::Portrait,
            QMarginsF(15, 15, 15, 12), QPageLayout::Millimeter};
}

Result<Done> paintSheet(QPagedPaintDevice &device, const Sheet &sheet, const QString &printed)
{
    QPainter painter;
    if (!painter.begin(&device))
        return Error{Words::tr("Nothing can be printed there.")};
    {
        Pages pages(device, painter, sheet.title + u" · "_s + printed);
        for (const SheetDay &day : sheet.days)
            drawDay(pages, day);
    }
    if (!painter.end())
        return Error{Words::tr("The printing could not be finished.")};
    return Done{};
}

} // namespace deskbell
