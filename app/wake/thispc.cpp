// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wake/wakewatch.h"

#ifdef DESKBELL_LOGIND
#include "app/wake/logind_linux.h"
#endif

#include <QNetworkInformation>

namespace deskbell
{

namespace
{

void hearOfNetworks(WakeWatch &watch)
{
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
        return;
    const QNetworkInformation *networks = QNetworkInformation::instance();
    const auto isThere = [](QNetworkInformation::Reachability reachability) {
        return reachability != QNetworkInformation::Reachability::Disconnected;
    };
    watch.networkIs(isThere(networks->reachability()));
    QObject::connect(networks, &QNetworkInformation::reachabilityChanged, &watch,
                     [&watch, isThere](auto reachability) { watch.networkIs(isThere(reachability)); });
    QObject::connect(networks, &QNetworkInformation::transportMediumChanged, &watch, &WakeWatch::rouse);
}

} // namespace

std::unique_ptr<WakeWatch> watchThisPc(const Clock &clock)
{
    auto watch = std::make_unique<WakeWatch>(clock);
    hearOfNetworks(*watch);
#ifdef DESKBELL_LOGIND
    auto *logind = new Logind(QDBusConnection::systemBus(), watch.get());
    QObject::connect(logind, &Logind::resumed, watch.get(), &WakeWatch::wakeUp);
#endif
    return watch;
}

} // namespace deskbell
