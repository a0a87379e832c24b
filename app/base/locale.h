// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace deskbell
{

/// Gives the process a locale with UTF-8 where the environment has none, as for a service or in a bare
/// container: Qt would complain on standard error, which is for our own sentences. To be called before the
/// application object is made.
void wantUtf8();

} // namespace deskbell
