// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rehearsal/rehearsal.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace deskbell
{

namespace
{

const QString atKey = u"rehearsal/at"_s;
const QString seenKey = u"rehearsal/seen"_s;
const QString heardKey = u"rehearsal/heard"_s;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rehearsal)
};

QString verdict(const RehearsalResult &result)
{
    if (result.seen)
        return result.heard ? Words::tr("seen and heard") : Words::tr("seen, but not heard");
    return result.heard ? Words::tr("heard, but not seen") : Words::tr("neither seen nor heard");
}

} // namespace

QByteArray pretendedDelivery(const QByteArray &mark, QDate date)
{
    const QString when = QDateTime(date, QTime(0, 0), QTimeZone::utc()).toString(Qt::ISODate);
    const QJsonObject customer{{u"id"_s, 1}, {u"name"_s, Words::tr("A rehearsal: nobody has booked")}};
    const QJsonObject booking{{u"id"_s, 1},
                              {u"service_id"_s, 1},
                              {u"date"_s, date.toString(Qt::ISODate)},
                              {u"time_slot_id"_s, 1},
                              {u"status"_s, u"confirmed"_s},
                              {u"message"_s, QString::fromLatin1(mark)},
                              {u"created_at"_s, when},
                              {u"updated_at"_s, when},
                              {u"customer"_s, customer}};
    const QJsonObject delivery{{u"event_type"_s, u"bookings.create"_s},
                               {u"bookings"_s, QJsonArray{booking}},
                               {u"timestamp"_s, when}};
    return QJsonDocument(delivery).toJson(QJsonDocument::Compact);
}

QString resultWords(const RehearsalResult &result, const QDateTime &now, const QLocale &locale)
{
    const QDateTime then = QDateTime::fromMSecsSinceEpoch(result.at).toTimeZone(now.timeZone());
    const bool thisYear = then.date().year() == now.date().year();
    const QString date = locale.toString(then.date(),
                                         thisYear ? Words::tr("ddd d MMM", "date of this year")
                                                  : Words::tr("ddd d MMM yyyy", "date of another year"));
    return Words::tr("Last rehearsal on %1, %2: %3.", "date, time, how it went")
        .arg(date, locale.toString(then.time(), QLocale::ShortFormat), verdict(result));
}

std::optional<RehearsalResult> keptResult(const QSettings &state)
{
    const qint64 at = state.value(atKey).toLongLong();
    if (at <= 0)
        return std::nullopt;
    return RehearsalResult{at, state.value(seenKey).toBool(), state.value(heardKey).toBool()};
}

void keepResult(QSettings &state, const RehearsalResult &result)
{
    state.setValue(atKey, result.at);
    state.setValue(seenKey, result.seen);
    state.setValue(heardKey, result.heard);
    state.sync();
}

} // namespace deskbell
