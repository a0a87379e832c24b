// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/office/deliveries.h"

#include <QHostAddress>
#include <QTcpSocket>

namespace deskbell
{

QByteArray bookingDelivery(const QByteArray &event, qint64 id, int minute, const QByteArray &status)
{
    const QByteArray time = "2026-05-01T10:" + QByteArray::number(minute).rightJustified(2, '0') + ":00Z";
    return R"({"event_type":"bookings.)" + event + R"(","bookings":[{"id":)" + QByteArray::number(id)
        + R"(,"service_id":1,"date":"2026-05-12","time_slot_id":4,"status":")" + status
        + R"(","message":"","created_at":")" + time + R"(","updated_at":")" + time
        + R"(","customer":{"id":3,"name":"Jane Doe","email":"","phone":""}}],)" + R"("timestamp":")" + time
        + R"("})";
}

int postBlocking(quint16 port, const QByteArray &token, const QByteArray &body)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, port);
    if (!socket.waitForConnected(10'000))
        return 0;
    socket.write("POST /hooks/" + token + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: "
                 + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    QByteArray answer;
    while (socket.waitForReadyRead(10'000))
        answer += socket.readAll();
    return answer.startsWith("HTTP/1.1 ") ? answer.mid(9, 3).toInt() : 0;
}

} // namespace deskbell
