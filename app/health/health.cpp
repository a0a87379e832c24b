// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/health/health.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <optional>

namespace deskbell
{

using namespace Qt::StringLiterals;

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Health)
};

/// "10:22" today, "Mon 11 May, 10:22" on another day.
QString when(qint64 ms, const QDateTime &now, const QLocale &locale)
{
    const QDateTime then = QDateTime::fromMSecsSinceEpoch(ms, now.timeZone());
    const QString time = locale.toString(then.time(), QLocale::ShortFormat);
    if (then.date() == now.date())
        return time;
    return locale.toString(then.date(), u"ddd d MMM"_s) + u", "_s + time;
}

bool isFresh(qint64 ms, const QDateTime &now)
{
    // A proof from the future is a clock that was set back: it proves nothing about now.
    const qint64 age = now.toMSecsSinceEpoch() - ms;
    return ms > 0 && age <= proofLastsMs && age >= -60'000;
}

/// What keeps bookings from coming in at all; nothing when the way is open.
std::optional<Health> blocked(const Proofs &proofs, const QDateTime &now, const QLocale &locale)
{
    if (!proofs.storeTrouble.isEmpty())
        return Health{HealthLevel::Trouble, Words::tr("Bookings cannot be saved on this computer."),
                      proofs.storeTrouble, HealthAction::Retry};
    if (!proofs.listenTrouble.isEmpty())
        return Health{HealthLevel::Trouble, Words::tr("Not receiving bookings."), proofs.listenTrouble,
                      HealthAction::Retry};
    if (!proofs.started)
        return Health{HealthLevel::Waiting, Words::tr("Starting…"), {}, HealthAction::None};
    if (!proofs.secretTrouble.isEmpty())
        return Health{HealthLevel::Trouble,
                      Words::tr("Not receiving bookings: the signing secret is missing."),
                      proofs.secretTrouble, HealthAction::OpenSettings};
    if (isFresh(proofs.lastMissigned, now) && proofs.lastMissigned > proofs.lastDelivery)
        return Health{HealthLevel::Trouble,
                      Words::tr("A delivery at %1 was refused: its signature is wrong.")
                          .arg(when(proofs.lastMissigned, now, locale)),
                      Words::tr("Compare the signing secret here with the one in ReserveKit."),
                      HealthAction::OpenSettings};
    return std::nullopt;
}

} // namespace

Health assess(const Proofs &proofs, const QDateTime &now, const QLocale &locale)
{
    if (const std::optional<Health> trouble = blocked(proofs, now, locale))
        return *trouble;
    if (!proofs.listingTrouble.isEmpty())
        return {HealthLevel::Trouble, Words::tr("A booking came in, but is not in the list."),
                proofs.listingTrouble, HealthAction::Retry};
    if (isFresh(proofs.lastUnreadable, now))
        return {HealthLevel::Waiting,
                Words::tr("Listening, but a delivery at %1 could not be read in full.")
                    .arg(when(proofs.lastUnreadable, now, locale)),
                Words::tr("It is kept. Compare today's bookings with ReserveKit's own list."),
                HealthAction::None};
    if (!proofs.catalogueTrouble.isEmpty())
        return {HealthLevel::Waiting,
                Words::tr("Listening, but names of services and times are not up to date."),
                proofs.catalogueTrouble, HealthAction::None};
    if (isFresh(proofs.lastDelivery, now))
        return {HealthLevel::Good,
                Words::tr("Receiving bookings: the last delivery came at %1.")
                    .arg(when(proofs.lastDelivery, now, locale)),
                Words::tr("Listening at %1.").arg(proofs.listeningAt), HealthAction::None};
    if (proofs.lastDelivery > 0)
        return {HealthLevel::Waiting,
                Words::tr("Listening, but nothing has come since %1.")
                    .arg(when(proofs.lastDelivery, now, locale)),
                Words::tr("If customers did book since then, check the webhook entries in ReserveKit."),
                HealthAction::OpenSettings};
    return {HealthLevel::Waiting,
            Words::tr("Listening at %1; waiting for the first delivery.").arg(proofs.listeningAt),
            Words::tr("Paste your address into ReserveKit and send its sample from there."),
            HealthAction::OpenSettings};
}

} // namespace deskbell
