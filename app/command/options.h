// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QDate>
#include <QHash>
#include <QStringList>

namespace deskbell
{

enum class Command { Run, Export, Deliver, Url, Check, Help, Version };

/// The command line, understood.
struct Options {
    Command command = Command::Run;
    QString profile; ///< empty: the platform's folder, or a throw-away one for the demonstration
    QHash<QString, QString> overrides; ///< `--set`
    bool background = false;
    bool demo = false;
    bool showSettings = false;  ///< open the page with the address at once: the demonstration's button
    QString picture;            ///< save a picture of the window here and quit …
    int pictureAfter = 0;       ///< … once so many bookings are shown
    QString format;             ///< export: json
    QDate from;                 ///< export: first date of a booking, or null
    QDate to;                   ///< export: last date of a booking, or null
    QString status;             ///< export: only these, or empty
    QString output;             ///< export: a file; empty: standard output
    QString file;               ///< deliver: the body to post
    bool publicAddress = false; ///< url

    friend bool operator==(const Options &, const Options &) = default;
};

/// Understands `arguments` (the program's name first), or says in a sentence what is wrong with them.
Result<Options> parseOptions(const QStringList &arguments);

/// What `--help` prints.
QString helpText();

} // namespace deskbell
