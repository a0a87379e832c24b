// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/checkup/links.h"

#include <QTest>
#include <QTimeZone>

#include <algorithm>
#include <functional>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace
{

const QDateTime now(QDate(2026, 5, 12), QTime(10, 30), QTimeZone("Europe/Berlin"));
const qint64 nowMs = now.toMSecsSinceEpoch();
constexpr qint64 hour = 3'600'000;

/// Everything in order.
LinkFacts allIsWell()
{
    LinkFacts facts;
    facts.proofs.started = true;
    facts.proofs.listeningAt = u"127.0.0.1, port 8787"_s;
    facts.proofs.lastDelivery = nowMs - hour;
    facts.proofs.api.wanted = true;
    facts.proofs.api.lastAnswer = nowMs - 60'000;
    facts.proofs.api.every = 180'000;
    facts.proofs.api.used = 1234;
    facts.proofs.api.limit = 10'000;
    return facts;
}

QList<Link> links(const LinkFacts &facts)
{
    return linksOf(facts, now, QLocale(u"en_GB"_s));
}

using Change = std::function<void(LinkFacts &)>;

} // namespace

class TestLinks : public QObject
{
    Q_OBJECT

private slots:
    void whenAllIsWellEachLinkHoldsAndSaysWhatWasSeen()
    {
        const QList<Link> all = links(allIsWell());
        QCOMPARE(all.size(), 9);
        for (const Link &each : all) {
            QVERIFY2(each.holds, qPrintable(each.name));
            QVERIFY(!each.words.isEmpty());
        }
        QVERIFY(linesOf(all).contains(u"09:30"_s));
        QVERIFY(linesOf(all).contains(u"127.0.0.1, port 8787"_s));
        QVERIFY(linesOf(all).contains(u"1,234 of 10,000"_s));
    }

    void oneBrokenLinkIsTheOneThatIsNamed_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *title, const Change &change, const QString &name,
                            const QString &words) { QTest::newRow(title) << change << name << words; };
        row(
            "port taken", [](LinkFacts &f) { f.proofs.listenTrouble = u"Port 8787 is taken."_s; },
            u"Listener"_s, u"is taken"_s);
        row(
            "nothing yet", [](LinkFacts &f) { f.proofs.lastDelivery = 0; }, u"Webhooks"_s,
            u"send its sample"_s);
        row(
            "one service deaf", [](LinkFacts &f) { f.proofs.api.deaf = {u"Massage"_s}; }, u"Webhooks"_s,
            u"Massage"_s);
        row(
            "not confirmed", [](LinkFacts &f) { f.proofs.api.confirming = true; }, u"Webhooks"_s,
            u"Nothing has come yet"_s);
        row(
            "nothing lately", [](LinkFacts &f) { f.proofs.lastDelivery = nowMs - 25 * hour; }, u"Webhooks"_s,
            u"check the webhook entries"_s);
        row(
            "from the future", [](LinkFacts &f) { f.proofs.lastDelivery = nowMs + hour; }, u"Webhooks"_s,
            u"since"_s);
        row(
            "no secret",
            [](LinkFacts &f) {
                f.settings.webhook.signature = SignatureForm::GitHub;
                f.proofs.secretTrouble = u"The signing secret is locked."_s;
            },
            u"Signature"_s, u"locked"_s);
        row(
            "wrong signature",
            [](LinkFacts &f) {
                f.settings.webhook.signature = SignatureForm::GitHub;
                f.proofs.lastMissigned = nowMs;
            },
            u"Signature"_s, u"Compare the signing secret"_s);
        row(
            "disk full", [](LinkFacts &f) { f.proofs.storeTrouble = u"The disk is full."_s; }, u"Disk"_s,
            u"full"_s);
        row(
            "not listed", [](LinkFacts &f) { f.proofs.listingTrouble = u"One is not listed."_s; }, u"List"_s,
            u"not listed"_s);
        row(
            "unreadable", [](LinkFacts &f) { f.proofs.lastUnreadable = nowMs - hour; }, u"List"_s,
            u"compare today's bookings"_s);
        row(
            "polling off", [](LinkFacts &f) { f.settings.pollEnabled = false; }, u"Checking"_s,
            u"Turn it on"_s);
        row(
            "API away", [](LinkFacts &f) { f.proofs.catalogueTrouble = u"Nobody answers."_s; }, u"Checking"_s,
            u"Nobody answers"_s);
        row(
            "API does not answer", [](LinkFacts &f) { f.proofs.api.trouble = u"It took too long."_s; },
            u"Checking"_s, u"too long"_s);
        row(
            "another shop's key", [](LinkFacts &f) { f.proofs.api.idle = PollIdle::OtherServices; },
            u"Checking"_s, u"other services than before"_s);
        row(
            "API never answered", [](LinkFacts &f) { f.proofs.api.lastAnswer = 0; }, u"Checking"_s,
            u"not answered yet"_s);
        row(
            "API silent for hours", [](LinkFacts &f) { f.proofs.api.lastAnswer = nowMs - hour; },
            u"Checking"_s, u"online"_s);
        row(
            "requests used up", [](LinkFacts &f) { f.proofs.api.usedUpTill = nowMs + hour; }, u"Checking"_s,
            u"used up until"_s);
        row(
            "still reading", [](LinkFacts &f) { f.proofs.api.syncing = true; }, u"Checking"_s,
            u"still being read"_s);
        row(
            "no tray", [](LinkFacts &f) { f.noTray = u"There is no tray."_s; }, u"Tray"_s, u"no tray"_s);
        row(
            "no notifications", [](LinkFacts &f) { f.noNotifications = u"None are seen."_s; },
            u"Notifications"_s, u"None"_s);
    }

    void oneBrokenLinkIsTheOneThatIsNamed()
    {
        QFETCH(Change, change);
        QFETCH(QString, name);
        QFETCH(QString, words);
        LinkFacts facts = allIsWell();
        change(facts);
        for (const Link &each : links(facts)) {
            QCOMPARE(each.holds, each.name != name);
            QVERIFY2(each.holds || each.words.contains(words), qPrintable(each.words));
        }
    }

    void withoutAKeyNeitherKeyNorCheckingHolds()
    {
        LinkFacts facts = allIsWell();
        facts.keyTrouble = u"There is no API key yet."_s;
        const QList<Link> all = links(facts);
        QCOMPARE(std::ranges::count(all, false, &Link::holds), 2);
        QVERIFY(linesOf(all).contains(u"wrong  API key        There is no API key yet.\n"_s));
    }

    void aRefusedKeyIsNoKeyThatWorks()
    {
        LinkFacts facts = allIsWell();
        facts.proofs.api.keyRefused = true;
        facts.proofs.api.trouble = u"ReserveKit refuses the API key."_s;
        const QList<Link> all = links(facts);
        QCOMPARE(std::ranges::count(all, false, &Link::holds), 2);
        QVERIFY(linesOf(all).contains(u"wrong  API key        ReserveKit refuses the API key.\n"_s));
    }

    void theyComeThroughTheChannelAsTheyWere()
    {
        QList<Link> all = links(allIsWell());
        all.append({u"A stranger's"_s, false, u"two\nlines"_s});
        QCOMPARE(linksFrom(toJson(all)), all);
        QCOMPARE(linesOf(all).count(u'\n'), all.size());
        QVERIFY(linksFrom({{u"error"_s, u"unknown question"_s}}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestLinks)
#include "tst_links.moc"
