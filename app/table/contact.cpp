// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/table/contact.h"

#include "app/table/bookingmodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace deskbell
{

namespace
{

/// Fewer digits are an extension, or a joke.
constexpr qsizetype fewestDigits = 6;
constexpr qsizetype mostDigits = 20;
/// A country's code has no more.
constexpr qsizetype countryDigits = 3;
constexpr qsizetype longestAddress = 254;

/// The digits without the zeros that stand before a country or a town. Empty: no number.
QString significantDigits(QStringView phone)
{
    QString digits;
    for (const QChar c : phone) {
        const int digit = c.digitValue();
        if (digit > 0 || (digit == 0 && !digits.isEmpty()))
            digits += QChar(u'0' + digit);
        if (digits.size() > mostDigits)
            return {};
    }
    return digits.size() < fewestDigits ? QString() : digits;
}

bool isSameNumber(const QString &one, QStringView phone)
{
    if (one.isEmpty() || phone.isEmpty())
        return false;
    const QString other = significantDigits(phone);
    if (other.isEmpty() || qAbs(one.size() - other.size()) > countryDigits)
        return false;
    return one.size() > other.size() ? one.endsWith(other) : other.endsWith(one);
}

/// Whether the last digit differs: then it is another number, and nothing else need be looked at.
bool endsOtherwise(const QString &digits, QStringView phone)
{
    for (qsizetype i = phone.size() - 1; i >= 0; --i) {
        if (const int digit = phone[i].digitValue(); digit >= 0)
            return digits.isEmpty() || digits.back() != QChar(u'0' + digit);
    }
    return true;
}

bool isSameAddress(QStringView one, QStringView other)
{
    return !one.isEmpty() && one.compare(other, Qt::CaseInsensitive) == 0;
}

/// Somebody, made ready for being compared with a hundred thousand others.
class Person
{
public:
    explicit Person(const Customer &customer)
        : m_email(customer.email.trimmed())
        , m_digits(significantDigits(customer.phone))
    {
    }

    bool isKnown() const { return !m_email.isEmpty() || !m_digits.isEmpty(); }
    bool is(const Customer &other) const
    {
        return isSameAddress(m_email, QStringView(other.email).trimmed())
            || (!endsOtherwise(m_digits, other.phone) && isSameNumber(m_digits, other.phone));
    }

private:
    QString m_email;
    QString m_digits;
};

} // namespace

QUrl callUrl(const QString &phone)
{
    const QString digits = significantDigits(phone);
    if (digits.isEmpty())
        return {};
    QString number;
    for (const QChar c : phone) {
        if (c.digitValue() >= 0)
            number += QChar(u'0' + c.digitValue());
        else if (c == u'+' && number.isEmpty())
            number += c;
    }
    QUrl url;
    url.setScheme(u"tel"_s);
    url.setPath(number);
    return url;
}

QUrl writeUrl(const QString &email)
{
    const QString address = email.trimmed();
    const qsizetype at = address.indexOf(u'@');
    const bool usable =
        at > 0 && at + 1 < address.size() && address.size() <= longestAddress
        && std::none_of(address.begin(), address.end(), [](QChar c) {
               return c.isSpace() || c.category() == QChar::Other_Control || u",;<>\"\\"_s.contains(c);
           });
    if (!usable)
        return {};
    QUrl url;
    url.setScheme(u"mailto"_s);
    // With its question marks and percent signs as letters: it shall say to whom, and nothing else.
    url.setPath(address, QUrl::DecodedMode);
    return url;
}

bool isSamePerson(const Customer &one, const Customer &other)
{
    return Person(one).is(other);
}

QList<int> otherBookingsOf(const BookingModel &model, int row)
{
    const Person person(model.record(row).booking.customer);
    if (!person.isKnown())
        return {};
    QList<int> rows;
    for (int other = 0; other < model.rowCount(); ++other) {
        if (other != row && person.is(model.record(other).booking.customer))
            rows += other;
    }
    const auto when = [&model](int each) {
        const Booking &booking = model.record(each).booking;
        return std::tuple(booking.date, model.timeOf(booking).value_or(QTime(0, 0)), booking.id);
    };
    std::sort(rows.begin(), rows.end(), [&when](int a, int b) { return when(a) < when(b); });
    return rows;
}

} // namespace deskbell
