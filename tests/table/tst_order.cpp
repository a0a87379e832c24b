// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/table/bookingorder.h"
#include "app/table/wording.h"
#include "bookings.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

#include <algorithm>
#include <numeric>
#include <tuple>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace
{

const QDateTime morning(QDate(2026, 5, 11), QTime(9, 0), QTimeZone::utc());

/// The same order and filter again, in the simplest way that can be thought of.
QList<qint64> naive(const BookingModel &model, Sorting sorting, const QString &search)
{
    QList<BookingRecord> rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        const Booking &b = model.record(row).booking;
        const QByteArray text =
            folded(QStringList{b.customer.name, b.customer.email, b.customer.phone, b.message, b.cancelReason,
                               model.serviceName(b.serviceId), u'#' + QString::number(b.id)}
                       .join(u'\n'));
        const QStringList words = search.split(u' ', Qt::SkipEmptyParts);
        const bool all = std::all_of(words.begin(), words.end(), [&](const QString &word) {
            return text.contains(folded(word))
                || (word == u"49-30"_s && digitsOf(b.customer.phone).contains("4930"));
        });
        if (all)
            rows += model.record(row);
    }
    const QDate today = model.today();
    const auto soonest = [&](const BookingRecord &r) {
        const QDate date = r.booking.date;
        const auto time = model.timeOf(r.booking);
        const int minute = time ? time->hour() * 60 + time->minute() : -1;
        const bool past = date.isValid() && date < today;
        const qint64 day = date.isValid() ? date.toJulianDay() : 1'000'000'000;
        return std::tuple(past ? 1 : 0, past ? -day : day, date.isValid() ? (past ? -minute : minute) : 0);
    };
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    const int direction = sorting.order == Qt::AscendingOrder ? 1 : -1;
    const auto compare = [&](const BookingRecord &l, const BookingRecord &r) {
        const QString ln = l.booking.customer.name;
        const QString rn = r.booking.customer.name;
        if (sorting.column == BookingModel::CustomerColumn && ln.isEmpty() != rn.isEmpty())
            return rn.isEmpty();
        const int column = sorting.column == BookingModel::CustomerColumn ? collator.compare(ln, rn)
            : sorting.column == BookingModel::ReceivedColumn              ? int(l.receivedAt - r.receivedAt)
                                                                          : 0;
        if (column != 0)
            return column * direction < 0;
        return std::tuple(soonest(l), l.booking.id) < std::tuple(soonest(r), r.booking.id);
    };
    std::sort(rows.begin(), rows.end(), compare);
    QList<qint64> ids;
    for (const BookingRecord &record : rows)
        ids += record.booking.id;
    return ids;
}

QList<qint64> shown(const BookingOrder &order)
{
    QList<qint64> ids;
    for (int row = 0; row < order.rowCount(); ++row)
        ids += order.idAt(row);
    return ids;
}

BookingRecord on(qint64 id, QDate date, int slot)
{
    BookingRecord record = plainRecord(id);
    record.booking.date = date;
    record.booking.timeSlotId = slot;
    return record;
}

} // namespace

class TestOrder : public QObject
{
    Q_OBJECT

    FakeClock m_clock{morning};

private slots:
    void todayComesFirstThenWhatFollowsThenThePast()
    {
        BookingModel model(m_clock);
        BookingOrder order(model);
        model.setCatalogue(plainCatalogue());
        const QDate today(2026, 5, 11);
        model.setSnapshot({on(1, today.addDays(-2), 3), on(2, today.addDays(1), 1), on(3, today, 9),
                           on(4, today, 2), on(5, today.addDays(-1), 4), on(6, today.addDays(-1), 8)});
        QCOMPARE(shown(order), (QList<qint64>{4, 3, 2, 6, 5, 1}));
        m_clock.advance(qint64(24) * 3600 * 1000);
        model.refreshToday();
        QCOMPARE(shown(order), (QList<qint64>{2, 3, 4, 6, 5, 1}));
        m_clock.jumpTo(morning);
    }

