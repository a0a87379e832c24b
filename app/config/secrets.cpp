// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/config/secrets.h"

#include <QFile>
#include <QPointer>
#include <QSaveFile>

namespace deskbell
{

using namespace Qt::StringLiterals;

namespace
{

/// Secrets hold no white space in any of the forms; a line each in the store, a space between in the
/// environment.
QByteArrayList apart(const QByteArray &text)
{
    QByteArrayList parts;
    for (const QByteArray &part : text.simplified().split(' ')) {
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts;
}

// One sentence for each kind: how its name is bent, and what goes with it, differs between languages.

QString unreadable(SecretKind kind, const QString &file)
{
    const QString sentence = kind == SecretKind::ApiKey
        ? SecretStore::tr("The file with the API key, %1, cannot be read.")
        : SecretStore::tr("The file with the signing secret, %1, cannot be read.");
    return sentence.arg(file);
}

QString locked(SecretKind kind, const QString &reason)
{
    const QString sentence = kind == SecretKind::ApiKey
        ? SecretStore::tr("The API key is kept in this computer's key store, which is locked or not running. "
                          "Unlock it, or enter the API key again.")
        : SecretStore::tr("The signing secret is kept in this computer's key store, which is locked or not "
                          "running. Unlock it, or enter the signing secret again.");
    return reason.isEmpty()
        ? sentence
        : SecretStore::tr("%1 (%2)", "sentence, the key store's own words").arg(sentence, reason);
}

QString refused(SecretKind kind, const QString &reason)
{
    const QString sentence = kind == SecretKind::ApiKey
        ? SecretStore::tr("The key store refused the API key: %1.")
        : SecretStore::tr("The key store refused the signing secret: %1.");
    return sentence.arg(reason);
}

} // namespace

SecretStore::SecretStore(SecretKind kind, KeyStore &keyStore, QString name, const QByteArray &environment,
                         QString file)
    : m_kind(kind)
    , m_keyStore(keyStore)
    , m_name(std::move(name))
    , m_environment(apart(environment))
    , m_file(std::move(file))
{
}

void SecretStore::read(bool remembered)
{
    if (!m_environment.isEmpty()) {
        emit wasRead({m_environment, SecretPlace::Environment, {}});
        return;
    }
    if (QFile::exists(m_file)) {
        const QByteArrayList secrets = apart(readFile());
        emit wasRead(
            {secrets, SecretPlace::File, secrets.isEmpty() ? unreadable(m_kind, m_file) : QString()});
        return;
    }
    if (!remembered) {
        emit wasRead({});
        return;
    }
    const QPointer<SecretStore> self(this);
    m_keyStore.read(m_name, [self](KeyStore::Answer answer, const QByteArray &value, const QString &reason) {
        if (self)
            self->takeRead(answer, value, reason);
    });
}

void SecretStore::takeRead(KeyStore::Answer answer, const QByteArray &value, const QString &reason)
{
    const QByteArrayList secrets = apart(value);
    if (answer == KeyStore::Answer::Done && !secrets.isEmpty()) {
        emit wasRead({secrets, SecretPlace::KeyStore, {}});
        return;
    }
    emit wasRead({{}, SecretPlace::KeyStore, locked(m_kind, reason)});
}

void SecretStore::write(const QByteArrayList &secrets, bool fileAllowed)
{
    const QByteArray value = secrets.join('\n');
    const QPointer<SecretStore> self(this);
    m_keyStore.write(m_name, value,
                     [self, value, fileAllowed](KeyStore::Answer answer, const QString &reason) {
                         if (self)
                             self->takeWritten(answer, reason, value, fileAllowed);
                     });
}

void SecretStore::takeWritten(KeyStore::Answer answer, const QString &reason, const QByteArray &value,
                              bool fileAllowed)
{
    if (answer == KeyStore::Answer::Done || (value.isEmpty() && answer == KeyStore::Answer::NotFound)) {
        // What an older run kept in the file must not win over what was stored just now.
        if (QFile::exists(m_file) && !QFile::remove(m_file))
            sayWritten(SecretPlace::Nowhere, tr("The old %1 cannot be removed.").arg(m_file));
        else
            sayWritten(value.isEmpty() ? SecretPlace::Nowhere : SecretPlace::KeyStore);
    } else if (answer == KeyStore::Answer::NoKeyStore && (fileAllowed || value.isEmpty())) {
        writeFile(value);
    } else if (answer == KeyStore::Answer::NoKeyStore) {
        sayWritten(SecretPlace::Nowhere, tr("This computer has no key store."), true);
    } else {
        sayWritten(SecretPlace::Nowhere, refused(m_kind, reason));
    }
}

void SecretStore::sayWritten(SecretPlace place, const QString &trouble, bool noKeyStore)
{
    emit wasWritten({place, noKeyStore, trouble, m_kind});
}

QByteArray SecretStore::readFile() const
{
    QFile file(m_file);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

void SecretStore::writeFile(const QByteArray &value)
{
    if (value.isEmpty()) {
        const bool gone = !QFile::exists(m_file) || QFile::remove(m_file);
        sayWritten(SecretPlace::Nowhere, gone ? QString() : tr("%1 cannot be removed.").arg(m_file));
        return;
    }
    QSaveFile file(m_file);
    const bool kept = file.open(QFile::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(value) == value.size() && file.commit();
    if (kept)
        sayWritten(SecretPlace::File);
    else
        sayWritten(SecretPlace::Nowhere, tr("%1 cannot be written. Is the disk full?").arg(m_file));
}

} // namespace deskbell
