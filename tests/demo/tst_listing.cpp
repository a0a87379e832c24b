// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/apianswer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QTimeZone>

#include <algorithm>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace
{

const QDateTime noon(QDate(2026, 5, 11), QTime(12, 0), QTimeZone::utc());
const QByteArray key = QByteArrayLiteral("tk_rsv_test");
constexpr int bookings = 30;

/// A shop whose first service has so many bookings.
MadeUpShop busyShop()
{
    MadeUpShop shop("Europe/Berlin");
    const TimeSlot slot = shop.timeSlots().first().slot;
    for (int i = 0; i < bookings; ++i) {
        Customer customer;
        customer.name = u"Guest %1"_s.arg(i);
        shop.book({slot.serviceId, slot.id, QDate(2026, 5, 18).addDays(7 * i), customer, {}}, noon);
    }
    return shop;
}

} // namespace

class TestListing : public QObject
{
    Q_OBJECT

    MadeUpShop m_shop = busyShop();

    QJsonObject page(int number, int size, const WireForm &form)
    {
        QUrlQuery query;
        query.addQueryItem(u"service_id"_s, QString::number(m_shop.timeSlots().first().slot.serviceId));
        query.addQueryItem(u"page"_s, QString::number(number));
        query.addQueryItem(u"page_size"_s, QString::number(size));
        const ApiRequest request{"GET", u"/bookings"_s, query, {{"authorization", "Bearer " + key}}, {}};
        const ApiAnswer given = answer(m_shop, request, key, form, noon);
        return QJsonDocument::fromJson(given.body).object()[u"data"_s].toObject();
    }

    QList<qint64> ids(const WireForm &form)
    {
        QList<qint64> all;
        for (int number = 1; number <= 3; ++number) {
            for (const QJsonValue &booking : page(number, 10, form)[u"bookings"_s].toArray())
                all.append(booking[u"id"_s].toInteger());
        }
        return all;
    }

private slots:
    void bookingsAreListedInTheOrderAskedFor()
    {
        WireForm form;
        const QList<qint64> up = ids(form);
        QCOMPARE(up.size(), bookings);
        QVERIFY(std::ranges::is_sorted(up));
        form.order = WireForm::Order::Descending;
        QList<qint64> down = ids(form);
        QVERIFY(std::ranges::is_sorted(down, std::greater()));
        form.order = WireForm::Order::None;
        QList<qint64> none = ids(form);
        QVERIFY(!std::ranges::is_sorted(none));
        QVERIFY(!std::ranges::is_sorted(none, std::greater()));
        QCOMPARE(ids(form), none);
        std::ranges::sort(none);
        QCOMPARE(none, up);
    }

    void noPageIsLargerThanTheLargestAndThatIsSaid()
    {
        WireForm form;
        form.largestPage = 7;
        const QJsonObject first = page(1, 50, form);
        QCOMPARE(first[u"bookings"_s].toArray().size(), 7);
        QCOMPARE(first[u"pagination"_s][u"page_size"_s], QJsonValue(7));
        QCOMPARE(first[u"pagination"_s][u"total_pages"_s], QJsonValue(5));
        QCOMPARE(page(5, 50, form)[u"bookings"_s].toArray().size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestListing)
#include "tst_listing.moc"
