// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/booking/booking.h"

#include <QStringList>

namespace deskbell
{

/// What stands over the cells of cellsOf(), in the owner's words.
QStringList cellHeadings();

/// What is told of a booking in a row of cells: when, what, who, then what few need. Dates and times are the
/// shop's, in the form 2026-05-12 and 10:00, which every spreadsheet takes for what they are. Texts are
/// whole, but no character of them steers: they read as they do in the window.
QStringList cellsOf(const BookingRecord &record, const Catalogue &catalogue);

/// How many of the cells, from the first, are of use outside a spreadsheet.
constexpr int commonCells = 10;

/// `cell` such that no spreadsheet takes it, or a part of it, for a formula: an apostrophe goes before what
/// could begin one. Also after blanks, quotes and characters that are not seen; in full-width forms; and
/// after a semicolon, tab or line end inside, where a spreadsheet set to other separators begins a new cell.
QString formulaSafe(const QString &cell);

} // namespace deskbell
