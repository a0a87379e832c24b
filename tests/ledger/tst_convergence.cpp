// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ledger/shop.h"

#include "app/booking/timetext.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace
{

using History = QList<QByteArray>;

/// What the order must not matter to: everything but when it was heard of and what a person did.
struct Final {
    bool hasContent = true;
    bool removed = false;
    Booking booking;
    PrecedenceKey key;

    friend bool operator==(const Final &, const Final &) = default;
};

using Table = QMap<qint64, Final>;

/// Draws histories in which everything that can make order matter is likely: few bookings, few seconds, few
/// versions.
class Histories
{
public:
    explicit Histories(quint32 seed) : m_random(seed) { }

    History draw(int deliveries)
    {
        History history;
        for (int i = 0; i < deliveries; ++i)
            history.append(oneOf(6) == 0 && !history.isEmpty() ? history.at(oneOf(int(history.size())))
                                                               : delivery());
        return history;
    }

    void shuffle(History &history) { std::shuffle(history.begin(), history.end(), m_random); }
    int oneOf(int count) { return int(m_random.bounded(count)); }

private:
    QByteArray delivery()
    {
        static const QStringList events{u"bookings.create"_s, u"bookings.update"_s, u"bookings.delete"_s};
        const QString &event = events.at(oneOf(3));
        QList<QJsonObject> bookings;
        for (int left = 1 + oneOf(3); left > 0; --left)
            bookings.append(event == events.at(2) && oneOf(4) == 0 ? QJsonObject{{u"id"_s, 1 + oneOf(3)}}
                                                                   : booking());
        return deliveryJson(event, bookings);
    }

    QJsonObject booking()
    {
        static const QStringList fractions{u""_s, u".0"_s, u".25"_s, u".250"_s, u".999"_s};
        static const QStringList words{u"pending"_s, u"confirmed"_s, u"cancelled"_s, u"no-show"_s};
        QJsonObject booking = bookingJson(1 + oneOf(3));
        booking[u"updated_at"_s] = u"2026-05-12T10:00:0%1%2Z"_s.arg(oneOf(3)).arg(fractions.at(oneOf(5)));
        booking[u"status"_s] = words.at(oneOf(4));
        booking[u"message"_s] = u"note %1"_s.arg(oneOf(2));
        booking[u"time_slot_id"_s] = 456 + oneOf(2);
        if (const int version = oneOf(4); version > 0)
            booking[u"version"_s] = version;
        if (oneOf(5) == 0)
            booking.remove(u"created_at"_s);
        return booking;
    }

    QRandomGenerator m_random;
};

Table tableAfter(const History &history)
{
    QMap<qint64, HeldBooking> held;
    for (const QByteArray &body : history) {
        const DeliveryReading reading = readDelivery(body);
        for (const Observation &observation : reading.observations) {
            const qint64 id = observation.booking.id;
            const auto before = held.constFind(id);
            held.insert(
                id, merge(before == held.constEnd() ? std::nullopt : std::optional(*before), observation));
        }
    }
    Table table;
    for (const HeldBooking &one : held)
        table.insert(one.record.booking.id,
                     {one.hasContent, one.record.removed, one.record.booking, one.key});
    return table;
}

Table tableOf(TestShop &shop)
{
    Table table;
    const BookingStore store(shop.database());
    for (qint64 id = 1; id <= 3; ++id) {
        const std::optional<HeldBooking> held = store.find(id).value();
        if (held)
            table.insert(id, {held->hasContent, held->record.removed, held->record.booking, held->key});
    }
    return table;
}

} // namespace

class TestConvergence : public QObject
{
    Q_OBJECT

private slots:
    void theHistoriesHaveWhatMakesOrderMatter()
    {
        Histories histories(1);
        const QByteArray all = histories.draw(500).join();
        for (const char *part : {"bookings.create", "bookings.update", "bookings.delete", "10:00:01Z",
                                 "10:00:01.25Z", "\"version\":2", "[{\"id\":2}]"})
            QVERIFY2(all.contains(part), part);
    }

    void everyOrderOfAShortHistoryEndsInOneTable()
    {
        Histories histories(20260512);
        for (int round = 0; round < 60; ++round) {
            const History history = histories.draw(5);
            const Table expected = tableAfter(history);
            QList<int> order{0, 1, 2, 3, 4};
            do {
                History permuted;
                for (const int i : order)
                    permuted.append(history.at(i));
                QCOMPARE(tableAfter(permuted), expected);
            } while (std::next_permutation(order.begin(), order.end()));
        }
    }

    void aLongHistoryEndsInOneTableInAnyOrderAndHoweverOftenItComes()
    {
        Histories histories(4711);
        for (int round = 0; round < 3000; ++round) {
            History history = histories.draw(10 + histories.oneOf(20));
            const Table expected = tableAfter(history);
            history.append(history.mid(histories.oneOf(10)));
            histories.shuffle(history);
            QCOMPARE(tableAfter(history), expected);
        }
    }

