// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace deskbell
{

/// Ends the sending side of a connection: the peer reads what was sent, then the end. Unlike closing, it does
/// not answer what the peer still sends with a reset, which would make it lose what it has not read yet.
void endSending(qintptr descriptor);

/// Whether bytes have come that nobody has taken yet. Neither waits nor takes any, and a peer that has ended
/// its side of the connection is none of its business.
bool hasUntaken(qintptr descriptor);

/// Closes a connection that no object looks after.
void closeDescriptor(qintptr descriptor);

} // namespace deskbell
