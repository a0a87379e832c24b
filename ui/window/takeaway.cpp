// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/takeaway.h"

#include "app/export/csvexport.h"
#include "app/export/icsexport.h"
#include "app/table/wording.h"
#include "ui/print/printing.h"
#include "ui/table/bookingtable.h"
#include "ui/window/noticebar.h"

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMimeData>
#include <QPrintDialog>
#include <QPrinter>
#include <QSaveFile>
#include <QStandardPaths>
#include <QtConcurrent>

#include <memory>

using namespace Qt::StringLiterals;

namespace deskbell
{

namespace
{

constexpr int saidMs = 12'000;
/// From so many on one waits for them.
constexpr int manyRows = 2000;

QString suffixOf(FileKind kind)
{
    return kind == FileKind::Csv ? u"csv"_s : u"ics"_s;
}

QString suggested(const QString &name)
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).filePath(name);
}

template <typename Dialog>
void open(Dialog *dialog, QPointer<QWidget> &held)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    held = dialog;
    dialog->open();
}

QFileDialog *saveDialog(QWidget &window, const QString &title, const QString &path, const QString &filter)
{
    auto *dialog = new QFileDialog(&window, title, path, filter);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(path.section(u'.', -1));
    dialog->selectFile(path);
    return dialog;
}

} // namespace

ShownBookings shownIn(const BookingOrder &order)
{
    ShownBookings shown{{}, order.bookings().catalogue()};
    shown.records.reserve(order.rowCount());
    for (int row = 0; row < order.rowCount(); ++row)
        shown.records += order.record(row);
    return shown;
}

Result<Done> writeExport(const ShownBookings &shown, FileKind kind, const QString &path)
{
    const Result<QByteArray> content =
        kind == FileKind::Csv ? toCsv(shown.records, shown.catalogue) : toIcs(shown.records, shown.catalogue);
    if (!content)
        return content.error();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content.value()) != content.value().size()
        || !file.commit())
        return Error{TakeAway::tr("%1 could not be written: %2")
                         .arg(QDir::toNativeSeparators(path), file.errorString())};
    return Done{};
}

TakeAway::TakeAway(const BookingOrder &order, BookingTable &table, QWidget &window)
    : QObject(&window)
    , m_order(order)
    , m_table(table)
    , m_window(window)
    , m_bar(new NoticeBar(Glyph::Info, u"accent"_s, {}))
    , m_copy(add(tr("Cop&y rows"), [this] { copyRows(); }))
{
    m_copy->setShortcut(QKeySequence::Copy);
    m_copy->setShortcutContext(Qt::WidgetShortcut); // where one types it copies what is typed
    table.addAction(m_copy);
    m_exports = {add(tr("Export for spreadsheets (CSV)…"), [this] { askForFile(FileKind::Csv); }),
                 add(tr("Export for calendars (iCalendar)…"), [this] { askForFile(FileKind::Calendar); })};
    m_exports[1]->setEnabled(canExportIcs());
    m_prints = {add(tr("&Print the day…"), [this] { askForPrinter(Span::Day); }),
                add(tr("Print the &week…"), [this] { askForPrinter(Span::Week); }),
                add(tr("Save the day as PDF…"), [this] { askForPdf(Span::Day); }),
                add(tr("Save the week as PDF…"), [this] { askForPdf(Span::Week); })};
    m_prints[0]->setShortcuts(QKeySequence::Print);
    connect(&m_writing, &QFutureWatcherBase::finished, this, &TakeAway::exported);
    connect(&m_copying, &QFutureWatcherBase::finished, this, &TakeAway::copied);
    m_gone.setSingleShot(true);
    connect(&m_gone, &QTimer::timeout, this, [this] { m_bar->say({}); });
}

TakeAway::~TakeAway()
{
    m_writing.waitForFinished();
    m_copying.waitForFinished();
}

QAction *TakeAway::add(const QString &text, const std::function<void()> &does)
{
    auto *action = new QAction(text, this);
    connect(action, &QAction::triggered, this, does);
    return action;
}

