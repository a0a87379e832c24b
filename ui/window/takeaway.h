// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/export/rowcopy.h"
#include "app/table/bookingorder.h"

#include <QFutureWatcher>
#include <QPointer>
#include <QTimer>

class QAction;
class QWidget;

namespace deskbell
{

class BookingTable;
class NoticeBar;

enum class FileKind { Csv, Calendar };

/// The bookings that are shown, all of them and in their order, as they are now.
struct ShownBookings {
    QList<BookingRecord> records;
    Catalogue catalogue;
};
ShownBookings shownIn(const BookingOrder &order);

/// Writes them to a file, which is complete or as it was before. On any thread.
Result<Done> writeExport(const ShownBookings &shown, FileKind kind, const QString &path);

/// Takes bookings out of Deskbell: copied, exported to a file, on paper or as PDF.
class TakeAway final : public QObject
{
    Q_OBJECT

public:
    /// All outlive this; dialogs open over `window`.
    TakeAway(const BookingOrder &order, BookingTable &table, QWidget &window);
    /// Not before what is being written is written, and what is being copied made.
    ~TakeAway() override;

    QAction *copy() const { return m_copy; }
    /// In the order of a menu.
    QList<QAction *> exports() const { return m_exports; }
    QList<QAction *> prints() const { return m_prints; }
    /// What is printed is the day, or the week of the day, that this tells.
    void follow(const std::function<QDate()> &dayInView) { m_dayInView = dayInView; }
    /// What became of it, for some seconds.
    NoticeBar &bar() { return *m_bar; }

private:
    enum class Span { Day, Week };
    QAction *add(const QString &text, const std::function<void()> &does);
    /// On another thread: many bookings take seconds.
    void copyRows();
    void copied();
    void askForFile(FileKind kind);
    /// On another thread: many bookings take seconds.
    void startExport(FileKind kind, const QString &path);
    void exported();
    void askForPdf(Span span);
    void askForPrinter(Span span);
    void say(const QString &words);
    void sayOutcome(const Result<Done> &outcome, const QString &path);
    QDate firstDay(Span span) const;

    const BookingOrder &m_order;
    BookingTable &m_table;
    QWidget &m_window;
    NoticeBar *m_bar;
    QTimer m_gone;
    QFutureWatcher<Result<Done>> m_writing;
    QString m_path; ///< where it is written
    QFutureWatcher<CopiedRows> m_copying;
    int m_copies = 0; ///< how many are copied
    QPointer<QWidget> m_dialog;
    std::function<QDate()> m_dayInView;
    QAction *m_copy;
    QList<QAction *> m_exports;
    QList<QAction *> m_prints;
};

} // namespace deskbell
