// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/health/health.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <algorithm>
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
    const QString date = locale.toString(then.date(), Words::tr("ddd d MMM", "form of a date"));
    return Words::tr("%1, %2", "date, time").arg(date, time);
}

bool isFresh(qint64 ms, const QDateTime &now)
{
    // A proof from the future is a clock that was set back: it proves nothing about now.
    const qint64 age = now.toMSecsSinceEpoch() - ms;
    return ms > 0 && age <= proofLastsMs && age >= -60'000;
}

/// How the last answer of the API proves that bookings are looked for: it is no older than three looks.
bool isPolling(const ApiProofs &api, const QDateTime &now)
{
    if (!api.wanted || api.lastAnswer == 0 || !api.trouble.isEmpty() || api.usedUpTill > 0
        || api.idle != PollIdle::No)
        return false;
    const qint64 age = now.toMSecsSinceEpoch() - api.lastAnswer;
    return age <= std::max(3 * api.every, pollLastsMs) && age >= -60'000;
}

/// Whether some webhooks come.
bool isHearing(const Proofs &proofs, const QDateTime &now)
{
    return proofs.listenTrouble.isEmpty() && proofs.secretTrouble.isEmpty()
        && isFresh(deliveredAt(proofs), now) && !proofs.api.allDeaf
        && !(isFresh(proofs.lastMissigned, now) && proofs.lastMissigned > proofs.lastDelivery);
}

/// Whether they come for every service.
bool isReceiving(const Proofs &proofs, const QDateTime &now)
{
    return isHearing(proofs, now) && proofs.api.deaf.isEmpty();
}

/// “Haircut” and “Massage”
QString names(const QStringList &services, const QLocale &locale)
{
    QStringList quoted;
    for (const QString &service : services)
        quoted += Words::tr("“%1”").arg(service);
    return locale.createSeparatedList(quoted);
}

