// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QMetaType>
#include <QString>

namespace deskbell
{

/// What somebody has chosen to hold alerts back.
struct Holding {
    bool paused = false;
    qint64 pauseEnds = 0;      ///< ms since 1970 UTC; 0: not by itself
    bool doNotDisturb = false; ///< the desktop was told not to disturb

    friend bool operator==(const Holding &, const Holding &) = default;
};

/// For how long alerts are paused.
enum class Pause { HalfAnHour, UntilTomorrow, UntilResumed };

/// When a pause that begins at `now`, in this PC's time, ends: ms since 1970 UTC; 0: not by itself.
qint64 endOf(Pause pause, const QDateTime &now);

/// What holds alerts back, as a sentence for the owner; empty while nothing is held back. `now` in this PC's
/// time.
QString holdingWords(const Holding &holding, const QDateTime &now, const QLocale &locale);

} // namespace deskbell

Q_DECLARE_METATYPE(deskbell::Holding)
