// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/booking/businesshours.h"

#include <QTest>

using namespace deskbell;
using namespace Qt::StringLiterals;

class TestBusinessHours : public QObject
{
    Q_OBJECT

private slots:
    void theHoursOfAShopAreInItsZoneAlsoWithoutSlots()
    {
        Catalogue catalogue;
        catalogue.services.insert(1, {1, u"Haircut"_s, "America/New_York"});
        QCOMPARE(businessHours(catalogue).zone, QByteArray("America/New_York"));
        catalogue.services.insert(2, {2, u"Massage"_s, "Nowhere/Land"});
        QCOMPARE(businessHours(catalogue).zone, QByteArray("America/New_York"));
    }

    void theyReachFromTheFirstSlotToTheEndOfTheLast()
    {
        Catalogue catalogue;
        catalogue.services.insert(1, {1, u"Haircut"_s, "Europe/Berlin"});
        QCOMPARE(businessHours(catalogue), (BusinessHours{0, 0, "Europe/Berlin"}));
        catalogue.timeSlots.insert(1, {1, 1, u"12:00:00"_s, u"13:00:00"_s, 0});
        catalogue.timeSlots.insert(2, {2, 1, u"09:30:00"_s, u"10:00:00"_s, 0});
        catalogue.timeSlots.insert(3, {3, 1, u"17:00:00"_s, u"18:15:00"_s, 0});
        QCOMPARE(businessHours(catalogue), (BusinessHours{9 * 60 + 30, 18 * 60 + 15, "Europe/Berlin"}));
    }
};

QTEST_GUILESS_MAIN(TestBusinessHours)
#include "tst_businesshours.moc"