/// "every 3 minutes"
QString everySoOften(qint64 ms)
{
    const int minutes = int((ms + 59'999) / 60'000);
    if (minutes >= 120)
        return Words::tr("every %Ln hours", nullptr, (minutes + 30) / 60);
    return minutes <= 1 ? Words::tr("every minute") : Words::tr("every %Ln minutes", nullptr, minutes);
}

/// "Requests this month: 1,234 of 10,000."
QString requestsUsed(const ApiProofs &api, const QLocale &locale)
{
    if (api.limit <= 0)
        return {};
    return Words::tr("Requests this month: %1 of %2.")
        .arg(locale.toString(api.used), locale.toString(api.limit));
}

QString sentences(const QString &first, const QString &second)
{
    return first.isEmpty() || second.isEmpty() ? first + second : first + u' ' + second;
}

/// What is wrong with the webhooks and what to do, or nothing.
std::optional<Health> webhookTrouble(const Proofs &proofs, const QDateTime &now, const QLocale &locale)
{
    if (!proofs.listenTrouble.isEmpty())
        return Health{HealthLevel::Trouble, Words::tr("Not receiving bookings."), proofs.listenTrouble,
                      HealthAction::Retry};
    if (!proofs.secretTrouble.isEmpty())
        return Health{HealthLevel::Trouble,
                      Words::tr("Not receiving bookings: there is no usable signing secret."),
                      proofs.secretTrouble, HealthAction::OpenSettings};
    if (isFresh(proofs.lastMissigned, now) && proofs.lastMissigned > proofs.lastDelivery)
        return Health{HealthLevel::Trouble,
                      Words::tr("A delivery at %1 was refused: its signature is wrong.")
                          .arg(when(proofs.lastMissigned, now, locale)),
                      Words::tr("Compare the signing secret here with the one in ReserveKit."),
                      HealthAction::OpenSettings};
    return std::nullopt;
}

/// Why nothing is looked for though ReserveKit answers, and what to do; nothing when it is.
std::optional<Health> idleness(const Proofs &proofs)
{
    switch (proofs.api.idle) {
    case PollIdle::OtherServices:
        return Health{HealthLevel::Trouble, Words::tr("the API key shows other services than before"),
                      Words::tr("Nothing is checked before you have said whether it is the key of this shop; "
                                "another one can be entered in the settings."),
                      HealthAction::OpenSettings};
    case PollIdle::NoServices:
        return Health{
            HealthLevel::Trouble, Words::tr("the API key shows no services"),
            Words::tr("There is nothing to check. Look in ReserveKit whether it is this shop’s key."),
            HealthAction::OpenSettings};
    case PollIdle::NotYet:
        if (!proofs.catalogueTrouble.isEmpty())
            return Health{HealthLevel::Trouble, Words::tr("the services cannot be read from ReserveKit"),
                          proofs.catalogueTrouble, HealthAction::Retry};
        break;
    case PollIdle::No:
        break;
    }
    return std::nullopt;
}

/// Why ReserveKit's API cannot be asked though it should be, and what to do; nothing when it can.
std::optional<Health> apiTrouble(const Proofs &proofs, const QDateTime &now, const QLocale &locale)
{
    const ApiProofs &api = proofs.api;
    if (!api.wanted)
        return std::nullopt;
    if (!api.keyTrouble.isEmpty())
        return Health{HealthLevel::Trouble, Words::tr("the API key cannot be used"), api.keyTrouble,
                      HealthAction::OpenSettings};
    if (api.usedUpTill > 0)
        return Health{
            HealthLevel::Trouble,
            Words::tr("the plan’s requests are used up until %1").arg(when(api.usedUpTill, now, locale)),
            sentences(Words::tr("A larger plan can be set in the settings, once ReserveKit has it."),
                      requestsUsed(api, locale)),
            HealthAction::OpenSettings};
    if (api.trouble.isEmpty())
        return idleness(proofs);
    QString words = Words::tr("ReserveKit cannot be asked since %1");
    if (api.keyRefused)
        words = Words::tr("ReserveKit refuses the API key since %1");
    else if (api.ownerHelps)
        words = Words::tr("the API address is not ReserveKit’s since %1");
    return Health{HealthLevel::Trouble, words.arg(when(api.troubleSince, now, locale)), api.trouble,
                  api.ownerHelps ? HealthAction::OpenSettings : HealthAction::Retry};
}

Health syncing(const ApiProofs &api, const QLocale &locale)
{
    const qint64 percent = api.total > 0 ? std::min<qint64>(api.read * 100 / api.total, 99) : 0;
    return {HealthLevel::Waiting,
            api.total > 0 ? Words::tr("Reading your bookings from ReserveKit: %L1 %").arg(percent)
                          : Words::tr("Reading your bookings from ReserveKit…"),
            sentences(Words::tr("Old bookings are listed without an alert."), requestsUsed(api, locale)),
            HealthAction::None};
}

/// There are bookings that are not in the table, and nobody else would say so.
Health someUnreadable(const QString &words, const QString &used)
{
    return {HealthLevel::Waiting, words,
            sentences(Words::tr("They are not in the table: look for them in ReserveKit's own list."), used),
            HealthAction::None};
}

/// Bookings are looked for, but webhooks do not bring them.
Health checkingInstead(const Proofs &proofs, const QDateTime &now, const QLocale &locale)
{
    const QString often = everySoOften(proofs.api.every);
    const QString used = requestsUsed(proofs.api, locale);
    if (const std::optional<Health> trouble = webhookTrouble(proofs, now, locale))
        return {HealthLevel::Waiting, Words::tr("Checking %1 instead of receiving webhooks.").arg(often),
                sentences(trouble->remedy, used), trouble->action};
    if (proofs.api.someUnreadable)
        return someUnreadable(
            Words::tr("Checking %1, but some bookings in ReserveKit cannot be read.").arg(often), used);
    const qint64 delivered = deliveredAt(proofs);
    if (!proofs.api.deaf.isEmpty() && isHearing(proofs, now))
        return {HealthLevel::Waiting,
                Words::tr("No webhooks come for %1: checking %2 instead.")
                    .arg(names(proofs.api.deaf, locale), often),
                sentences(Words::tr("Something was found there that no webhook had told. Each service needs "
                                    "webhook entries of its own in ReserveKit."),
                          used),
                HealthAction::OpenSettings};
    if (!proofs.api.deaf.isEmpty() && delivered > 0)
        return {HealthLevel::Waiting,
                Words::tr("Checking %1 instead: webhooks have not come since %2.")
                    .arg(often, when(delivered, now, locale)),
                sentences(Words::tr("A booking was found that no webhook had told. Check the webhook entries "
                                    "in ReserveKit, and the way to this computer."),
                          used),
                HealthAction::OpenSettings};
    if (proofs.api.confirming && isFresh(proofs.lastDelivery, now))
        return {
            HealthLevel::Waiting,
            Words::tr("Checking %1; ReserveKit has confirmed no delivery lately.").arg(often),
            sentences(Words::tr("A delivery without a signature may come from anybody, and proves nothing "
                                "before it is confirmed."),
                      used),
            HealthAction::None};
    return {HealthLevel::Waiting, Words::tr("Checking %1; no webhook has come lately.").arg(often),
            sentences(Words::tr("With webhooks you hear of a booking at once: paste your address into "
                                "ReserveKit."),
                      used),
            HealthAction::OpenSettings};
}

/// Neither webhooks nor the API bring anything for sure.
Health notReceiving(const Proofs &proofs, const Health &api, const QDateTime &now, const QLocale &locale)
{
    const qint64 since = std::max(deliveredAt(proofs), proofs.api.lastAnswer);
    QString words = since > 0
        ? Words::tr("Not receiving since %1: %2.").arg(when(since, now, locale), api.words)
        : Words::tr("Not receiving: %1.").arg(api.words);
    if (const std::optional<Health> webhooks = webhookTrouble(proofs, now, locale))
        return {HealthLevel::Trouble, words, sentences(api.remedy, webhooks->remedy), api.action};
    return {HealthLevel::Trouble, words, api.remedy, api.action};
}

/// With an API key: live, checking instead, or neither.
std::optional<Health> withApi(const Proofs &proofs, const QDateTime &now, const QLocale &locale)
{
    if (!proofs.api.wanted)
        return std::nullopt;
    const std::optional<Health> trouble = apiTrouble(proofs, now, locale);
    const bool receiving = isReceiving(proofs, now);
    if (trouble && receiving)
        return Health{HealthLevel::Waiting, Words::tr("Receiving bookings, but %1.").arg(trouble->words),
                      trouble->remedy, trouble->action};
    if (trouble && isHearing(proofs, now))
        return Health{
            HealthLevel::Trouble,
            Words::tr("No webhooks come for %1, and %2.").arg(names(proofs.api.deaf, locale), trouble->words),
            trouble->remedy, trouble->action};
    if (trouble)
        return notReceiving(proofs, *trouble, now, locale);
    if (proofs.api.syncing)
        return syncing(proofs.api, locale);
    if (receiving)
        return std::nullopt;
    if (isPolling(proofs.api, now))
        return checkingInstead(proofs, now, locale);
    if (proofs.api.lastAnswer == 0 || proofs.api.idle == PollIdle::NotYet)
        return Health{HealthLevel::Waiting, Words::tr("Asking ReserveKit…"), {}, HealthAction::None};
    return notReceiving(proofs,
                        {HealthLevel::Trouble, Words::tr("ReserveKit has not answered"),
                         Words::tr("Check that this computer is online."), HealthAction::Retry},
                        now, locale);
}

} // namespace

