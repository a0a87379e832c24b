// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/office/cataloguekeeper.h"

#include <QJsonArray>
#include <QTest>
#include <QTimeZone>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 minute = 60'000;
constexpr qint64 hour = 60 * minute;

/// Answers with the services there are, and remembers whose share was asked for.
class Listing final : public ApiPort
{
public:
    void send(const ApiCall &call, QObject *context, Handler handler) override
    {
        paidBy += call.purpose;
        QMetaObject::invokeMethod(
            context, [this, call, handler] { handler(answer(call)); }, Qt::QueuedConnection);
    }

    QList<qint64> services{1};
    std::optional<ApiFailure> failure;
    QList<Purpose> paidBy;

private:
    ApiOutcome answer(const ApiCall &call) const
    {
        if (failure)
            return *failure;
        if (call.path == "/time-slots"_L1)
            return QJsonValue(QJsonObject{{u"time_slots"_s, QJsonArray()}});
        QJsonArray listed;
        for (const qint64 id : services)
            listed.append(QJsonObject{{u"id"_s, id}, {u"name"_s, u"Haircut"_s}, {u"timezone"_s, u"UTC"_s}});
        return QJsonValue(QJsonObject{{u"services"_s, listed}});
    }
};

BookingChange bookingOf(qint64 service, bool unconfirmed = false)
{
    BookingChange change;
    change.now.booking.id = 7;
    change.now.booking.serviceId = service;
    change.now.unconfirmed = unconfirmed;
    return change;
}

} // namespace

class TestCatalogueKeeper : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_clock = std::make_unique<FakeClock>(QDateTime({2026, 5, 2}, {12, 0}, QTimeZone::utc()));
        m_listing = std::make_unique<Listing>();
        m_keeper = std::make_unique<CatalogueKeeper>(*m_clock);
        m_trouble.clear();
        connect(m_keeper.get(), &CatalogueKeeper::trouble, this,
                [this](const QString &sentence) { m_trouble = sentence; });
        m_keeper->setPort(m_listing.get());
        QCOMPARE(asked(), QList<Purpose>(2, Purpose::Poll));
    }

    void whatOnlyAStrangerNamesIsPaidFromTheShareForThat()
    {
        m_clock->advance(11 * minute);
        m_keeper->look({bookingOf(5, true)});
        QCOMPARE(asked(), QList<Purpose>(2, Purpose::Claim));
        m_clock->advance(11 * minute);
        m_keeper->look({bookingOf(6, true), bookingOf(8)});
        QCOMPARE(asked(), QList<Purpose>(2, Purpose::Poll));
    }

    void whatIsNotListedIsNotLookedForAgainThatDay()
    {
        for (int i = 0; i < 20; ++i) {
            m_clock->advance(11 * minute);
            m_keeper->look({bookingOf(5)});
        }
        QCOMPARE(asked().size(), 2);
        // Another one is, and the day after it is looked for once more.
        m_keeper->look({bookingOf(6)});
        QCOMPARE(asked().size(), 2);
        m_clock->advance(24 * hour);
        m_keeper->tryNow();
        QCOMPARE(asked().size(), 2);
        m_clock->advance(11 * minute);
        m_keeper->look({bookingOf(5)});
        QCOMPARE(asked().size(), 2);
    }

    void aShareThatIsUsedUpByStrangersIsNoTrouble()
    {
        ApiFailure usedUp{{u"The requests of the plan are used up."_s}, 429, {}};
        usedUp.sent = false;
        m_listing->failure = usedUp;
        m_clock->advance(11 * minute);
        m_keeper->look({bookingOf(5, true)});
        QCOMPARE(asked(), QList<Purpose>{Purpose::Claim});
        QCOMPARE(m_trouble, QString());
        m_listing->failure.reset();
        m_clock->advance(11 * minute);
        m_keeper->look({bookingOf(6)});
        QCOMPARE(asked().size(), 2);
        QVERIFY(m_keeper->known().services.contains(1));
    }

    void aPersonSeesAServiceThatWasJustMade()
    {
        m_listing->services = {1, 2};
        m_clock->advance(5 * minute);
        m_keeper->refresh();
        QCOMPARE(asked().size(), 0); // a held key must not use up the month
        m_clock->advance(6 * minute);
        m_keeper->refresh();
        QCOMPARE(asked(), QList<Purpose>(3, Purpose::Person));
        QVERIFY(m_keeper->known().services.contains(2));
    }

    void theFirstServiceIsSeenWithinAMinute()
    {
        m_listing->services.clear();
        m_clock->advance(24 * hour);
        m_keeper->tryNow();
        QCOMPARE(asked().size(), 1);
        m_listing->services = {1};
        m_clock->advance(minute + 1);
        m_keeper->refresh();
        QCOMPARE(asked().size(), 2);
        QVERIFY(m_keeper->known().services.contains(1));
    }

    void theDaysReadingIsDueByTheClockAlsoAfterASleep()
    {
        m_clock->advance(23 * hour);
        m_keeper->tryNow();
        QCOMPARE(asked().size(), 0);
        m_clock->jumpTo(m_clock->now().addDays(2)); // no timer ran
        m_keeper->tryNow();
        QCOMPARE(asked(), QList<Purpose>(2, Purpose::Poll));
    }

private:
    /// What was asked since the last time, once all is answered.
    QList<Purpose> asked()
    {
        for (int i = 0; i < 10; ++i)
            QCoreApplication::processEvents();
        return std::exchange(m_listing->paidBy, {});
    }

    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<Listing> m_listing;
    std::unique_ptr<CatalogueKeeper> m_keeper;
    QString m_trouble;
};

QTEST_GUILESS_MAIN(TestCatalogueKeeper)
#include "tst_cataloguekeeper.moc"
