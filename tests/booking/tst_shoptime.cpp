// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/booking/shoptime.h"

#include <QTest>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace
{

QString startOf(const std::optional<ShopSpan> &span)
{
    return span ? span->start.text() : u"none"_s;
}

QString endOf(const std::optional<ShopSpan> &span)
{
    return span && span->end ? span->end->text() : u"none"_s;
}

} // namespace

class TestShopTime : public QObject
{
    Q_OBJECT

private slots:
    void slotsHaveTheirTimeOnTheShopsWall_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QDate>("date");
        QTest::addColumn<QString>("start");
        QTest::addColumn<QString>("end");
        QTest::addColumn<QString>("startText");
        QTest::addColumn<QString>("endText");
        const auto row = [](const char *name, const char *zone, QDate date, const QString &start,
                            const QString &end, const QString &startText, const QString &endText) {
            QTest::newRow(name) << QByteArray(zone) << date << start << end << startText << endText;
        };
        const QDate summer(2026, 5, 12);
        row("summer", "Europe/Berlin", summer, u"2024-01-01 10:00:00"_s, u"2024-01-01 10:30:00"_s,
            u"2026-05-12T10:00:00+02:00"_s, u"2026-05-12T10:30:00+02:00"_s);
        row("winter", "Europe/Berlin", QDate(2026, 1, 12), u"2024-07-01 10:00:00"_s, u"2024-07-01 10:30:00"_s,
            u"2026-01-12T10:00:00+01:00"_s, u"2026-01-12T10:30:00+01:00"_s);
        row("an instant counts by the shop's wall on its own day", "Europe/Berlin", summer,
            u"2024-01-01T09:00:00Z"_s, u"2024-01-01T11:30:00+02:00"_s, u"2026-05-12T10:00:00+02:00"_s,
            u"2026-05-12T10:30:00+02:00"_s);
        row("an instant of summer in winter", "Europe/Berlin", QDate(2026, 1, 12), u"2024-07-01T08:00:00Z"_s,
            u"2024-07-01T08:30:00Z"_s, u"2026-01-12T10:00:00+01:00"_s, u"2026-01-12T10:30:00+01:00"_s);
        row("an instant of another day on the wall", "America/New_York", summer, u"2024-01-02T02:00:00Z"_s,
            u"2024-01-02T03:00:00Z"_s, u"2026-05-12T21:00:00-04:00"_s, u"2026-05-12T22:00:00-04:00"_s);
        row("half hours", "Asia/Kolkata", summer, u"2024-01-01 10:00:00"_s, u"2024-01-01T06:00:00Z"_s,
            u"2026-05-12T10:00:00+05:30"_s, u"2026-05-12T11:30:00+05:30"_s);
        row("UTC", "UTC", summer, u"10:00"_s, u"2024-01-01T11:00:00Z"_s, u"2026-05-12T10:00:00+00:00"_s,
            u"2026-05-12T11:00:00+00:00"_s);
        row("over midnight", "Europe/Berlin", summer, u"22:00:00"_s, u"02:00:00"_s,
            u"2026-05-12T22:00:00+02:00"_s, u"2026-05-13T02:00:00+02:00"_s);
        row("a whole day", "Europe/Berlin", summer, u"00:00:00"_s, u"00:00:00"_s,
            u"2026-05-12T00:00:00+02:00"_s, u"2026-05-13T00:00:00+02:00"_s);
        row("no end", "Europe/Berlin", summer, u"10:00:00"_s, u""_s, u"2026-05-12T10:00:00+02:00"_s,
            u"none"_s);

