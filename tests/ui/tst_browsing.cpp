// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "openwindow.h"

#include <QTest>

using namespace deskbell;
using namespace Qt::StringLiterals;

class TestBrowsing : public QObject
{
    Q_OBJECT

    std::unique_ptr<OpenWindow> m_shop;
    const QDate m_today = shopNoon().date();

    void arrive(qint64 id, QDate date, const QString &name)
    {
        BookingRecord record = shopBooking(id, date, 5, name);
        record.acknowledged = false;
        record.changedAt = shopNoon().toMSecsSinceEpoch() + id;
        m_shop->window().applyChanges({told(record)});
    }
    void choose(Shelf shelf) { m_shop->rail().setCurrentRow(int(shelf)); }

private slots:
    void init()
    {
        m_shop = std::make_unique<OpenWindow>();
        m_shop->open();
        m_shop->window().showSnapshot({shopBooking(1, m_today, 12, u"Jane Doe"_s),
                                       shopBooking(2, m_today.addDays(1), 14, u"Ben Nowak"_s),
                                       shopBooking(3, m_today.addDays(40), 3, u"Maja Rossi"_s)});
    }
    void cleanup() { m_shop.reset(); }

    void whatIsNewAndNotShownIsSaidAndShown()
    {
        choose(Shelf::Tomorrow);
        arrive(10, m_today, u"Early Bird"_s);
        QVERIFY(m_shop->says(u"1 new booking is not shown here."_s));
        arrive(11, m_today.addDays(1), u"In View"_s);
        QVERIFY(m_shop->says(u"1 new booking is not shown here."_s));
        arrive(12, m_today.addDays(3), u"Late Larry"_s);
        QVERIFY(m_shop->says(u"2 new bookings are not shown here."_s));
        m_shop->button(u"Show them"_s)->click();
        QCOMPARE(m_shop->table().selectedIds(), QList<qint64>{12});
        QTRY_VERIFY(!m_shop->says(u"not shown here"_s));
    }

    void aHiddenCancellationIsSaidToo()
    {
        m_shop->search().setText(u"jane"_s);
        BookingRecord off = shopBooking(2, m_today.addDays(1), 14, u"Ben Nowak"_s);
        off.booking.status = Status::Cancelled;
        off.acknowledged = false;
        BookingChange change = told(off);
        change.before = shopBooking(2, m_today.addDays(1), 14, u"Ben Nowak"_s);
        m_shop->window().applyChanges({change});
        QVERIFY(m_shop->says(u"1 new cancellation is not shown here."_s));
        arrive(10, m_today, u"Early Bird"_s);
        QVERIFY(m_shop->says(u"Not shown here: 1 new booking, 1 cancelled."_s));
        m_shop->window().setAcknowledged({2, 10}, true);
        QTRY_VERIFY(!m_shop->says(u"ot shown here"_s));
    }

    void searchingLooksThroughAllAndGoesBack()
    {
        choose(Shelf::Today);
        QTest::keyClick(&m_shop->window(), Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(&m_shop->search(), u"maja"_s);
        QCOMPARE(m_shop->shownIds(), QList<qint64>{3});
        QCOMPARE(m_shop->rail().currentRow(), int(Shelf::All));
        QTest::keyClick(&m_shop->search(), Qt::Key_Escape);
        QCOMPARE(m_shop->rail().currentRow(), int(Shelf::Today));
        QCOMPARE(m_shop->shownIds(), QList<qint64>{1});
    }

    void leavingTheSearchSelectsWhatWasFound_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::newRow("by Enter") << Qt::Key_Return;
        QTest::newRow("by an arrow") << Qt::Key_Down;
    }
    void leavingTheSearchSelectsWhatWasFound()
    {
        QFETCH(const Qt::Key, key);
        m_shop->search().setFocus();
        QTest::keyClicks(&m_shop->search(), u"maja"_s);
        QTest::keyClick(&m_shop->search(), key);
        QCOMPARE(m_shop->window().focusWidget(), &m_shop->table());
        QCOMPARE(m_shop->table().selectedIds(), QList<qint64>{3});
        m_shop->search().setText(u"guest"_s);
        m_shop->search().setFocus();
        QTest::keyClick(&m_shop->search(), key);
        QCOMPARE(m_shop->table().selectedIds(), QList<qint64>{3}); // is still shown
        m_shop->search().setText(u"nobody"_s);
        m_shop->search().setFocus();
        QTest::keyClick(&m_shop->search(), key);
        QVERIFY(m_shop->table().selectedIds().isEmpty());
    }

    void anArrowSelectsTheOnlyRow()
    {
        m_shop->search().setText(u"maja"_s);
        m_shop->search().setFocus();
        m_shop->table().setFocus(Qt::TabFocusReason);
        QVERIFY(m_shop->table().selectedIds().isEmpty());
        QTest::keyClick(&m_shop->table(), Qt::Key_Down);
        QCOMPARE(m_shop->table().selectedIds(), QList<qint64>{3});
    }

