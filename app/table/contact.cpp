// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/table/contact.h"

#include "app/table/bookingmodel.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace deskbell
{

namespace
{

/// Fewer digits are an extension, or a joke.
constexpr qsizetype fewestDigits = 6;
constexpr qsizetype mostDigits = 20;
constexpr qsizetype longestAddress = 254;
/// So many before a stroke may be an area, or a country and an area; more are a whole number.
constexpr qsizetype longestArea = 6;
constexpr qsizetype longestAreaAbroad = 8;
/// Nobody reads on.
constexpr size_t mostOthers = 1000;

/// The zero in "+44 (0)20 7946 0000", which is dialled only within the country.
bool isTrunkZero(QStringView before, QStringView rest)
{
    static const QRegularExpression zero(u"\\A\\(\\s*0\\s*\\)"_s);
    return rest.startsWith(u'(') && (before.startsWith(u'+') || before.startsWith(u"00"))
        && zero.match(rest.toString()).hasMatch();
}

/// Whether `c` may stand inside a number of which this has been read.
bool isInNumber(QChar c, const QString &read)
{
    if (c == u'/') {
        const qsizetype sign = read.startsWith(u'+') ? 1 : read.startsWith("00"_L1) ? 2 : 0;
        return read.size() - sign <= (sign == 0 ? longestArea : longestAreaAbroad);
    }
    return c == u' ' || c.category() == QChar::Separator_Space || c.category() == QChar::Punctuation_Dash
        || c.category() == QChar::Other_Format || c == QChar(0x2212) || u"()[].\t"_s.contains(c);
}

} // namespace

QUrl callUrl(const QString &phone)
{
    QString number;
    for (qsizetype at = 0; at < phone.size(); ++at) {
        const QChar c = phone[at];
        if (isTrunkZero(number, QStringView(phone).mid(at))) {
            at = phone.indexOf(u')', at);
        } else if (c.digitValue() >= 0) {
            number += QChar(u'0' + c.digitValue());
        } else if (c == u'+' && number.isEmpty()) {
            number += c;
        } else if (!number.isEmpty() && !isInNumber(c, number)) {
            break; // an extension, or another number
        }
    }
    const qsizetype digits = number.size() - number.count(u'+');
    if (digits < fewestDigits || digits > mostDigits)
        return {};
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

QList<int> otherBookingsOf(const BookingModel &model, int row)
{
    const std::vector<int> others = model.othersOf(row, mostOthers);
    QList<int> rows(others.begin(), others.end());
    const auto when = [&model](int each) {
        const Booking &booking = model.record(each).booking;
        return std::tuple(booking.date, model.timeOf(booking).value_or(QTime(0, 0)), booking.id);
    };
    std::sort(rows.begin(), rows.end(), [&when](int a, int b) { return when(a) < when(b); });
    return rows;
}

} // namespace deskbell
