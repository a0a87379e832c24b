// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/config/profile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QStandardPaths>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <csignal>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace deskbell
{

using namespace Qt::StringLiterals;

namespace
{

// A lock is written within moments of being made.
constexpr int oldEnoughMs = 2'000;
constexpr int clearedWithinMs = 5'000;
constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Profile)
};

QString fingerprint(const QString &dir)
{
    const QString canonical = QFileInfo(dir).canonicalFilePath();
    const QByteArray hash = QCryptographicHash::hash(canonical.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().left(24));
}

void writeForOwnerOnly()
{
#ifdef Q_OS_UNIX
    ::umask(0077);
#endif
}

/// One folder has one name, whichever link leads there: its secret and its socket are found by it.
Profile profileIn(const QString &folder)
{
    return Profile{QFileInfo(folder).canonicalFilePath()};
}

} // namespace

QString Profile::channelName() const
{
#ifdef Q_OS_UNIX
    // The kernel takes no more than 107 bytes for a socket's path; the temporary name that Qt binds first is
    // longer.
    const QString here = dir + u"/running.socket"_s;
    if (QFile::encodeName(here).size() <= 80)
        return here;
    const QString shared = u"/tmp/deskbell-%1-%2"_s.arg(QString::number(::getuid()), fingerprint(dir));
    return shared + u"/running.socket"_s;
#else
    return u"deskbell-"_s + fingerprint(dir);
#endif
}

QString defaultProfileDir()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/deskbell"_s;
}

Result<Profile> openProfile(const QString &dir)
{
    writeForOwnerOnly();
    const QString asked = QDir(dir).absolutePath();
    const bool isNew = !QFileInfo::exists(asked);
    if (!QDir().mkpath(asked) || !QFileInfo(asked).isWritable())
        return Error{
            Words::tr("The folder %1 cannot be written to. Choose another, or make it yours.").arg(asked)};
    const Profile profile = profileIn(asked);
    // A folder that was there before and holds something else keeps its rights: it may be shared on purpose.
    if ((isNew || QDir(profile.dir).isEmpty()) && !QFile::setPermissions(profile.dir, ownerOnly))
        return Error{Words::tr("The folder %1 cannot be closed to others.").arg(profile.dir)};
    return profile;
}

Result<Profile> existingProfile(const QString &dir)
{
    writeForOwnerOnly();
    const QString asked = QDir(dir).absolutePath();
    if (!QFileInfo(asked).isDir())
        return Error{Words::tr("There is no profile at %1: Deskbell was never started there.").arg(asked)};
    return profileIn(asked);
}

Result<Done> keepShopsApart(const Profile &profile, bool demo)
{
    const bool hasBookings = QFileInfo::exists(profile.databaseFile());
    const bool madeUp = QFileInfo::exists(profile.demoMark());
    if (madeUp && !demo)
        return Error{
            Words::tr(
                "%1 holds the made-up shop of the demonstration. Start it with --demo, or choose another "
                "folder.")
                .arg(profile.dir)};
    if (demo && hasBookings && !madeUp)
        return Error{
            Words::tr("%1 holds the bookings of a real shop: the demonstration would mix its own among them. "
                      "Choose another folder.")
                .arg(profile.dir)};
    if (demo && !madeUp) {
        QFile mark(profile.demoMark());
        if (!mark.open(QFile::WriteOnly))
            return Error{Words::tr("The folder %1 cannot be written to. Choose another, or make it yours.")
                             .arg(profile.dir)};
    }
    return Done{};
}

bool takeLock(QLockFile &lock, const Profile &profile)
{
    lock.setStaleLockTime(0); // only a dead process loses its lock, however long ago it took it
#ifdef Q_OS_UNIX
    if (lock.tryLock() || lock.error() != QLockFile::LockFailedError || isHeld(profile))
        return lock.isLocked();
    // A start may have been killed while it cleared away a dead one's lock, which Qt guards with another lock
    // …
    QLockFile clearing(profile.lockFile() + u".rmlock"_s);
    clearing.setStaleLockTime(oldEnoughMs);
    if (clearing.tryLock(clearedWithinMs))
        clearing.unlock();
    qint64 pid = 0;
    QString host;
    QString program;
    if (lock.tryLock() || lock.getLockInfo(&pid, &host, &program))
        return lock.isLocked();
    // … or while it made its own, before it had written whose it is. Then only its age tells.
    lock.setStaleLockTime(oldEnoughMs);
    lock.tryLock(clearedWithinMs);
    lock.setStaleLockTime(0);
#else
    lock.tryLock();
#endif
    return lock.isLocked();
}

bool isHeld(const Profile &profile)
{
#ifdef Q_OS_UNIX
    // Not by trying the lock: an app that starts at this moment would find it taken.
    qint64 pid = 0;
    QString host;
    QString program;
    if (!QLockFile(profile.lockFile()).getLockInfo(&pid, &host, &program) || pid <= 0)
        return false;
    return ::kill(pid_t(pid), 0) == 0 || errno == EPERM;
#else
    Q_UNUSED(profile)
    return false;
#endif
}

} // namespace deskbell
