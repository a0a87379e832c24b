// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/export/reading.h"

#include <QProcess>

using namespace Qt::StringLiterals;

namespace deskbell
{

BookingRecord plainRecord(qint64 id)
{
    BookingRecord record;
    record.booking.id = id;
    record.booking.serviceId = 123;
    record.booking.timeSlotId = 456;
    record.booking.date = QDate(2026, 5, 12);
    record.booking.createdAt = 1'778'480'000'000;
    record.booking.updatedAt = 1'778'580'000'250;
    record.changedAt = 1'778'580'001'000;
    return record;
}

Catalogue shopCatalogue()
{
    Catalogue catalogue;
    catalogue.services.insert(123, {123, u"Haircut"_s, "Europe/Berlin"});
    catalogue.timeSlots.insert(456, {456, 123, u"2024-01-01 10:00:00"_s, u"2024-01-01 10:30:00"_s, 1});
    return catalogue;
}

QStringList hostileTexts()
{
    return {u"=1+1"_s,
            u"+1+1"_s,
            u"-1+1"_s,
            u"@SUM(1)"_s,
            u"\t=1+1"_s,
            u"\r=1+1"_s,
            u"\n=1+1"_s,
            u"   =1+1"_s,
            u"\u00A0=1+1"_s,
            u"\u200B=1+1"_s,
            u"\uFF1D1+1"_s,
            u"\uFF0B1+1"_s,
            u"\uFF0D1+1"_s,
            u"\uFF20SUM(1)"_s,
            u"\"=1+1"_s,
            u"a;=1+1"_s,
            u"a;\"=1+1"_s,
            u"a\n=1+1"_s,
            u"a\",=1+1,\""_s,
            u"=HYPERLINK(\"http://example.com\";\"Click\")"_s,
            u"=cmd|' /C calc'!A0"_s,
            u"a"_s + QChar(u'\0') + u"b"_s,
            QString(QChar(0xD800)) + u"lone"_s,
            u"\u202Egnp.exe"_s,
            u"\U0001F600\U0001F468\u200D\U0001F469\u200D\U0001F467"_s,
            u"a\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nATTENDEE:mailto:x@example.com"_s,
            u"a, b; c \\ d"_s,
            QString(10'240, u'ä')};
}

QJsonDocument readBack(const QString &script, const QByteArray &file)
{
    QProcess python;
    // The system's own, which is the one that has the distribution's modules.
    python.start(u"/usr/bin/python3"_s, {u"-B"_s, QStringLiteral(TEST_DATA "/") + script});
    python.write(file);
    python.closeWriteChannel();
    const bool ended = python.waitForFinished(60'000);
    if (!ended || python.exitCode() != 0)
        qFatal("%s: %s", qPrintable(script), python.readAllStandardError().constData());
    return QJsonDocument::fromJson(python.readAllStandardOutput());
}

} // namespace deskbell
