// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kill/driver.h"

#include "tests/kill/record.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QTcpServer>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace deskbell
{

namespace
{

constexpr int senders = 4;
constexpr int startUp = 400; // ms: kills within a start are spread over this time
constexpr int uptime = 150;  // ms: the others come so long after the first acknowledgement, at most
constexpr int patience = 30'000;

quint16 freePort()
{
    QTcpServer probe;
    probe.listen(QHostAddress(QHostAddress::LocalHost));
    return probe.serverPort();
}

} // namespace

Driver::Driver(QString program, quint32 seed)
    : m_program(std::move(program))
    , m_random(seed)
    , m_traffic(seed)
    , m_profile(QDir::currentPath() + "/kill-XXXXXX"_L1)
{
}

QString Driver::run(int kills)
{
    QElapsedTimer timer;
    timer.start();
    QString wrong = prepare();
    for (int i = 1; i <= kills && wrong.isEmpty(); ++i) {
        wrong = cycle();
        if (wrong.isEmpty() && i % 20 == 0)
            wrong = checkExport();
        if (i % 100 == 0)
            printf("%d kills, %lld s, %d deliveries acknowledged\n", i, timer.elapsed() / 1000,
                   m_traffic.acknowledgedCount());
        fflush(stdout);
    }
    if (wrong.isEmpty())
        wrong = settle();
    if (!wrong.isEmpty()) {
        m_profile.setAutoRemove(false);
        return wrong + u"\nThe profile is kept in "_s + m_profile.path();
    }
    printf("%d kills (%d of them before the first answer), %d deliveries acknowledged, %d notifications: "
           "none lost, "
           "none twice, none told again\n",
           kills, m_killedInStart, m_traffic.acknowledgedCount(), m_board.count());
    return {};
}

QString Driver::prepare()
{
    const quint16 port = freePort();
    const QByteArray token = "kill-kill-kill-kill-kill";
    QFile settings(m_profile.filePath(u"profile"_s) + "/settings.ini"_L1);
    if (!QDir(m_profile.path()).mkdir(u"profile"_s) || !settings.open(QIODevice::WriteOnly))
        return u"The profile cannot be written."_s;
    settings.write("[webhook]\nport=" + QByteArray::number(port) + "\ntoken=" + token + "\n");
    for (int i = 0; i < senders; ++i) {
        m_senders.push_back(std::make_unique<Sender>(m_traffic, port, "/hooks/" + token));
        QObject::connect(m_senders.back().get(), &Sender::acknowledged, &m_process,
                         [this] { ++m_acknowledgedInCycle; });
    }
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    const QString error = m_board.start();
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, m_board.address());
    m_process.setProcessEnvironment(environment);
    m_process.setStandardOutputFile(QProcess::nullDevice());
    m_process.setStandardErrorFile(m_profile.filePath(u"stderr"_s));
    return error;
}

bool Driver::wait(int ms, const std::function<bool()> &until)
{
    QElapsedTimer timer;
    timer.start();
    while (!until()) {
        if (timer.elapsed() >= ms)
            return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
    }
    return true;
}

QString Driver::databaseFile() const
{
    return m_profile.filePath(u"profile/deskbell.sqlite"_s);
}

QString Driver::startProgram()
{
    m_acknowledgedInCycle = 0;
    m_process.start(m_program, {u"--profile"_s, m_profile.filePath(u"profile"_s)});
    return m_process.waitForStarted() ? QString() : m_process.errorString();
}

QString Driver::endProgram()
{
    const bool endedItself = m_process.state() == QProcess::NotRunning;
    m_process.kill();
    m_process.waitForFinished();
    for (const auto &sender : m_senders)
        sender->stop();
    // What the program had said before its end is still on its way.
    const bool idle = wait(patience, [this] {
        return std::all_of(m_senders.begin(), m_senders.end(),
                           [](const auto &sender) { return sender->isIdle(); });
    });
    if (!idle)
        return u"A connection outlives the program."_s;
    if (!endedItself)
        return {};
    QFile log(m_profile.filePath(u"stderr"_s));
    return u"The program ended by itself (%1): "_s.arg(m_process.exitCode())
        + (log.open(QIODevice::ReadOnly) ? QString::fromUtf8(log.readAll()) : QString());
}

QString Driver::cycle()
{
    if (const QString error = startProgram(); !error.isEmpty())
        return error;
    for (const auto &sender : m_senders)
        sender->start();
    const auto gone = [this] { return m_process.state() == QProcess::NotRunning; };
    if (m_random.bounded(4) == 0) {
        wait(int(m_random.bounded(startUp)), gone);
    } else {
        if (!wait(patience, [this, &gone] { return m_acknowledgedInCycle > 0 || gone(); }))
            return u"Nothing is acknowledged for %1 s."_s.arg(patience / 1000);
        wait(int(m_random.bounded(uptime)), gone);
    }
    if (const QString error = endProgram(); !error.isEmpty())
        return error;
    m_killedInStart += m_acknowledgedInCycle == 0 ? 1 : 0;
    return compareTold();
}

QString Driver::compareTold()
{
    const QStringList notices = m_board.takeNotices();
    const std::optional<Told> now = readTold(databaseFile());
    if (!now)
        return notices.isEmpty() && m_told.isEmpty() ? QString()
                                                     : u"The record of what was told cannot be read."_s;
    const QStringList again = toldAgain(notices, m_told, *now);
    for (auto fact = m_told.cbegin(); fact != m_told.cend(); ++fact) {
        if (fact.value() == Telling::Shown && now->value(fact.key(), Telling::Due) != Telling::Shown)
            return u"Booking %1: the record that it was told is lost."_s.arg(fact.key().booking);
    }
    m_told = *now;
    return again.join(u'\n');
}

QString Driver::checkExport()
{
    QProcess exporter;
    exporter.start(m_program,
                   {u"--profile"_s, m_profile.filePath(u"profile"_s), u"export"_s, u"--format"_s, u"json"_s});
    if (!exporter.waitForFinished(patience) || exporter.exitCode() != 0)
        return u"The export fails: "_s + QString::fromUtf8(exporter.readAllStandardError());
    const QJsonDocument document = QJsonDocument::fromJson(exporter.readAllStandardOutput());
    if (!document.isArray())
        return u"The export is no JSON array."_s;
    return m_traffic.complaints(document.array()).mid(0, 20).join(u'\n');
}

/// A last run without a kill in it: everything is told in the end, the export is whole while it runs and
/// after, and so is the journal.
QString Driver::settle()
{
    if (const QString error = startProgram(); !error.isEmpty())
        return error;
    QElapsedTimer since;
    since.start();
    const bool told = wait(patience, [this, &since] {
        if (since.elapsed() < 200)
            return false;
        since.start();
        const std::optional<Told> now = readTold(databaseFile());
        return now && std::all_of(now->cbegin(), now->cend(), [](Telling telling) {
                   return telling != Telling::Due;
               });
    });
    QString wrong = told ? checkExport() : u"Something is never told."_s;
    const QString ended = endProgram();
    if (wrong.isEmpty())
        wrong = ended;
    if (wrong.isEmpty())
        wrong = compareTold();
    if (wrong.isEmpty())
        wrong = checkExport();
    return wrong.isEmpty() ? checkJournal() : wrong;
}

QString Driver::checkJournal()
{
    const auto bodies = readJournal(databaseFile());
    return bodies ? m_traffic.complaintsOfJournal(*bodies).mid(0, 20).join(u'\n')
                  : u"The journal cannot be read."_s;
}

} // namespace deskbell
