// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

namespace deskbell
{

class Database;

/// The version of the tables that this Deskbell reads and writes.
int schemaVersion();

/// Brings the tables of `database` up to schemaVersion(), all in one transaction. Refuses those of a newer
/// Deskbell.
Result<Done> migrate(Database &database);

/// Done when the tables are just those of this Deskbell, for who may not write.
Result<Done> checkSchema(Database &database);

} // namespace deskbell
