// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QDateTime>
#include <QHash>
#include <QString>

#include <array>

namespace deskbell
{

/// How loudly something is told; each includes what stands before it.
enum class Loudness {
    Silent, ///< only in the window
    Banner, ///< a notification without a sound
    Sound,  ///< and a sound
    Ring,   ///< and again and again, until somebody answers
};

/// What is done for a booking of today.
enum class Today { Same, Louder, Ring };

/// When alerts keep quiet on one day: from `begin` to `end`, into the next day where `end` is not after it.
struct QuietSpan {
    QTime begin; ///< both invalid: not on this day
    QTime end;

    bool isSet() const { return begin.isValid() && end.isValid(); }
    friend bool operator==(const QuietSpan &, const QuietSpan &) = default;
};

/// What the owner wants to be told of, and how: `alerts/…` in settings.ini.
struct AlertRules {
    Loudness created = Loudness::Sound;
    Loudness cancelled = Loudness::Sound;
    Loudness moved = Loudness::Sound;
    Loudness confirmed = Loudness::Silent;
    Loudness note = Loudness::Silent;
    QHash<qint64, Loudness> services; ///< by service: no louder than this
    Today today = Today::Louder;
    int whisperDays = 21;           ///< what is further ahead comes without a sound; 0: never
    std::array<QuietSpan, 7> quiet; ///< Monday first, in this PC's time
    int remindMinutes = 0;          ///< before a booking begins; 0: no reminder
    bool hideNames = false;         ///< notifications name no customer
    bool trouble = true;            ///< trouble with the connection is heard and shown
    bool silence = false;           ///< an unusually silent day is
    bool speak = false;             ///< what is heard is also said aloud
    int volume = 80;                ///< of sounds, 0 to 100

    friend bool operator==(const AlertRules &, const AlertRules &) = default;
};

/// The word in settings.ini, and back.
QString loudnessWord(Loudness loudness);
Result<Loudness> loudnessFrom(const QString &word);

/// The rules as `alerts/…` keys with their words, in a fixed order.
QList<std::pair<QString, QString>> asWords(const AlertRules &rules);
/// Takes one of them; nothing for a key that is not one of theirs.
std::optional<Result<Done>> takeWord(AlertRules &rules, const QString &key, const QString &word);

/// Whether `moment`, in this PC's time, is in the quiet hours.
bool isQuiet(const AlertRules &rules, const QDateTime &moment);

} // namespace deskbell
