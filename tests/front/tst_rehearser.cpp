// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rehearser.h"

#include "app/command/deliver.h"
#include "app/office/backoffice.h"
#include "app/store/bookingstore.h"
#include "app/store/database.h"
#include "app/store/journal.h"
#include "tests/config/fakekeystore.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace
{

/// A keeper, a back office with its real listener, and a rehearser between them, on one thread.
struct Stage {
    explicit Stage(SignatureForm form = SignatureForm::None)
    {
        Settings settings = SettingsFile(profile.settingsFile(), overrides).load().value();
        settings.webhook.signature = form;
        keeper = std::make_unique<SettingsKeeper>(profile, overrides, settings, office, clock,
                                                  std::make_unique<FakeKeyStore>(), nullptr);
        QObject::connect(&office, &BackOffice::listensAt, keeper.get(), &SettingsKeeper::takePort);
        rehearser = std::make_unique<Rehearser>(*keeper, office, clock, state, [this] { return so; });
    }
    ~Stage() { office.close(); }

    void open()
    {
        keeper->start();
        QTRY_VERIFY(keeper->port().value_or(0) != 0);
    }
    RehearsalStep step() const { return rehearser->state().step; }
    /// How many rows a table of the database has.
    int rows(const QString &table) const
    {
        const auto database = Database::open(profile.databaseFile());
        return database.value()->value(u"SELECT COUNT(*) FROM "_s + table).value().toInt();
    }

    QTemporaryDir dir;
    Profile profile{dir.path()};
    const QHash<QString, QString> overrides{{u"webhook/port"_s, u"0"_s}};
    SystemClock clock;
    QSettings state{dir.filePath(u"window.ini"_s), QSettings::IniFormat};
    BackOffice office{profile, clock};
    AlertSurroundings so;
    QSignalSpy alerts{&office, &BackOffice::alertsDue};
    QSignalSpy withdrawn{&office, &BackOffice::alertsWithdrawn};
    QSignalSpy changes{&office, &BackOffice::changed};
    QSignalSpy proved{&office, &BackOffice::proved};
    std::unique_ptr<SettingsKeeper> keeper;
    std::unique_ptr<Rehearser> rehearser;
};

const Fact pretended{pretendedBookingId, FactKind::New, {}};

} // namespace

class TestRehearser : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { qunsetenv("DESKBELL_WEBHOOK_SECRET"); }

    void itComesInByTheRealWayAndIsKeptNowhere_data()
    {
        QTest::addColumn<SignatureForm>("form");
        QTest::newRow("unsigned") << SignatureForm::None;
        QTest::newRow("ReserveKit") << SignatureForm::ReserveKit;
        QTest::newRow("standard") << SignatureForm::Standard;
        QTest::newRow("GitHub") << SignatureForm::GitHub;
    }

    void itComesInByTheRealWayAndIsKeptNowhere()
    {
        QFETCH(const SignatureForm, form);
        qputenv("DESKBELL_WEBHOOK_SECRET", "whsec_Zmlyc3Q=");
        Stage stage(form);
        stage.open();
        stage.rehearser->start();
        QTRY_COMPARE(stage.step(), RehearsalStep::Asking);
        QCOMPARE(stage.alerts.size(), 1);
        const Alert alert = stage.alerts.first().first().value<QList<Alert>>().first();
        QCOMPARE(alert.fact, pretended);
        QCOMPARE(alert.record.booking.id, pretendedBookingId);
        // What the front says of an alert leaves no trace either.
        stage.office.alertsHandedOut({alert.fact});
        stage.office.alertsShown({alert.fact});
        stage.office.acknowledge({alert.fact.bookingId});
        stage.office.alertsPostponed({alert.fact});
        stage.rehearser->answer(true, true);
        QTRY_COMPARE(stage.withdrawn.size(), 1);
        QCOMPARE(stage.withdrawn.first().first().value<QList<Fact>>(), QList<Fact>{pretended});
        QVERIFY(stage.changes.isEmpty());
        for (const QString &table : {u"deliveries"_s, u"bookings"_s, u"alerts"_s, u"story"_s, u"edits"_s})
            QCOMPARE(stage.rows(table), 0);
        // It proves nothing of the way from ReserveKit.
        QCOMPARE(stage.proved.last().first().value<Proofs>().lastDelivery, 0);
        QCOMPARE(stage.rehearser->state().last->seen, true);
        QVERIFY(keptResult(stage.state));
    }

    void theSameBodyAgainIsNoBookingEither()
    {
        Stage stage;
        QByteArray body;
        connect(&stage.office, &BackOffice::rehearsalArrived, this,
                [&body](const QByteArray &arrived) { body = arrived; });
        stage.open();
        stage.rehearser->start();
        QTRY_COMPARE(stage.step(), RehearsalStep::Asking);
        stage.rehearser->answer(false, false);
        const QUrl url(webhookUrl(stage.keeper->inForce()));
        QCOMPARE(postDelivery(url, body, {}, stage.clock).value().status, 200);
        QCOMPARE(stage.rows(u"deliveries"_s), 0);
        // Nor does it ask again.
        QCOMPARE(stage.step(), RehearsalStep::Idle);
    }

    void aRealBookingMeanwhileIsAReal()
    {
        Stage stage;
        stage.open();
        stage.rehearser->start();
        QTRY_COMPARE(stage.step(), RehearsalStep::Asking);
        const QUrl url(webhookUrl(stage.keeper->inForce()));
        const QByteArray real = pretendedDelivery("a mark that nobody expects", {2026, 5, 13});
        QCOMPARE(postDelivery(url, real, {}, stage.clock).value().status, 200);
        QCOMPARE(stage.rows(u"deliveries"_s), 1);
    }

    void aNoBringsWhatToDo()
    {
        Stage stage;
        stage.open();
        stage.so.holding.paused = true;
        stage.rehearser->start();
        QTRY_COMPARE(stage.step(), RehearsalStep::Asking);
        stage.rehearser->answer(false, true);
        QCOMPARE(stage.step(), RehearsalStep::Idle);
        QCOMPARE(stage.rehearser->state().remedies, remediesFor(stage.so, false, true));
    }

    void withoutAListenerItSaysSo()
    {
        Stage stage;
        stage.rehearser->start();
        QCOMPARE(stage.step(), RehearsalStep::Failed);
        QVERIFY(stage.rehearser->state().trouble.contains(u"does not listen"_s));
    }

    void whatIsTurnedAwayIsSaid()
    {
        Stage stage(SignatureForm::ReserveKit); // and there is no secret
        stage.open();
        stage.rehearser->start();
        QTRY_COMPARE(stage.step(), RehearsalStep::Failed);
        QVERIFY(stage.rehearser->state().trouble.contains(u"turned away"_s));
        QVERIFY(stage.alerts.isEmpty());
    }

    void whoGivesUpIsAskedNoMore()
    {
        Stage stage;
        stage.open();
        stage.rehearser->start();
        QTRY_COMPARE(stage.step(), RehearsalStep::Asking);
        stage.rehearser->giveUp();
        QCOMPARE(stage.step(), RehearsalStep::Idle);
        QTRY_COMPARE(stage.withdrawn.size(), 1);
        QVERIFY(!keptResult(stage.state));
        stage.rehearser->answer(true, true);
        QVERIFY(!keptResult(stage.state));
    }
};

QTEST_GUILESS_MAIN(TestRehearser)
#include "tst_rehearser.moc"
