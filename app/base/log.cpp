// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/log.h"

#include "app/base/clock.h"

#include <QCoreApplication>
#include <QFile>
#include <QMutex>
#include <QRegularExpression>

#include <cstdio>
#include <memory>

namespace deskbell
{

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(deskbellLog, "deskbell")

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Log)
};

constexpr qint64 fullAt = qint64(1024) * 1024;

/// The log file. Messages come from both threads: this is the one place where they meet.
class LogFile
{
public:
    bool open(const QString &name)
    {
        const QMutexLocker lock(&m_mutex);
        m_file.setFileName(name);
        return m_file.open(QFile::Append);
    }

    void write(const QByteArray &line)
    {
        const QMutexLocker lock(&m_mutex);
        if (m_file.size() > fullAt)
            turnOver();
        // A full disk must not end the program, and there is nowhere left to say it but standard error.
        if (m_file.write(line) != line.size() || !m_file.flush())
            std::fputs(line.constData(), stderr);
    }

private:
    void turnOver()
    {
        const QString older = m_file.fileName() + u".1"_s;
        m_file.close();
        if (QFile::exists(older) && !QFile::remove(older))
            std::fprintf(stderr, "deskbell: cannot remove %s\n", qUtf8Printable(older));
        if (!QFile::rename(m_file.fileName(), older) || !m_file.open(QFile::Append))
            std::fprintf(stderr, "deskbell: cannot start a new log\n");
    }

    QMutex m_mutex;
    QFile m_file;
};

LogFile &logFile()
{
    static LogFile file;
    return file;
}

const char *levelWord(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug";
    case QtInfoMsg:
        return "info";
    case QtWarningMsg:
        return "warning";
    case QtCriticalMsg:
        return "critical";
    case QtFatalMsg:
        break;
    }
    return "fatal";
}

void handleMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const QString safe = redacted(message);
    const QString now = SystemClock().now().toString(Qt::ISODateWithMs);
    const QString category = QString::fromUtf8(context.category ? context.category : "");
    const QString line = u"%1 %2 %3: %4\n"_s.arg(now, QString::fromLatin1(levelWord(type)), category, safe);
    logFile().write(line.toUtf8());
    if (type != QtDebugMsg && type != QtInfoMsg)
        std::fprintf(stderr, "deskbell: %s\n", qUtf8Printable(safe));
}

} // namespace

QString redacted(const QString &text)
{
    static const QRegularExpression keys(u"\\b(?:[st]k_rsv_|whsec_)[A-Za-z0-9+/=_-]+"_s);
    static const QRegularExpression bearer(u"(?i)\\bbearer\\s+\\S+"_s);
    static const QRegularExpression address(u"/hooks/[A-Za-z0-9_-]+"_s);
    QString safe = text;
    safe.replace(keys, u"[secret]"_s)
        .replace(bearer, u"Bearer [secret]"_s)
        .replace(address, u"/hooks/[secret]"_s);
    return safe;
}

Result<Done> startLog(const QString &file)
{
    if (!logFile().open(file))
        return Error{Words::tr("The log %1 cannot be written.").arg(file), Remedy::Drop};
    qInstallMessageHandler(handleMessage);
    return Done{};
}

} // namespace deskbell
