// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/kill/noticeboard.h"
#include "tests/kill/sender.h"
#include "tests/kill/told.h"
#include "tests/kill/traffic.h"

#include <QProcess>
#include <QTemporaryDir>

#include <memory>
#include <vector>

namespace deskbell
{

/// Kills the program at random moments and looks at what is left.
class Driver
{
public:
    Driver(QString program, quint32 seed);

    /// What is wrong, or nothing after `kills` kills.
    QString run(int kills);

private:
    QString prepare();
    QString cycle();
    QString compareTold();
    QString checkExport();
    QString checkJournal();
    QString settle();
    QString databaseFile() const;
    QString startProgram();
    QString endProgram();
    bool wait(int ms, const std::function<bool()> &until);

    const QString m_program;
    QRandomGenerator m_random;
    Traffic m_traffic;
    Noticeboard m_board;
    QTemporaryDir m_profile;
    QProcess m_process;
    std::vector<std::unique_ptr<Sender>> m_senders;
    Told m_told;
    int m_acknowledgedInCycle = 0;
    int m_killedInStart = 0;
};

} // namespace deskbell
