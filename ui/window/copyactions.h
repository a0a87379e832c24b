// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenu;

namespace deskbell
{

struct Customer;

/// Adds what can be copied of a customer; what is not known stays disabled.
void addCopyActions(QMenu &menu, const Customer &customer);

} // namespace deskbell
