// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/poll/counter.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 minute = 60'000;
constexpr qint64 hour = 60 * minute;

/// So many histories of each kind; DESKBELL_HISTORIES asks for more.
quint32 histories()
{
    const int asked = qEnvironmentVariableIntValue("DESKBELL_HISTORIES");
    return asked > 0 ? quint32(asked) : 4;
}

/// Whatever can happen to a shop and to its Deskbell, in an order drawn by lot.
class History
{
public:
    History(quint32 seed, Trust trust) : m_random(seed), m_trust(trust)
    {
        for (int i = 0; i < 30; ++i)
            m_counter.book();
        m_counter.port.loses = [this] { return m_random.bounded(12) == 0; };
        m_counter.connectShop(trust);
        m_counter.pass(minute);
    }

    void run(int steps)
    {
        for (int i = 0; i < steps; ++i)
            step();
        m_counter.port.loses = {};
    }

    /// Everything that is still on its way arrives, and all is read once more.
    void comeToRest()
    {
        while (!m_late.isEmpty())
            deliverOne();
        m_counter.pass(40 * minute);
    }

    Counter &counter() { return m_counter; }
    int restarts() const { return m_restarts; }

private:
    std::optional<Booking> any()
    {
        const QList<Booking> there = m_counter.shop.bookings();
        if (there.isEmpty())
            return std::nullopt;
        return there.at(m_random.bounded(there.size()));
    }

    void step()
    {
        switch (m_random.bounded(10)) {
        case 0:
        case 1:
            later(m_counter.book(), "create");
            break;
        case 2:
        case 3:
            change();
            break;
        case 4:
        case 5:
            if (!m_late.isEmpty())
                deliverOne();
            break;
        case 6:
            edit();
            break;
        case 7:
            m_counter.pass(m_random.bounded(5) * minute);
            break;
        case 8:
            if (m_random.bounded(3) == 0)
                restart();
            break;
        default:
            if (m_random.bounded(4) == 0)
                m_counter.clock.jumpTo(
                    m_counter.clock.now().addSecs(m_random.bounded(-3600 * 30, 3600 * 30)));
            else if (m_trust == Trust::Anybody)
                forge();
            break;
        }
        m_counter.clock.advance(m_random.bounded(3'000));
        m_counter.settle();
    }

    void change()
    {
        const std::optional<Booking> booking = any();
        if (!booking)
            return;
        const QDateTime now = m_counter.clock.now();
        ShopOutcome outcome = Refusal::NotFound;
        switch (m_random.bounded(4)) {
        case 0:
            outcome = m_counter.shop.cancel(booking->id, u"Ill"_s, now);
            break;
        case 1:
            outcome = m_counter.shop.remove(booking->id, {}, now);
            break;
        case 2:
            outcome = m_counter.shop.editNote(booking->id, QString::number(m_random.bounded(1000)), now);
            break;
        default:
            outcome = m_counter.shop.confirm(booking->id, now);
            break;
        }
        if (const auto *event = std::get_if<ShopEvent>(&outcome))
            later(event->booking, event->kind == ObservationKind::Delete ? "delete" : "update");
    }

    /// Some deliveries never come, some come twice, all come when they like.
    void later(const Booking &booking, const QByteArray &kind)
    {
        for (int copies = m_random.bounded(3); copies > 0; --copies)
            m_late.append({booking, kind});
    }

    void deliverOne()
    {
        const auto [booking, kind] = m_late.takeAt(m_random.bounded(m_late.size()));
        m_counter.deliver(booking, kind);
    }

    void forge()
    {
        Booking forged = any().value_or(Booking());
        if (forged.id == 0)
            return;
        forged.updatedAt += m_random.bounded(2) * hour;
        forged.version += 1;
        switch (m_random.bounded(3)) {
        case 0:
            forged.id += 700'000;
            m_counter.deliver(forged);
            break;
        case 1:
            forged.status = Status::Cancelled;
            m_counter.deliver(forged, "update");
            break;
        default:
            m_counter.deliver(forged, "delete");
            break;
        }
    }

    void edit()
    {
        const std::optional<Booking> booking = any();
        const auto record = booking ? m_counter.record(booking->id) : std::nullopt;
        if (!record || isOff(*record))
            return;
        const EditKind kind =
            std::array{EditKind::Confirm, EditKind::Cancel, EditKind::Note}.at(size_t(m_random.bounded(3)));
        m_counter.edits->decide({{kind, u"Ours"_s, record->booking}});
    }

    void restart()
    {
        ++m_restarts;
        m_counter.restart();
        m_counter.connectShop(m_trust);
    }

    QRandomGenerator m_random;
    Trust m_trust;
    Counter m_counter;
    QList<std::pair<Booking, QByteArray>> m_late;
    int m_restarts = 0;
};

} // namespace

class TestConvergence : public QObject
{
    Q_OBJECT

private slots:
    void theTableIsReserveKitsAfterTheNextSweep_data()
    {
        QTest::addColumn<Trust>("trust");
        QTest::newRow("signed") << Trust::Signed;
        QTest::newRow("unsigned, with forgeries") << Trust::Anybody;
    }

    void theTableIsReserveKitsAfterTheNextSweep()
    {
        QFETCH(Trust, trust);
        for (quint32 seed = 1; seed <= histories(); ++seed) {
            History history(seed, trust);
            history.run(60);
            history.comeToRest();
            const Counter &counter = history.counter();
            const QByteArray which = "history " + QByteArray::number(seed);
            QVERIFY2(counter.agrees(), which.constData());
            QVERIFY2(counter.failures.isEmpty(), qPrintable(counter.failures.join(u' ')));
            for (const Fact &fact : counter.due)
                QVERIFY2(counter.due.count(fact) == 1, which.constData());
            const QList<BookingRecord> records = counter.ledger->snapshot().value();
            for (const BookingRecord &record : records)
                QVERIFY2(!record.unconfirmed, which.constData());
        }
    }

    void anOwnEditIsDoneOnceOrAskedAbout()
    {
        for (quint32 seed = 1000; seed < 1000 + histories(); ++seed) {
            History history(seed, Trust::Signed);
            history.run(60);
            history.comeToRest();
            Counter &counter = history.counter();
            for (const Edit &edit : counter.edits->edits())
                QVERIFY2(!isUnderWay(edit), QByteArray::number(seed).constData());
        }
    }
};

QTEST_GUILESS_MAIN(TestConvergence)
#include "tst_convergence.moc"
