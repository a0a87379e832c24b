// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace deskbell
{

/// One line fit to be shown, from a text that a stranger typed: white space and line breaks are single
/// blanks, control characters, stray surrogates and everything that turns the writing direction around are
/// shown as U+FFFD, what cannot be seen is left out. At most `limit` UTF-16 units, then cut between two
/// characters, with an ellipsis. For the eye only: what is stored and exported stays as it came.
QString oneLine(const QString &raw, qsizetype limit = 300);

/// The same for a text of several lines, which keep their breaks and their blanks.
QString severalLines(const QString &raw, qsizetype limit = 20'000);

/// `shown`, to be put among other words: what is written in another direction than they are does not reorder
/// what stands beside it. Up to three units longer.
QString isolated(const QString &shown);

/// `shown`, for a place that makes addresses on the web into links by itself, as some desktops do in
/// notifications: they are broken by a joiner that cannot be seen. All else stays letter by letter.
QString withoutLinks(QString shown);

} // namespace deskbell