        // Berlin: forward 2026-03-29 from 2:00 to 3:00, back 2026-10-25 from 3:00 to 2:00.
        const QDate forward(2026, 3, 29);
        const QDate back(2026, 10, 25);
        row("before the gap", "Europe/Berlin", forward, u"01:30:00"_s, u"03:00:00"_s,
            u"2026-03-29T01:30:00+01:00"_s, u"2026-03-29T03:00:00+02:00"_s);
        row("in the gap", "Europe/Berlin", forward, u"02:30:00"_s, u"04:00:00"_s,
            u"2026-03-29T03:30:00+02:00"_s, u"2026-03-29T04:00:00+02:00"_s);
        row("the gap's first moment", "Europe/Berlin", forward, u"02:00:00"_s, u"02:59:59"_s,
            u"2026-03-29T03:00:00+02:00"_s, u"2026-03-29T03:59:59+02:00"_s);
        row("a start out of the gap keeps the length", "Europe/Berlin", forward, u"02:30:00"_s, u"03:00:00"_s,
            u"2026-03-29T03:30:00+02:00"_s, u"2026-03-29T04:00:00+02:00"_s);
        row("twice, so the first", "Europe/Berlin", back, u"02:30:00"_s, u"03:30:00"_s,
            u"2026-10-25T02:30:00+02:00"_s, u"2026-10-25T03:30:00+01:00"_s);
        row("the repeated hour's edges", "Europe/Berlin", back, u"02:00:00"_s, u"03:00:00"_s,
            u"2026-10-25T02:00:00+02:00"_s, u"2026-10-25T03:00:00+01:00"_s);
        row("into the gap of the next day", "Europe/Berlin", forward.addDays(-1), u"22:00:00"_s,
            u"02:15:00"_s, u"2026-03-28T22:00:00+01:00"_s, u"2026-03-29T03:15:00+02:00"_s);