qint64 deliveredAt(const Proofs &proofs)
{
    return proofs.api.wanted && proofs.api.confirming ? proofs.api.provenAt : proofs.lastDelivery;
}

Health assess(const Proofs &proofs, const QDateTime &now, const QLocale &locale)
{
    if (!proofs.storeTrouble.isEmpty())
        return {HealthLevel::Trouble, Words::tr("Bookings cannot be saved on this computer."),
                proofs.storeTrouble, HealthAction::Retry};
    if (!proofs.started)
        return {HealthLevel::Waiting, Words::tr("Starting…"), {}, HealthAction::None};
    if (!proofs.listingTrouble.isEmpty())
        return {HealthLevel::Trouble, Words::tr("A booking came in, but is not in the list."),
                proofs.listingTrouble, HealthAction::Retry};
    if (const std::optional<Health> health = withApi(proofs, now, locale))
        return *health;
    if (const std::optional<Health> trouble = webhookTrouble(proofs, now, locale))
        return *trouble;
    if (isFresh(proofs.lastUnreadable, now))
        return {HealthLevel::Waiting,
                Words::tr("Listening, but a delivery at %1 could not be read in full.")
                    .arg(when(proofs.lastUnreadable, now, locale)),
                Words::tr("It is kept. Compare today's bookings with ReserveKit's own list."),
                HealthAction::None};
    if (proofs.api.someUnreadable)
        return someUnreadable(Words::tr("Receiving bookings, but some in ReserveKit cannot be read."),
                              requestsUsed(proofs.api, locale));
    if (!proofs.catalogueTrouble.isEmpty())
        return {HealthLevel::Waiting,
                Words::tr("Listening, but names of services and times are not up to date."),
                proofs.catalogueTrouble, HealthAction::None};
    if (isFresh(deliveredAt(proofs), now))
        return {HealthLevel::Good,
                Words::tr("Receiving bookings: the last delivery came at %1.")
                    .arg(when(deliveredAt(proofs), now, locale)),
                sentences(Words::tr("Listening at %1.").arg(proofs.listeningAt),
                          requestsUsed(proofs.api, locale)),
                HealthAction::None};
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
