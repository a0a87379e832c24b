// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/booking/reader.h"
#include "app/rehearsal/rehearsal.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace deskbell;
using namespace Qt::StringLiterals;

class TestRehearsal : public QObject
{
    Q_OBJECT

private slots:
    void thePretendedBookingIsReadAsARealOne()
    {
        const QByteArray body = pretendedDelivery("mark", {2026, 5, 13});
        const DeliveryReading reading = readDelivery(body);
        QCOMPARE(reading.verdict, Verdict::Readable);
        QCOMPARE(reading.observations.size(), 1);
        QCOMPARE(reading.observations.first().booking.date, QDate(2026, 5, 13));
        QVERIFY(reading.observations.first().booking.customer.name.contains(u"rehearsal"_s));
        QVERIFY(body != pretendedDelivery("another mark", {2026, 5, 13}));
    }

    void theResultIsKeptAndSaid_data()
    {
        QTest::addColumn<bool>("seen");
        QTest::addColumn<bool>("heard");
        QTest::addColumn<QString>("words");
        QTest::newRow("both") << true << true << u"Last rehearsal on Tue 12 May, 10:00: seen and heard."_s;
        QTest::newRow("seen") << true << false
                              << u"Last rehearsal on Tue 12 May, 10:00: seen, but not heard."_s;
        QTest::newRow("heard") << false << true
                               << u"Last rehearsal on Tue 12 May, 10:00: heard, but not seen."_s;
        QTest::newRow("neither") << false << false
                                 << u"Last rehearsal on Tue 12 May, 10:00: neither seen nor heard."_s;
    }

    void theResultIsKeptAndSaid()
    {
        QFETCH(const bool, seen);
        QFETCH(const bool, heard);
        const QTemporaryDir folder;
        const QDateTime then({2026, 5, 12}, {10, 0}, QTimeZone("Europe/Berlin"));
        {
            QSettings state(folder.filePath(u"state.ini"_s), QSettings::IniFormat);
            QVERIFY(!keptResult(state));
            keepResult(state, {then.toMSecsSinceEpoch(), seen, heard});
        }
        const QSettings state(folder.filePath(u"state.ini"_s), QSettings::IniFormat);
        const std::optional<RehearsalResult> kept = keptResult(state);
        QCOMPARE(kept, std::optional(RehearsalResult{then.toMSecsSinceEpoch(), seen, heard}));
        QTEST(resultWords(*kept, then.addDays(3), QLocale(QLocale::English, QLocale::UnitedKingdom)),
              "words");
    }
};

QTEST_GUILESS_MAIN(TestRehearsal)
#include "tst_rehearsal.moc"
