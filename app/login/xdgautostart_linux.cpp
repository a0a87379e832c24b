// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/login/xdgautostart_linux.h"

#include "app/login/autostartentry.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace deskbell
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LoginStart)
};

/// Each profile that is not the usual one has a file of its own.
QString nameFor(const QString &profileDir)
{
    if (profileDir.isEmpty())
        return u"io.deskbell.Deskbell.desktop"_s;
    const QByteArray digest =
        QCryptographicHash::hash(profileDir.toUtf8(), QCryptographicHash::Sha256).first(4);
    return u"io.deskbell.Deskbell-%1.desktop"_s.arg(QString::fromLatin1(digest.toHex()));
}

bool isThere(const QString &program)
{
    return QDir::isAbsolutePath(program) ? QFileInfo(program).isExecutable()
                                         : !QStandardPaths::findExecutable(program).isEmpty();
}

Result<Done> write(const QString &file, const QString &text)
{
    QSaveFile save(file);
    const bool written = QDir().mkpath(QFileInfo(file).path()) && save.open(QIODevice::WriteOnly)
        && save.write(text.toUtf8()) >= 0 && save.commit();
    if (!written)
        return Error{Words::tr("Whether Deskbell starts when you log in cannot be changed: %1 cannot be "
                               "written.")
                         .arg(file)};
    return Done();
}

} // namespace

XdgAutostart::XdgAutostart(QStringList folders, const QString &program, const QString &profileDir,
                           QStringList desktops)
    : m_folders(std::move(folders))
    , m_name(nameFor(profileDir))
    , m_command{program, u"--background"_s}
    , m_desktops(std::move(desktops))
{
    if (!profileDir.isEmpty())
        m_command << u"--profile"_s << profileDir;
}

/// A file in one folder hides those of the same name in later ones.
QString XdgAutostart::fileInForce(qsizetype from) const
{
    for (const QString &folder : m_folders.sliced(from)) {
        const QString file = folder + u'/' + m_name;
        if (QFileInfo::exists(file))
            return file;
    }
    return {};
}

bool XdgAutostart::isOn() const
{
    const QString path = fileInForce(0);
    QFile file(path);
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly))
        return false;
    constexpr qint64 longEnough = 64 * 1024;
    const AutostartEntry entry = readAutostartEntry(QString::fromUtf8(file.read(longEnough)));
    return isStartedIn(entry, m_desktops) && isThere(entry.program)
        && (entry.tryProgram.isEmpty() || isThere(entry.tryProgram));
}

Result<Done> XdgAutostart::set(bool on)
{
    const QString own = m_folders.first() + u'/' + m_name;
    if (on)
        return write(own, autostartText(m_command));
    if (!fileInForce(1).isEmpty())
        return write(own, hiddenAutostartText());
    if (!QFileInfo::exists(own) || QFile::remove(own))
        return Done();
    return Error{Words::tr("Deskbell still starts when you log in: %1 cannot be removed.").arg(own)};
}

} // namespace deskbell
