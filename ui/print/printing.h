// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/sheetpainter.h"

#include <QDateTime>

namespace deskbell
{

/// "Printed Tue 12 May 2026, 11:02", by the shop's clock.
QString printedText(const QDateTime &shopNow);

/// Writes the sheet as a PDF; what was at `path` is replaced only by a complete one.
Result<Done> savePdf(const Sheet &sheet, const QDateTime &shopNow, const QString &path);

} // namespace deskbell
