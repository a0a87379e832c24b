// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/alerts/alertplan.h"

namespace deskbell
{

/// An alert for booking `id`, due at `since`, of Tue 12 May 2026 at 10:00.
Alert sampleAlert(qint64 id, FactKind kind = FactKind::New, qint64 since = 0);

/// The shop of the samples, seen in May 2026.
Wording sampleWording();

WaitingAlert waitingAlert(const Alert &alert, Occasion occasion = Occasion::Now);
Note sampleNote(quint64 ticket, const QList<Alert> &alerts, Occasion occasion = Occasion::Now,
                qsizetype fresh = 0);
QList<WaitingAlert> waitingNow(const QList<Alert> &alerts);

} // namespace deskbell
