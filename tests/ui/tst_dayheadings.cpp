// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shop.h"
#include "ui/table/bookingtable.h"
#include "ui/table/dayheadings.h"

#include <QHeaderView>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QTest>

#include <memory>

using namespace deskbell;
using namespace Qt::StringLiterals;

class TestDayHeadings : public QObject
{
    Q_OBJECT

    FakeClock m_clock{shopNoon()};
    std::unique_ptr<BookingModel> m_model;
    std::unique_ptr<BookingOrder> m_order;
    std::unique_ptr<BookingTable> m_table;
    DayHeadings *m_days = nullptr;
    const QDate m_today = shopNoon().date();

    /// Whether each row has the room that it needs, and no more.
    bool rowsFit() const
    {
        const int plain = m_table->verticalHeader()->defaultSectionSize();
        for (int row = 0; row < m_order->rowCount(); ++row) {
            const bool headed = standByDay(*m_order) && beginsDay(*m_order, row);
            const int heading = m_days->heightIn(row);
            if ((heading > 0) != headed || m_table->rowHeight(row) != plain + heading)
                return false;
        }
        return m_table->verticalHeader()->count() == m_order->rowCount();
    }
    QPoint middleOf(int row) const
    {
        const QRect cell = m_table->visualRect(m_order->index(row, 0));
        return {cell.center().x(), cell.bottom() - 10};
    }

private slots:
    void init()
    {
        m_model = std::make_unique<BookingModel>(m_clock);
        m_order = std::make_unique<BookingOrder>(*m_model);
        m_table = std::make_unique<BookingTable>(*m_order);
        m_days = m_table->findChild<DayHeadings *>();
        m_model->setCatalogue(shopCatalogue());
        m_model->setSnapshot(shopBookings(300, m_today));
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

    void theFirstRowOfADayHasRoomForItsHeadingWhateverHappens()
    {
        QVERIFY(rowsFit());
        QRandomGenerator random(4);
        for (int step = 0; step < 400; ++step) {
            const qint64 id = random.bounded(2) ? 1 + random.bounded(300) : 1000 + step;
            m_model->apply({told(shopBooking(id, m_today.addDays(random.bounded(9) - 3),
                                             1 + random.bounded(20), u"Somebody"_s))});
            if (step % 50 == 7)
                m_order->setSearch(step % 100 < 50 ? u"some"_s : QString());
            if (step % 10 == 0)
                QVERIFY2(rowsFit(), qPrintable(QString::number(step)));
        }
        QVERIFY(rowsFit());
        m_order->sort(BookingModel::CustomerColumn);
        QVERIFY(rowsFit());
        m_order->sort(BookingModel::TimeColumn, Qt::DescendingOrder);
        QVERIFY(rowsFit());
    }

    void aLargerTypeMakesRoomToo()
    {
        QFont large = m_table->font();
        large.setPointSizeF(large.pointSizeF() * 1.6);
        m_table->setFont(large);
        QVERIFY(rowsFit());
    }

    void aHeadingIsNoRow()
    {
        m_table->reveal(m_order->idAt(2));
        const QPoint heading = m_table->visualRect(m_order->index(0, 0)).topLeft() + QPoint(20, 5);
        QVERIFY(!m_table->indexAt(heading).isValid());
        QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, heading);
        QCOMPARE(m_table->selectedIds(), QList<qint64>{m_order->idAt(2)});
        QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, middleOf(0));
        QCOMPARE(m_table->selectedIds(), QList<qint64>{m_order->idAt(0)});
    }

    void theHeadingOnTopCoversNothingThatOneGoesTo()
    {
        const int last = m_order->rowCount() - 1;
        m_table->reveal(m_order->idAt(last));
        for (int row = last; row >= 0; --row) {
            m_table->setCurrentIndex(m_order->index(row, 0));
            const int top = m_table->rowViewportPosition(row) + m_days->heightIn(row);
            QVERIFY2(top >= m_days->heightOnTop(), qPrintable(QString::number(row)));
        }
    }

    void keysGoFromDayToDay()
    {
        const auto current = [this] { return m_table->currentIndex().row(); };
        m_table->setCurrentIndex(m_order->index(1, 0));
        QTest::keyClick(m_table.get(), Qt::Key_Down, Qt::AltModifier);
        const int second = current();
        QVERIFY(second > 1 && beginsDay(*m_order, second));
        QCOMPARE(dayOf(*m_order, second - 1).first, 0);
        QTest::keyClick(m_table.get(), Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(dayOf(*m_order, current() - 1).first, second);
        QTest::keyClick(m_table.get(), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(current(), second);
        QTest::keyClick(m_table.get(), Qt::Key_Up, Qt::AltModifier);
        QTest::keyClick(m_table.get(), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(current(), 0);
    }

    void theKeyForTodayGoesToWhoeverComesNext()
    {
        m_model->setSnapshot({shopBooking(1, m_today, 2, u"Early"_s), shopBooking(2, m_today, 14, u"Next"_s),
                              shopBooking(3, m_today.addDays(1), 2, u"Tomorrow"_s)});
        m_table->sortByColumn(BookingModel::CustomerColumn, Qt::AscendingOrder);
        QTest::keyClick(m_table.get(), Qt::Key_T);
        QCOMPARE(m_table->selectedIds(), QList<qint64>{2});
        QCOMPARE(m_order->idAt(0), 1);
        QCOMPARE(m_table->dayInView(), m_today);
    }

    void rowsAboveThatGetAHeadingDoNotMoveWhatIsLookedAt()
    {
        m_table->verticalScrollBar()->setValue(3000);
        const qint64 id = m_order->idAt(m_table->rowAt(m_table->viewport()->height() / 2));
        const auto bottom = [&] {
            return m_table->visualRect(m_order->index(m_order->rowOf(id), 0)).bottom();
        };
        const int before = bottom();
        // A day of its own before all others of the table's end, and one more of today.
        m_model->apply({told(shopBooking(1000, m_today, 1, u"Early Bird"_s)),
                        told(shopBooking(1001, m_today.addDays(-5000), 1, u"Long Ago"_s))});
        QTRY_COMPARE(bottom(), before);
    }
};

QTEST_MAIN(TestDayHeadings)
#include "tst_dayheadings.moc"
