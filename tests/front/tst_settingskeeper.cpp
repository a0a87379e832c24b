// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settingskeeper.h"

#include "app/office/backoffice.h"
#include "tests/config/fakekeystore.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace deskbell;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

/// A system in which others may switch it off as well.
struct FakeLoginStart final : LoginStart {
    bool isOn() const override { return on; }
    Result<Done> set(bool wanted) override
    {
        if (refuses)
            return Error{u"It cannot be changed."_s};
        on = wanted;
        return Done();
    }

    bool on = false;
    bool refuses = false;
};

/// The keeper of a fresh profile, with a key store that outlives it in the test's hands.
struct Front {
    QTemporaryDir dir;
    Profile profile{dir.path()};
    SystemClock clock;
    BackOffice office{profile, clock};
    FakeKeyStore *keys = nullptr;
    FakeLoginStart *login = nullptr;
    std::unique_ptr<SettingsKeeper> keeper;

    explicit Front(KeyStore::Answer mood = KeyStore::Answer::Done) { start(mood, {}); }

    /// As the next start of the program, with what is in the profile and the key store.
    void start(KeyStore::Answer mood, const QHash<QString, QByteArray> &kept)
    {
        const QHash<QString, QString> overrides{{u"webhook/port"_s, u"0"_s}};
        auto store = std::make_unique<FakeKeyStore>();
        keys = store.get();
        auto start = std::make_unique<FakeLoginStart>();
        login = start.get();
        keys->mood = mood;
        keys->entries = kept;
        const Settings settings = SettingsFile(profile.settingsFile(), overrides).load().value();
        keeper = std::make_unique<SettingsKeeper>(profile, overrides, settings, office, clock,
                                                  std::move(store), std::move(start), 1ms);
    }

    SettingsEdit edit() const
    {
        SettingsEdit edit;
        edit.settings = keeper->settings();
        return edit;
    }

    QByteArray key() const { return keeper->apiAccess().key; }
};

} // namespace

