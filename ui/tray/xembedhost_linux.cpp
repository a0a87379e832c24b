// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/xembedhost_linux.h"

#include <QGuiApplication>

#include <cstdlib>
#include <memory>

namespace deskbell
{

using namespace Qt::StringLiterals;

namespace
{

struct Free {
    void operator()(void *reply) const { std::free(reply); }
};

template <typename Reply>
using Owned = std::unique_ptr<Reply, Free>;

/// Qt is a client of one screen, the display's default.
int screenNumber()
{
    char *host = nullptr;
    int display = 0;
    int screen = 0;
    if (xcb_parse_display(nullptr, &host, &display, &screen) == 0)
        return 0;
    std::free(host);
    return screen;
}

} // namespace

XEmbedHost::XEmbedHost()
{
    // The "offscreen" platform has the interface too, with no connection behind it or with one of its own.
    const auto *x11 = qGuiApp->nativeInterface<QNativeInterface::QX11Application>();
    if (!x11 || QGuiApplication::platformName() != "xcb"_L1)
        return;
    m_connection = x11->connection();
    m_selection = atom("_NET_SYSTEM_TRAY_S" + QByteArray::number(screenNumber()));
    m_manager = atom("MANAGER");
    qGuiApp->installNativeEventFilter(this);
    findOwner();
}

XEmbedHost::~XEmbedHost()
{
    if (m_connection && qGuiApp)
        qGuiApp->removeNativeEventFilter(this);
}

xcb_atom_t XEmbedHost::atom(const QByteArray &name) const
{
    const auto cookie = xcb_intern_atom(m_connection, false, uint16_t(name.size()), name.constData());
    const Owned<xcb_intern_atom_reply_t> reply(xcb_intern_atom_reply(m_connection, cookie, nullptr));
    return reply ? reply->atom : xcb_atom_t(XCB_ATOM_NONE);
}

void XEmbedHost::findOwner()
{
    const auto cookie = xcb_get_selection_owner(m_connection, m_selection);
    const Owned<xcb_get_selection_owner_reply_t> reply(
        xcb_get_selection_owner_reply(m_connection, cookie, nullptr));
    const bool before = isPresent();
    m_owner = reply ? reply->owner : xcb_window_t(XCB_WINDOW_NONE);
    if (isPresent()) {
        // To be told when it goes. Qt's own tray code asks for just the same of this window.
        const uint32_t events = XCB_EVENT_MASK_STRUCTURE_NOTIFY;
        xcb_change_window_attributes(m_connection, m_owner, XCB_CW_EVENT_MASK, &events);
        xcb_flush(m_connection);
    }
    if (isPresent() != before)
        emit presentChanged(isPresent());
}

bool XEmbedHost::nativeEventFilter(const QByteArray &eventType, void *message, qintptr *)
{
    if (eventType != "xcb_generic_event_t")
        return false;
    const auto *event = static_cast<const xcb_generic_event_t *>(message);
    constexpr uint8_t sentByClient = 0x80;
    switch (event->response_type & ~sentByClient) {
    case XCB_CLIENT_MESSAGE: {
        const auto *news = static_cast<const xcb_client_message_event_t *>(message);
        if (news->type == m_manager && news->data.data32[1] == m_selection)
            findOwner();
        break;
    }
    case XCB_DESTROY_NOTIFY:
        if (isPresent() && static_cast<const xcb_destroy_notify_event_t *>(message)->window == m_owner)
            findOwner();
        break;
    default:
        break;
    }
    return false;
}

} // namespace deskbell
