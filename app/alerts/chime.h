// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMetaType>
#include <QString>

namespace deskbell
{

/// The sounds of Deskbell. A person tells them apart without looking.
enum class Tone { New, Cancelled, Changed, Trouble };

/// Something to be heard about bookings.
struct Chime {
    Tone tone = Tone::New;
    bool twice = false; ///< it matters today
    bool rings = false; ///< again and again, until it is answered
    QList<qint64> bookings;
    QString words; ///< the same to be spoken; may be empty

    friend bool operator==(const Chime &, const Chime &) = default;
};

} // namespace deskbell

Q_DECLARE_METATYPE(deskbell::Chime)
