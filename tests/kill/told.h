// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

#include <tuple>

namespace deskbell
{

/// One fact that a person is told, as the program's database names it.
struct ToldFact {
    qint64 booking = 0;
    QString kind;
    QString what;

    friend bool operator<(const ToldFact &a, const ToldFact &b)
    {
        return std::tie(a.booking, a.kind, a.what) < std::tie(b.booking, b.kind, b.what);
    }
};

/// Whether a fact waits to be told, has stopped being worth telling (it may wait again), or was shown: the
/// desktop's answer was recorded.
enum class Telling { Due, Withdrawn, Shown };

/// Which facts there are.
using Told = QMap<ToldFact, Telling>;

/// The notices that tell again what was recorded as shown before the program was started: every fact of a
/// booking that a notice names was shown `before`, and none was added up to `after`. A notice that says
/// nothing of a cancellation cannot be about one.
QStringList toldAgain(const QStringList &notices, const Told &before, const Told &after);

} // namespace deskbell
