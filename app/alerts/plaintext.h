// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace deskbell
{

/// What a stranger typed, made harmless for one line of text: no control characters, no bidirectional
/// overrides, white space and line ends as single spaces, at most `most` UTF-16 units (then cut between two
/// characters, with "…"). Right-to-left text comes isolated, so that it cannot reorder what stands beside it.
QString plainText(const QString &typed, int most);

} // namespace deskbell
