// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/config/secrets.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace
{

/// A key store in memory that can be locked or missing.
class FakeKeyStore final : public KeyStore
{
public:
    Answer mood = Answer::Done;
    QHash<QString, QByteArray> entries;

    void read(const QString &name, ReadDone done) override
    {
        if (mood != Answer::Done)
            done(mood, {}, {});
        else if (entries.contains(name))
            done(Answer::Done, entries.value(name), {});
        else
            done(Answer::NotFound, {}, {});
    }
    void write(const QString &name, const QByteArray &value, WriteDone done) override
    {
        if (mood == Answer::Done && value.isEmpty())
            entries.remove(name);
        else if (mood == Answer::Done)
            entries.insert(name, value);
        done(mood, u"no"_s);
    }
};

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
        SecretStore store(keys, u"k"_s, "  old   new ", file);
        QCOMPARE(reading(store, true), (SecretReading{two, SecretPlace::Environment, {}}));
        QCOMPARE(keys.entries.value(u"k"_s), "stored");
        QVERIFY(!QFile::exists(file));
    }

    void twoSecretsGoThroughTheKeyStore()
    {
        FakeKeyStore keys;
        SecretStore store(keys, u"k"_s, {}, newFile());
        QCOMPARE(writing(store, two, false).place, SecretPlace::KeyStore);
        QCOMPARE(reading(store, true), (SecretReading{two, SecretPlace::KeyStore, {}}));
        QCOMPARE(writing(store, {}, false).place, SecretPlace::Nowhere);
        QVERIFY(keys.entries.isEmpty());
    }

    void nothingStoredIsNoTroubleButALockedStoreIs()
    {
        FakeKeyStore keys;
        SecretStore store(keys, u"k"_s, {}, newFile());
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
        SecretStore store(keys, u"k"_s, {}, file);
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
        SecretStore store(keys, u"k"_s, {}, file);
        QCOMPARE(writing(store, {"old"}, true).place, SecretPlace::File);
        keys.mood = KeyStore::Answer::Done;
        QCOMPARE(writing(store, {"new"}, true).place, SecretPlace::KeyStore);
        QVERIFY(!QFile::exists(file));
        QCOMPARE(reading(store, true).secrets, QByteArrayList{"new"});
    }

    void aRefusalIsSaidWithItsReason()
    {
        FakeKeyStore keys;
        keys.mood = KeyStore::Answer::Refused;
        SecretStore store(keys, u"k"_s, {}, newFile());
        QVERIFY(writing(store, two, true).trouble.contains(u"no"_s));
    }
};

QTEST_GUILESS_MAIN(TestSecrets)
#include "tst_secrets.moc"
