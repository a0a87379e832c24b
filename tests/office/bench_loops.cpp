// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Prints how long 100 deliveries wait for their answers while the main thread is free, and while it is held.
#include "app/office/backoffice.h"
#include "tests/office/deliveries.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTemporaryDir>
#include <QThread>

#include <algorithm>
#include <cstdio>
#include <memory>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace
{

constexpr int deliveries = 100;
const QByteArray token = "0123456789abcdefghijklmn";

/// Milliseconds until each of the deliveries was answered with 200; one after the other, on a thread of its
/// own.
struct Answers {
    explicit Answers(quint16 port)
        : thread(QThread::create([this, port] {
            for (int id = 1; id <= deliveries; ++id) {
                const QByteArray body = bookingDelivery("create", id, 0);
                QElapsedTimer timer;
                timer.start();
                if (postBlocking(port, token, body) == 200)
                    times += double(timer.nsecsElapsed()) / 1e6;
            }
        }))
    {
        thread->start();
    }

    QList<double> times;
    std::unique_ptr<QThread> thread;
};

void measure(const QString &folder, bool held)
{
    const SystemClock clock;
    QThread thread;
    auto *office = new BackOffice(openProfile(folder).value(), clock);
    office->moveToThread(&thread);
    QObject::connect(&thread, &QThread::finished, office, &QObject::deleteLater);
    QEventLoop listening;
    quint16 port = 0;
    QObject::connect(office, &BackOffice::listensAt, &listening, [&](quint16 bound) {
        port = bound;
        listening.quit();
    });
    thread.start();
    ListenerSettings settings;
    settings.address = u"127.0.0.1"_s;
    settings.token = token;
    QMetaObject::invokeMethod(office, [office, settings] { office->listen(settings, {}); });
    listening.exec();
    Answers answers(port);
    if (held) {
        answers.thread->wait(); // no event of this thread runs until all are answered
    } else {
        QEventLoop answered;
        QObject::connect(answers.thread.get(), &QThread::finished, &answered, &QEventLoop::quit);
        if (answers.thread->isRunning())
            answered.exec();
    }
    std::sort(answers.times.begin(), answers.times.end());
    if (answers.times.isEmpty())
        std::printf("main thread %s: no answers\n", held ? "held" : "free");
    else
        std::printf("main thread %s: %lld of %d answered, median %.2f ms, worst %.2f ms\n",
                    held ? "held" : "free", static_cast<long long>(answers.times.size()), deliveries,
                    answers.times[answers.times.size() / 2], answers.times.last());
    QMetaObject::invokeMethod(office, &BackOffice::close, Qt::BlockingQueuedConnection);
    thread.quit();
    thread.wait();
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    measure(folder.filePath(u"free"_s), false);
    measure(folder.filePath(u"held"_s), true);
    return 0;
}
