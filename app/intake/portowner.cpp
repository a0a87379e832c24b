// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/portowner.h"

#include <QCoreApplication>
#include <QFile>

#include <filesystem>

namespace deskbell
{

using namespace Qt::StringLiterals;

namespace
{

#ifdef Q_OS_LINUX
namespace fs = std::filesystem;

QByteArray contentOf(const QString &file)
{
    QFile opened(file);
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

/// The inode of the socket that listens on `port`, from one of the kernel's tables; empty when there is none.
QByteArray listeningInode(const QString &table, quint16 port)
{
    const QByteArray wanted = ':' + QByteArray::number(port, 16).rightJustified(4, '0').toUpper();
    const QByteArrayList lines = contentOf(table).split('\n');
    for (const QByteArray &line : lines) {
        // number, local address, remote address, state (0A: listening), 5 more, inode
        const QByteArrayList columns = line.simplified().split(' ');
        if (columns.size() > 9 && columns.at(1).endsWith(wanted) && columns.at(3) == "0A")
            return columns.at(9);
    }
    return {};
}

bool holdsSocket(const fs::path &process, const std::string &socket)
{
    std::error_code error; // a process that is not ours, or has just gone
    for (fs::directory_iterator it(process / "fd", error), end; !error && it != end; it.increment(error)) {
        std::error_code linkError;
        if (fs::read_symlink(it->path(), linkError).native() == socket && !linkError)
            return true;
    }
    return false;
}

std::optional<PortOwner> findPortOwner(quint16 port)
{
    QByteArray inode = listeningInode(u"/proc/net/tcp"_s, port);
    if (inode.isEmpty())
        inode = listeningInode(u"/proc/net/tcp6"_s, port);
    if (inode.isEmpty())
        return std::nullopt;
    const std::string socket = "socket:[" + inode.toStdString() + ']';
    std::error_code error;
    for (fs::directory_iterator it("/proc", error), end; !error && it != end; it.increment(error)) {
        const QString pid = QString::fromStdString(it->path().filename().string());
        if (pid.toLongLong() > 0 && holdsSocket(it->path(), socket)) {
            const QByteArray name = contentOf(u"/proc/%1/comm"_s.arg(pid)).trimmed();
            return PortOwner{QString::fromUtf8(name), pid.toLongLong()};
        }
    }
    return PortOwner{};
}
#endif

QString takenBy(quint16 port)
{
    const std::optional<PortOwner> owner = portOwner(port);
    if (!owner || owner->program.isEmpty())
        return QCoreApplication::translate("deskbell", "another program");
    return QCoreApplication::translate("deskbell", "the program %1 (process %2)")
        .arg(owner->program)
        .arg(owner->pid);
}

} // namespace

std::optional<PortOwner> portOwner(quint16 port)
{
#ifdef Q_OS_LINUX
    return findPortOwner(port);
#else
    Q_UNUSED(port);
    return std::nullopt;
#endif
}

Error whyNotListening(QAbstractSocket::SocketError error, const QString &address, quint16 port)
{
    QString sentence;
    switch (error) {
    case QAbstractSocket::AddressInUseError:
        sentence = QCoreApplication::translate(
                       "deskbell", "Port %1 is taken by %2. Close that program, or choose another port.")
                       .arg(port)
                       .arg(takenBy(port));
        break;
    case QAbstractSocket::SocketAccessError:
        sentence =
            QCoreApplication::translate(
                "deskbell", "The system does not let Deskbell listen on port %1. Choose a port above 1023.")
                .arg(port);
        break;
    default:
        sentence =
            QCoreApplication::translate(
                "deskbell", "%1 is not an address of this computer. Choose another one, such as 127.0.0.1.")
                .arg(address);
    }
    return {sentence, Remedy::AskOwner};
}

} // namespace deskbell
