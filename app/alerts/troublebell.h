// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace deskbell
{

/// Decides when trouble with the connection is worth a sound: once it has lasted for a minute, once for each
/// trouble, and never in quiet: then after that, if it is still so. Trouble that was gone for less than ten
/// minutes is the same trouble.
class TroubleBell
{
public:
    enum class Say { Nothing, Trouble, Over };

    /// What is to be said now, at `ticks` of a clock. `quiet`: nothing is to be heard now.
    Say look(bool inTrouble, bool quiet, qint64 ticks);

private:
    qint64 m_since = -1;     ///< ticks when this trouble began; -1: there is none
    qint64 m_wellSince = -1; ///< ticks when the last one ended; -1: there was none, or it is still on
    bool m_told = false;     ///< of this trouble
};

} // namespace deskbell
