// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/demo/madeupshop.h"
#include "app/demo/wireform.h"

#include <QObject>
#include <QRandomGenerator>
#include <QTimer>

#include <optional>
#include <variant>

namespace deskbell
{

/// Something that somebody does in the made-up shop.
struct BookAct {
    BookingRequest draft;
};
struct ReviseAct {
    qint64 bookingId = 0;
    Revision revision;
};
struct RemoveAct {
    qint64 bookingId = 0;
    QString reason;
};
using Act = std::variant<BookAct, ReviseAct, RemoveAct>;

/// From so many bookings on nobody books any more until some have passed.
constexpr int fullShop = 160;

/// What happens next: mostly a new booking, else a confirmation, another note, a move, a cancellation, a
/// removal. Depends on nothing but its arguments. Nothing where the shop has no room and nothing to change.
std::optional<Act> nextAct(const MadeUpShop &shop, QRandomGenerator &random, const QDateTime &now);

/// Does it. Nothing when the shop refuses, as it does when somebody would come twice at the same time.
std::optional<ShopEvent> perform(const Act &act, MadeUpShop &shop, const QDateTime &now);

/// Milliseconds until the next act: four to ten seconds, and longer the fuller the shop is.
int pauseAfter(const MadeUpShop &shop, QRandomGenerator &random);

/// Fills an empty shop with the bookings of the last days and the coming three weeks, as if it had been open.
void stock(MadeUpShop &shop, QRandomGenerator &random, const QDateTime &now);

/// What is delivered at the start, one list a delivery: some bookings from before that changed, and the
/// newest.
QList<QList<ShopEvent>> openingEvents(MadeUpShop &shop, QRandomGenerator &random, const QDateTime &now);

/// In which form to write a delivery: as documented in most cases, with the time slot inside or a version in
/// some.
WireForm anyForm(QRandomGenerator &random);

/// The day in the shop as it goes by: a busy start of about three seconds, then an act every few seconds.
class DemoDay : public QObject
{
    Q_OBJECT

public:
    /// `shop` and `clock` outlive this.
    DemoDay(MadeUpShop &shop, const Clock &clock, quint32 seed, QObject *parent = nullptr);

    void start();
    /// Nothing happens while paused: nobody has to catch up with what cannot be delivered.
    void setPaused(bool paused) { m_paused = paused; }

signals:
    void opened(const QByteArray &body);   ///< a delivery of the start, to be made at once
    void happened(const QByteArray &body); ///< a delivery of what happened just now

private:
    void goOn();

    MadeUpShop &m_shop;
    const Clock &m_clock;
    QRandomGenerator m_random;
    QList<QList<ShopEvent>> m_opening;
    QTimer m_timer;
    bool m_paused = false;
};

} // namespace deskbell
