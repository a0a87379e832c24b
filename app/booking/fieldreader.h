// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QJsonObject>
#include <QString>

namespace deskbell
{

/// Reads the fields of one JSON object from somebody we do not trust. Absent and null are the same and give
/// an empty value; anything of the wrong type or out of range is remembered as the error, which names the
/// first such field.
class FieldReader
{
public:
    explicit FieldReader(const QJsonObject &object, const QString &prefix = {});

    /// 1 to 2^53, also written as 7.0; 0 is an error.
    qint64 requiredId(const QString &name);
    /// The same; 0 when it is absent or 0.
    qint64 optionalId(const QString &name);
    /// 0 to 2^53.
    qint64 count(const QString &name);
    QString text(const QString &name);
    QDate date(const QString &name);
    /// RFC 3339 text, in ms since 1970 UTC; 0 when it is absent.
    qint64 instant(const QString &name);
    /// An object within; empty when it is absent.
    FieldReader object(const QString &name);

    /// Why the object cannot be taken, such as `its "date" is no date`; empty while all is well.
    const QString &error() const { return m_error; }
    void takeErrorOf(const FieldReader &inner);

private:
    void refuse(const QString &name, const QString &what);

    QJsonObject m_object;
    QString m_prefix;
    QString m_error;
};

/// `text` with U+FFFD for each half of a surrogate pair that lacks its other half: such a text could not be
/// stored as it is. Everything else stays, NUL included.
QString wellFormed(QString text);

} // namespace deskbell
