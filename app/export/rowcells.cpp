// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/rowcells.h"

#include "app/booking/displaytext.h"
#include "app/booking/shoptime.h"
#include "app/table/wording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace deskbell
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(deskbell::Export)
};

QString whole(const QString &text)
{
    return severalLines(text, text.size()).trimmed();
}

QString timeOfDay(const ShopMoment &moment)
{
    const QTime time = moment.wallClock().time();
    return time.toString(time.second() == 0 ? u"HH:mm" : u"HH:mm:ss");
}

/// The shop's wall clock at an instant; in UTC, and saying so, where the shop's zone is not known.
QString instantIn(qint64 ms, const QTimeZone &zone)
{
    if (ms == 0)
        return {};
    const QDateTime utc = QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::utc());
    if (!zone.isValid())
        return utc.toString(u"yyyy-MM-dd HH:mm") + u" UTC"_s;
    return ShopMoment{ms, zone.offsetFromUtc(utc)}.wallClock().toString(u"yyyy-MM-dd HH:mm");
}

/// Whether a formula can begin with `c`. Full-width and small forms count as what they stand for.
bool beginsFormula(QChar c)
{
    if (c == QChar(0x2212)) // the minus of typography
        return true;
    const QString plain =
        c.unicode() < 0x80 ? QString(c) : QString(c).normalized(QString::NormalizationForm_KC);
    return plain.size() == 1 && u"=+-@\t\r"_s.contains(plain.front());
}

bool isPassedOver(QChar c)
{
    return c.isSpace() || c == u'"' || c.category() == QChar::Other_Format
        || c.category() == QChar::Other_Control;
}

bool endsCell(QChar c)
{
    return c == u';' || c == u'\t' || c == u'\n' || c == u'\r';
}

} // namespace

QStringList cellHeadings()
{
    return {Words::tr("Date"),    Words::tr("Start"),     Words::tr("End"),
            Words::tr("Service"), Words::tr("Status"),    Words::tr("Customer"),
            Words::tr("Phone"),   Words::tr("E-mail"),    Words::tr("Message"),
            Words::tr("Reason"),  Words::tr("Time zone"), Words::tr("Booked", "moment at which it was made"),
            Words::tr("Changed"), Words::tr("Seen"),      Words::tr("Booking number")};
}

QStringList cellsOf(const BookingRecord &record, const Catalogue &catalogue)
{
    const Booking &booking = record.booking;
    const Service service = catalogue.services.value(booking.serviceId);
    // Qt takes an empty name for this computer's zone.
    const QTimeZone zone = service.timeZone.isEmpty() ? QTimeZone() : QTimeZone(service.timeZone);
    const std::optional<ShopSpan> span = shopSpan(booking, catalogue);
    return {
        booking.date.toString(Qt::ISODate),
        span ? timeOfDay(span->start) : QString(),
        span && span->end ? timeOfDay(*span->end) : QString(),
        service.name.isEmpty() ? QString::number(booking.serviceId) : whole(service.name),
        statusText(record),
        whole(booking.customer.name),
        whole(booking.customer.phone),
        whole(booking.customer.email),
        whole(booking.message),
        whole(booking.cancelReason),
        QString::fromUtf8(service.timeZone),
        instantIn(booking.createdAt, zone),
        instantIn(booking.updatedAt, zone),
        record.acknowledged ? Words::tr("yes") : Words::tr("no"),
        QString::number(booking.id),
    };
}

QString formulaSafe(const QString &cell)
{
    QString safe;
    safe.reserve(cell.size() + 1);
    qsizetype begin = 0; // of the cell, or of what another separator makes one
    bool isOpen = true;  // nothing that is seen has come since `begin`
    for (const QChar c : cell) {
        if (isOpen && beginsFormula(c)) {
            safe.insert(begin, u'\'');
            isOpen = false;
        } else if (isOpen && !isPassedOver(c)) {
            isOpen = false;
        }
        safe += c;
        if (endsCell(c)) {
            isOpen = true;
            begin = safe.size();
        }
    }
    return safe;
}

} // namespace deskbell
