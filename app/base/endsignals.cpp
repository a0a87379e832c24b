// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/endsignals.h"

#ifdef Q_OS_UNIX
#include <QSocketNotifier>

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace deskbell
{

#ifdef Q_OS_UNIX
namespace
{

constexpr int endings[] = {SIGTERM, SIGINT, SIGHUP};

/// What the handler writes is read in the event loop: within a signal next to nothing is allowed.
int pipeEnds[2] = {-1, -1};

void hear(int)
{
    const int before = errno;
    // Nobody can be told of a failure here; and it fails only where a byte is waiting already.
    [[maybe_unused]] const auto written = ::write(pipeEnds[1], "", 1);
    errno = before;
}

void handle(void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART | int(SA_RESETHAND);
    sigemptyset(&action.sa_mask);
    for (const int ending : endings)
        sigaction(ending, &action, nullptr);
}

} // namespace

EndSignals::EndSignals(QObject *parent) : QObject(parent)
{
    if (::pipe(pipeEnds) != 0)
        return; // without it a signal ends the program as if nobody heard
    for (const int end : pipeEnds) {
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
        ::fcntl(end, F_SETFL, O_NONBLOCK);
    }
    auto *notifier = new QSocketNotifier(pipeEnds[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        if (::read(pipeEnds[0], &byte, 1) == 1)
            emit asked();
    });
    handle(hear);
}

EndSignals::~EndSignals()
{
    if (pipeEnds[0] < 0)
        return;
    handle(SIG_DFL);
    ::close(pipeEnds[0]);
    ::close(pipeEnds[1]);
    pipeEnds[0] = pipeEnds[1] = -1;
}
#else
EndSignals::EndSignals(QObject *parent) : QObject(parent) { }

EndSignals::~EndSignals() = default;
#endif

} // namespace deskbell
