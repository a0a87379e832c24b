// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/config/fakekeystore.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace
{

const QByteArrayList two{"old", "new"};

} // namespace

class TestSecrets : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    int m_count = 0;
    QString newFile() { return m_dir.filePath(u"secrets%1"_s.arg(++m_count)); }

    SecretReading reading(SecretStore &store, bool remembered)
    {
        QSignalSpy spy(&store, &SecretStore::wasRead);
        store.read(remembered);
        return spy.value(0).value(0).value<SecretReading>();
    }

    SecretWriting writing(SecretStore &store, const QByteArrayList &secrets, bool fileAllowed)
    {
        QSignalSpy spy(&store, &SecretStore::wasWritten);
        store.write(secrets, fileAllowed);
        return spy.value(0).value(0).value<SecretWriting>();
    }

private slots:
    void theEnvironmentWinsAndIsNotStored()
    {
        FakeKeyStore keys;
        keys.entries.insert(u"k"_s, "stored");
        const QString file = newFile();
        SecretStore store(SecretKind::Signing, keys, u"k"_s, "  old   new ", file);
        QCOMPARE(reading(store, true), (SecretReading{two, SecretPlace::Environment, {}}));
        QCOMPARE(keys.entries.value(u"k"_s), "stored");
        QVERIFY(!QFile::exists(file));
    }

    void twoSecretsGoThroughTheKeyStore()
    {
        FakeKeyStore keys;
        SecretStore store(SecretKind::Signing, keys, u"k"_s, {}, newFile());
        QCOMPARE(writing(store, two, false).place, SecretPlace::KeyStore);
        QCOMPARE(reading(store, true), (SecretReading{two, SecretPlace::KeyStore, {}}));
        QCOMPARE(writing(store, {}, false).place, SecretPlace::Nowhere);
        QVERIFY(keys.entries.isEmpty());
    }

    void nothingStoredIsNoTroubleButALockedStoreIs()
    {
        FakeKeyStore keys;
        SecretStore store(SecretKind::Signing, keys, u"k"_s, {}, newFile());
        QCOMPARE(reading(store, false), SecretReading{});
        for (const KeyStore::Answer mood :
             {KeyStore::Answer::Done, KeyStore::Answer::Refused, KeyStore::Answer::NoKeyStore}) {
            keys.mood = mood;
            const SecretReading locked = reading(store, true);
            QVERIFY(locked.secrets.isEmpty());
            QVERIFY(locked.trouble.contains(u"locked"_s));
        }
    }

    void withoutAKeyStoreAFileIsUsedOnlyWhenAllowed()
    {
        FakeKeyStore keys;
        keys.mood = KeyStore::Answer::NoKeyStore;
        const QString file = newFile();
        SecretStore store(SecretKind::Signing, keys, u"k"_s, {}, file);
        QVERIFY(writing(store, two, false).noKeyStore);
        QVERIFY(!QFile::exists(file));
        QCOMPARE(writing(store, two, true).place, SecretPlace::File);
        QCOMPARE(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QCOMPARE(reading(store, true), (SecretReading{two, SecretPlace::File, {}}));
    }

    void aKeyStoreThatComesLaterTakesOverFromTheFile()
    {
        FakeKeyStore keys;
        keys.mood = KeyStore::Answer::NoKeyStore;
        const QString file = newFile();
        SecretStore store(SecretKind::Signing, keys, u"k"_s, {}, file);
        QCOMPARE(writing(store, {"old"}, true).place, SecretPlace::File);
        keys.mood = KeyStore::Answer::Done;
        QCOMPARE(writing(store, {"new"}, true).place, SecretPlace::KeyStore);
        QVERIFY(!QFile::exists(file));
        QCOMPARE(reading(store, true).secrets, QByteArrayList{"new"});
    }

    void eachSentenceNamesWhatItIsAbout_data()
    {
        QTest::addColumn<SecretKind>("kind");
        QTest::addColumn<QString>("name");
        QTest::newRow("signing") << SecretKind::Signing << u"The signing secret is kept"_s;
        QTest::newRow("key") << SecretKind::ApiKey << u"The API key is kept"_s;
    }

    void eachSentenceNamesWhatItIsAbout()
    {
        QFETCH(SecretKind, kind);
        QFETCH(QString, name);
        FakeKeyStore keys;
        keys.mood = KeyStore::Answer::Refused;
        SecretStore store(kind, keys, u"k"_s, {}, newFile());
        const QString locked = reading(store, true).trouble;
        QVERIFY2(locked.startsWith(name), qPrintable(locked));
        const SecretWriting refused = writing(store, {"new"}, true);
        QCOMPARE(refused.kind, kind);
        QCOMPARE(refused.trouble.contains(u"API key"_s), kind == SecretKind::ApiKey);
    }

    void aRefusalIsSaidWithItsReason()
    {
        FakeKeyStore keys;
        keys.mood = KeyStore::Answer::Refused;
        SecretStore store(SecretKind::Signing, keys, u"k"_s, {}, newFile());
        QVERIFY(writing(store, two, true).trouble.contains(u"no"_s));
    }
};

QTEST_GUILESS_MAIN(TestSecrets)
#include "tst_secrets.moc"
