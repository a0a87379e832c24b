// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/edits/editdesk.h"
#include "app/ledger/ledger.h"
#include "app/store/database.h"
#include "app/store/journal.h"
#include "tests/edits/fakeport.h"
#include "tests/edits/samples.h"

#include <QTemporaryDir>

#include <memory>

namespace deskbell
{

/// A desk with its ledger and a database of its own, on a clock that the test turns, before a scripted port.
class Desk
{
public:
    Desk();

    /// Ends it as a crash does, and starts it again. The request that waits is never answered.
    void restart();
    /// A webhook tells of `booking`; `kind` as in bookings.KIND.
    void hear(const Booking &booking, const QByteArray &kind = "update");
    void decide(EditKind kind, const QString &text = {}, qint64 id = 1);
    void pass(qint64 ms);

    Booking held(qint64 id = 1) const;
    BookingRecord record(qint64 id = 1) const;
    EditState state() const { return desk->edits().first().state; }
    bool isIdle() const { return desk->edits().isEmpty(); }

    FakeClock clock;
    std::unique_ptr<FakePort> port;
    std::unique_ptr<Database> database;
    std::unique_ptr<Ledger> ledger;
    std::unique_ptr<EditDesk> desk;
    int told = 0; ///< alerts that were due
    QStringList failures;
    QList<qint64> readsWanted;

private:
    void open();

    QTemporaryDir m_folder;
};

} // namespace deskbell
