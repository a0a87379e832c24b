// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/csvexport.h"

#include "app/export/rowcells.h"

using namespace Qt::StringLiterals;

namespace deskbell
{

namespace
{

QString quoted(QString cell)
{
    static const QList<QChar> special{u',', u'"', u'\n', u'\r', u';', u'\t'};
    const bool isPlain =
        std::none_of(special.begin(), special.end(), [&cell](QChar c) { return cell.contains(c); });
    return isPlain ? cell : u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
}

QByteArray csvLine(const QStringList &cells)
{
    QStringList ready;
    ready.reserve(cells.size());
    for (const QString &cell : cells)
        ready.append(quoted(formulaSafe(cell)));
    return ready.join(u',').toUtf8() + "\r\n";
}

} // namespace

QByteArray toCsv(const QList<BookingRecord> &records, const Catalogue &catalogue)
{
    QByteArray csv = "\xEF\xBB\xBF" + csvLine(cellHeadings());
    for (const BookingRecord &record : records)
        csv += csvLine(cellsOf(record, catalogue));
    return csv;
}

} // namespace deskbell
