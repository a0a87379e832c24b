// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/health/health.h"

#include <QTest>
#include <QTimeZone>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace
{

const QDateTime noon(QDate(2026, 5, 12), QTime(12, 0), QTimeZone("Europe/Berlin"));
const qint64 now = noon.toMSecsSinceEpoch();
constexpr qint64 hour = 60LL * 60 * 1000;

Proofs listening()
{
    Proofs proofs;
    proofs.started = true;
    proofs.listeningAt = u"127.0.0.1, port 8787"_s;
    return proofs;
}

} // namespace

Q_DECLARE_METATYPE(deskbell::HealthLevel)
Q_DECLARE_METATYPE(deskbell::HealthAction)

class TestHealth : public QObject
{
    Q_OBJECT

private slots:
    void oneStateComesOutOfTheProofs_data()
    {
        QTest::addColumn<Proofs>("proofs");
        QTest::addColumn<HealthLevel>("level");
        QTest::addColumn<HealthAction>("action");
        QTest::addColumn<QString>("said");

        const auto row = [](const char *name, const Proofs &proofs, HealthLevel level, HealthAction action,
                            const QString &said) {
            QTest::newRow(name) << proofs << level << action << said;
        };
        row("not yet", {}, HealthLevel::Waiting, HealthAction::None, u"Starting"_s);

        Proofs proofs = listening();
        row("nothing ever came", proofs, HealthLevel::Waiting, HealthAction::OpenSettings,
            u"first delivery"_s);

        proofs.lastDelivery = now - 2 * hour;
        row("one came today", proofs, HealthLevel::Good, HealthAction::None, u"10:00"_s);
        proofs.lastDelivery = now - 20 * hour;
        row("one came yesterday evening", proofs, HealthLevel::Good, HealthAction::None,
            u"Mon 11 May, 16:00"_s);
        proofs.lastDelivery = now - 25 * hour;
        row("a proof that is a day old proves nothing", proofs, HealthLevel::Waiting,
            HealthAction::OpenSettings, u"nothing has come since Mon 11 May"_s);
        proofs.lastDelivery = now + 2 * hour;
        row("a proof from the future proves nothing", proofs, HealthLevel::Waiting,
            HealthAction::OpenSettings, u"nothing has come"_s);

        proofs.lastDelivery = now - hour;
        proofs.lastUnreadable = now - 2 * hour;
        row("something could not be read", proofs, HealthLevel::Waiting, HealthAction::None,
            u"could not be read"_s);
        proofs.listingTrouble = u"no room"_s;
        row("something is not in the list", proofs, HealthLevel::Trouble, HealthAction::Retry,
            u"not in the list"_s);

        proofs = listening();
        proofs.lastDelivery = now - hour;
        proofs.lastMissigned = now - hour / 2;
        row("wrongly signed since", proofs, HealthLevel::Trouble, HealthAction::OpenSettings, u"signature"_s);
        proofs.lastDelivery = now;
        row("rightly signed since", proofs, HealthLevel::Good, HealthAction::None, u"12:00"_s);

        proofs.secretTrouble = u"locked"_s;
        row("no secret", proofs, HealthLevel::Trouble, HealthAction::OpenSettings, u"signing secret"_s);
        proofs.listenTrouble = u"taken"_s;
        row("deaf", proofs, HealthLevel::Trouble, HealthAction::Retry, u"Not receiving"_s);
        proofs.storeTrouble = u"full"_s;
        row("disk full comes first", proofs, HealthLevel::Trouble, HealthAction::Retry, u"cannot be saved"_s);
    }

