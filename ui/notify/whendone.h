// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusPendingCallWatcher>
#include <QObject>

namespace deskbell
{

/// Calls `then` with the finished call, unless `owner` is gone by then.
template <typename Then>
void whenDone(const QDBusPendingCall &call, QObject *owner, Then then)
{
    auto *watcher = new QDBusPendingCallWatcher(call, owner);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, owner,
                     [then](QDBusPendingCallWatcher *done) {
                         done->deleteLater();
                         then(*done);
                     });
}

} // namespace deskbell
