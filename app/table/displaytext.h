// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace deskbell
{

/// One line fit to be drawn, from a text that a stranger typed: line breaks and tabs are blanks, other
/// control characters, stray surrogates and everything that turns the writing direction around are shown as
/// U+FFFD; cut with an ellipsis after `limit` UTF-16 units. For the screen only: what is stored and exported
/// stays as it came.
QString oneLine(const QString &raw, qsizetype limit = 300);

/// The same for a text of several lines, which keep their breaks.
QString severalLines(const QString &raw, qsizetype limit = 20'000);

} // namespace deskbell
