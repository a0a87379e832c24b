// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wake/logind_linux.h"

#include "app/base/log.h"

namespace deskbell
{

using namespace Qt::StringLiterals;

Logind::Logind(QDBusConnection bus, QObject *parent) : QObject(parent)
{
    const bool heard = bus.connect(u"org.freedesktop.login1"_s, u"/org/freedesktop/login1"_s,
                                   u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s, this,
                                   SLOT(prepareForSleep(bool)));
    if (!heard)
        qCInfo(deskbellLog) << "logind is not heard: waking up is seen by the clocks alone";
}

void Logind::prepareForSleep(bool begins)
{
    if (!begins)
        emit resumed();
}

} // namespace deskbell
