// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;
class QWidget;

namespace deskbell
{

/// What of the texts and buttons within `root` is cut off or lies over another, in words; empty when
/// everything can be read. What is meant to end with an ellipsis is not looked at.
QString whatCannotBeRead(const QWidget &root);

} // namespace deskbell
