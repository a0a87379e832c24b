// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Prints what a table of many bookings costs: bench_table [BOOKINGS], 100,000 by default.
#include "app/table/contact.h"
#include "app/table/weekcontents.h"
#include "shop.h"
#include "ui/table/bookingtable.h"
#include "ui/window/mainwindow.h"
#include "ui/window/takeaway.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace
{

/// Resident memory of this process in bytes; 0 where it cannot be told.
qint64 residentBytes()
{
    QFile status(u"/proc/self/statm"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    return status.readAll().split(' ').value(1).toLongLong() * 4096;
}

double milliseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

void settle()
{
    for (int pass = 0; pass < 3; ++pass)
        QCoreApplication::processEvents();
}

void print(const char *what, double value, const char *unit)
{
    std::printf("%-52s %.3f %s\n", what, value, unit);
}

void print(const char *what, QList<double> times)
{
    std::sort(times.begin(), times.end());
    std::printf("%-52s median %.3f ms, worst %.3f ms\n", what, times[times.size() / 2], times.last());
}

BookingRecord moved(const BookingRecord &before, int step)
{
    BookingRecord now = before;
    now.booking.date = now.booking.date.addDays(step % 7 - 3);
    now.booking.message = u"changed %1"_s.arg(step);
    return now;
}

/// By how much the process grows, of a window that is open and drawn.
void benchMemory(const Clock &clock, int count, QSettings &state)
{
    MainWindow window(clock, state, Shop::Real);
    window.setCatalogue(shopCatalogue());
    window.show();
    window.showSnapshot(shopBookings(1000, clock.now().date()));
    settle();
    const qint64 before = residentBytes();
    window.showSnapshot(shopBookings(count, clock.now().date()));
    settle();
    print("memory a booking, whole window", double(residentBytes() - before) / (count - 1000), "bytes");
}

void benchModel(const Clock &clock, const QList<BookingRecord> &records)
{
    BookingModel model(clock);
    BookingOrder order(model);
    model.setCatalogue(shopCatalogue());
    model.setSnapshot(records);
    QList<double> changes;
    QList<double> arrivals;
    for (int step = 0; step < 1000; ++step) {
        QElapsedTimer timer;
        timer.start();
        model.apply({told(moved(records[(step * 7919) % records.size()], step))});
        changes += milliseconds(timer);
        timer.start();
        model.apply({told(
            shopBooking(records.size() + 1 + step, clock.now().date(), 1 + step % 20, u"New Guest"_s))});
        arrivals += milliseconds(timer);
    }
    print("one change, models only", changes);
    print("one new booking, models only", arrivals);
}

/// What is looked for in all bookings, now and then, on the thread of the window.
void benchLooks(const Clock &clock, const QList<BookingRecord> &records)
{
    BookingModel model(clock);
    BookingOrder order(model);
    model.setCatalogue(shopCatalogue());
    model.setSnapshot(records);
    const QDate today = model.today();
    QList<double> weeks;
    QList<double> months;
    QList<double> persons;
    QElapsedTimer timer;
    for (int step = 0; step < 50; ++step) {
        timer.start();
        const WeekContents week = weekContents(order, today.addDays(step * 7 - 150));
        static_cast<void>(layOutWeek(week.items, week.firstDay));
        weeks += milliseconds(timer);
        timer.start();
        static_cast<void>(bookedADay(order, today.addDays(step), 31));
        months += milliseconds(timer);
        timer.start();
        static_cast<void>(otherBookingsOf(model, step));
        persons += milliseconds(timer);
    }
    print("one look at a week", weeks);
    print("one look at a month", months);
    print("one look for the bookings of a person", persons);
}

/// What a person does to all bookings at once.
void benchAll(MainWindow &window, const QList<BookingRecord> &records)
{
    QElapsedTimer timer;
    timer.start();
    window.findChild<BookingTable *>()->selectAll();
    settle();
    print("all selected, to repaint", milliseconds(timer), "ms");
    QList<double> changes;
    for (int step = 0; step < 200; ++step) {
        timer.start();
        window.applyChanges({told(moved(records[(step * 6841) % records.size()], step + 1))});
        settle();
        changes += milliseconds(timer);
    }
    print("one change to repaint while all are selected", changes);
    QList<qint64> ids;
    for (const BookingRecord &record : records)
        ids += record.booking.id;
    for (const bool acknowledged : {false, true}) {
        timer.start();
        window.setAcknowledged(ids, acknowledged);
        settle();
        print(acknowledged ? "all acknowledged, to repaint" : "all unacknowledged, to repaint",
              milliseconds(timer), "ms");
    }
}

void benchWindow(const Clock &clock, const QList<BookingRecord> &records, QSettings &state)
{
    MainWindow window(clock, state, Shop::Real);
    window.setCatalogue(shopCatalogue());
    window.show();
    settle();
    QElapsedTimer timer;
    timer.start();
    window.showSnapshot(records);
    window.repaint();
    settle();
    print("load to first paint", milliseconds(timer), "ms");

    QList<double> changes;
    for (int step = 0; step < 200; ++step) {
        timer.start();
        window.applyChanges({told(moved(records[(step * 7919) % records.size()], step))});
        settle();
        changes += milliseconds(timer);
    }
    print("one change to repaint, whole window", changes);

    auto *search = window.findChild<QLineEdit *>(u"search"_s);
    QList<double> keys;
    for (const QString &typed : {u"elodie mo"_s, u"030 1 00"_s, u"xyz"_s, u"e e e"_s}) {
        for (qsizetype length = 1; length <= typed.size(); ++length) {
            timer.start();
            search->setText(typed.left(length));
            settle();
            keys += milliseconds(timer);
        }
        timer.start();
        search->clear();
        settle();
        keys += milliseconds(timer);
    }
    print("one search keystroke to repaint, whole window", keys);

    QList<BookingChange> burst;
    for (int step = 0; step < 1000; ++step)
        burst += told(shopBooking(2'000'000 + step, clock.now().date(), 1 + step % 20, u"Burst Guest"_s));
    timer.start();
    window.applyChanges(burst);
    settle();
    print("a burst of 1,000 new bookings, whole window", milliseconds(timer), "ms");
    benchAll(window, records);
}

/// Ten events in each round of the event loop: the longest time for which the loop is away.
void benchStall(const Clock &clock, const QList<BookingRecord> &records, QSettings &state)
{
    MainWindow window(clock, state, Shop::Real);
    window.setCatalogue(shopCatalogue());
    window.show();
    window.showSnapshot(records);
    settle();
    constexpr int events = 10'000;
    QList<double> rounds;
    for (int done = 0; done < events; done += 10) {
        QElapsedTimer timer;
        timer.start();
        QList<BookingChange> changes;
        for (int step = done; step < done + 10; ++step) {
            const BookingRecord &any = records[(step * 7919) % records.size()];
            changes +=
                told(step % 2 == 0 ? moved(any, step)
                                   : shopBooking(3'000'000 + step, clock.now().date().addDays(step % 60),
                                                 1 + step % 20, u"New Guest"_s));
        }
        window.applyChanges(changes);
        QCoreApplication::processEvents();
        rounds += milliseconds(timer);
    }
    print("away from the event loop while 10,000 events arrive", rounds);
}

/// From one end to the other, a view's height at a time and in leaps.
void benchScrolling(const Clock &clock, const QList<BookingRecord> &records)
{
    BookingModel model(clock);
    BookingOrder order(model);
    BookingTable table(order);
    model.setCatalogue(shopCatalogue());
    model.setSnapshot(records);
    table.resize(1000, 700);
    table.show();
    settle();
    QScrollBar &bar = *table.verticalScrollBar();
    QList<double> steps;
    for (int step = 0; step < 200; ++step) {
        QElapsedTimer timer;
        timer.start();
        bar.setValue(step % 2 == 0 ? bar.value() + bar.pageStep() : bar.maximum() / 200 * step);
        table.repaint();
        settle();
        steps += milliseconds(timer);
    }
    print("one step of scrolling", steps);
}

/// The window waits for the first line alone; the others are written on another thread.
void benchExport(const Clock &clock, const QList<BookingRecord> &records, const QString &path)
{
    BookingModel model(clock);
    BookingOrder order(model);
    model.setCatalogue(shopCatalogue());
    model.setSnapshot(records);
    QElapsedTimer timer;
    timer.start();
    const ShownBookings shown = shownIn(order);
    print("all taken out for an export", milliseconds(timer), "ms");
    for (const FileKind kind : {FileKind::Csv, FileKind::Calendar}) {
        timer.start();
        if (const Result<Done> written = writeExport(shown, kind, path); written)
            print(kind == FileKind::Csv ? "written as CSV, beside" : "written as iCalendar, beside",
                  milliseconds(timer), "ms");
    }
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const int count = argc > 1 ? qMax(1000, QByteArray(argv[1]).toInt()) : 100'000;
    const FakeClock clock(shopNoon());
    const QTemporaryDir folder;
    QSettings state(folder.filePath(u"state.ini"_s), QSettings::IniFormat);
    std::printf("%d bookings\n", count);

    benchMemory(clock, count, state);
    const QList<BookingRecord> records = shopBookings(count, shopNoon().date());
    benchModel(clock, records);
    benchLooks(clock, records);
    benchWindow(clock, records, state);
    benchScrolling(clock, records);
    benchExport(clock, records, folder.filePath(u"export"_s));
    benchStall(clock, records, state);
    return 0;
}
