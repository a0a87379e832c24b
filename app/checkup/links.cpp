// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/checkup/links.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QTimeZone>

#include <algorithm>

namespace deskbell
{

using namespace Qt::StringLiterals;

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Links)
};

/// Holds with `fine`, or does not with `trouble`.
Link link(const QString &name, const QString &trouble, const QString &fine)
{
    return {name, trouble.isEmpty(), trouble.isEmpty() ? fine : trouble};
}

QString when(qint64 ms, const QDateTime &now, const QLocale &locale)
{
    return locale.toString(QDateTime::fromMSecsSinceEpoch(ms, now.timeZone()), QLocale::ShortFormat);
}

Link deliveries(const Proofs &proofs, const QDateTime &now, const QLocale &locale)
{
    const QString name = Words::tr("Webhooks");
    if (!proofs.api.deaf.isEmpty())
        return {name, false,
                Words::tr("No webhook told what was found for %1. Each service needs webhook entries of its "
                          "own in ReserveKit.")
                    .arg(locale.createSeparatedList(proofs.api.deaf))};
    const qint64 delivered = deliveredAt(proofs);
    if (delivered == 0)
        return {name, false,
                Words::tr("Nothing has come yet. Paste your address into ReserveKit and send its sample from "
                          "there.")};
    const QString last = when(delivered, now, locale);
    const qint64 age = now.toMSecsSinceEpoch() - delivered;
    if (age > proofLastsMs || age < -60'000)
        return {name, false,
                Words::tr("Nothing has come since %1. If customers did book since then, check the webhook "
                          "entries in ReserveKit.")
                    .arg(last)};
    return {name, true, Words::tr("The last delivery came at %1.").arg(last)};
}

Link signature(const LinkFacts &facts, const QDateTime &now, const QLocale &locale)
{
    const QString name = Words::tr("Signature");
    const Proofs &proofs = facts.proofs;
    if (facts.settings.webhook.signature == SignatureForm::None)
        return {name, true, Words::tr("Deliveries need none; the address is the secret.")};
    if (!proofs.secretTrouble.isEmpty())
        return {name, false, proofs.secretTrouble};
    if (proofs.lastMissigned > proofs.lastDelivery)
        return {name, false,
                Words::tr("A delivery at %1 was refused: its signature is wrong. Compare the signing secret "
                          "here with the one in ReserveKit.")
                    .arg(when(proofs.lastMissigned, now, locale))};
    return {name, true, Words::tr("The signing secret is there.")};
}

Link list(const Proofs &proofs, const QDateTime &now, const QLocale &locale)
{
    const QString name = Words::tr("List");
    if (!proofs.listingTrouble.isEmpty())
        return {name, false, proofs.listingTrouble};
    if (proofs.lastUnreadable > 0 && now.toMSecsSinceEpoch() - proofs.lastUnreadable <= proofLastsMs)
        return {name, false,
                Words::tr("A delivery at %1 could not be read in full. It is kept; compare today's bookings "
                          "with ReserveKit's own list.")
                    .arg(when(proofs.lastUnreadable, now, locale))};
    return {name, true, Words::tr("Every delivery that was kept is in the list.")};
}

/// Why there is no key that works; empty when there is.
QString keyTrouble(const LinkFacts &facts)
{
    return facts.proofs.api.keyRefused ? facts.proofs.api.trouble : facts.keyTrouble;
}

/// Why bookings are not looked for now, though they should be; empty when they are.
QString pollTrouble(const ApiProofs &api, const QDateTime &now, const QLocale &locale)
{
    if (!api.trouble.isEmpty())
        return api.trouble;
    if (api.usedUpTill > 0)
        return Words::tr(
                   "The plan's requests are used up until %1. A larger plan can be set in the settings, "
                   "once ReserveKit has it.")
            .arg(when(api.usedUpTill, now, locale));
    if (api.idle == PollIdle::OtherServices)
        return Words::tr("The API key shows other services than before. Nothing is checked before you have "
                         "said in the window whether it is the key of this shop.");
    if (api.idle == PollIdle::NoServices)
        return Words::tr("The API key shows no services. Look in ReserveKit whether it is this shop’s key.");
    if (api.lastAnswer == 0)
        return Words::tr("ReserveKit has not answered yet. Check again in a moment.");
    const qint64 age = now.toMSecsSinceEpoch() - api.lastAnswer;
    if (age > std::max(3 * api.every, pollLastsMs) || age < -60'000)
        return Words::tr("ReserveKit has not answered since %1. Check that this computer is online.")
            .arg(when(api.lastAnswer, now, locale));
    return api.syncing ? Words::tr("Your bookings are still being read from ReserveKit. Check again later.")
                       : QString();
}

Link polling(const LinkFacts &facts, const QDateTime &now, const QLocale &locale)
{
    const QString name = Words::tr("Checking");
    const ApiProofs &api = facts.proofs.api;
    if (!facts.settings.pollEnabled)
        return {name, false,
                Words::tr("ReserveKit is not checked for bookings that no webhook brought. Turn it on in the "
                          "settings, page “ReserveKit account”.")};
    if (!keyTrouble(facts).isEmpty())
        return {name, false, Words::tr("ReserveKit cannot be asked without an API key that works.")};
    const QString trouble = pollTrouble(api, now, locale);
    return link(
        name, trouble.isEmpty() ? facts.proofs.catalogueTrouble : trouble,
        Words::tr("ReserveKit answered at %1. Requests this month: %2 of %3.")
            .arg(when(api.lastAnswer, now, locale), locale.toString(api.used), locale.toString(api.limit)));
}

} // namespace

QList<Link> linksOf(const LinkFacts &facts, const QDateTime &now, const QLocale &locale)
{
    const Proofs &proofs = facts.proofs;
    return {
        link(Words::tr("Listener"), proofs.listenTrouble,
             Words::tr("Listening at %1.").arg(proofs.listeningAt)),
        deliveries(proofs, now, locale),
        signature(facts, now, locale),
        link(Words::tr("Disk"), proofs.storeTrouble, Words::tr("Bookings are saved on this computer.")),
        list(proofs, now, locale),
        link(Words::tr("API key"), keyTrouble(facts), Words::tr("There is one.")),
        polling(facts, now, locale),
        link(Words::tr("Tray"), facts.noTray, Words::tr("The bell is in the tray.")),
        link(Words::tr("Notifications"), facts.noNotifications, Words::tr("The desktop shows them.")),
    };
}

QJsonObject toJson(const QList<Link> &links)
{
    QJsonArray all;
    for (const Link &each : links)
        all.append(QJsonObject{{u"name"_s, each.name}, {u"holds"_s, each.holds}, {u"words"_s, each.words}});
    return {{u"links"_s, all}};
}

QList<Link> linksFrom(const QJsonObject &json)
{
    QList<Link> links;
    for (const QJsonValue &each : json.value(u"links"_s).toArray()) {
        if (each[u"name"_s].isString())
            links.append(
                {each[u"name"_s].toString(), each[u"holds"_s].toBool(), each[u"words"_s].toString()});
    }
    return links;
}

QString linesOf(const QList<Link> &links)
{
    qsizetype longest = 0;
    for (const Link &each : links)
        longest = std::max(longest, each.name.size());
    const QString good = Words::tr("ok");
    const QString bad = Words::tr("wrong");
    const qsizetype column = std::max(good.size(), bad.size());
    QString lines;
    for (const Link &each : links)
        lines += (each.holds ? good : bad).leftJustified(column) + u"  "_s + each.name.leftJustified(longest)
            + u"  "_s + each.words.simplified() + u'\n';
    return lines;
}

} // namespace deskbell
