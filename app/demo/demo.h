// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/demo/apistandin.h"
#include "app/demo/demoday.h"
#include "app/demo/madeupshop.h"
#include "app/demo/webhooksender.h"

#include <QObject>
#include <QUrl>

namespace deskbell
{

/// The embedded stand-in for ReserveKit: a made-up shop with its day, its API on loopback and its webhook
/// sender. The same seed and the same clock give the same shop.
class Demo : public QObject
{
    Q_OBJECT

public:
    /// `clock` outlives this. `timeZone`: the shop's, an IANA id.
    Demo(const Clock &clock, quint32 seed, const QByteArray &timeZone, QObject *parent = nullptr);

    /// Opens the shop with its API, and posts what happens there to `webhookUrl`. Call it once. Without a
    /// port for the API the shop opens all the same, and the sentence says so.
    Result<Done> start(const QUrl &webhookUrl);
    /// Posts to another address from now on; nothing that waits is lost.
    void setWebhookUrl(const QUrl &url) { m_sender.setUrl(url); }
    /// Signs what is posted from now on.
    void setSigner(WebhookSender::Signer signer) { m_sender.setSigner(std::move(signer)); }

    /// The base address of the shop's API, once started, and the key to it.
    QUrl apiUrl() const { return m_api.url(); }
    static QByteArray apiKey() { return QByteArrayLiteral("tk_rsv_demo_nothing_to_see_here"); }

    const MadeUpShop &shop() const { return m_shop; }

private:
    void tell(const ShopEvent &event);

    MadeUpShop m_shop;
    DemoDay m_day;
    WebhookSender m_sender;
    ApiStandIn m_api;
};

} // namespace deskbell
