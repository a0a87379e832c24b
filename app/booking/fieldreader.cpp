// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/booking/fieldreader.h"

#include "app/booking/timetext.h"

using namespace Qt::StringLiterals;

namespace deskbell
{

namespace
{

// The largest integer that every JSON reader agrees on.
constexpr qint64 largest = qint64(1) << 53;

} // namespace

FieldReader::FieldReader(const QJsonObject &object, const QString &prefix)
    : m_object(object)
    , m_prefix(prefix)
{
}

void FieldReader::refuse(const QString &name, const QString &what)
{
    if (m_error.isEmpty())
        m_error = u"its \"%1%2\" is %3"_s.arg(m_prefix, name, what);
}

void FieldReader::takeErrorOf(const FieldReader &inner)
{
    if (m_error.isEmpty())
        m_error = inner.m_error;
}

qint64 FieldReader::requiredId(const QString &name)
{
    const qint64 id = count(name);
    if (id == 0)
        refuse(name, m_object.value(name).isDouble() ? u"0"_s : u"missing"_s);
    return id;
}

qint64 FieldReader::optionalId(const QString &name)
{
    return count(name);
}

qint64 FieldReader::count(const QString &name)
{
    const QJsonValue value = m_object.value(name);
    if (value.isUndefined() || value.isNull())
        return 0;
    // toInteger() gives the fallback for a number that is no integer.
    const qint64 number = value.toInteger(-1);
    if (number >= 0 && number <= largest)
        return number;
    refuse(name, u"no whole number from 0 to 2^53"_s);
    return 0;
}

QString FieldReader::text(const QString &name)
{
    const QJsonValue value = m_object.value(name);
    if (value.isUndefined() || value.isNull())
        return {};
    if (!value.isString())
        refuse(name, u"no text"_s);
    return wellFormed(value.toString());
}

QDate FieldReader::date(const QString &name)
{
    const QJsonValue value = m_object.value(name);
    if (value.isUndefined() || value.isNull())
        return {};
    const std::optional<QDate> date = dateFromText(value.toString());
    if (!date)
        refuse(name, u"no date"_s);
    return date.value_or(QDate());
}

qint64 FieldReader::instant(const QString &name)
{
    const QJsonValue value = m_object.value(name);
    if (value.isUndefined() || value.isNull())
        return 0;
    const std::optional<qint64> instant = instantFromText(value.toString());
    if (!instant)
        refuse(name, u"no time with a zone"_s);
    return instant.value_or(0);
}

FieldReader FieldReader::object(const QString &name)
{
    const QJsonValue value = m_object.value(name);
    if (!value.isUndefined() && !value.isNull() && !value.isObject())
        refuse(name, u"no object"_s);
    return FieldReader(value.toObject(), m_prefix + name + u'.');
}

QString wellFormed(QString text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text.at(i).isSurrogate())
            continue;
        const bool paired =
            text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        if (paired)
            ++i;
        else
            text[i] = QChar::ReplacementCharacter;
    }
    return text;
}

} // namespace deskbell
