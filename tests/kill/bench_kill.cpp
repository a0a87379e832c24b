// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// bench_kill DESKBELL KILLS [SEED]
//
// Starts the program, posts deliveries to it over several connections, kills it (SIGKILL) at a random moment,
// also during its start, and starts it again on the same profile, KILLS times. In between and at the end:
// every acknowledged delivery is in the export, no booking is there twice, and nothing whose showing was
// answered and recorded is told again. In the end everything has been told, and the raw body of every
// acknowledged delivery is in the journal. It ends with 1 and says what is
// wrong; the profile is kept then.
#include "tests/kill/driver.h"

#include <QCoreApplication>

#include <cstdio>

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 3) {
        fputs("usage: bench_kill DESKBELL KILLS [SEED]\n", stderr);
        return 2;
    }
    const quint32 seed =
        arguments.size() > 3 ? arguments.at(3).toUInt() : QRandomGenerator::global()->generate();
    deskbell::Driver driver(arguments.at(1), seed);
    const QString wrong = driver.run(arguments.at(2).toInt());
    if (wrong.isEmpty())
        return 0;
    fprintf(stderr, "%s\n(seed %u)\n", qPrintable(wrong), seed);
    return 1;
}
