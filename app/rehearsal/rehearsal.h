// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QLocale>
#include <QMetaType>
#include <QStringList>

#include <optional>

class QSettings;

namespace deskbell
{

/// What a person said of a rehearsal.
struct RehearsalResult {
    qint64 at = 0; ///< ms since 1970 UTC
    bool seen = false;
    bool heard = false;

    friend bool operator==(const RehearsalResult &, const RehearsalResult &) = default;
};

enum class RehearsalStep {
    Idle,
    OnItsWay, ///< the pretended booking was sent
    Asking,   ///< it has come in: was it seen and heard?
    Failed,   ///< it has not come in
};

/// How a rehearsal stands.
struct RehearsalState {
    RehearsalStep step = RehearsalStep::Idle;
    QString trouble;                     ///< of Failed: why, and what to do
    std::optional<RehearsalResult> last; ///< of the last one that was answered
    QStringList remedies;                ///< what to do, after a no

    friend bool operator==(const RehearsalState &, const RehearsalState &) = default;
};

/// The delivery of a booking that nobody has made, for `date`. `mark` is known to nobody else and used once:
/// by it the body is like no other.
QByteArray pretendedDelivery(const QByteArray &mark, QDate date);

/// "Last rehearsal on Tue 12 May, 10:00: seen and heard." `now` in this PC's time.
QString resultWords(const RehearsalResult &result, const QDateTime &now, const QLocale &locale);

/// The last result, kept in `state`.
std::optional<RehearsalResult> keptResult(const QSettings &state);
void keepResult(QSettings &state, const RehearsalResult &result);

} // namespace deskbell

Q_DECLARE_METATYPE(deskbell::RehearsalState)