    void theDatabaseEndsInTheSameTableOverRestarts()
    {
        Histories histories(42);
        for (int round = 0; round < 6; ++round) {
            History history = histories.draw(25);
            const Table expected = tableAfter(history);
            for (int order = 0; order < 2; ++order) {
                histories.shuffle(history);
                TestShop shop;
                shop.journal(history.mid(0, 10));
                shop.reopen();
                shop.deliver(history.mid(10, 7));
                shop.reopen();
                shop.deliver(history.mid(17));
                QCOMPARE(tableOf(shop), expected);
            }
        }
    }

    void noFactIsDueTwiceWhateverComesHoweverOften()
    {
        Histories histories(99);
        for (int round = 0; round < 3; ++round) {
            const History history = histories.draw(20);
            TestShop shop;
            QList<Fact> told;
            for (int again = 0; again < 2; ++again) {
                for (const QByteArray &body : history) {
                    shop.alerts.clear();
                    shop.deliver({body});
                    for (const Fact &fact : shop.facts()) {
                        QVERIFY(!told.contains(fact));
                        QVERIFY(shop.ledger().alertHandedOut({fact}));
                        QVERIFY(shop.ledger().alertShown({fact}));
                        told.append(fact);
                    }
                }
                shop.reopen();
            }
            QVERIFY(shop.ledger().alertsFromBefore().value().isEmpty());
            QVERIFY(!told.isEmpty());
        }
    }

    void equalSecondsAreDecidedByVersionThenKindThenContent_data()
    {
        QTest::addColumn<QByteArray>("loser");
        QTest::addColumn<QByteArray>("winner");
        const auto body = [](const QString &event, const QString &updatedAt, int version,
                             const QString &note) {
            QJsonObject booking = bookingJson(1, 0, {{u"updated_at"_s, updatedAt}, {u"message"_s, note}});
            if (version > 0)
                booking[u"version"_s] = version;
            return deliveryJson(event, {booking});
        };
        const QString created = u"bookings.create"_s;
        const QString updated = u"bookings.update"_s;
        const QString deleted = u"bookings.delete"_s;
        const QString second = u"2026-05-12T10:00:01Z"_s;
        QTest::newRow("a later second, whatever the version")
            << body(deleted, u"2026-05-12T10:00:00.999Z"_s, 9, u"a"_s) << body(created, second, 0, u"b"_s);
        QTest::newRow("a version over none, whatever the fraction")
            << body(updated, u"2026-05-12T10:00:01.9Z"_s, 0, u"a"_s) << body(updated, second, 1, u"b"_s);
        QTest::newRow("a higher version, whatever the kind")
            << body(deleted, second, 2, u"a"_s) << body(created, second, 3, u"b"_s);
        QTest::newRow("update over create")
            << body(created, second, 2, u"a"_s) << body(updated, second, 2, u"b"_s);
        QTest::newRow("delete over update")
            << body(updated, second, 2, u"a"_s) << body(deleted, second, 2, u"b"_s);
    }

    void equalSecondsAreDecidedByVersionThenKindThenContent()
    {
        QFETCH(QByteArray, loser);
        QFETCH(QByteArray, winner);
        QCOMPARE(tableAfter({loser, winner}).value(1).booking.message, u"b"_s);
        QCOMPARE(tableAfter({winner, loser}).value(1).booking.message, u"b"_s);
    }

    void everyFieldCountsInTheDigest()
    {
        Booking booking;
        booking.id = 1;
        booking.date = QDate(2026, 5, 12);
        QList<Booking> others(17, booking);
        others[0].id = 2;
        others[1].serviceId = 2;
        others[2].timeSlotId = 2;
        others[3].date = booking.date.addDays(1);
        others[4].status = Status::Confirmed;
        others[5].statusText = u"x"_s;
        others[6].cancelReason = u"x"_s;
        others[7].message = u"x"_s;
        others[8].customer.id = 2;
        others[9].customer.name = u"x"_s;
        others[10].customer.email = u"x"_s;
        others[11].customer.phone = u"x"_s;
        others[12].createdAt = 1;
        others[13].updatedAt = 1;
        others[14].version = 1;
        others[15].slotStart = u"x"_s;
        others[16].slotEnd = u"x"_s;
        QSet<QByteArray> digests{digestOf(booking)};
        for (const Booking &other : others)
            digests.insert(digestOf(other));
        QCOMPARE(digests.size(), 18);
    }

    void anEmptyTextAndNoTextAreTheSame()
    {
        Booking null;
        Booking empty;
        empty.message = u""_s;
        QCOMPARE(digestOf(null), digestOf(empty));
    }
};

QTEST_GUILESS_MAIN(TestConvergence)
#include "tst_convergence.moc"
