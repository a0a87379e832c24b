// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/table/daysheet.h"

#include <QLocale>
#include <QPageLayout>

class QPagedPaintDevice;

namespace deskbell
{

/// The page of the locale's paper, upright, with margins that every printer can do.
QPageLayout sheetPage(const QLocale &locale);

/// Draws the sheet on as many pages as it needs, black on white; a box before each booking to tick by hand.
/// `printed` stands at the foot of each page. Fails with a sentence when nothing can be drawn there.
Result<Done> paintSheet(QPagedPaintDevice &device, const Sheet &sheet, const QString &printed);

} // namespace deskbell