        // New York: forward 2026-03-08, back 2026-11-01, both at 2:00.
        row("gap in the west", "America/New_York", QDate(2026, 3, 8), u"02:30:00"_s, u"05:00:00"_s,
            u"2026-03-08T03:30:00-04:00"_s, u"2026-03-08T05:00:00-04:00"_s);
        row("twice in the west", "America/New_York", QDate(2026, 11, 1), u"01:30:00"_s, u"02:00:00"_s,
            u"2026-11-01T01:30:00-04:00"_s, u"2026-11-01T02:00:00-05:00"_s);
        row("a gap of half an hour", "Australia/Lord_Howe", QDate(2026, 10, 4), u"02:15:00"_s, u"05:00:00"_s,
            u"2026-10-04T02:45:00+11:00"_s, u"2026-10-04T05:00:00+11:00"_s);
        row("a gap of a whole day", "Pacific/Apia", QDate(2011, 12, 30), u"10:00:00"_s, u""_s,
            u"2011-12-31T10:00:00+14:00"_s, u"none"_s);
    }

    void slotsHaveTheirTimeOnTheShopsWall()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QDate, date);
        QFETCH(QString, start);
        QFETCH(QString, end);
        const std::optional<ShopSpan> span = shopSpan(date, start, end, QTimeZone(zone));
        QTEST(startOf(span), "startText");
        QTEST(endOf(span), "endText");
        QVERIFY(!span->end || span->end->instant > span->start.instant);
    }

    void withoutDateStartOrZoneThereIsNone()
    {
        const QTimeZone berlin("Europe/Berlin");
        QVERIFY(!shopSpan(QDate(), u"10:00"_s, u"11:00"_s, berlin));
        QVERIFY(!shopSpan(QDate(2026, 5, 12), u""_s, u"11:00"_s, berlin));
        QVERIFY(!shopSpan(QDate(2026, 5, 12), u"morning"_s, u"11:00"_s, berlin));
        QVERIFY(!shopSpan(QDate(2026, 5, 12), u"10:00"_s, u"11:00"_s, QTimeZone("Mars/Olympus")));
    }

    void theWallClockIgnoresTheZoneOfThisComputer()
    {
        const ShopMoment moment =
            shopMoment(QDateTime(QDate(2026, 5, 12), QTime(10, 0)), QTimeZone("Asia/Kolkata"));
        QCOMPARE(moment.text(), u"2026-05-12T10:00:00+05:30"_s);
        QCOMPARE(moment.wallClock().date(), QDate(2026, 5, 12));
        QCOMPARE(moment.wallClock().time(), QTime(10, 0));
    }

    void aBookingsOwnSlotGoesBeforeTheCatalogues()
    {
        Catalogue catalogue;
        Booking booking;
        booking.date = QDate(2026, 5, 12);
        booking.serviceId = 1;
        booking.timeSlotId = 2;
        QVERIFY(!shopSpan(booking, catalogue));
        catalogue.services.insert(1, {1, u"Haircut"_s, "Europe/Berlin"});
        QVERIFY(!shopSpan(booking, catalogue));
        catalogue.timeSlots.insert(2, {2, 1, u"10:00:00"_s, u"10:30:00"_s, 1});
        QCOMPARE(startOf(shopSpan(booking, catalogue)), u"2026-05-12T10:00:00+02:00"_s);
        booking.slotStart = u"09:00:00"_s;
        booking.slotEnd = u"09:30:00"_s;
        QCOMPARE(startOf(shopSpan(booking, catalogue)), u"2026-05-12T09:00:00+02:00"_s);
        QCOMPARE(endOf(shopSpan(booking, catalogue)), u"2026-05-12T09:30:00+02:00"_s);
    }

    void aDayIsOverWhenItIsInTheShop()
    {
        const qint64 noon = 1'778'580'000'000 + 2 * 60 * 60 * 1000; // 2026-05-12T12:00Z
        const QDate today(2026, 5, 12);
        QVERIFY(!isOver(today, noon, QTimeZone("Europe/Berlin")));
        QVERIFY(isOver(today.addDays(-1), noon, QTimeZone("Europe/Berlin")));
        QVERIFY(isOver(today, noon, QTimeZone("Pacific/Auckland")));
        QVERIFY(!isOver(today.addDays(-1), noon - 1, QTimeZone()));
        QVERIFY(isOver(today.addDays(-1), noon, QTimeZone()));
    }

    void aSlotsTimeIsTheShopsWallClock_data()
    {
        QTest::addColumn<QString>("raw");
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QString>("time");
        const QByteArray berlin = "Europe/Berlin";
        QTest::newRow("as written") << u"2000-01-01 09:30:00"_s << berlin << u"09:30"_s;
        QTest::newRow("with a T") << u"2000-01-01T09:30:00"_s << berlin << u"09:30"_s;
        QTest::newRow("time alone") << u"09:30"_s << berlin << u"09:30"_s;
        QTest::newRow("written in the hour that the spring change skips")
            << u"2026-03-29 02:30:00"_s << berlin << u"02:30"_s;
        QTest::newRow("an instant") << u"2026-01-01T09:30:00Z"_s << berlin << u"10:30"_s;
        QTest::newRow("with an offset and a fraction")
            << u"2026-01-01T09:30:00.5+05:00"_s << berlin << u"05:30"_s;
        QTest::newRow("in a zone that nobody knows")
            << u"2026-01-01T09:30:00+05:00"_s << QByteArray("Mars/Olympus") << u"09:30"_s;
        QTest::newRow("no hour of any day") << u"2026-01-01 29:30:00"_s << berlin << QString();
        QTest::newRow("no day of any year") << u"2026-13-01 09:30:00"_s << berlin << QString();
        QTest::newRow("letters where digits belong") << u"2026-01-01 0a:30:00"_s << berlin << QString();
        QTest::newRow("nonsense") << u"half past nine, or so"_s << berlin << QString();
        QTest::newRow("empty") << QString() << berlin << QString();
    }
    void aSlotsTimeIsTheShopsWallClock()
    {
        QFETCH(QString, raw);
        QFETCH(QByteArray, zone);
        QFETCH(QString, time);
        const auto read = slotTime(raw, QTimeZone(zone));
        QCOMPARE(read ? read->toString(u"HH:mm"_s) : QString(), time);
    }

    void anOwnSlotThatCannotBeReadCountsAsNotSaid()
    {
        Catalogue catalogue;
        catalogue.services = {{1, {1, u"Haircut"_s, "Europe/Berlin"}}};
        catalogue.timeSlots = {{2, {2, 1, u"2000-01-01 10:00:00"_s, u"2000-01-01 10:30:00"_s, 1}}};
        Booking booking;
        booking.serviceId = 1;
        booking.timeSlotId = 2;
        booking.date = QDate(2026, 5, 12);
        booking.slotStart = u"some time soon"_s;
        const std::optional<ShopSpan> span = shopSpan(booking, catalogue);
        QVERIFY(span);
        QCOMPARE(span->start.wallClock().time(), QTime(10, 0));
        booking.slotStart = u"2000-01-01 11:00:00"_s;
        QCOMPARE(shopSpan(booking, catalogue)->start.wallClock().time(), QTime(11, 0));
    }
};

QTEST_GUILESS_MAIN(TestShopTime)
#include "tst_shoptime.moc"
