// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/meta.h"

#include "app/store/database.h"

using namespace Qt::StringLiterals;

namespace deskbell
{

Result<std::optional<QString>> Meta::value(const QString &name) const
{
    const Result<QVariant> value = m_database.value(u"SELECT value FROM meta WHERE name = ?"_s, {name});
    if (!value)
        return value.error();
    if (!value.value().isValid())
        return std::optional<QString>();
    return std::optional<QString>(value.value().toString());
}

Result<Done> Meta::setValue(const QString &name, const QString &value)
{
    const Result<int> written = m_database.run(u"INSERT INTO meta (name, value) VALUES (?, ?)"
                                               " ON CONFLICT (name) DO UPDATE SET value = excluded.value"_s,
                                               {name, value});
    if (!written)
        return written.error();
    return Done();
}

Result<qint64> Meta::installedAt(qint64 nowMs)
{
    const QString name = u"installed_at"_s;
    const Result<int> noted =
        m_database.run(u"INSERT INTO meta (name, value) VALUES (?, ?) ON CONFLICT (name) DO NOTHING"_s,
                       {name, QString::number(nowMs)});
    if (!noted)
        return noted.error();
    const Result<std::optional<QString>> kept = value(name);
    if (!kept)
        return kept.error();
    return kept.value().value_or(QString()).toLongLong();
}

Result<qint64> Meta::time(const QString &name) const
{
    const Result<std::optional<QString>> kept = value(name);
    if (!kept)
        return kept.error();
    return kept.value().value_or(QString()).toLongLong();
}

Result<qint64> Meta::sweptAt() const
{
    return time(u"swept_at"_s);
}

Result<Done> Meta::setSweptAt(qint64 beganMs)
{
    return setValue(u"swept_at"_s, QString::number(beganMs));
}

Result<Done> Meta::setReadSince(qint64 beganMs)
{
    return setValue(u"read_since"_s, QString::number(beganMs));
}

Result<Done> Meta::setMissignedAt(qint64 nowMs)
{
    return setValue(u"missigned_at"_s, QString::number(nowMs));
}

} // namespace deskbell
