// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/madeuppeople.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace deskbell
{

namespace
{

struct Person {
    QString name;
    QString mailbox;
};

// A salon in a large town: names of many tongues and scripts, since all of them have to be shown and
// searched.
const QList<Person> &people()
{
    static const QList<Person> list{
        {u"Amara Okafor"_s, u"amara.okafor"_s},
        {u"Aoife Ní Bhriain"_s, u"aoife.nibhriain"_s},
        {u"Bjørn Håkonsen"_s, u"bjorn.hakonsen"_s},
        {u"Camille Lefèvre"_s, u"camille.lefevre"_s},
        {u"Chidi Eze"_s, u"chidi.eze"_s},
        {u"Daniel O’Connor"_s, u"daniel.oconnor"_s},
        {u"Dilnoza Karimova"_s, u"dilnoza.karimova"_s},
        {u"Eleni Papadopoulou"_s, u"eleni.papadopoulou"_s},
        {u"Emma Schneider"_s, u"emma.schneider"_s},
        {u"Fatima Zahra El Idrissi"_s, u"fz.elidrissi"_s},
        {u"Giulia Esposito"_s, u"giulia.esposito"_s},
        {u"Grace Mbatha"_s, u"grace.mbatha"_s},
        {u"Hana Dvořáková"_s, u"hana.dvorakova"_s},
        {u"Ingrid Lindström"_s, u"ingrid.lindstrom"_s},
        {u"İpek Yılmaz"_s, u"ipek.yilmaz"_s},
        {u"Isabela Souza Lima"_s, u"isabela.lima"_s},
        {u"James Whitfield"_s, u"james.whitfield"_s},
        {u"Kalolaine Tupou"_s, u"kalolaine.tupou"_s},
        {u"Katarzyna Wójcik"_s, u"kasia.wojcik"_s},
        {u"Kwame Mensah"_s, u"kwame.mensah"_s},
        {u"Leila Haddad"_s, u"leila.haddad"_s},
        {u"Linh Nguyễn"_s, u"linh.nguyen"_s},
        {u"Lucía Fernández Ruiz"_s, u"lucia.fernandez"_s},
        {u"Mateo Quispe"_s, u"mateo.quispe"_s},
        {u"Mehmet Demir"_s, u"mehmet.demir"_s},
        {u"Miriam Goldberg"_s, u"miriam.goldberg"_s},
        {u"Nino Beridze"_s, u"nino.beridze"_s},
        {u"Oleksandr Shevchenko"_s, u"o.shevchenko"_s},
        {u"Priya Raghunathan"_s, u"priya.raghunathan"_s},
        {u"Rania Al-Masri"_s, u"rania.almasri"_s},
        {u"Sanjay Patel"_s, u"sanjay.patel"_s},
        {u"Siobhan Kelly"_s, u"siobhan.kelly"_s},
        {u"Tanisha Brooks"_s, u"tanisha.brooks"_s},
        {u"Tomáš Horák"_s, u"tomas.horak"_s},
        {u"Yael Ben-David"_s, u"yael.bendavid"_s},
        {u"Zoltán Szabó"_s, u"zoltan.szabo"_s},
        {u"佐藤 美咲"_s, u"misaki.sato"_s},
        {u"王秀英"_s, u"xiuying.wang"_s},
        {u"김민준"_s, u"minjun.kim"_s},
        {u"أحمد منصور"_s, u"ahmed.mansour"_s},
        {u"Μαρία Νικολάου"_s, u"maria.nikolaou"_s},
        {u"Анна Петрова"_s, u"anna.petrova"_s},
    };
    return list;
}

// Only numbers that the regulators of five countries keep for films and books: they ring at nobody's.
QString phone(QRandomGenerator &random)
{
    const auto digits = [&random](int below, int width) {
        return u"%1"_s.arg(random.bounded(below), width, 10, QLatin1Char('0'));
    };
    switch (random.bounded(5)) {
    case 0:
        return u"+44 7700 900"_s + digits(1000, 3);
    case 1:
        return u"+1 202 555 01"_s + digits(100, 2);
    case 2:
        return u"+49 171 39200"_s + digits(100, 2);
    case 3:
        return u"+33 6 39 98 "_s + digits(100, 2) + u' ' + digits(100, 2);
    default:
        return u"+447700900"_s + digits(1000, 3);
    }
}

} // namespace

Customer madeUpPerson(QRandomGenerator &random)
{
    static const QStringList hosts{u"example.com"_s, u"example.org"_s, u"example.net"_s};
    const Person &person = anyOf(people(), random);
    Customer customer;
    customer.name = person.name;
    customer.email = person.mailbox + u'@' + anyOf(hosts, random);
    customer.phone = phone(random);
    const int gap = random.bounded(12);
    if (gap == 0)
        customer.email.clear();
    else if (gap == 1)
        customer.phone.clear();
    return customer;
}

QString madeUpNote(QRandomGenerator &random)
{
    static const QStringList notes{
        u"First visit"_s,
        u"Allergic to ammonia – please use the mild colour"_s,
        u"Same as last time, please"_s,
        u"Running five minutes late is possible, I come by train"_s,
        u"With my son (6), he is a little shy"_s,
        u"Wheelchair user: the chair at the front would be great"_s,
        u"Just the tips, growing it out"_s,
        u"Wedding on Saturday!"_s,
        u"Please call when an earlier time comes free"_s,
        u"Sensitive scalp"_s,
        u"Could it be with Marta again?"_s,
        u"Paying with a gift card"_s,
        u"Like the photo I sent by e-mail"_s,
        u"Prefer a quiet appointment"_s,
    };
    return chance(55, random) ? anyOf(notes, random) : QString();
}

QString madeUpReason(QRandomGenerator &random)
{
    static const QStringList reasons{
        u"Customer requested cancellation"_s,
        u"Ill – will book again"_s,
        u"Has to work that day"_s,
        u"Train cancelled"_s,
        u"Found an earlier appointment"_s,
        u"Stylist is off sick"_s,
        u"Booked twice by mistake"_s,
    };
    return anyOf(reasons, random);
}

} // namespace deskbell
