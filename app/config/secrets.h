// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QByteArrayList>
#include <QMetaType>
#include <QObject>

#include <functional>
#include <memory>

namespace deskbell
{

/// What a secret is for: the one that deliveries are signed with, or the one that opens ReserveKit's API.
enum class SecretKind { Signing, ApiKey };

/// Where a secret lives.
enum class SecretPlace { Nowhere, Environment, KeyStore, File };

/// What reading a secret brought. `trouble` is a sentence when one is kept but cannot be had now: try again
/// later.
struct SecretReading {
    QByteArrayList secrets; ///< one, or two during a rotation
    SecretPlace place = SecretPlace::Nowhere;
    QString trouble;

    friend bool operator==(const SecretReading &, const SecretReading &) = default;
};

/// How a write went. `noKeyStore`: nothing was kept, since the system has no key store and a file was not
/// allowed.
struct SecretWriting {
    SecretPlace place = SecretPlace::Nowhere;
    bool noKeyStore = false;
    QString trouble;
    SecretKind kind = SecretKind::Signing;
};

/// The system's key store: answers come later, through the callback, on the caller's thread.
class KeyStore
{
public:
    enum class Answer { Done, NotFound, NoKeyStore, Refused };
    using ReadDone = std::function<void(Answer, const QByteArray &value, const QString &reason)>;
    using WriteDone = std::function<void(Answer, const QString &reason)>;

    virtual ~KeyStore() = default;
    virtual void read(const QString &name, ReadDone done) = 0;
    /// An empty `value` removes the entry.
    virtual void write(const QString &name, const QByteArray &value, WriteDone done) = 0;
};

/// QtKeychain where Deskbell was built with it, else a key store that says that there is none.
std::unique_ptr<KeyStore> systemKeyStore();
/// One that says so always: what a demonstration is told must not stay in the system's.
std::unique_ptr<KeyStore> noKeyStore();

/// The secrets of one kind in one profile. The environment wins over the key store, and is never stored; a
/// file that only the owner can read is used where there is no key store, after the owner allowed it.
class SecretStore : public QObject
{
    Q_OBJECT

public:
    /// `kind` is what sentences call it; `name` sets the secret apart in the key store, `environment` is the
    /// variable's value (several secrets with a space between), `file` the owner-only file.
    SecretStore(SecretKind kind, KeyStore &keyStore, QString name, const QByteArray &environment,
                QString file);

    /// `remembered`: the settings say that one was stored, so that "not found" means a locked store.
    void read(bool remembered);
    /// An empty list removes what is stored.
    void write(const QByteArrayList &secrets, bool fileAllowed);

signals:
    void wasRead(const deskbell::SecretReading &reading);
    void wasWritten(const deskbell::SecretWriting &writing);

private:
    void takeRead(KeyStore::Answer answer, const QByteArray &value, const QString &reason);
    void takeWritten(KeyStore::Answer answer, const QString &reason, const QByteArray &value,
                     bool fileAllowed);
    void writeFile(const QByteArray &value);
    QByteArray readFile() const;
    void sayWritten(SecretPlace place, const QString &trouble = {}, bool noKeyStore = false);

    SecretKind m_kind;
    KeyStore &m_keyStore;
    QString m_name;
    QByteArrayList m_environment;
    QString m_file;
};

} // namespace deskbell

Q_DECLARE_METATYPE(deskbell::SecretReading)
Q_DECLARE_METATYPE(deskbell::SecretWriting)
