// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/madeupshop.h"
#include "app/edits/editdesk.h"
#include "app/ledger/ledger.h"
#include "app/poll/poller.h"
#include "app/store/database.h"
#include "tests/poll/shopport.h"

#include <QTemporaryDir>

#include <memory>

namespace deskbell
{

/// A poller and the owner's edits with their ledger before the made-up shop, on a clock that the test turns:
/// what happens in the shop comes by webhook when the test says so, and by polling.
class Counter
{
public:
    explicit Counter(qint64 plan = 2'000'000);

    /// Ends it as a crash does, and starts it again.
    void restart();
    /// The key is entered: polling begins.
    void connectShop(Trust trust = Trust::Signed);
    /// Asks and answers until nothing is due.
    void settle();
    /// Lets time pass in steps of ten seconds, asking what is due.
    void pass(qint64 ms);

    /// A customer books; tells the booking.
    Booking book();
    void cancel(qint64 id);
    void remove(qint64 id);
    /// A webhook tells of it as it stands, or of `booking`.
    void deliver(const Booking &booking, const QByteArray &kind = "create");

    std::optional<BookingRecord> record(qint64 id) const;
    /// How often somebody was to be told of that, withdrawn ones not counted.
    int told(qint64 id, FactKind kind) const;
    /// Whether the table is the shop's, but for what passed out of it.
    bool agrees() const;

    FakeClock clock;
    MadeUpShop shop;
    ShopPort port;
    std::unique_ptr<Database> database;
    std::unique_ptr<Ledger> ledger;
    std::unique_ptr<BudgetKeeper> budget;
    std::unique_ptr<EditDesk> edits;
    std::unique_ptr<Poller> poller;
    QList<Fact> due;
    QStringList failures;

private:
    void open();

    qint64 m_plan;
    QTemporaryDir m_folder;
    int m_customers = 0;
};

} // namespace deskbell
