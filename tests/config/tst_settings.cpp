// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/config/settings.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <array>

using namespace deskbell;
using namespace Qt::StringLiterals;

class TestSettings : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;

    QString fileWith(const QByteArray &content)
    {
        const QString name = m_dir.filePath(u"settings%1.ini"_s.arg(++m_count));
        QFile file(name);
        if (!content.isEmpty() && (!file.open(QFile::WriteOnly) || file.write(content) != content.size()))
            qFatal("no temporary file");
        return name;
    }
    int m_count = 0;

private slots:
    void aFreshProfileGetsATokenOfItsOwnThatStays()
    {
        const QString name = fileWith({});
        const QString first = SettingsFile(name, {}).load().value().webhook.token;
        QVERIFY(first.size() >= 22);
        QCOMPARE(SettingsFile(name, {}).load().value().webhook.token, first);
        QVERIFY(SettingsFile(fileWith({}), {}).load().value().webhook.token != first);
    }

    void thoseWhoNeedTheFirstTokenAtOnceGetTheSame()
    {
        // QSettings shares what it has read within a program: the others are programs of their own.
        if (qEnvironmentVariableIsSet("TEST_SETTINGS_FILE")) {
            const Result<Settings> settings =
                SettingsFile(qEnvironmentVariable("TEST_SETTINGS_FILE"), {}).load();
            qInfo().noquote() << "TOKEN" << settings.value().webhook.token;
            return;
        }
        const QString name = fileWith({});
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"TEST_SETTINGS_FILE"_s, name);
        std::array<QProcess, 6> others;
        for (QProcess &other : others) {
            other.setProcessEnvironment(environment);
            other.start(QCoreApplication::applicationFilePath(),
                        {u"thoseWhoNeedTheFirstTokenAtOnceGetTheSame"_s});
        }
        QSet<QByteArray> tokens;
        for (QProcess &other : others) {
            QVERIFY(other.waitForFinished());
            QCOMPARE(other.exitCode(), 0);
            for (const QByteArray &line : other.readAllStandardOutput().split('\n')) {
                if (line.contains("TOKEN "))
                    tokens.insert(line.mid(line.indexOf("TOKEN ")).trimmed());
            }
        }
        QCOMPARE(tokens.size(), 1);
        QVERIFY(tokens.begin()->endsWith(SettingsFile(name, {}).load().value().webhook.token.toLatin1()));
    }

    void whatWasSavedIsThereAgain()
    {
        const QString name = fileWith({});
        SettingsFile file(name, {});
        Settings settings = file.load().value();
        settings.webhook.address = u"::1"_s;
        settings.webhook.port = 9000;
        settings.webhook.signature = SignatureForm::GitHub;
        settings.apiPlan = u"250000"_s;
        settings.pollEnabled = false;
        settings.pollHours = DayHours{20 * 60, 4 * 60 + 30};
        settings.language = u"ar"_s;
        settings.apiKeyStored = true;
        settings.webhookSecretStored = true;
        QVERIFY(file.save(settings).ok());
        QCOMPARE(SettingsFile(name, {}).load().value(), settings);
    }

    void whatWasSetForOneRunIsNotKept()
    {
        const QString name = fileWith({});
        SettingsFile file(name, {{u"webhook/port"_s, u"9999"_s}});
        Settings settings = file.load().value();
        QCOMPARE(settings.webhook.port, quint16(9999));
        settings.webhook.address = u"0.0.0.0"_s;
        QVERIFY(file.save(settings).ok());
        const Settings later = SettingsFile(name, {}).load().value();
        QCOMPARE(later.webhook.port, quint16(8787));
        QCOMPARE(later.webhook.address, u"0.0.0.0"_s);
    }

    void nonsenseIsRefusedInASentence_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("said");
        QTest::newRow("port") << QByteArray("[webhook]\nport=70000\n") << u"70000"_s;
        QTest::newRow("address") << QByteArray("[webhook]\naddress=localhost:80\n") << u"localhost:80"_s;
        QTest::newRow("short token") << QByteArray("[webhook]\ntoken=short\n") << u"22 or more"_s;
        QTest::newRow("slash in token")
            << QByteArray("[webhook]\ntoken=aaaaaaaaaaaaaaaaaaaaaaaaaa/\n") << u"22 or more"_s;
        QTest::newRow("signature") << QByteArray("[webhook]\nsignature=md5\n") << u"md5"_s;
        QTest::newRow("plan") << QByteArray("[api]\nplan=zzz\n") << u"zzz"_s;
        QTest::newRow("yes or no") << QByteArray("[poll]\nenabled=perhaps\n") << u"perhaps"_s;
        QTest::newRow("hours") << QByteArray("[poll]\nhours=nine to five\n") << u"09:00-19:00"_s;
        QTest::newRow("language") << QByteArray("[app]\nlanguage=klingon\n") << u"klingon"_s;
        QTest::newRow("shared database") << QByteArray("[store]\nurl=postgresql://a@b/c\n") << u"store/url"_s;
    }

    void nonsenseIsRefusedInASentence()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, said);
        const Result<Settings> settings = SettingsFile(fileWith(content), {}).load();
        QVERIFY(!settings.ok());
        QVERIFY2(settings.error().sentence.contains(said), qPrintable(settings.error().sentence));
    }

    void aFileThatIsNoSettingsFileIsRefusedAndLeft_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("half a section") << QByteArray("[webhook\nport");
        QTest::newRow("anything") << QByteArray("%%%%garbage\0\xff[[[", 15);
        QTest::newRow("zeros, as after a power cut") << QByteArray(48, '\0');
    }

    void aFileThatIsNoSettingsFileIsRefusedAndLeft()
    {
        QFETCH(QByteArray, content);
        const QString name = fileWith(content);
        QVERIFY(!SettingsFile(name, {}).load().ok());
        QFile file(name);
        QVERIFY(file.open(QFile::ReadOnly));
        QCOMPARE(file.readAll(), content);
    }

    void anUnknownNameOnTheCommandLineIsRefused()
    {
        const Result<Settings> settings = SettingsFile(fileWith({}), {{u"webhook/prot"_s, u"1"_s}}).load();
        QVERIFY(!settings.ok());
        QVERIFY(settings.error().sentence.contains(u"webhook/prot"_s));
    }

    void whatWeDoNotKnowStaysInTheFile()
    {
        const QString name = fileWith("[later]\npiece=kept\n");
        SettingsFile file(name, {});
        Settings settings = file.load().value();
        settings.webhook.port = 1234;
        QVERIFY(file.save(settings).ok());
        QFile raw(name);
        QVERIFY(raw.open(QFile::ReadOnly));
        QVERIFY(raw.readAll().contains("piece=kept"));
    }

    void theAddressToPasteIsWholeForBothFamilies()
    {
        WebhookSettings webhook;
        webhook.token = u"t"_s;
        QCOMPARE(webhookUrl(webhook), u"http://127.0.0.1:8787/hooks/t"_s);
        webhook.address = u"::1"_s;
        QCOMPARE(webhookUrl(webhook), u"http://[::1]:8787/hooks/t"_s);
    }
};

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
