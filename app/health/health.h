// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

namespace deskbell
{

/// What the light shows. Good only with a proof that is not old.
enum class HealthLevel { Good, Waiting, Trouble };

/// What the owner can do about it, as a button.
enum class HealthAction { None, Retry, OpenSettings };

/// The state of the connection in words: one state, with its cause and its remedy.
struct Health {
    HealthLevel level = HealthLevel::Waiting;
    QString words;  ///< the state in one short sentence: "Listening for bookings; the last one came at 10:22"
    QString remedy; ///< what to do, in one sentence; empty when there is nothing to do
    HealthAction action = HealthAction::None;

    friend bool operator==(const Health &, const Health &) = default;
};

} // namespace deskbell

Q_DECLARE_METATYPE(deskbell::Health)
