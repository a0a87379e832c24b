// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/health/pollquestion.h"

#include <QDateTime>
#include <QLocale>
#include <QMetaType>
#include <QString>
#include <QStringList>

namespace deskbell
{

/// What the light shows. Good only with a proof that is not old.
enum class HealthLevel { Good, Waiting, Trouble };

/// What the owner can do about it, as a button.
enum class HealthAction { None, Retry, OpenSettings };

/// The state of the connection in words: one state, with its cause and its remedy.
struct Health {
    HealthLevel level = HealthLevel::Waiting;
    QString
        words; ///< the state in one short sentence: "Receiving bookings: the last delivery came at 10:22."
    QString remedy; ///< what to do, or what to know, in one sentence; empty when there is nothing
    HealthAction action = HealthAction::None;

    friend bool operator==(const Health &, const Health &) = default;
};

/// What is known of ReserveKit's API. Times are ms since 1970 UTC, 0: never.
struct ApiProofs {
    bool wanted = false;     ///< there is a key, and polling is on
    QString keyTrouble;      ///< why there is no usable key, though there should be; empty when there is
    QString trouble;         ///< why the API did not answer as it should the last time; empty when it did
    bool keyRefused = false; ///< that trouble is that ReserveKit refuses the key
    bool ownerHelps = false; ///< the settings are its remedy
    qint64 troubleSince = 0;
    qint64 lastAnswer = 0; ///< when the API last answered as it should
    PollIdle idle = PollIdle::No;
    qint64 every = 0;        ///< ms between looks for new bookings; 0: it does not look
    bool confirming = false; ///< deliveries come unsigned: they prove nothing before they are confirmed
    qint64 provenAt = 0;     ///< the last delivery that was confirmed, or needed not be
    QStringList deaf;        ///< services for which polling found what no webhook had told since their last
    bool allDeaf = false;    ///< these are all that there are
    bool syncing = false;    ///< the bookings that there are were never read whole
    qint64 read = 0;         ///< so many of them so far
    qint64 total = 0;        ///< of so many; 0: not known yet
    bool someUnreadable = false; ///< ReserveKit lists bookings that cannot be read
    qint64 used = 0;             ///< requests of this month
    qint64 limit = 0;            ///< of so many
    qint64 usedUpTill = 0;       ///< no request is left until then

    friend bool operator==(const ApiProofs &, const ApiProofs &) = default;
};

/// What has been seen with own eyes, and when. Times are ms since 1970 UTC, 0: never.
struct Proofs {
    bool started = false;      ///< the listener was told to listen, and has answered
    QString listenTrouble;     ///< why it cannot listen, and what to do; empty while it listens
    QString listeningAt;       ///< address and port in force: "127.0.0.1, port 8787"
    QString storeTrouble;      ///< why nothing can be put on disk; empty while it can
    QString secretTrouble;     ///< why there is no usable signing secret, where one is wanted; else empty
    qint64 lastDelivery = 0;   ///< a delivery that was put on disk
    qint64 lastUnreadable = 0; ///< a delivery of which something could not be read
    qint64 lastMissigned = 0;  ///< a delivery with a wrong signature, or none where one was asked for
    QString listingTrouble;    ///< a booking that could not be taken into the list; empty when all were
    QString catalogueTrouble;  ///< why services and times cannot be read from the API; empty when they can
    ApiProofs api;

    friend bool operator==(const Proofs &, const Proofs &) = default;
};

/// The last delivery that proves that the way is open: one that anybody may have sent does only once
/// ReserveKit has confirmed what it told, where that is asked. 0: none yet.
qint64 deliveredAt(const Proofs &proofs);

/// How long a delivery proves that the way is open: a day, since a small shop has quiet days.
constexpr qint64 proofLastsMs = 24LL * 60 * 60 * 1000;

/// How long at least an answer of the API proves that it is being asked, in ms.
constexpr qint64 pollLastsMs = 10LL * 60 * 1000;

/// The one state that `proofs` amount to at `now`; the worst comes first. Times are worded for `locale`, in
/// the zone of `now`.
Health assess(const Proofs &proofs, const QDateTime &now, const QLocale &locale);

} // namespace deskbell

Q_DECLARE_METATYPE(deskbell::Health)
Q_DECLARE_METATYPE(deskbell::Proofs)