    void oneKeyAfterTheOtherWorksThroughTheInbox()
    {
        connect(&m_shop->window(), &MainWindow::acknowledgeRequested, this,
                [this](const QList<qint64> &ids) { m_shop->window().setAcknowledged(ids, true); });
        for (qint64 id = 10; id <= 14; ++id)
            arrive(id, m_today.addDays(id - 8), u"Somebody"_s);
        choose(Shelf::Inbox);
        QCOMPARE(m_shop->shownIds(), (QList<qint64>{10, 11, 12, 13, 14}));
        BookingTable &table = m_shop->table();
        table.reveal(11);
        for (const qint64 next : {12, 13, 14, 10}) {
            QTest::keyClick(&table, Qt::Key_A);
            QCOMPARE(table.selectedIds(), QList<qint64>{next});
        }
        QTest::keyClick(&table, Qt::Key_A);
        QVERIFY(m_shop->shownIds().isEmpty());
    }

    void nothingElseMovesTheSelectionOnInTheInbox()
    {
        for (qint64 id = 10; id <= 14; ++id)
            arrive(id, m_today.addDays(id - 8), u"Somebody"_s);
        choose(Shelf::Inbox);
        BookingTable &table = m_shop->table();
        table.reveal(10);
        m_shop->window().setAcknowledged({10}, true); // somebody else has seen it
        QVERIFY(table.selectedIds().isEmpty());
        table.reveal(14);
        QTest::keyClick(&table, Qt::Key_A);
        m_shop->window().setAcknowledged({13}, true); // what is answered in between changes nothing
        QCOMPARE(table.selectedIds(), QList<qint64>{14});
        m_shop->window().setAcknowledged({14}, true);
        QCOMPARE(table.selectedIds(), QList<qint64>{12});
        table.reveal(11);
        QTest::keyClick(&table, Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(table.selectedIds(), (QList<qint64>{11, 12}));
        QTest::keyClick(&table, Qt::Key_A);
        m_shop->window().setAcknowledged({11, 12}, true);
        QVERIFY(table.selectedIds().isEmpty());
    }

    void whoChoosesAShelfWhileSearchingStaysThere()
    {
        choose(Shelf::Today);
        m_shop->search().setText(u"guest"_s);
        QCOMPARE(m_shop->shownIds(), (QList<qint64>{1, 2, 3}));
        choose(Shelf::Tomorrow);
        QCOMPARE(m_shop->shownIds(), QList<qint64>{2});
        m_shop->search().clear();
        QCOMPARE(m_shop->rail().currentRow(), int(Shelf::Tomorrow));
    }

    void theChosenShelfSurvivesARestart_data()
    {
        QTest::addColumn<int>("row");
        QTest::newRow("a shelf") << int(Shelf::ToConfirm);
        QTest::newRow("a service, which is known only later") << shelfCount + 1;
    }
    void theChosenShelfSurvivesARestart()
    {
        QFETCH(const int, row);
        m_shop->rail().setCurrentRow(row);
        m_shop->search().setText(u"jane"_s); // is not what one wants to come back to
        m_shop->open();
        QCOMPARE(m_shop->rail().currentRow(), row);
        QCOMPARE(m_shop->search().text(), QString());
    }

    void aServiceThatIsGoneIsNotWaitedFor()
    {
        m_shop->rail().setCurrentRow(shelfCount + 1);
        Catalogue fewer = shopCatalogue();
        fewer.services.remove(2);
        m_shop->window().setCatalogue(fewer);
        BookingRecord left = shopBooking(1, shopNoon().date(), 1, u"Jane Doe"_s);
        left.booking.serviceId = 1;
        m_shop->window().showSnapshot({left});
        QTRY_COMPARE(m_shop->rail().currentRow(), int(Shelf::All));
        QCOMPARE(m_shop->shownIds(), QList<qint64>{1});
    }

    void aServiceThatIsOnlyKnownFromItsBookingsHasItsEntry()
    {
        BookingRecord record = shopBooking(9, shopNoon().date(), 1, u"Zoë"_s);
        record.booking.serviceId = 77;
        m_shop->window().applyChanges({told(record)});
        Rail &rail = m_shop->rail();
        QTRY_COMPARE(rail.count(), shelfCount + 4);
        QCOMPARE(rail.item(rail.count() - 1)->text(), u"Service 77 (1)"_s);
        rail.setCurrentRow(rail.count() - 1);
        QCOMPARE(m_shop->shownIds(), QList<qint64>{9});
    }

    void whatAScreenReaderSelectsIsGoneTo()
    {
        Rail &rail = m_shop->rail();
        const auto select = [&rail](int row, QItemSelectionModel::SelectionFlag how) {
            rail.selectionModel()->select(rail.model()->index(row, 0), how);
        };
        select(int(Shelf::Tomorrow), QItemSelectionModel::Select);
        QCOMPARE(rail.currentRow(), int(Shelf::Tomorrow));
        QCOMPARE(rail.selectedItems().size(), 1);
        QCOMPARE(m_shop->shownIds(), QList<qint64>{2});
        select(int(Shelf::Tomorrow), QItemSelectionModel::Deselect);
        QCOMPARE(rail.selectedItems().size(), 1);
    }

    void aTooltipShowsTextAsText()
    {
        Catalogue catalogue = shopCatalogue();
        catalogue.services[1].name = u"Cut & <b>Colour</b> %2"_s;
        m_shop->window().setCatalogue(catalogue);
        QListWidgetItem *entry = m_shop->rail().item(shelfCount);
        QTRY_COMPARE(entry->text(), u"Cut & <b>Colour</b> %2 (2)"_s);
        QTextDocument read;
        read.setHtml(entry->toolTip());
        QCOMPARE(read.toPlainText(), u"Cut & <b>Colour</b> %2"_s);
    }
};

QTEST_MAIN(TestBrowsing)
#include "tst_browsing.moc"
