// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/statusnotifierhost.h"

#include <QDBusConnection>

#ifdef DESKBELL_XCB
#include "ui/tray/traychoice.h"
#include "ui/tray/xembedhost_linux.h"
#endif

namespace deskbell
{

std::unique_ptr<TrayHost> makeTrayHost()
{
    auto host = std::make_unique<StatusNotifierHost>(QDBusConnection::sessionBus());
#ifdef DESKBELL_XCB
    return std::make_unique<TrayChoice>(std::move(host), std::make_unique<XEmbedHost>());
#else
    return host;
#endif
}

} // namespace deskbell
