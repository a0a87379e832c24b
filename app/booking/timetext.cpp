// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/booking/timetext.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace deskbell
{

namespace
{

// Longer text is no time, whatever is in it; the limit keeps a fraction of a million digits from being looked
// at.
constexpr qsizetype longestTime = 64;

constexpr qint64 secondMs = 1000;
constexpr qint64 minuteMs = 60 * secondMs;
constexpr qint64 hourMs = 60 * minuteMs;
constexpr qint64 dayMs = 24 * hourMs;

const QRegularExpression &timePattern()
{
    static const QRegularExpression pattern(
        u"\\A(?:(?<date>\\d{4}-\\d{2}-\\d{2})(?:[Tt ]|\\z))?"
        "(?:(?<hour>\\d{2}):(?<minute>\\d{2})(?::(?<second>\\d{2})(?:[.,](?<fraction>\\d+))?)?"
        "(?<zone>[Zz]|[+-]\\d{2}:?\\d{2})?)?\\z"_s);
    return pattern;
}

/// Text in one of the known forms, taken apart. What is absent is not valid, or nothing.
struct TimeText {
    QDate date;
    std::optional<qint64> sinceMidnight; ///< ms
    std::optional<qint64> offset;        ///< ms east of UTC
};

std::optional<qint64> offsetFrom(QStringView zone)
{
    if (zone.isEmpty())
        return std::nullopt;
    if (zone.size() == 1)
        return 0;
    const qint64 hours = zone.sliced(1, 2).toInt();
    const qint64 minutes = zone.last(2).toInt();
    return (zone.front() == u'-' ? -1 : 1) * (hours * hourMs + minutes * minuteMs);
}

std::optional<TimeText> takeApart(const QString &text)
{
    if (text.isEmpty() || text.size() > longestTime)
        return std::nullopt;
    const QRegularExpressionMatch match = timePattern().match(text);
    if (!match.hasMatch())
        return std::nullopt;
    TimeText parts;
    if (match.hasCaptured(u"date")) {
        parts.date = QDate::fromString(match.captured(u"date"), Qt::ISODate);
        if (!parts.date.isValid())
            return std::nullopt;
    }
    if (!match.hasCaptured(u"hour"))
        return parts;
    const int hour = match.capturedView(u"hour").toInt();
    const int minute = match.capturedView(u"minute").toInt();
    // A leap second is a time of RFC 3339; it counts as the second after it.
    const int second = match.capturedView(u"second").toInt();
    const QString fraction = match.captured(u"fraction").left(3).leftJustified(3, u'0');
    parts.offset = offsetFrom(match.capturedView(u"zone"));
    if (hour > 23 || minute > 59 || second > 60 || qAbs(parts.offset.value_or(0)) >= dayMs)
        return std::nullopt;
    parts.sinceMidnight = hour * hourMs + minute * minuteMs + second * secondMs + fraction.toInt();
    return parts;
}

/// Two digits at `at`, or -1.
int twoDigits(QStringView text, qsizetype at)
{
    const auto digit = [text](qsizetype i) {
        return text[i] >= u'0' && text[i] <= u'9' ? text[i].unicode() - u'0' : -100;
    };
    return qMax(-1, digit(at) * 10 + digit(at + 1));
}

/// The time in `YYYY-MM-DD HH:MM:SS`, also with a `T`.
std::optional<QTime> usualWallClock(QStringView text)
{
    if (text.size() != 19 || (text[10] != u' ' && text[10] != u'T') || text[13] != u':' || text[16] != u':')
        return std::nullopt;
    const bool hasDate = text[4] == u'-' && text[7] == u'-'
        && QDate(twoDigits(text, 0) * 100 + twoDigits(text, 2), twoDigits(text, 5), twoDigits(text, 8))
               .isValid();
    const QTime time(twoDigits(text, 11), twoDigits(text, 14), twoDigits(text, 17));
    return hasDate && time.isValid() ? std::optional(time) : std::nullopt;
}

} // namespace

std::optional<qint64> instantFromText(const QString &text)
{
    const std::optional<TimeText> parts = takeApart(text);
    if (!parts || !parts->date.isValid() || !parts->sinceMidnight || !parts->offset)
        return std::nullopt;
    const qint64 days = QDate(1970, 1, 1).daysTo(parts->date);
    return days * dayMs + *parts->sinceMidnight - *parts->offset;
}

std::optional<QDate> dateFromText(const QString &text)
{
    const std::optional<TimeText> parts = takeApart(text);
    if (!parts || !parts->date.isValid())
        return std::nullopt;
    return parts->date;
}

std::optional<QTime> wallClockFromText(const QString &text)
{
    // The usual form, without the cost of looking for all the others: it is read for each of a hundred
    // thousand rows.
    if (const std::optional<QTime> usual = usualWallClock(text))
        return usual;
    const std::optional<TimeText> parts = takeApart(text);
    if (!parts || !parts->sinceMidnight || parts->offset)
        return std::nullopt;
    return QTime::fromMSecsSinceStartOfDay(int(qMin(*parts->sinceMidnight, dayMs - 1)));
}

std::optional<int> offsetFromText(const QString &text)
{
    const std::optional<TimeText> parts = takeApart(text);
    if (!parts || !parts->offset)
        return std::nullopt;
    return int(*parts->offset / secondMs);
}

QString instantText(qint64 ms)
{
    const QDateTime instant = QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::utc());
    return instant.toString(ms % secondMs == 0 ? u"yyyy-MM-dd'T'HH:mm:ss'Z'"
                                               : u"yyyy-MM-dd'T'HH:mm:ss.zzz'Z'");
}

} // namespace deskbell
