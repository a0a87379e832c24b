// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/config/secrets.h"

#ifdef DESKBELL_HAS_KEYCHAIN
#include <qt6keychain/keychain.h>
#endif

namespace deskbell
{

namespace
{

class NoKeyStore final : public KeyStore
{
public:
    void read(const QString &, ReadDone done) override { done(Answer::NoKeyStore, {}, {}); }
    void write(const QString &, const QByteArray &, WriteDone done) override { done(Answer::NoKeyStore, {}); }
};

#ifdef DESKBELL_HAS_KEYCHAIN

using namespace Qt::StringLiterals;

KeyStore::Answer answerOf(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::NoError:
        return KeyStore::Answer::Done;
    case QKeychain::EntryNotFound:
        return KeyStore::Answer::NotFound;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return KeyStore::Answer::NoKeyStore;
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return KeyStore::Answer::Refused;
    case QKeychain::OtherError:
        break;
    }
    // Without a session bus, or with nothing on it that offers org.freedesktop.secrets, the backend has no
    // better word.
    return KeyStore::Answer::NoKeyStore;
}

class Keychain final : public KeyStore
{
public:
    void read(const QString &name, ReadDone done) override
    {
        auto *job = new QKeychain::ReadPasswordJob(u"Deskbell"_s);
        job->setKey(name);
        QObject::connect(job, &QKeychain::Job::finished, job, [job, done = std::move(done)] {
            done(answerOf(*job), job->binaryData(), job->errorString());
        });
        job->start();
    }

    void write(const QString &name, const QByteArray &value, WriteDone done) override
    {
        QKeychain::Job *job = nullptr;
        if (value.isEmpty()) {
            job = new QKeychain::DeletePasswordJob(u"Deskbell"_s);
        } else {
            auto *write = new QKeychain::WritePasswordJob(u"Deskbell"_s);
            write->setBinaryData(value);
            job = write;
        }
        job->setKey(name);
        QObject::connect(job, &QKeychain::Job::finished, job,
                         [job, done = std::move(done)] { done(answerOf(*job), job->errorString()); });
        job->start();
    }
};

#else

using Keychain = NoKeyStore;

#endif

} // namespace

std::unique_ptr<KeyStore> systemKeyStore()
{
    return std::make_unique<Keychain>();
}

std::unique_ptr<KeyStore> noKeyStore()
{
    return std::make_unique<NoKeyStore>();
}

} // namespace deskbell