void TakeAway::copyRows()
{
    const BookingModel &model = m_order.bookings();
    QList<BookingRecord> records;
    for (const qint64 id : m_table.selectedIds())
        records += model.record(model.rowOf(id));
    if (records.isEmpty())
        return;
    m_copies = int(records.size());
    if (m_copies >= manyRows) {
        m_gone.stop();
        m_bar->say(tr("Copying…"));
    }
    // Of two that are asked for one after the other, the second counts.
    m_copying.setFuture(QtConcurrent::run(copiedRows, records, model.catalogue()));
}

void TakeAway::copied()
{
    const CopiedRows rows = m_copying.result();
    auto data = std::make_unique<QMimeData>();
    data->setText(rows.text);
    data->setHtml(rows.html);
    QGuiApplication::clipboard()->setMimeData(data.release());
    say(m_copies == 1 ? tr("Copied 1 booking.") : tr("Copied %Ln bookings.", nullptr, m_copies));
}

void TakeAway::askForFile(FileKind kind)
{
    if (m_dialog)
        return;
    const QString name =
        u"bookings-%1.%2"_s.arg(m_order.bookings().today().toString(Qt::ISODate), suffixOf(kind));
    auto *dialog = saveDialog(m_window, tr("Export what is shown"), suggested(name),
                              kind == FileKind::Csv ? tr("Spreadsheets (*.csv)") : tr("Calendars (*.ics)"));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, kind](const QString &path) { startExport(kind, path); });
    open(dialog, m_dialog);
}

void TakeAway::startExport(FileKind kind, const QString &path)
{
    for (QAction *action : std::as_const(m_exports))
        action->setEnabled(false);
    m_gone.stop();
    m_bar->say(tr("Exporting…"));
    m_path = path;
    m_writing.setFuture(QtConcurrent::run(writeExport, shownIn(m_order), kind, path));
}

void TakeAway::exported()
{
    m_exports[0]->setEnabled(true);
    m_exports[1]->setEnabled(canExportIcs());
    sayOutcome(m_writing.result(), m_path);
}

QDate TakeAway::firstDay(Span span) const
{
    const QDate day = m_dayInView ? m_dayInView() : m_table.dayInView();
    return span == Span::Day ? day : shelfDays(day, QLocale().firstDayOfWeek()).weekStart;
}

void TakeAway::askForPdf(Span span)
{
    if (m_dialog)
        return;
    const QDate first = firstDay(span);
    const int days = span == Span::Day ? 1 : 7;
    auto *dialog =
        saveDialog(m_window, tr("Save as PDF"),
                   suggested(u"bookings-%1.pdf"_s.arg(first.toString(Qt::ISODate))), tr("PDF (*.pdf)"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, first, days](const QString &path) {
        sayOutcome(savePdf(sheetOf(m_order.bookings(), first, days), m_order.bookings().shopNow(), path),
                   path);
    });
    open(dialog, m_dialog);
}

void TakeAway::askForPrinter(Span span)
{
    if (m_dialog)
        return;
    const QDate first = firstDay(span);
    const int days = span == Span::Day ? 1 : 7;
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageLayout(sheetPage(QLocale()));
    auto *dialog = new QPrintDialog(printer.get(), &m_window);
    connect(dialog, qOverload<>(&QDialog::accepted), this, [this, printer, first, days] {
        const Result<Done> printed = paintSheet(*printer, sheetOf(m_order.bookings(), first, days),
                                                printedText(m_order.bookings().shopNow()));
        say(printed ? tr("Sent to the printer.") : printed.error().sentence);
    });
    open(dialog, m_dialog);
}

void TakeAway::sayOutcome(const Result<Done> &outcome, const QString &path)
{
    say(outcome ? tr("Saved to %1.").arg(QDir::toNativeSeparators(path)) : outcome.error().sentence);
}

void TakeAway::say(const QString &words)
{
    m_bar->say(words);
    m_gone.start(saidMs);
}

} // namespace deskbell
