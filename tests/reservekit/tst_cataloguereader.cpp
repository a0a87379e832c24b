// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/apistandin.h"
#include "app/demo/brokenline.h"
#include "app/reservekit/apiclient.h"
#include "app/reservekit/cataloguereader.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace
{

const QByteArray key = QByteArrayLiteral("tk_rsv_knock_knock");
constexpr ApiPlan generous{100'000, 100'000};

Catalogue catalogueOf(const MadeUpShop &shop)
{
    Catalogue catalogue;
    for (const ShopService &service : shop.services())
        catalogue.services.insert(service.service.id, service.service);
    for (const ShopSlot &slot : shop.timeSlots())
        catalogue.timeSlots.insert(slot.slot.id, slot.slot);
    return catalogue;
}

// What reading came to, in one value.
struct Reading {
    std::optional<Catalogue> catalogue;
    std::optional<ApiFailure> failure;
    int refused = 0;
};

Reading read(ApiClient &client, const ReaderHabits &habits = {})
{
    Reading reading;
    CatalogueReader reader(client, habits);
    QObject::connect(&reader, &CatalogueReader::done, [&](const Catalogue &catalogue, int refused) {
        reading.catalogue = catalogue;
        reading.refused = refused;
    });
    QObject::connect(&reader, &CatalogueReader::failed,
                     [&](const ApiFailure &failure) { reading.failure = failure; });
    reader.read();
    if (!QTest::qWaitFor([&] { return reading.catalogue || reading.failure; }))
        qWarning("reading came to no end");
    return reading;
}

bool tellsTheKey(const ApiFailure &failure)
{
    return failure.error.sentence.contains(QString::fromLatin1(key))
        || failure.code.contains(QString::fromLatin1(key));
}

} // namespace

Q_DECLARE_METATYPE(deskbell::ApiFault)
Q_DECLARE_METATYPE(deskbell::LineFault)
Q_DECLARE_METATYPE(deskbell::WireForm)
Q_DECLARE_METATYPE(deskbell::Remedy)

