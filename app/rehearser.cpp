// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rehearser.h"

#include "app/command/deliver.h"
#include "app/office/backoffice.h"

#include <QNetworkProxy>
#include <QNetworkReply>
#include <QSettings>

namespace deskbell
{

using namespace std::chrono_literals;

namespace
{

constexpr auto patience = 15s;

} // namespace

Rehearser::Rehearser(SettingsKeeper &keeper, BackOffice &office, const Clock &clock, QSettings &state,
                     Surroundings surroundings)
    : m_keeper(keeper)
    , m_office(office)
    , m_clock(clock)
    , m_kept(state)
    , m_surroundings(std::move(surroundings))
{
    m_state.last = keptResult(m_kept);
    m_network.setProxy(QNetworkProxy::NoProxy);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        fail(tr("The pretended booking has not come in. Look at the line at the top of the window, and try "
                "again."));
    });
    connect(&m_office, &BackOffice::rehearsalExpected, this, [this](const QByteArray &body) {
        if (body == m_body)
            send();
    });
    connect(&m_office, &BackOffice::rehearsalArrived, this, [this](const QByteArray &body) {
        if (body == m_body)
            onArrived();
    });
}

void Rehearser::start()
{
    withdraw();
    if (m_keeper.port().value_or(0) == 0) {
        fail(tr("Deskbell does not listen for bookings at the moment. Look at the line at the top of the "
                "window for what to do."));
        return;
    }
    const QDate tomorrow = m_clock.now().toLocalTime().date().addDays(1);
    m_body = pretendedDelivery(newToken().toLatin1(), tomorrow);
    m_patience.start();
    say(RehearsalStep::OnItsWay);
    // Sent only once it is expected: it must not be taken for a real one.
    QMetaObject::invokeMethod(&m_office,
                              [office = &m_office, body = m_body] { office->expectRehearsal(body); });
}

void Rehearser::send()
{
    HttpHeaders headers;
    for (const HttpHeader &header : m_keeper.signatureFor(m_body))
        headers.append({header.name, header.value});
    const QUrl url(webhookUrl(m_keeper.inForce()));
    QNetworkReply *reply = m_network.post(deliveryRequest(url, headers), m_body);
    connect(reply, &QNetworkReply::finished, this, [this, reply, body = m_body] {
        reply->deleteLater();
        if (body == m_body)
            onAnswered(reply);
    });
}

void Rehearser::onAnswered(QNetworkReply *reply)
{
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 0)
        fail(tr("The pretended booking has not come in: %1.").arg(reply->errorString()));
    else if (status != 200)
        fail(tr("The pretended booking was turned away (%1). Look at the line at the top of the window for "
                "what to do.")
                 .arg(status));
}

void Rehearser::onArrived()
{
    m_patience.stop();
    say(RehearsalStep::Asking);
}

void Rehearser::answer(bool seen, bool heard)
{
    if (m_state.step != RehearsalStep::Asking)
        return;
    withdraw();
    m_state.last = RehearsalResult{m_clock.nowMs(), seen, heard};
    keepResult(m_kept, *m_state.last);
    say(RehearsalStep::Idle, {}, remediesFor(m_surroundings(), seen, heard));
}

void Rehearser::giveUp()
{
    if (m_body.isEmpty())
        return;
    withdraw();
    say(RehearsalStep::Idle);
}

void Rehearser::fail(const QString &trouble)
{
    withdraw();
    say(RehearsalStep::Failed, trouble);
}

void Rehearser::withdraw()
{
    m_patience.stop();
    if (m_body.isEmpty())
        return;
    m_body.clear();
    QMetaObject::invokeMethod(&m_office, &BackOffice::endRehearsal);
}

void Rehearser::say(RehearsalStep step, const QString &trouble, const QStringList &remedies)
{
    m_state.step = step;
    m_state.trouble = trouble;
    m_state.remedies = remedies;
    emit changed(m_state);
}

} // namespace deskbell
