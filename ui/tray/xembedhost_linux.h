// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tray/trayhost.h"

#include <QAbstractNativeEventFilter>

#include <xcb/xcb.h>

namespace deskbell
{

/// The older kind of tray on X11: there is one while a window owns the selection _NET_SYSTEM_TRAY_Sn. Never
/// present where the program is not an X11 client.
class XEmbedHost final : public TrayHost, private QAbstractNativeEventFilter
{
    Q_OBJECT

public:
    XEmbedHost();
    ~XEmbedHost() override;

    bool isPresent() const override { return m_owner != XCB_WINDOW_NONE; }

private:
    bool nativeEventFilter(const QByteArray &eventType, void *message, qintptr *result) override;
    void findOwner();
    xcb_atom_t atom(const QByteArray &name) const;

    xcb_connection_t *m_connection = nullptr;
    xcb_atom_t m_selection = XCB_ATOM_NONE;
    xcb_atom_t m_manager = XCB_ATOM_NONE; ///< the message by which a new owner makes itself known
    xcb_window_t m_owner = XCB_WINDOW_NONE;
};

} // namespace deskbell
