// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demo.h"

namespace deskbell
{

namespace
{

// So many deliveries may wait for an answer before the shop's day stands still.
constexpr qsizetype patience = 20;

} // namespace

Demo::Demo(const Clock &clock, quint32 seed, const QByteArray &timeZone, QObject *parent)
    : QObject(parent)
    , m_shop(timeZone)
    , m_day(m_shop, clock, seed)
    , m_sender(clock, seed + 1)
    , m_api(m_shop, clock, apiKey())
{
    connect(&m_day, &DemoDay::opened, &m_sender, &WebhookSender::postPlain);
    connect(&m_day, &DemoDay::happened, &m_sender, &WebhookSender::post);
    connect(&m_api, &ApiStandIn::changed, this, &Demo::tell);
    const auto pace = [this] { m_day.setPaused(m_sender.backlog() > patience); };
    connect(&m_sender, &WebhookSender::refused, this, pace);
    connect(&m_sender, &WebhookSender::delivered, this, pace);
}

Result<Done> Demo::start(const QUrl &webhookUrl)
{
    m_sender.setUrl(webhookUrl);
    m_day.start();
    return m_api.listen();
}

// What is changed through the API is told by webhook as well, as ReserveKit does.
void Demo::tell(const ShopEvent &event)
{
    m_sender.post(deliveryBody({event}, m_shop, {}));
}

} // namespace deskbell
