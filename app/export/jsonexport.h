// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/selection.h"

#include <QByteArray>

namespace deskbell
{

/// The array of `export --format json`: by date, start (those without last) and id. Texts are exactly as
/// received.
QByteArray toJson(const QList<BookingRecord> &records, const Catalogue &catalogue,
                  const ExportFilter &filter);

} // namespace deskbell
