// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/table/bookingorder.h"
#include "app/table/editwords.h"
#include "shop.h"
#include "ui/table/bookingdelegate.h"
#include "ui/table/bookingtable.h"
#include "ui/table/columnsdialog.h"
#include "ui/table/statuschip.h"

#include <QHeaderView>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <memory>

using namespace deskbell;
using namespace Qt::StringLiterals;

class TestTable : public QObject
{
    Q_OBJECT

    FakeClock m_clock{shopNoon()};
    std::unique_ptr<BookingModel> m_model;
    std::unique_ptr<BookingOrder> m_order;
    std::unique_ptr<BookingTable> m_table;

    int topOf(qint64 id) const { return m_table->visualRect(m_order->index(m_order->rowOf(id), 0)).top(); }
    qint64 middleId() const { return m_order->idAt(m_table->rowAt(m_table->viewport()->height() / 2)); }
    void select(qint64 id)
    {
        m_table->selectionModel()->select(m_order->index(m_order->rowOf(id), 0),
                                          QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }

private slots:
    void init()
    {
        m_model = std::make_unique<BookingModel>(m_clock);
        m_order = std::make_unique<BookingOrder>(*m_model);
        m_table = std::make_unique<BookingTable>(*m_order);
        m_model->setCatalogue(shopCatalogue());
        m_model->setSnapshot(shopBookings(300, shopNoon().date()));
        m_table->resize(900, 500);
        m_table->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_table.get()));
    }
    void cleanup()
    {
        m_table.reset();
        m_order.reset();
        m_model.reset();
    }

    void whatComesInAboveDoesNotMoveWhatIsLookedAt()
    {
        m_table->verticalScrollBar()->setValue(3333); // in the middle of a row
        const qint64 id = middleId();
        const int top = topOf(id);
        for (int extra = 0; extra < 5; ++extra)
            m_model->apply({told(shopBooking(1000 + extra, shopNoon().date(), 1, u"Early Bird"_s))});
        QTRY_COMPARE(topOf(id), top);
        QCOMPARE(m_table->verticalScrollBar()->value(),
                 3333 + 5 * m_table->verticalHeader()->defaultSectionSize());
    }

    void aRowThatMovesFromAboveToBelowDoesNotMoveTheRest()
    {
        m_table->verticalScrollBar()->setValue(3000);
        const qint64 id = middleId();
        const int top = topOf(id);
        BookingRecord first = m_order->record(0);
        first.booking.date = first.booking.date.addDays(-4000);
        m_model->apply({told(first)});
        QTRY_COMPARE(topOf(id), top);
    }

    void atTheVeryTopWhatIsNewComesIntoView()
    {
        m_model->apply({told(shopBooking(1000, shopNoon().date(), 1, u"Early Bird"_s))});
        QCoreApplication::processEvents();
        QCOMPARE(m_table->verticalScrollBar()->value(), 0);
    }

    void aDragOverRowsSelectsWhatItWentOverWhileOthersComeInAbove_data()
    {
        QTest::addColumn<int>("scrolled");
        QTest::newRow("in the middle") << 3000;
        QTest::newRow("at the top") << 0;
    }
    void aDragOverRowsSelectsWhatItWentOverWhileOthersComeInAbove()
    {
        QFETCH(const int, scrolled);
        m_table->verticalScrollBar()->setValue(scrolled);
        QWidget *view = m_table->viewport();
        const auto drag = [this, view](const QPoint &to) {
            QMouseEvent move(QEvent::MouseMove, to, view->mapToGlobal(to), Qt::NoButton, Qt::LeftButton,
                             Qt::NoModifier);
            QCoreApplication::sendEvent(view, &move);
        };
        const int row = m_table->rowAt(view->height() / 3);
        QList<qint64> wanted;
        for (int step = 0; step < 4; ++step)
            wanted += m_order->idAt(row + step);
        const auto middleOf = [this](qint64 id) { return m_table->rowRect(id).center(); };
        QTest::mousePress(view, Qt::LeftButton, {}, middleOf(wanted.first()));
        drag(middleOf(wanted[1]));
        const QPoint end = middleOf(wanted.last());
        for (int extra = 0; extra < 5; ++extra) {
            m_model->apply({told(shopBooking(1000 + extra, shopNoon().date(), 1, u"Early Bird"_s))});
            QCoreApplication::processEvents();
            QCOMPARE(middleOf(wanted.last()), end); // under the mouse nothing moves
        }
        drag(end);
        QCOMPARE(m_table->selectedIds(), wanted);
        QTest::mouseRelease(view, Qt::LeftButton, {}, end);
        QCOMPARE(m_table->selectedIds(), wanted);
    }

    void aBarThatComesAndGoesAboveDoesNotMoveTheRows()
    {
        QWidget window;
        auto *bar = new QPushButton(u"3 new bookings are not shown here."_s);
        auto *column = new QVBoxLayout(&window);
        column->addWidget(bar);
        column->addWidget(m_table.get());
        bar->hide();
        window.resize(900, 500);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        const auto placeOf = [this](qint64 id) {
            return m_table->viewport()->mapToGlobal(m_table->rowRect(id).center()).y();
        };
        m_table->verticalScrollBar()->setValue(3333);
        const qint64 id = middleId();
        const int place = placeOf(id);
        const int height = m_table->height();
        bar->show();
        QTRY_VERIFY(m_table->height() < height);
        QCOMPARE(placeOf(id), place);
        bar->hide();
        QTRY_COMPARE(m_table->height(), height);
        QCOMPARE(placeOf(id), place);
        QCOMPARE(m_table->verticalScrollBar()->value(), 3333);
        m_table->verticalScrollBar()->setValue(0); // at the top one stays there
        bar->show();
        QTRY_VERIFY(m_table->height() < height);
        QCOMPARE(m_table->verticalScrollBar()->value(), 0);
        m_table->setParent(nullptr);
    }

    void oneSelectedAloneIsTold()
    {
        QCOMPARE(m_table->onlySelectedId(), 0);
        const qint64 id = m_order->idAt(4);
        m_table->reveal(id);
        QCOMPARE(m_table->onlySelectedId(), id);
        select(m_order->idAt(5));
        QCOMPARE(m_table->onlySelectedId(), 0);
    }

    void selectionAndCurrentSurviveEveryKindOfChange()
    {
        m_table->verticalScrollBar()->setValue(2000);
        const qint64 id = middleId();
        QVERIFY(m_table->reveal(id));
        const qint64 other = m_order->idAt(m_order->rowOf(id) + 2);
        select(other);
        const QList<qint64> selected{id, other};
        QSignalSpy asked(m_table.get(), &BookingTable::acknowledgeAsked);
        BookingRecord changed = m_model->record(m_model->rowOf(id));
        changed.booking.message = u"Changed"_s;
        m_model->apply({told(changed), told(shopBooking(1000, shopNoon().date(), 1, u"Early Bird"_s))});
        QCOMPARE(m_table->selectedIds(), selected);
        m_order->sort(BookingModel::CustomerColumn, Qt::DescendingOrder);
        QCOMPARE(QSet<qint64>(selected.begin(), selected.end()), [this] {
            const auto ids = m_table->selectedIds();
            return QSet<qint64>(ids.begin(), ids.end());
        }());
        m_order->sort(-1);
        m_model->setSnapshot(shopBookings(300, shopNoon().date()));
        QCOMPARE(m_table->selectedIds(), selected);
        QCOMPARE(m_table->currentId(), id);
        QVERIFY(asked.isEmpty());
    }

    void aSelectedBookingThatTheSearchHidesIsSelectedAgainAfterwards()
    {
        const qint64 id = m_order->idAt(4);
        m_table->reveal(id);
        m_order->setSearch(u"no such words"_s);
        QVERIFY(m_table->selectedIds().isEmpty());
        m_order->setSearch({});
        QCOMPARE(m_table->selectedIds(), QList<qint64>{id});
        QCOMPARE(m_table->currentId(), id);
    }

    void anotherChoiceForgetsWhatTheSearchHides()
    {
        const qint64 hidden = m_order->idAt(0);
        m_table->reveal(hidden);
        m_order->setSearch(u'#' + QString::number(m_order->idAt(5)) + u'\n');
        const qint64 chosen = m_order->idAt(0);
        m_table->reveal(chosen);
        m_order->setSearch({});
        QCOMPARE(m_table->selectedIds(), QList<qint64>{chosen});
    }

    void aSelectedRowThatLeavesTheSearchComesBackSelected()
    {
        BookingRecord record = shopBooking(1000, shopNoon().date(), 1, u"Wanda"_s);
        m_model->apply({told(record)});
        m_order->setSearch(u"wanda"_s);
        m_table->reveal(1000);
        record.booking.customer.name = u"Gone"_s;
        m_model->apply({told(record)});
        QCOMPARE(m_order->rowCount(), 0);
        record.booking.customer.name = u"Wanda"_s;
        m_model->apply({told(record)});
        QCOMPARE(m_table->selectedIds(), QList<qint64>{1000});
    }

    void lettersAreCommands()
    {
        QSignalSpy asked(m_table.get(), &BookingTable::acknowledgeAsked);
        QTest::keyClick(m_table.get(), Qt::Key_A);
        QCOMPARE(asked.size(), 1);
        QTest::keyClick(m_table.get(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(m_table->selectedIds().size(), 300);
    }

    void theSentenceIsInTheFirstVisibleColumn()
    {
        const auto spoken = [this](int column) {
            return m_order->index(0, column).data(Qt::AccessibleTextRole).toString();
        };
        QVERIFY(spoken(BookingModel::TimeColumn).contains(u"Monday 11 May"_s));
        QHeaderView *header = m_table->horizontalHeader();
        header->moveSection(header->visualIndex(BookingModel::CustomerColumn), 0);
        QVERIFY(spoken(BookingModel::CustomerColumn).contains(u"Monday 11 May"_s));
        QVERIFY(!spoken(BookingModel::TimeColumn).contains(u"Monday"_s));
    }

    void everyMarkFitsIntoTheStatusColumn()
    {
        for (const QString &word : markWords())
            QVERIFY2(chipWidth(word, m_table->font()) + 2 * BookingDelegate::cellPadding
                         <= m_table->columnWidth(BookingModel::StatusColumn),
                     qPrintable(word));
    }

    void columnsAreChosenAndMovedWithoutAMouse()
    {
        QHeaderView *header = m_table->horizontalHeader();
        ColumnsDialog dialog(*m_table);
        dialog.show();
        auto *list = dialog.findChild<QListWidget *>();
        const auto press = [&dialog](const QString &text) {
            for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
                if (QString(button->text()).remove(u'&') == text)
                    button->click();
            }
        };
        QCOMPARE(list->count(), int(BookingModel::ColumnCount));
        QCOMPARE(list->item(0)->text(), u"Time"_s);
        list->setCurrentRow(2);
        QCOMPARE(list->currentItem()->text(), u"Status"_s);
        press(u"Move up"_s);
        press(u"Move up"_s);
        QCOMPARE(header->visualIndex(BookingModel::StatusColumn), 0);
        QCOMPARE(list->currentItem()->text(), u"Status"_s);
        QTest::keyClick(list, Qt::Key_Space);
        QVERIFY(m_table->isColumnHidden(BookingModel::StatusColumn));
        for (int row = 1; row < list->count(); ++row)
            list->item(row)->setCheckState(Qt::Unchecked);
        QCOMPARE(header->hiddenSectionCount(), BookingModel::ColumnCount - 1); // one has to stay
        QCOMPARE(list->item(list->count() - 1)->checkState(), Qt::Checked);
        press(u"As at first"_s);
        QCOMPARE(header->hiddenSectionCount(), 0);
        QCOMPARE(header->visualIndex(BookingModel::TimeColumn), 0);
        QCOMPARE(list->item(0)->text(), u"Time"_s);
        QCOMPARE(list->item(0)->checkState(), Qt::Checked);
    }

    void theMenuSortsAndTurnsTheOrderAround()
    {
        QMenu menu;
        const auto choose = [this, &menu](const QString &text) {
            fillSortMenu(menu, *m_table);
            for (QAction *action : menu.actions()) {
                if (action->text() == text)
                    action->trigger();
            }
        };
        choose(u"Customer"_s);
        QCOMPARE(m_order->sorting().column, int(BookingModel::CustomerColumn));
        QCOMPARE(m_order->sorting().order, Qt::AscendingOrder);
        choose(u"Customer"_s);
        QCOMPARE(m_order->sorting().order, Qt::DescendingOrder);
        choose(u"Sort by day, today first"_s);
        QCOMPARE(m_order->sorting().column, -1);
    }

    void columnsAreRemembered()
    {
        QHeaderView *header = m_table->horizontalHeader();
        header->moveSection(header->visualIndex(BookingModel::PhoneColumn), 0);
        m_table->setColumnHidden(BookingModel::NoteColumn, true);
        m_table->sortByColumn(BookingModel::CustomerColumn, Qt::DescendingOrder);
        BookingOrder order(*m_model);
        BookingTable later(order);
        later.restoreColumns(m_table->columnState());
        QCOMPARE(later.horizontalHeader()->visualIndex(BookingModel::PhoneColumn), 0);
        QVERIFY(later.isColumnHidden(BookingModel::NoteColumn));
        QCOMPARE(order.idAt(0), m_order->idAt(0));
        later.restoreColumns("nonsense");
        QCOMPARE(later.horizontalHeader()->visualIndex(BookingModel::PhoneColumn), 0);
    }
};

QTEST_MAIN(TestTable)
#include "tst_table.moc"
