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

} // namespace

SecretStore::SecretStore(KeyStore &keyStore, QString name, const QByteArray &environment, QString file)
    : m_keyStore(keyStore)
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
        emit wasRead({secrets, SecretPlace::File,
                      secrets.isEmpty()
                          ? tr("The file with the signing secret, %1, cannot be read.").arg(m_file)
                          : QString()});
        return;
    }
    if (!remembered) {
        emit wasRead({});
        return;
    }
    const QPointer<SecretStore> self(this);
    m_keyStore.read(m_name, [self](KeyStore::Answer answer, const QByteArray &value, const QString &reason) {
        if (!self)
            return;
        const QByteArrayList secrets = apart(value);
        if (answer == KeyStore::Answer::Done && !secrets.isEmpty()) {
            emit self->wasRead({secrets, SecretPlace::KeyStore, {}});
            return;
        }
        const QString locked =
            tr("The signing secret is kept in this computer's key store, which is locked or not "
               "running. Unlock it, or enter the secret again.");
        emit self->wasRead(
            {{}, SecretPlace::KeyStore, reason.isEmpty() ? locked : locked + u" (%1)"_s.arg(reason)});
    });
}

void SecretStore::write(const QByteArrayList &secrets, bool fileAllowed)
{
    const QByteArray value = secrets.join('\n');
    const QPointer<SecretStore> self(this);
    m_keyStore.write(
        m_name, value, [self, value, fileAllowed](KeyStore::Answer answer, const QString &reason) {
            if (!self)
                return;
            if (answer == KeyStore::Answer::Done
                || (value.isEmpty() && answer == KeyStore::Answer::NotFound)) {
                // What an older run kept in the file must not win over what was stored just now.
                if (QFile::exists(self->m_file) && !QFile::remove(self->m_file))
                    emit self->wasWritten(
                        {SecretPlace::Nowhere, false, tr("The old %1 cannot be removed.").arg(self->m_file)});
                else
                    emit self->wasWritten(
                        {value.isEmpty() ? SecretPlace::Nowhere : SecretPlace::KeyStore, false, {}});
            } else if (answer == KeyStore::Answer::NoKeyStore && (fileAllowed || value.isEmpty())) {
                self->writeFile(value);
            } else if (answer == KeyStore::Answer::NoKeyStore) {
                emit self->wasWritten({SecretPlace::Nowhere, true, tr("This computer has no key store.")});
            } else {
                emit self->wasWritten(
                    {SecretPlace::Nowhere, false, tr("The key store refused the secret: %1.").arg(reason)});
            }
        });
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
        emit wasWritten(
            {SecretPlace::Nowhere, false, gone ? QString() : tr("%1 cannot be removed.").arg(m_file)});
        return;
    }
    QSaveFile file(m_file);
    const bool kept = file.open(QFile::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(value) == value.size() && file.commit();
    if (kept)
        emit wasWritten({SecretPlace::File, false, {}});
    else
        emit wasWritten(
            {SecretPlace::Nowhere, false, tr("%1 cannot be written. Is the disk full?").arg(m_file)});
}

} // namespace deskbell