    void eachChangeOfOneBookingIsOneSignal_data()
    {
        QTest::addColumn<BookingRecord>("now");
        QTest::addColumn<QList<int>>("signalCounts"); // inserted, removed, moved, changed
        const QDate day(2026, 5, 12);
        BookingRecord note = on(2, day, 2);
        note.booking.message = u"with a dog"_s;
        BookingRecord other = on(2, day, 2);
        other.booking.customer.name = u"Hidden"_s;
        other.booking.customer.email.clear();
        QTest::newRow("new") << on(9, day, 2) << QList<int>{1, 0, 0, 0};
        QTest::newRow("new, not matching") << [&] {
            auto r = other;
            r.booking.id = 10;
            return r;
        }() << QList<int>{0, 0, 0, 0};
        QTest::newRow("in place") << note << QList<int>{0, 0, 0, 1};
        QTest::newRow("earlier") << on(3, day, 1) << QList<int>{0, 0, 1, 0};
        QTest::newRow("later") << on(1, day, 12) << QList<int>{0, 0, 1, 0};
        QTest::newRow("not far enough to move") << on(1, day, 2) << QList<int>{0, 0, 0, 1};
        QTest::newRow("no longer matching") << other << QList<int>{0, 1, 0, 0};
        QTest::newRow("matching now") << on(4, day, 4) << QList<int>{1, 0, 0, 0};
    }
    void eachChangeOfOneBookingIsOneSignal()
    {
        QFETCH(BookingRecord, now);
        QFETCH(QList<int>, signalCounts);
        BookingModel model(m_clock);
        BookingOrder order(model);
        model.setCatalogue(plainCatalogue());
        BookingRecord hidden = on(4, QDate(2026, 5, 12), 4);
        hidden.booking.customer = {};
        model.setSnapshot({on(1, QDate(2026, 5, 12), 1), on(2, QDate(2026, 5, 12), 2),
                           on(3, QDate(2026, 5, 12), 3), hidden});
        order.setSearch(u"jane"_s);
        QCOMPARE(order.rowCount(), 3);
        QSignalSpy inserted(&order, &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(&order, &QAbstractItemModel::rowsRemoved);
        QSignalSpy moved(&order, &QAbstractItemModel::rowsMoved);
        QSignalSpy changed(&order, &QAbstractItemModel::dataChanged);
        QSignalSpy reset(&order, &QAbstractItemModel::modelReset);
        model.apply({changeTo(now)});
        QCOMPARE(
            (QList<int>{int(inserted.size()), int(removed.size()), int(moved.size()), int(changed.size())}),
            signalCounts);
        QCOMPARE(reset.size(), 0);
        if (!changed.isEmpty()) {
            QCOMPARE(changed[0][0].toModelIndex(), order.index(order.rowOf(now.booking.id), 0));
            QCOMPARE(changed[0][1].toModelIndex().row(), order.rowOf(now.booking.id));
        }
        QCOMPARE(shown(order), naive(model, {}, u"jane"_s));
    }

    void whatHasNoTimeIsNeitherNextNorPastOnItsDay()
    {
        BookingModel model(m_clock);
        const BookingOrder order(model);
        model.setCatalogue(plainCatalogue());
        const QDate today(2026, 5, 11);
        BookingRecord off = on(3, today, 99);
        off.removed = true;
        model.setSnapshot({on(1, today, 99), on(2, today, 98), off, on(4, today.addDays(1), 99)});
        QCOMPARE(order.untimedToday(), (std::vector<int>{0, 1}));
        QCOMPARE(order.nextSourceRow(), 3);
        model.apply({changeTo(on(2, today, 20))});
        QCOMPARE(order.untimedToday(), std::vector<int>{0});
        QCOMPARE(order.nextSourceRow(), 1);
    }

    void anEmptyNameComesLastBothWays()
    {
        BookingModel model(m_clock);
        BookingOrder order(model);
        QList<BookingRecord> records{plainRecord(1), plainRecord(2), plainRecord(3)};
        records[0].booking.customer.name.clear();
        records[1].booking.customer.name = u"Zoë"_s;
        model.setSnapshot(records);
        order.sort(BookingModel::CustomerColumn, Qt::AscendingOrder);
        QCOMPARE(shown(order), (QList<qint64>{3, 2, 1}));
        order.sort(BookingModel::CustomerColumn, Qt::DescendingOrder);
        QCOMPARE(shown(order), (QList<qint64>{2, 3, 1}));
    }

    void theHeaderStandsAlsoOverAnEmptyTable()
    {
        BookingModel model(m_clock);
        const BookingOrder order(model);
        QCOMPARE(order.headerData(BookingModel::CustomerColumn, Qt::Horizontal).toString(), u"Customer"_s);
    }

    void manyAcknowledgedAtOnceLeaveTheInboxTogether()
    {
        BookingModel model(m_clock);
        BookingOrder order(model);
        const QAbstractItemModelTester tester(&order, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QList<BookingRecord> records;
        QList<qint64> most;
        for (qint64 id = 1; id <= 200; ++id) {
            records += plainRecord(id);
            if (id != 7 && id != 150)
                most += id;
        }
        model.setSnapshot(records);
        QSignalSpy changed(&order, &QAbstractItemModel::dataChanged);
        QSignalSpy resets(&order, &QAbstractItemModel::modelReset);
        model.setAcknowledged(most, true);
        QCOMPARE(changed.size(), 1);
        QVERIFY(resets.isEmpty()); // all are shown before and after
        QCOMPARE(order.count({Shelf::Inbox}), 2);
        order.setSegment({Shelf::Inbox});
        QCOMPARE(shown(order), (QList<qint64>{7, 150}));
        resets.clear();
        model.setAcknowledged(most, false);
        QCOMPARE(order.rowCount(), 200);
        QCOMPARE(resets.size(), 1);
        model.setAcknowledged(most, true);
        QCOMPARE(shown(order), (QList<qint64>{7, 150}));
    }

    void itIsTheNaiveOrderAfterEveryRandomEvent()
    {
        QRandomGenerator random(789);
        BookingModel model(m_clock);
        BookingOrder order(model);
        const QAbstractItemModelTester tester(&order, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setCatalogue(plainCatalogue());
        const QStringList searches{{},          u"jane"_s,  u"jan"_s,     u"window doe"_s,
                                   u"ELODIE"_s, u"49-30"_s, u"haircut"_s, u"#1"_s};
        QList<qint64> everyone(80);
        std::iota(everyone.begin(), everyone.end(), 1);
        Sorting sorting;
        QString search;
        for (int step = 0; step < 3000; ++step) {
            const qint64 id = 1 + random.bounded(80);
            switch (random.bounded(30)) {
            case 0:
                search = searches[random.bounded(searches.size())];
                order.setSearch(search);
                break;
            case 1:
                sorting.column = QList<int>{-1, BookingModel::CustomerColumn,
                                            BookingModel::ReceivedColumn}[random.bounded(3)];
                sorting.order =
                    sorting.column < 0 || random.bounded(2) ? Qt::AscendingOrder : Qt::DescendingOrder;
                order.sort(sorting.column, sorting.order);
                break;
            case 2:
                model.setAcknowledged(random.bounded(2) ? QList<qint64>{id} : everyone, random.bounded(2));
                break;
            default:
                model.apply({changeTo(randomRecord(random, id))});
            }
            QCOMPARE(shown(order), naive(model, sorting, search));
            QCOMPARE(order.rowOf(id), int(shown(order).indexOf(id)));
        }
    }
};

QTEST_GUILESS_MAIN(TestOrder)
#include "tst_order.moc"
