// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/icsexport.h"

#include "app/booking/displaytext.h"
#include "app/booking/shoptime.h"
#include "app/table/wording.h"

#include <QCoreApplication>

#ifdef DESKBELL_HAS_ICAL
#include <libical/ical.h>

#include <memory>
#endif

using namespace Qt::StringLiterals;

namespace deskbell
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(deskbell::Export)
};

#ifdef DESKBELL_HAS_ICAL

struct Freed {
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
    void operator()(char *text) const { icalmemory_free_buffer(text); }
};

/// libical takes a category for a list of them, and leaves commas and semicolons in it as they are. They are
/// held by characters that no text has, until the calendar is text.
constexpr QChar heldComma(0xFDD0);
constexpr QChar heldSemicolon(0xFDD1);

QString heldTogether(QString category)
{
    category.remove(heldComma).remove(heldSemicolon);
    return category.replace(u',', heldComma).replace(u';', heldSemicolon);
}

QByteArray escaped(QByteArray calendar)
{
    return calendar.replace(QString(heldComma).toUtf8(), "\\,")
        .replace(QString(heldSemicolon).toUtf8(), "\\;");
}

icaltimetype utcTime(qint64 ms)
{
    // Whole seconds, also before 1970.
    const qint64 second = ms >= 0 ? ms / 1000 : -((999 - ms) / 1000);
    return icaltime_from_timet_with_zone(time_t(second), 0, icaltimezone_get_utc_timezone());
}

icaltimetype wholeDay(QDate date)
{
    icaltimetype day = icaltime_null_date();
    day.year = date.year();
    day.month = date.month();
    day.day = date.day();
    return day;
}

QString lineOf(const QString &label, const QString &text)
{
    const QString clean = severalLines(text, text.size()).trimmed();
    return clean.isEmpty() ? QString() : Words::tr("%1: %2", "label: text").arg(label, clean) + u'\n';
}

QString descriptionOf(const BookingRecord &record)
{
    const Booking &booking = record.booking;
    QString text = lineOf(Words::tr("Status"), statusText(record));
    text += lineOf(Words::tr("Reason"), booking.cancelReason);
    text += lineOf(Words::tr("Phone"), booking.customer.phone);
    text += lineOf(Words::tr("E-mail"), booking.customer.email);
    text += lineOf(Words::tr("Message"), booking.message);
    return text.trimmed();
}

QString summaryOf(const BookingRecord &record, const QString &service)
{
    const QString who = customerText(record.booking.customer);
    const QString what =
        service.isEmpty() ? who : Words::tr("%1 · %2", "customer · service").arg(who, service);
    // Many calendars show a cancelled event like any other.
    return isOff(record) ? Words::tr("Cancelled: %1").arg(what) : what;
}

icalproperty_status statusOf(const BookingRecord &record)
{
    if (isOff(record))
        return ICAL_STATUS_CANCELLED;
    return record.booking.status == Status::Confirmed ? ICAL_STATUS_CONFIRMED : ICAL_STATUS_TENTATIVE;
}

void addTimes(icalcomponent *event, const BookingRecord &record, const Catalogue &catalogue)
{
    const Booking &booking = record.booking;
    if (const std::optional<ShopSpan> span = shopSpan(booking, catalogue)) {
        icalcomponent_add_property(event, icalproperty_new_dtstart(utcTime(span->start.instant)));
        if (span->end)
            icalcomponent_add_property(event, icalproperty_new_dtend(utcTime(span->end->instant)));
    } else {
        icalcomponent_add_property(event, icalproperty_new_dtstart(wholeDay(booking.date)));
    }
    // Without a METHOD both say when the event last changed in the calendar it comes from.
    const icaltimetype changed = utcTime(qMax(record.changedAt, booking.updatedAt));
    icalcomponent_add_property(event, icalproperty_new_dtstamp(changed));
    icalcomponent_add_property(event, icalproperty_new_lastmodified(changed));
    if (booking.createdAt != 0)
        icalcomponent_add_property(event, icalproperty_new_created(utcTime(booking.createdAt)));
}

icalcomponent *eventOf(const BookingRecord &record, const Catalogue &catalogue)
{
    const QString service = oneLine(catalogue.services.value(record.booking.serviceId).name);
    const QByteArray uid = "booking-" + QByteArray::number(record.booking.id) + "@reservekit.deskbell";
    icalcomponent *event = icalcomponent_new(ICAL_VEVENT_COMPONENT);
    const auto add = [event](icalproperty *property) { icalcomponent_add_property(event, property); };
    add(icalproperty_new_uid(uid.constData()));
    add(icalproperty_new_sequence(record.revision));
    addTimes(event, record, catalogue);
    add(icalproperty_new_summary(summaryOf(record, service).toUtf8().constData()));
    add(icalproperty_new_description(descriptionOf(record).toUtf8().constData()));
    if (!service.isEmpty())
        add(icalproperty_new_categories(heldTogether(service).toUtf8().constData()));
    add(icalproperty_new_status(statusOf(record)));
    add(icalproperty_new_transp(isOff(record) ? ICAL_TRANSP_TRANSPARENT : ICAL_TRANSP_OPAQUE));
    return event;
}

#endif

} // namespace

#ifdef DESKBELL_HAS_ICAL

bool canExportIcs()
{
    return true;
}

Result<QByteArray> toIcs(const QList<BookingRecord> &records, const Catalogue &catalogue)
{
    const std::unique_ptr<icalcomponent, Freed> calendar(icalcomponent_new(ICAL_VCALENDAR_COMPONENT));
    icalcomponent_add_property(calendar.get(), icalproperty_new_version("2.0"));
    icalcomponent_add_property(calendar.get(),
                               icalproperty_new_prodid("-//Deskbell//Deskbell " DESKBELL_VERSION "//EN"));
    for (const BookingRecord &record : records)
        icalcomponent_add_component(calendar.get(), eventOf(record, catalogue));
    const std::unique_ptr<char, Freed> text(icalcomponent_as_ical_string_r(calendar.get()));
    if (!text)
        return Error{Words::tr("The calendar could not be written: there is not enough memory.")};
    return escaped(text.get());
}

#else

bool canExportIcs()
{
    return false;
}

Result<QByteArray> toIcs(const QList<BookingRecord> &, const Catalogue &)
{
    return Error{Words::tr("This Deskbell was built without libical and cannot write calendars.")};
}

#endif

} // namespace deskbell
