// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/kill/told.h"

#include <QByteArray>
#include <QSet>

#include <optional>

namespace deskbell
{

// What the program's database holds, read without changing anything that a restart would find; nothing where
// there is no such record yet.

std::optional<Told> readTold(const QString &databaseFile);

/// The raw bodies of the deliveries.
std::optional<QSet<QByteArray>> readJournal(const QString &databaseFile);

} // namespace deskbell