class TestSettingsKeeper : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { qunsetenv("DESKBELL_API_KEY"); }

    void theApiIsToldOfAtTheStartAlsoWithoutAKey()
    {
        Front front;
        QSignalSpy changed(front.keeper.get(), &SettingsKeeper::apiChanged);
        front.keeper->start();
        QCOMPARE(changed.size(), 1);
        QVERIFY(front.key().isEmpty());
        QCOMPARE(front.keeper->apiAccess().url, QUrl(u"https://api.reservekit.io/v1"_s));
    }

    void startingAtLoginIsShownAsTheSystemHasIt()
    {
        Front front;
        QSignalSpy shown(front.keeper.get(), &SettingsKeeper::viewChanged);
        const auto isShown = [&shown] { return shown.last().first().value<SettingsView>().startsAtLogin; };
        front.keeper->start();
        QCOMPARE(isShown(), std::optional(false));
        SettingsEdit edit = front.edit();
        edit.startAtLogin = true;
        front.keeper->take(edit);
        QVERIFY(front.login->on);
        QCOMPARE(isShown(), std::optional(true));
        // Somebody removes it in the desktop's own settings.
        front.login->on = false;
        front.keeper->lookAgain();
        QCOMPARE(isShown(), std::optional(false));
        shown.clear();
        front.keeper->lookAgain();
        QVERIFY(shown.isEmpty());
    }

    void whatTheSystemRefusesIsSaidAndShownAsItIs()
    {
        Front front;
        front.keeper->start();
        QSignalSpy shown(front.keeper.get(), &SettingsKeeper::viewChanged);
        front.login->refuses = true;
        SettingsEdit edit = front.edit();
        edit.startAtLogin = true;
        front.keeper->take(edit);
        QCOMPARE(front.keeper->trouble(), u"It cannot be changed."_s);
        QCOMPARE(shown.last().first().value<SettingsView>().startsAtLogin, std::optional(false));
    }

    void aKeyIsKeptInTheKeyStoreAndThereAfterARestart()
    {
        Front front;
        front.keeper->start();
        SettingsEdit edit = front.edit();
        edit.apiKey = "sk_rsv_1";
        front.keeper->take(edit);
        QCOMPARE(front.key(), "sk_rsv_1");
        QVERIFY(front.keeper->settings().apiKeyStored);
        QVERIFY(!front.keeper->settings().webhookSecretStored);
        const auto kept = front.keys->entries;
        front.start(KeyStore::Answer::Done, kept);
        QVERIFY(front.key().isEmpty());
        front.keeper->start();
        QCOMPARE(front.key(), "sk_rsv_1");
    }

    void theEnvironmentsKeyWins()
    {
        qputenv("DESKBELL_API_KEY", "sk_rsv_environment");
        Front front;
        front.keeper->start();
        SettingsEdit edit = front.edit();
        edit.apiKey = "sk_rsv_typed";
        front.keeper->take(edit);
        QCOMPARE(front.key(), "sk_rsv_environment");
    }

    void aRemovedKeyIsGone()
    {
        Front front;
        front.keeper->start();
        SettingsEdit edit = front.edit();
        edit.apiKey = "sk_rsv_1";
        front.keeper->take(edit);
        edit = front.edit();
        edit.apiKey = QByteArray();
        front.keeper->take(edit);
        QVERIFY(front.key().isEmpty());
        QVERIFY(front.keys->entries.isEmpty());
        QVERIFY(!front.keeper->settings().apiKeyStored);
        QVERIFY(front.keeper->apiKeyTrouble().isEmpty());
    }

    void aLockedKeyStoreIsSaidAndAskedAgainUntilItGivesTheKey()
    {
        Front front;
        front.keeper->start();
        SettingsEdit edit = front.edit();
        edit.apiKey = "sk_rsv_1";
        front.keeper->take(edit);
        const auto kept = front.keys->entries;
        front.start(KeyStore::Answer::Refused, kept);
        front.keeper->start();
        QVERIFY(front.key().isEmpty());
        QVERIFY2(front.keeper->apiKeyTrouble().contains(u"API key"_s),
                 qPrintable(front.keeper->apiKeyTrouble()));
        QVERIFY(front.keeper->apiKeyTrouble().contains(u"locked"_s));
        QSignalSpy changed(front.keeper.get(), &SettingsKeeper::apiChanged);
        QTRY_VERIFY(front.keys->readings > 3);
        QVERIFY(changed.isEmpty());
        front.keys->mood = KeyStore::Answer::Done;
        QTRY_COMPARE(front.key(), "sk_rsv_1");
        QCOMPARE(changed.size(), 1);
        QVERIFY(front.keeper->apiKeyTrouble().isEmpty());
    }

    void withoutAKeyStoreTheKeyGoesIntoItsOwnFileOnceThatIsAllowed()
    {
        Front front(KeyStore::Answer::NoKeyStore);
        front.keeper->start();
        QSignalSpy written(front.keeper.get(), &SettingsKeeper::secretWritten);
        SettingsEdit edit = front.edit();
        edit.apiKey = "sk_rsv_1";
        front.keeper->take(edit);
        QVERIFY(written.takeFirst().value(0).value<SecretWriting>().noKeyStore);
        QVERIFY(front.key().isEmpty());
        edit.fileAllowed = true;
        front.keeper->take(edit);
        QCOMPARE(front.key(), "sk_rsv_1");
        QVERIFY(QFile::exists(front.profile.apiKeyFile()));
        QVERIFY(!QFile::exists(front.profile.secretsFile()));
    }

    void theApiIsToldOfWhenSomethingOfItChangesAndOnlyThen_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<bool>("told");
        QTest::newRow("url") << u"api/url"_s << true;
        QTest::newRow("plan") << u"api/plan"_s << true;
        QTest::newRow("polling") << u"poll/enabled"_s << true;
        QTest::newRow("hours") << u"poll/hours"_s << true;
        QTest::newRow("signature") << u"webhook/signature"_s << false;
        QTest::newRow("nothing") << QString() << false;
    }

    void theApiIsToldOfWhenSomethingOfItChangesAndOnlyThen()
    {
        QFETCH(QString, key);
        QFETCH(bool, told);
        Front front;
        front.keeper->start();
        SettingsEdit edit = front.edit();
        if (key == u"api/url"_s)
            edit.settings.apiUrl = u"http://127.0.0.1:1/v1"_s;
        else if (key == u"api/plan"_s)
            edit.settings.apiPlan = u"developer"_s;
        else if (key == u"poll/enabled"_s)
            edit.settings.pollEnabled = false;
        else if (key == u"poll/hours"_s)
            edit.settings.pollHours = DayHours{540, 1140};
        else if (key == u"webhook/signature"_s)
            edit.settings.webhook.signature = SignatureForm::GitHub;
        QSignalSpy changed(front.keeper.get(), &SettingsKeeper::apiChanged);
        front.keeper->take(edit);
        QCOMPARE(changed.size(), told ? 1 : 0);
    }

    void theBoundPortThatWasShownIsNoSettingUntilSomebodyTypesIt()
    {
        Front front;
        front.keeper->takePort(40123, u"127.0.0.1"_s);
        QCOMPARE(front.keeper->inForce().port, quint16(40123));
        SettingsEdit edit = front.edit();
        edit.settings.webhook = front.keeper->inForce();
        edit.settings.apiPlan = u"developer"_s;
        front.keeper->take(edit);
        QCOMPARE(front.keeper->settings().webhook.port, quint16(0));
        edit.settings.webhook.port = 40124;
        front.keeper->take(edit);
        QCOMPARE(front.keeper->settings().webhook.port, quint16(40124));
    }
};

QTEST_GUILESS_MAIN(TestSettingsKeeper)
#include "tst_settingskeeper.moc"
