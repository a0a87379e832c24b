// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/poll/month.h"

#include <QCoreApplication>
#include <QStringList>
#include <QTextStream>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace
{

QString words(const QList<qint64> &delays)
{
    const auto text = [](qint64 ms) {
        const double minutes = double(ms) / 60'000;
        return minutes < 100 ? u"%1m"_s.arg(minutes, 0, 'f', 1) : u"%1h"_s.arg(minutes / 60, 0, 'f', 1);
    };
    return delays.isEmpty() ? u"-"_s : text(medianOf(delays)) + u'/' + text(worstOf(delays));
}

/// What the same requests bring when all pages of fifty are read one after another, over and over.
QString naive(const MonthCase &month, qint64 used)
{
    const double pages = double(month.bookings + month.deliveries * month.days / 2) / 50 + month.services;
    const double round = month.days * 24 * 60 * 60'000.0 * pages / double(qMax<qint64>(used, 1));
    return words({qint64(round / 2), qint64(round / 2), qint64(round)});
}

void print(const MonthCase &month, QTextStream &out)
{
    static const QStringList hooks{u"healthy"_s, u"deaf 2d"_s, u"deaf"_s};
    static const QStringList orders{u"up"_s, u"down"_s, u"none"_s};
    const MonthResult result = Month(month).run();
    QStringList cells{
        month.plan == 10'000 ? u"starter"_s : u"developer"_s,
        QString::number(month.services),
        QString::number(month.bookings),
        hooks.at(int(month.hooks)),
        QString::number(month.deliveries),
        month.isSigned ? u"yes"_s : u"no"_s,
        orders.at(int(month.order)),
        u"%1 (%2%)"_s.arg(result.used).arg(double(result.used) * 100 / double(month.plan), 0, 'f', 1)};
    for (const QList<qint64> &delays : result.delays)
        cells += words(delays);
    cells += naive(month, result.used);
    cells += QString::number(result.unknown);
    cells += QString::number(result.wronglyRemoved);
    out << cells.join(u'\t') << Qt::endl;
}

} // namespace

/// bench_poll [all]: the months that matter most, or every combination.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const bool all = application.arguments().mid(1).contains(u"all"_s);
    QTextStream out(stdout);
    out << "Thirty days each; delays as median/worst until known, of what webhooks did not bring.\n"
        << "plan\tserv.\tbookings\thooks\ta day\tsigned\torder\trequests\tnew\tchanged\tcancelled\tremoved\t"
           "naive, each\tnot known\twrong\n";
    for (const qint64 plan : {10'000, 50'000})
        for (const int services : {1, 3, 10})
            for (const int bookings : {200, 2'000, 20'000})
                for (const int hooks : {0, 1, 2})
                    for (const int deliveries : {10, 100})
                        for (const bool isSigned : {true, false})
                            for (const int order : {0, 1, 2}) {
                                const bool usual = deliveries == 10 && (hooks != 2 || isSigned)
                                    && services != 3 && (order != 1 || bookings == 2'000)
                                    && (order == 0 || hooks == 2);
                                if (all || usual)
                                    print({services, bookings, MonthCase::Hooks(hooks), deliveries, isSigned,
                                           MonthCase::Order(order), plan},
                                          out);
                            }
    return 0;
}