    void theApiIsPartOfTheState_data()
    {
        QTest::addColumn<Proofs>("proofs");
        QTest::addColumn<HealthLevel>("level");
        QTest::addColumn<HealthAction>("action");
        QTest::addColumn<QString>("said");

        const auto row = [](const char *name, const Proofs &proofs, HealthLevel level, HealthAction action,
                            const QString &said) {
            QTest::newRow(name) << proofs << level << action << said;
        };
        Proofs proofs = listening();
        proofs.api.wanted = true;
        proofs.api.lastAnswer = now - 60'000;
        proofs.api.idle = PollIdle::NotYet;
        row("services not read yet", proofs, HealthLevel::Waiting, HealthAction::None,
            u"Asking ReserveKit"_s);
        proofs.catalogueTrouble = u"Not understood"_s;
        row("services cannot be read", proofs, HealthLevel::Trouble, HealthAction::Retry,
            u"Not receiving since 11:59: the services cannot be read"_s);
        proofs.catalogueTrouble.clear();
        proofs.api.idle = PollIdle::No;
        proofs.api.every = 60'000;
        proofs.api.someUnreadable = true;
        row("some bookings cannot be read", proofs, HealthLevel::Waiting, HealthAction::None,
            u"Checking every minute, but some bookings in ReserveKit cannot be read"_s);
        proofs.lastDelivery = now - hour;
        row("the same with webhooks", proofs, HealthLevel::Waiting, HealthAction::None,
            u"Receiving bookings, but some in ReserveKit cannot be read"_s);
        proofs.lastDelivery = 0;
        proofs.api.every = 0;
        proofs.api.someUnreadable = false;
        proofs.api.idle = PollIdle::OtherServices;
        row("another shop's key", proofs, HealthLevel::Trouble, HealthAction::OpenSettings,
            u"Not receiving since 11:59: the API key shows other services than before"_s);
        proofs.lastDelivery = now - hour;
        row("another shop's key, but live", proofs, HealthLevel::Waiting, HealthAction::OpenSettings,
            u"Receiving bookings, but the API key shows other services than before"_s);
        proofs.lastDelivery = 0;
        proofs.api.idle = PollIdle::NoServices;
        row("a key that shows nothing", proofs, HealthLevel::Trouble, HealthAction::OpenSettings,
            u"the API key shows no services"_s);
        proofs.api.idle = PollIdle::No;
        proofs.api.lastAnswer = 0;
        row("not asked yet", proofs, HealthLevel::Waiting, HealthAction::None, u"Asking ReserveKit"_s);
        proofs.api.lastAnswer = now - 60'000;
        proofs.api.syncing = true;
        proofs.api.read = 40;
        proofs.api.total = 100;
        row("first sync", proofs, HealthLevel::Waiting, HealthAction::None, u"40 %"_s);
        proofs.api.syncing = false;
        proofs.api.every = 170'000;
        row("no webhook ever", proofs, HealthLevel::Waiting, HealthAction::OpenSettings,
            u"every 3 minutes"_s);
        proofs.lastDelivery = now - 2 * hour;
        row("live", proofs, HealthLevel::Good, HealthAction::None, u"last delivery came at 10:00"_s);
        proofs.api.deaf = {u"Massage"_s};
        row("one service is deaf", proofs, HealthLevel::Waiting, HealthAction::OpenSettings,
            u"No webhooks come for “Massage”: checking every 3 minutes instead"_s);
        proofs.api.keyRefused = true;
        proofs.api.trouble = u"Refused"_s;
        proofs.api.troubleSince = now - hour / 2;
        row("one service is deaf, key revoked", proofs, HealthLevel::Trouble, HealthAction::Retry,
            u"No webhooks come for “Massage”, and ReserveKit refuses the API key since 11:30"_s);
        proofs.api.keyRefused = false;
        proofs.api.trouble.clear();
        proofs.api.deaf.clear();
        proofs.api.confirming = true;
        row("unsigned, not confirmed", proofs, HealthLevel::Waiting, HealthAction::None,
            u"confirmed no delivery lately"_s);
        proofs.api.provenAt = now - 3 * hour;
        row("unsigned, confirmed", proofs, HealthLevel::Good, HealthAction::None,
            u"last delivery came at 09:00"_s);
        proofs.api.confirming = false;
        proofs.api.deaf = {u"Haircut"_s, u"Massage"_s};
        proofs.api.allDeaf = true;
        row("webhooks have failed", proofs, HealthLevel::Waiting, HealthAction::OpenSettings,
            u"Checking every 3 minutes instead: webhooks have not come since 10:00"_s);
        proofs.listenTrouble = u"taken"_s;
        row("deaf, but polling", proofs, HealthLevel::Waiting, HealthAction::Retry,
            u"instead of receiving webhooks"_s);
        proofs.api.lastAnswer = now - hour;
        row("deaf, and no answer", proofs, HealthLevel::Trouble, HealthAction::Retry,
            u"Not receiving since 11:00"_s);
        proofs.api.trouble = u"offline"_s;
        proofs.api.troubleSince = now - hour / 2;
        row("deaf and offline", proofs, HealthLevel::Trouble, HealthAction::Retry,
            u"Not receiving since 11:00: ReserveKit cannot be asked since 11:30"_s);
        proofs.api.keyRefused = proofs.api.ownerHelps = true;
        row("deaf and key revoked", proofs, HealthLevel::Trouble, HealthAction::OpenSettings, u"API key"_s);
        proofs.listenTrouble.clear();
        proofs.api.deaf.clear();
        proofs.api.allDeaf = false;
        row("live, key revoked", proofs, HealthLevel::Waiting, HealthAction::OpenSettings,
            u"Receiving bookings, but ReserveKit refuses the API key since 11:30"_s);
        proofs.api.usedUpTill = now + 24 * hour;
        row("live, requests used up", proofs, HealthLevel::Waiting, HealthAction::OpenSettings,
            u"used up until Wed 13 May, 12:00"_s);
        proofs.api.keyTrouble = u"locked"_s;
        proofs.lastDelivery = 0;
        row("key store locked, no webhook", proofs, HealthLevel::Trouble, HealthAction::OpenSettings,
            u"API key"_s);
        proofs.api.wanted = false;
        row("polling is off", proofs, HealthLevel::Waiting, HealthAction::OpenSettings, u"first delivery"_s);
    }

    void theApiIsPartOfTheState() { oneStateComesOutOfTheProofs(); }

    void howMuchOfTheMonthIsUsedIsSaid()
    {
        Proofs proofs = listening();
        proofs.lastDelivery = now;
        proofs.api.wanted = true;
        proofs.api.lastAnswer = now;
        proofs.api.used = 1234;
        proofs.api.limit = 10'000;
        const Health health = assess(proofs, noon, QLocale(QLocale::English, QLocale::UnitedKingdom));
        QVERIFY2(health.remedy.contains(u"1,234 of 10,000"_s), qPrintable(health.remedy));
    }

    void oneStateComesOutOfTheProofs()
    {
        QFETCH(Proofs, proofs);
        QFETCH(QString, said);
        const Health health = assess(proofs, noon, QLocale(QLocale::English, QLocale::UnitedKingdom));
        QTEST(health.level, "level");
        QTEST(health.action, "action");
        QVERIFY2(health.words.contains(said), qPrintable(health.words));
    }
};

QTEST_GUILESS_MAIN(TestHealth)
#include "tst_health.moc"
