// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/config/settings.h"
#include "app/health/health.h"

#include <QJsonObject>
#include <QList>

namespace deskbell
{

/// One link of the chain from ReserveKit to the owner's eye: whether it holds, and in words what was seen of
/// it, or what is wrong and what to do.
struct Link {
    QString name;
    bool holds = false;
    QString words;

    friend bool operator==(const Link &, const Link &) = default;
};

/// What the links are judged by.
struct LinkFacts {
    Proofs proofs;
    Settings settings;
    QString keyTrouble; ///< why the API cannot be asked with address and key as they are; empty when it can
    QString noTray;     ///< why there is no tray; empty when there is one
    QString noNotifications; ///< why no notification is seen; empty when they are
};

/// Every link, from ReserveKit to the eye. Times are worded for `locale`, in the zone of `now`.
QList<Link> linksOf(const LinkFacts &facts, const QDateTime &now, const QLocale &locale);

/// The links as one line of JSON carries them, and back; what is no link is left out.
QJsonObject toJson(const QList<Link> &links);
QList<Link> linksFrom(const QJsonObject &json);

/// One line for each link, for the terminal.
QString linesOf(const QList<Link> &links);

} // namespace deskbell
