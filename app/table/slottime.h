// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QTime>

#include <optional>

namespace deskbell
{

/// The wall-clock time that a slot's raw start names: as written, or, where it has an offset, in `zone`.
/// Nothing when it cannot be read.
std::optional<QTime> slotTime(const QString &raw, const QByteArray &zone);

} // namespace deskbell
