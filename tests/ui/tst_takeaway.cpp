// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/csvexport.h"
#include "app/export/icsexport.h"
#include "app/export/selection.h"
#include "openwindow.h"
#include "ui/print/printing.h"
#include "ui/window/takeaway.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMimeData>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace deskbell;
using namespace Qt::StringLiterals;

class TestTakeAway : public QObject
{
    Q_OBJECT

    FakeClock m_clock{shopNoon()};
    const QDate m_today = shopNoon().date();
    QTemporaryDir m_folder;
    std::unique_ptr<BookingModel> m_model;
    std::unique_ptr<BookingOrder> m_order;

    static QString read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
    /// The PDF's text as an independent reader sees it, a page each.
    QStringList pdfPages(const Sheet &sheet) const
    {
        const QString path = m_folder.filePath(u"sheet.pdf"_s);
        if (const Result<Done> saved = savePdf(sheet, m_model->shopNow(), path); !saved)
            return {saved.error().sentence};
        QProcess reader;
        reader.start(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
        reader.waitForFinished();
        QStringList pages = QString::fromUtf8(reader.readAllStandardOutput()).split(u'\f');
        pages.removeLast();
        return pages;
    }

private slots:
    void init()
    {
        m_model = std::make_unique<BookingModel>(m_clock);
        m_order = std::make_unique<BookingOrder>(*m_model);
        m_model->setCatalogue(shopCatalogue());
        BookingRecord off = shopBooking(3, m_today, 5, u"Maja Rossi"_s);
        off.booking.status = Status::Cancelled;
        off.booking.cancelReason = u"Has caught a cold"_s;
        m_model->setSnapshot({shopBooking(1, m_today, 12, u"Jane Doe"_s), off,
                              shopBooking(2, m_today.addDays(2), 14, u"Ben Nowak"_s),
                              shopBooking(4, m_today.addDays(30), 1, u"Not This Week"_s)});
    }

    void whatIsShownIsExportedAndNothingElse()
    {
        m_order->setSearch(u"jane"_s);
        const QString csv = m_folder.filePath(u"shown.csv"_s);
        QVERIFY(writeExport(shownIn(*m_order), FileKind::Csv, csv).ok());
        QVERIFY(read(csv).contains(u"Jane Doe"_s));
        QVERIFY(!read(csv).contains(u"Ben Nowak"_s));
        m_order->setSearch({});
        m_order->sort(BookingModel::CustomerColumn);
        QVERIFY(writeExport(shownIn(*m_order), FileKind::Csv, csv).ok());
        QVERIFY(read(csv).indexOf(u"Ben Nowak"_s) < read(csv).indexOf(u"Jane Doe"_s));
    }

    void theCommandLineExportsTheSame()
    {
        const auto lines = [](const QString &text) {
            QStringList sorted = text.split(u'\n');
            sorted.sort(); // the window has its own order
            return sorted;
        };
        const QString path = m_folder.filePath(u"shown.csv"_s);
        QVERIFY(writeExport(shownIn(*m_order), FileKind::Csv, path).ok());
        QList<BookingRecord> all;
        for (int row = 0; row < m_model->rowCount(); ++row)
            all += m_model->record(row);
        const QList<BookingRecord> same = deskbell::selected(all, shopCatalogue(), {}, StatusAs::Read);
        QCOMPARE(lines(read(path)), lines(QString::fromUtf8(toCsv(same, shopCatalogue()))));
        if (canExportIcs()) {
            QVERIFY(writeExport(shownIn(*m_order), FileKind::Calendar, path).ok());
            QCOMPARE(lines(read(path)), lines(QString::fromUtf8(toIcs(same, shopCatalogue()).value())));
        }
    }

    void calendarsGetItToo()
    {
        const QString ics = m_folder.filePath(u"shown.ics"_s);
        const Result<Done> done = writeExport(shownIn(*m_order), FileKind::Calendar, ics);
        QCOMPARE(done.ok(), read(ics).contains(u"Jane Doe"_s));
        QVERIFY(done.ok() || !done.error().sentence.isEmpty());
    }

    void whereNothingCanBeWrittenThatIsSaid()
    {
        const QString nowhere = m_folder.filePath(u"no/such/folder.csv"_s);
        QVERIFY(writeExport(shownIn(*m_order), FileKind::Csv, nowhere).error().sentence.contains(nowhere));
        QVERIFY(savePdf(sheetOf(*m_model, m_today, 1), m_model->shopNow(), nowhere)
                    .error()
                    .sentence.contains(nowhere));
    }

    void theDaySheetHasTheDay()
    {
        const Sheet sheet = sheetOf(*m_model, m_today, 1);
        QCOMPARE(sheet.days.size(), 1);
        QCOMPARE(sheet.days[0].heading, u"Monday 11 May 2026"_s);
        QCOMPARE(sheet.days[0].summary, u"1 booked · 1 cancelled"_s);
        QCOMPARE(sheet.days[0].rows.size(), 2);
        QCOMPARE(sheet.days[0].rows[0].who, u"Maja Rossi"_s); // at ten
        QVERIFY(sheet.days[0].rows[0].off);
        const QStringList pages = pdfPages(sheet);
        QCOMPARE(pages.size(), 1);
        for (const QString &text :
             {u"Monday 11 May 2026"_s, u"13:30"_s, u"Jane Doe"_s, u"guest1@example.com"_s,
              u"Reason: Has caught a cold"_s, u"Page 1"_s, u"Printed Mon 11 May 2026, 12:00"_s})
            QVERIFY2(pages[0].contains(text), qPrintable(text + u" is not in:\n"_s + pages[0]));
        QVERIFY(!pages[0].contains(u"Ben Nowak"_s));
    }

    void theWeekSheetHasItsSevenDays()
    {
        const QString text = pdfPages(sheetOf(*m_model, m_today, 7)).join(QString());
        QVERIFY(text.contains(u"Jane Doe"_s));
        QVERIFY(text.contains(u"Ben Nowak"_s));
        QVERIFY(text.contains(u"Sunday 17 May 2026"_s));
        QVERIFY(text.contains(u"Nothing booked"_s));
        QVERIFY(!text.contains(u"Not This Week"_s));
    }

    void nothingIsLostOverManyPages()
    {
        QList<BookingRecord> records;
        for (int id = 1; id <= 120; ++id) {
            records += shopBooking(id, m_today, 1 + id % 20, u"Guest Number %1x"_s.arg(id));
            records.last().booking.message = u"word "_s.repeated(id % 40);
        }
        m_model->setSnapshot(records);
        const QStringList pages = pdfPages(sheetOf(*m_model, m_today, 1));
        QVERIFY(pages.size() > 3);
        const QString all = pages.join(QString());
        for (int id = 1; id <= 120; ++id)
            QVERIFY2(all.contains(u"Number %1x"_s.arg(id)), qPrintable(QString::number(id)));
        QVERIFY(pages.last().contains(u"Page %1"_s.arg(pages.size())));
    }

    void hostileTextsArePrintedAsText()
    {
        BookingRecord record = shopBooking(1, m_today, 3, u"<b>Bold</b>"_s);
        record.booking.customer.phone = QString(10'000, u'9');
        record.booking.message = QString(10'000, u'W') + QChar(0x202E) + QChar(u'\0') + u"\n\nx"_s;
        m_model->setSnapshot({record, shopBooking(2, m_today, 4, QString(10'000, u'N'))});
        const QStringList pages = pdfPages(sheetOf(*m_model, m_today, 1));
        QCOMPARE(pages.size(), 1);
        QVERIFY(pages[0].contains(u"<b>Bold</b>"_s));
    }

    void anExportIsWrittenBesideAndItsEndSaid()
    {
        OpenWindow shop;
        shop.open();
        shop.window().showSnapshot(shopBookings(500, m_today));
        const QList<QAction *> actions = shop.window().findChildren<QAction *>();
        const auto csv = std::find_if(actions.begin(), actions.end(), [](const QAction *action) {
            return action->text().contains(u"(CSV)"_s);
        });
        QVERIFY(csv != actions.end());
        (*csv)->trigger();
        auto *dialog = shop.window().findChild<QFileDialog *>();
        QVERIFY(dialog);
        const QString path = m_folder.filePath(u"all.csv"_s);
        emit dialog->fileSelected(path);
        dialog->close();
        QVERIFY(shop.says(u"Exporting…"_s));
        QVERIFY(!(*csv)->isEnabled());  // one at a time
        shop.window().showSnapshot({}); // what was shown is written
        QTRY_VERIFY(shop.says(u"Saved to"_s));
        QVERIFY((*csv)->isEnabled());
        QCOMPARE(read(path).count(u'\n'), 501);
    }

    void theSelectedRowsAreCopiedAsTextAndTable()
    {
        OpenWindow shop;
        shop.open();
        shop.window().showSnapshot(
            {shopBooking(1, m_today, 12, u"Jane <Doe>"_s), shopBooking(2, m_today, 14, u"=cmd()"_s)});
        shop.table().selectAll();
        QTest::keyClick(&shop.table(), Qt::Key_C, Qt::ControlModifier);
        QTRY_VERIFY(shop.says(u"Copied 2 bookings."_s));
        const QMimeData *data = QGuiApplication::clipboard()->mimeData();
        QCOMPARE(data->text().count(u'\n'), 2);
        QVERIFY(data->text().contains(u"Jane <Doe>"_s));
        QVERIFY(data->text().contains(u"'=cmd()"_s));
        QVERIFY(data->html().contains(u"Jane &lt;Doe&gt;"_s));
    }

    void copyingManyHoldsNothingUp()
    {
        OpenWindow shop;
        shop.open();
        shop.window().showSnapshot(shopBookings(5000, m_today));
        shop.table().selectAll();
        QGuiApplication::clipboard()->setText(u"before"_s);
        QTest::keyClick(&shop.table(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
        QVERIFY(shop.says(u"Copying…"_s));
        QTRY_VERIFY(shop.says(u"Copied 5,000 bookings."_s));
        QCOMPARE(QGuiApplication::clipboard()->text().count(u'\n'), 5000);
        shop.table().reveal(1);
        QTest::keyClick(&shop.table(), Qt::Key_C, Qt::ControlModifier);
        QTRY_VERIFY(shop.says(u"Copied 1 booking."_s));
        QCOMPARE(QGuiApplication::clipboard()->text().count(u'\n'), 1);
    }
};

QTEST_MAIN(TestTakeAway)
#include "tst_takeaway.moc"
