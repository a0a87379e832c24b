// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/table/slottime.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>

namespace deskbell
{

std::optional<QTime> slotTime(const QString &raw, const QByteArray &zone)
{
    static const QRegularExpression fraction(QStringLiteral("^\\.[0-9]+"));
    const QTime written = QTime::fromString(raw.mid(11, 8), QStringLiteral("HH:mm:ss"));
    const QString offset = raw.mid(19).remove(fraction);
    if (!written.isValid() || offset.isEmpty())
        return written.isValid() ? std::optional(written) : std::nullopt;
    QString iso = raw;
    iso[10] = u'T';
    const QDateTime instant = QDateTime::fromString(iso, Qt::ISODateWithMs);
    if (!instant.isValid())
        return std::nullopt;
    const QTimeZone shop(zone);
    return (shop.isValid() ? instant.toTimeZone(shop) : instant).time();
}

} // namespace deskbell
