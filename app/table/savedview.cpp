// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/table/savedview.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace deskbell
{

namespace
{

constexpr QLatin1String spanWords[] = {"today"_L1,      "next_7_days"_L1, "last_7_days"_L1,
                                       "this_month"_L1, "next_month"_L1,  "from_today"_L1};
constexpr std::pair<Status, QLatin1String> statusWords[] = {{Status::Pending, "pending"_L1},
                                                            {Status::Confirmed, "confirmed"_L1},
                                                            {Status::Cancelled, "cancelled"_L1}};

} // namespace

QString keptView(const SavedView &view, QDate today)
{
    QJsonArray statuses;
    for (const auto &[status, word] : statusWords) {
        if (view.filter.statuses.contains(status))
            statuses += word;
    }
    QJsonArray services;
    for (const qint64 id : view.filter.services)
        services += QString::number(id); // JSON's own numbers are not that long
    QJsonObject object{{u"name"_s, view.name},
                       {u"segment"_s, segmentWord(view.segment)},
                       {u"search"_s, view.search},
                       {u"statuses"_s, statuses},
                       {u"services"_s, services}};
    if (const std::optional<DateSpan> span = spanOf(view.filter, today)) {
        object.insert("dates"_L1, spanWords[size_t(*span)]);
    } else {
        object.insert("from"_L1, view.filter.from.toString(Qt::ISODate));
        object.insert("to"_L1, view.filter.to.toString(Qt::ISODate));
    }
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<SavedView> viewOf(const QString &kept, QDate today)
{
    const QJsonObject object = QJsonDocument::fromJson(kept.toUtf8()).object();
    const auto text = [&object](QLatin1String key) { return object.value(key).toString(); };
    SavedView view{text("name"_L1), segmentOf(text("segment"_L1)), text("search"_L1), {}};
    if (view.name.isEmpty())
        return std::nullopt;
    const QJsonArray statuses = object.value("statuses"_L1).toArray();
    for (const auto &[status, word] : statusWords) {
        if (statuses.contains(QJsonValue(word)))
            view.filter.statuses += status;
    }
    const QJsonArray services = object.value("services"_L1).toArray();
    for (const QJsonValue &id : services)
        view.filter.services += id.toString().toLongLong();
    view.filter.from = QDate::fromString(text("from"_L1), Qt::ISODate);
    view.filter.to = QDate::fromString(text("to"_L1), Qt::ISODate);
    for (const DateSpan span : dateSpans) {
        if (text("dates"_L1) == spanWords[size_t(span)])
            view.filter = withDates(view.filter, span, today);
    }
    return view;
}

} // namespace deskbell
