// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace deskbell
{

/// A dot in the colour of the service at this place of the list; colours come again after eight.
QIcon serviceIcon(qsizetype place);

} // namespace deskbell
