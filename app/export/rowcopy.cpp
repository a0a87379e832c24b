// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/rowcopy.h"

#include "app/export/rowcells.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace deskbell
{

namespace
{

QString pasteable(const QString &cell)
{
    // At worst a spreadsheet takes it for a number; in a letter an apostrophe would be in the way.
    static const QRegularExpression phone(u"\\A\\+[0-9 ]+\\z"_s);
    return phone.match(cell).hasMatch() ? cell : formulaSafe(cell);
}

QString htmlRow(const QStringList &cells, const QString &tag)
{
    QString row = u"<tr>"_s;
    for (const QString &cell : cells)
        row += u'<' + tag + u'>' + cell.toHtmlEscaped().replace(u'\n', u"<br>"_s) + u"</"_s + tag + u'>';
    return row + u"</tr>\n"_s;
}

} // namespace

CopiedRows copiedRows(const QList<BookingRecord> &records, const Catalogue &catalogue)
{
    CopiedRows rows;
    rows.html = u"<meta charset=\"utf-8\"><table border=\"1\">\n"_s
        + htmlRow(cellHeadings().first(commonCells), u"th"_s);
    for (const BookingRecord &record : records) {
        QStringList cells = cellsOf(record, catalogue).first(commonCells);
        for (QString &cell : cells)
            cell = pasteable(cell);
        rows.html += htmlRow(cells, u"td"_s);
        // A line end would be a row of its own.
        rows.text += cells.join(u'\t').replace(u'\n', u' ') + u'\n';
    }
    rows.html += u"</table>\n"_s;
    return rows;
}

} // namespace deskbell
