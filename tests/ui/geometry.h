// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace deskbell
{

/// What of the texts, buttons and fields within `root` is cut off, hidden where one cannot scroll, or lies
/// over another, a sentence each; empty when everything can be read. What is meant to end with an ellipsis is
/// not looked at.
QStringList whatCannotBeRead(const QWidget &root);

} // namespace deskbell