class TestCatalogueReader : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_api = std::make_unique<ApiStandIn>(m_shop, m_clock, key, generous);
        QVERIFY(m_api->listen());
        m_log.clear();
        s_log = &m_log;
        m_handler = qInstallMessageHandler(keepMessage);
    }

    void cleanup()
    {
        qInstallMessageHandler(m_handler);
        m_api.reset();
        QVERIFY2(!m_log.contains(QString::fromLatin1(key)), qPrintable(m_log));
    }

    void readsTheShopInEveryForm_data()
    {
        QTest::addColumn<WireForm>("form");
        QTest::newRow("as documented") << WireForm{};
        WireForm other;
        other.pagination = WireForm::Pagination::Page;
        other.fractions = other.versions = true;
        QTest::newRow("the other form") << other;
    }

    void readsTheShopInEveryForm()
    {
        QFETCH(WireForm, form);
        m_api->setForm(form);
        ApiClient client(m_clock, {m_api->url(), key});
        const Reading reading = read(client);
        QVERIFY(reading.catalogue);
        QCOMPARE(*reading.catalogue, catalogueOf(m_shop));
        QCOMPARE(reading.refused, 0);
        QCOMPARE(m_api->requests().size(), 1 + m_shop.services().size());
    }

    void readsListsThatComeInPages()
    {
        ApiClient client(m_clock, {m_api->url(), key});
        ReaderHabits habits;
        habits.pageSize = 2;
        const Reading reading = read(client, habits);
        QVERIFY(reading.catalogue);
        QCOMPARE(*reading.catalogue, catalogueOf(m_shop));
        QCOMPARE(m_api->requests().size(), 2 + m_shop.services().size());
    }

    void readsPageByPageWhereTheWholeIsNotGiven()
    {
        WireForm form;
        form.alwaysPages = true;
        m_api->setForm(form);
        ApiClient client(m_clock, {m_api->url(), key});
        const Reading reading = read(client);
        QVERIFY(reading.catalogue);
        QCOMPARE(*reading.catalogue, catalogueOf(m_shop));
    }

    void aServiceThatIsGoneMeanwhileHasNoSlots()
    {
        m_api->showFaults({std::nullopt, ApiFault{ApiFault::Kind::Status, 404}});
        ApiClient client(m_clock, {m_api->url(), key});
        const Reading reading = read(client);
        QVERIFY(reading.catalogue);
        const Catalogue whole = catalogueOf(m_shop);
        QCOMPARE(reading.catalogue->services, whole.services);
        QVERIFY(!reading.catalogue->timeSlots.isEmpty());
        QVERIFY(reading.catalogue->timeSlots.size() < whole.timeSlots.size());
    }

    void aSlashBehindTheBaseDoesNoHarm()
    {
        ApiClient client(m_clock, {QUrl(m_api->url().toString() + u'/'), key});
        QVERIFY(read(client).catalogue);
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<ApiFault>("fault");
        QTest::addColumn<Remedy>("remedy");
        QTest::addColumn<QString>("says");
        const auto status = [](int code, int retryAfter = -1) {
            return ApiFault{ApiFault::Kind::Status, code, retryAfter,
                            QString::fromLatin1(key) + u" is no good"_s};
        };
        QTest::newRow("401") << status(401) << Remedy::AskOwner << u"API key"_s;
        QTest::newRow("403") << status(403) << Remedy::AskOwner << u"restriction"_s;
        QTest::newRow("404") << status(404) << Remedy::Drop << u"is no good"_s;
        QTest::newRow("422") << status(422) << Remedy::Drop << u"is no good"_s;
        QTest::newRow("the month's limit") << status(429, 7200) << Remedy::RetryLater << u"2 h"_s;
        QTest::newRow("500") << status(500) << Remedy::RetryLater << u"status 500"_s;
        QTest::newRow("503") << status(503, 5) << Remedy::RetryLater << u"status 503"_s;
        QTest::newRow("a login page")
            << ApiFault{ApiFault::Kind::WebPage, 200} << Remedy::AskOwner << u"web page"_s;
        QTest::newRow("a proxy's page")
            << ApiFault{ApiFault::Kind::WebPage, 502} << Remedy::RetryLater << u"status 502"_s;
    }

    void saysWhatIsWrong()
    {
        QFETCH(ApiFault, fault);
        QFETCH(QString, says);
        ApiClient client(m_clock, {m_api->url(), key});
        for (const WireForm::Failure form : {WireForm::Failure::Object, WireForm::Failure::Text}) {
            WireForm wire;
            wire.failure = form;
            m_api->setForm(wire);
            m_api->showFaults({fault});
            const Reading reading = read(client);
            QVERIFY(reading.failure && !reading.catalogue);
            QTEST(reading.failure->error.remedy, "remedy");
            QVERIFY2(reading.failure->error.sentence.contains(says),
                     qPrintable(reading.failure->error.sentence));
            QVERIFY(!tellsTheKey(*reading.failure));
        }
    }

    void saysThatTheLineIsBad_data()
    {
        QTest::addColumn<LineFault>("fault");
        QTest::addColumn<QString>("says");
        QTest::newRow("half an answer") << LineFault{LineFault::Kind::Half} << u"broke off"_s;
        QTest::newRow("closed without an answer") << LineFault{LineFault::Kind::Dropped} << u"broke off"_s;
        QTest::newRow("no answer") << LineFault{LineFault::Kind::Silent} << u"too long"_s;
        QTest::newRow("too late an answer") << LineFault{LineFault::Kind::Late, 600'000} << u"too long"_s;
    }

    void saysThatTheLineIsBad()
    {
        QFETCH(LineFault, fault);
        QFETCH(QString, says);
        BrokenLine line(static_cast<quint16>(m_api->url().port()));
        // More than once: Qt itself asks again when a connection closes without an answer.
        line.showFaults(QList<LineFault>(20, fault));
        // Only where time is to run out: a busy machine must not make another fault of the others.
        const bool untilTimeout =
            fault.kind == LineFault::Kind::Silent || fault.kind == LineFault::Kind::Late;
        ApiClient client(m_clock, {line.through(m_api->url()), key},
                         {.timeout = untilTimeout ? 300 : 20'000});
        const Reading reading = read(client);
        QVERIFY(reading.failure && !reading.catalogue);
        QCOMPARE(reading.failure->error.remedy, Remedy::RetryLater);
        QVERIFY2(reading.failure->error.sentence.contains(says), qPrintable(reading.failure->error.sentence));
    }

    void aSlowLineIsGoodEnough()
    {
        BrokenLine line(static_cast<quint16>(m_api->url().port()));
        line.showFaults({{LineFault::Kind::Late, 50}, {LineFault::Kind::Late, 1}});
        ApiClient client(m_clock, {line.through(m_api->url()), key});
        const Reading reading = read(client);
        QVERIFY(reading.catalogue);
        QCOMPARE(*reading.catalogue, catalogueOf(m_shop));
    }

    void aFaultHalfWayGivesNoHalfCatalogue()
    {
        m_api->showFaults({std::nullopt, std::nullopt, ApiFault{ApiFault::Kind::Status, 500}});
        ApiClient client(m_clock, {m_api->url(), key});
        CatalogueReader reader(client);
        QSignalSpy done(&reader, &CatalogueReader::done);
        QSignalSpy failed(&reader, &CatalogueReader::failed);
        reader.read();
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(done.isEmpty() && !reader.isReading());
        reader.read();
        QTRY_COMPARE(done.size(), 1);
        QCOMPARE(done.first().first().value<Catalogue>(), catalogueOf(m_shop));
    }

    void waitsWhenAskedToAndGoesOn()
    {
        m_api->showFaults({ApiFault{ApiFault::Kind::Status, 429, 0}, ApiFault{ApiFault::Kind::Status, 429}});
        ApiClient client(m_clock, {m_api->url(), key});
        ReaderHabits habits;
        habits.usualWait = 1;
        const Reading reading = read(client, habits);
        QVERIFY(reading.catalogue);
        QCOMPARE(*reading.catalogue, catalogueOf(m_shop));
        QCOMPARE(m_api->requests().size(), 2 + 1 + m_shop.services().size());
    }

    void doesNotWaitForEver()
    {
        m_api->showFaults(QList<std::optional<ApiFault>>(50, ApiFault{ApiFault::Kind::Status, 429, 0}));
        ApiClient client(m_clock, {m_api->url(), key});
        const Reading reading = read(client);
        QVERIFY(reading.failure);
        QCOMPARE(reading.failure->status, 429);
        QCOMPARE(m_api->requests().size(), ReaderHabits().waits + 1);
    }

    void onlyOneReadingAtATime()
    {
        ApiClient client(m_clock, {m_api->url(), key});
        CatalogueReader reader(client);
        QSignalSpy done(&reader, &CatalogueReader::done);
        reader.read();
        reader.read();
        QTRY_COMPARE(done.size(), 1);
        QCOMPARE(m_api->requests().size(), 1 + m_shop.services().size());
    }

    void aWrongKeyIsNamed()
    {
        ApiClient client(m_clock, {m_api->url(), "tk_rsv_other"});
        const Reading reading = read(client);
        QVERIFY(reading.failure);
        QCOMPARE(reading.failure->status, 401);
        QCOMPARE(reading.failure->code, u"invalid_api_key"_s);
    }

private:
    static void keepMessage(QtMsgType, const QMessageLogContext &, const QString &message)
    {
        *s_log += message + u'\n';
    }

    inline static QString *s_log = nullptr;
    SystemClock m_clock;
    MadeUpShop m_shop{"Europe/Berlin"};
    std::unique_ptr<ApiStandIn> m_api;
    QString m_log;
    QtMessageHandler m_handler = nullptr;
};

QTEST_GUILESS_MAIN(TestCatalogueReader)
#include "tst_cataloguereader.moc"
