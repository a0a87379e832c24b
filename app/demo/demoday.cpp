// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demoday.h"

namespace deskbell
{

namespace
{

constexpr int openingPause = 180;
constexpr int remembersDays = 7;

} // namespace

DemoDay::DemoDay(MadeUpShop &shop, const Clock &clock, quint32 seed, QObject *parent)
    : QObject(parent)
    , m_shop(shop)
    , m_clock(clock)
    , m_random(seed)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &DemoDay::goOn);
}

void DemoDay::start()
{
    const QDateTime now = m_clock.now();
    stock(m_shop, m_random, now);
    m_opening = openingEvents(m_shop, m_random, now);
    m_timer.start(0);
}

void DemoDay::goOn()
{
    if (!m_opening.isEmpty()) {
        emit opened(deliveryBody(m_opening.takeFirst(), m_shop, anyForm(m_random)));
        m_timer.start(m_opening.isEmpty() ? pauseAfter(m_shop, m_random) : openingPause);
        return;
    }
    m_timer.start(pauseAfter(m_shop, m_random));
    if (m_paused)
        return;
    const QDateTime now = m_clock.now();
    m_shop.forgetBefore(m_shop.today(now).addDays(-remembersDays));
    const std::optional<Act> act = nextAct(m_shop, m_random, now);
    if (!act)
        return;
    if (const std::optional<ShopEvent> event = perform(*act, m_shop, now))
        emit happened(deliveryBody({*event}, m_shop, anyForm(m_random)));
}

} // namespace deskbell
