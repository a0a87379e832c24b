// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>

namespace deskbell
{

/// The colour of the service at this place of the list, where they are in order of their ids; colours come
/// again after eight.
QColor serviceColour(qsizetype place);
/// A dot in the colour of the service at this place of the list.
QIcon serviceIcon(qsizetype place);

} // namespace deskbell
