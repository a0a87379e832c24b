// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry.h"
#include "openwindow.h"
#include "ui/week/bookingviews.h"
#include "ui/week/monthstrip.h"

#include <QApplication>
#include <QMenu>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace
{

/// Monday of the week of the test's shop, which is its today.
const QDate monday(2026, 5, 11);

QAccessibleInterface *heard(QWidget &widget)
{
    return QAccessible::queryAccessibleInterface(&widget);
}

} // namespace

/// The week, driven as a person does.
class TestWeek : public QObject
{
    Q_OBJECT

    OpenWindow m_window;

    BookingViews &views() const { return *m_window.window().findChild<BookingViews *>(); }
    WeekGrid &week() const { return views().week(); }
    MonthStrip &strip() const { return *m_window.window().findChild<MonthStrip *>(); }
    QList<qint64> selected() const { return m_window.table().selectedIds(); }
    void click(qint64 id, Qt::KeyboardModifiers modifiers = {})
    {
        week().scrollTo(id);
        QTest::mouseClick(week().viewport(), Qt::LeftButton, modifiers, week().rectOf(id).center());
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&week(), key, modifiers); }
    static QList<BookingRecord> someBookings()
    {
        return {shopBooking(1, monday, 5, u"Anna"_s), shopBooking(2, monday, 9, u"Ben"_s),
                shopBooking(3, monday.addDays(2), 9, u"Chloé"_s),
                shopBooking(4, monday.addDays(7), 3, u"Dora"_s),
                shopBooking(5, monday.addDays(1), 99, u"Emil"_s)};
    }
    void show(const QList<BookingRecord> &records)
    {
        m_window.window().showSnapshot(records);
        QTest::keyClick(&m_window.window(), Qt::Key_2, Qt::ControlModifier);
        QTRY_COMPARE(week().ids().isEmpty(), records.isEmpty());
    }

private slots:
    void init()
    {
        m_window.open();
        m_window.window().resize(1500, 900);
    }
    void cleanup()
    {
        QTest::keyClick(&m_window.window(), Qt::Key_1, Qt::ControlModifier);
        m_window.close();
    }

    void keysSwitchBetweenListAndWeekAndTheChoiceIsKept()
    {
        QVERIFY(m_window.table().isVisible());
        QTest::keyClick(&m_window.window(), Qt::Key_2, Qt::ControlModifier);
        QVERIFY(week().isVisible() && !m_window.table().isVisible());
        QVERIFY(week().hasFocus());
        QVERIFY(m_window.button(u"Week"_s)->isChecked());
        m_window.open();
        QVERIFY(week().isVisible());
        m_window.button(u"Day list"_s)->click();
        QVERIFY(m_window.table().isVisible());
        QVERIFY(m_window.table().hasFocus());
    }

    void theSelectionIsTheSameAsInTheList()
    {
        show(someBookings());
        click(2);
        QCOMPARE(selected(), QList<qint64>{2});
        QVERIFY(m_window.says(u"guest2@example.com"_s));
        click(1, Qt::ControlModifier);
        QCOMPARE(selected().size(), 2);
        QVERIFY(week().isSelected(1) && week().isSelected(2));
        QTest::keyClick(&m_window.window(), Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(selected().size(), 2);
    }

    void theKeyboardGoesThroughTheWeekAndOn()
    {
        show(someBookings());
        QVERIFY(m_window.says(u"11 – 17 May"_s));
        key(Qt::Key_Home);
        QCOMPARE(selected(), QList<qint64>{1});
        key(Qt::Key_Down);
        QCOMPARE(selected(), QList<qint64>{2});
        key(Qt::Key_Right); // the only one on Tuesday has no time
        QCOMPARE(selected(), QList<qint64>{5});
        key(Qt::Key_Right);
        QCOMPARE(selected(), QList<qint64>{3});
        key(Qt::Key_Left);
        key(Qt::Key_Left);
        QCOMPARE(selected(), QList<qint64>{1}); // without a time is nearest to the first
        key(Qt::Key_End);
        QCOMPARE(selected(), QList<qint64>{3});
        key(Qt::Key_Right);
        QCOMPARE(week().firstDay(), monday.addDays(7));
        key(Qt::Key_PageUp);
        QCOMPARE(week().firstDay(), monday);
        key(Qt::Key_PageDown);
        key(Qt::Key_PageDown);
        QCOMPARE(week().firstDay(), monday.addDays(14));
        QVERIFY(m_window.says(u"25 – 31 May"_s));
        key(Qt::Key_PageDown);
        QVERIFY(m_window.says(u"1 – 7 Jun"_s));
        key(Qt::Key_T);
        QCOMPARE(week().firstDay(), monday);
    }

    void theArrowsLeadOutOfAnEmptyWeek()
    {
        show(someBookings());
        key(Qt::Key_PageDown);
        key(Qt::Key_PageDown);
        QVERIFY(week().isEmpty());
        key(Qt::Key_Right);
        QCOMPARE(week().firstDay(), monday.addDays(21));
        key(Qt::Key_Left);
        key(Qt::Key_Left);
        QCOMPARE(week().firstDay(), monday.addDays(7));
        key(Qt::Key_Left);
        QCOMPARE(selected(), QList<qint64>{4});
    }

    void thatNothingIsBookedIsSaidOnlyWhereItIsKnown()
    {
        show({});
        const auto said = [this] { return heard(week())->text(QAccessible::Description); };
        QCOMPARE(said(), QString());
        m_window.window().showHealth(
            {HealthLevel::Waiting, u"Reading your bookings: 40 %"_s, {}, HealthAction::None});
        m_window.window().showSnapshot({});
        QTRY_COMPARE(said(), u"Reading your bookings: 40 %"_s);
        m_window.window().showHealth({HealthLevel::Good, u"Receiving bookings"_s, {}, HealthAction::None});
        QTRY_COMPARE(said(), u"Nothing is booked in this week"_s);
        m_window.window().showHealth({HealthLevel::Trouble, u"Not receiving"_s, {}, HealthAction::Retry});
        QTRY_COMPARE(said(), u"Not receiving"_s);
    }

    void whatOneDoesInTheListOneDoesHere()
    {
        QList<BookingRecord> records = someBookings();
        records[1].acknowledged = false;
        show(records);
        QSignalSpy acknowledged(&m_window.window(), &MainWindow::acknowledgeRequested);
        QSignalSpy decided(&m_window.window(), &MainWindow::editsDecided);
        click(2);
        key(Qt::Key_A);
        QCOMPARE(acknowledged.size(), 1);
        key(Qt::Key_C);
        QCOMPARE(decided.size(), 1);
        key(Qt::Key_Return);
        QVERIFY(!week().hasFocus());
        QVERIFY(QApplication::focusWidget() && m_window.says(u"Ben"_s));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(week().hasFocus());
        QContextMenuEvent asked(QContextMenuEvent::Keyboard, {}, {});
        QApplication::sendEvent(week().viewport(), &asked);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QVERIFY(menu->actions().size() > 4);
        menu->close();
    }

    void itGoesWhereABookingIsOpened()
    {
        show(someBookings());
        m_window.window().openBooking(4);
        QCOMPARE(week().firstDay(), monday.addDays(7));
        QVERIFY(week().hasFocus());
        QVERIFY(week().viewport()->rect().contains(week().rectOf(4).center()));
        key(Qt::Key_PageUp);
        m_window.window().openBooking(4);
        QCOMPARE(week().firstDay(), monday.addDays(7));
    }

    void beforeTheDayBeginsItShowsWhereItBegins()
    {
        m_window.clock.jumpTo(m_window.clock.now().addSecs(-10 * 60 * 60)); // 02:00
        show(someBookings());
        QTRY_VERIFY(!week().rectOf(1).isEmpty());
        QVERIFY(week().rectOf(1).top() < week().viewport()->height() / 3);
        m_window.clock.jumpTo(m_window.clock.now().addSecs(10 * 60 * 60));
    }

    void itIsLiveAndNothingJumps()
    {
        show(someBookings());
        click(1);
        week().verticalScrollBar()->setValue(123);
        const int scrolled = week().verticalScrollBar()->value();
        m_window.window().applyChanges({told(shopBooking(9, monday.addDays(3), 7, u"Fay"_s))});
        QTRY_VERIFY(week().ids().contains(9));
        BookingRecord moved = someBookings().first();
        moved.booking.date = monday.addDays(9);
        m_window.window().applyChanges({told(moved)});
        QTRY_VERIFY(!week().ids().contains(1));
        QCOMPARE(week().firstDay(), monday);
        QCOMPARE(week().verticalScrollBar()->value(), scrolled);
        QCOMPARE(selected(), QList<qint64>{1});
    }

    void aScreenReaderHearsEachBookingInASentence()
    {
        m_window.window().showSnapshot(someBookings());
        Catalogue catalogue = shopCatalogue();
        catalogue.timeSlots[9].maxBookings = 4;
        m_window.window().setCatalogue(catalogue);
        QTest::keyClick(&m_window.window(), Qt::Key_2, Qt::ControlModifier);
        QTRY_COMPARE(week().ids().size(), 4);
        QAccessibleInterface *list = heard(week());
        QCOMPARE(list->role(), QAccessible::List);
        QCOMPARE(list->text(QAccessible::Name), u"Week"_s);
        QCOMPARE(list->childCount(), 4);
        QAccessibleInterface *ben = list->child(1);
        QCOMPARE(ben->text(QAccessible::Name),
                 u"Monday 11 May, 12:00, Ben, Haircut, to confirm, first visit, 1 of 4 places taken"_s);
        QCOMPARE(list->indexOfChild(ben), 1);
        QCOMPARE(ben->parent(), list);
        QVERIFY(ben->isValid() && !ben->state().selected);
        ben->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(selected(), QList<qint64>{2});
        QVERIFY(ben->state().selected);
        QCOMPARE(list->focusChild(), ben);
        QCOMPARE(list->childAt(ben->rect().center().x(), ben->rect().center().y()), ben);
        key(Qt::Key_PageDown);
        QCOMPARE(list->childCount(), 1);
        QCOMPARE(list->focusChild(), nullptr);
    }

    void thirtyAtOnceAreAllWithinReach()
    {
        QList<BookingRecord> records;
        for (int id = 1; id <= 30; ++id)
            records += shopBooking(id, monday, 9, u"Guest %1 & Co"_s.arg(id));
        show(records);
        QSet<qint64> reached;
        key(Qt::Key_Home);
        for (int step = 0; step < 30; ++step) {
            reached += selected().first();
            QVERIFY(!week().rectOf(selected().first()).isEmpty());
            key(Qt::Key_Down);
        }
        QCOMPARE(reached.size(), 30);
        click(30);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        const auto actions = menu->actions();
        const auto last = std::find_if(actions.begin(), actions.end(), [](const QAction *action) {
            return action->text().startsWith(u"Guest 30 && Co"_s);
        });
        QVERIFY(last != actions.end());
        (*last)->trigger();
        menu->close();
        QCOMPARE(selected(), QList<qint64>{30});
    }

    void tenWithoutATimeAreAllWithinReach()
    {
        QList<BookingRecord> records;
        for (int id = 1; id <= 10; ++id)
            records += shopBooking(id, monday, 99, u"Guest %1"_s.arg(id));
        show(records);
        click(2);
        QCOMPARE(selected(), QList<qint64>{2});
        QVERIFY(!QApplication::activePopupWidget());
        click(10);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QCOMPARE(menu->actions().size(), 8); // two have places of their own
        menu->actions().constLast()->trigger();
        menu->close();
        QCOMPARE(selected(), QList<qint64>{10});
    }

    void theMonthShowsWhereTheWorkIsAndLeadsThere()
    {
        show(someBookings());
        QTRY_COMPARE(strip().bookedOn(monday), 2);
        QCOMPARE(strip().bookedOn(monday.addDays(7)), 1);
        QTest::mouseClick(&strip(), Qt::LeftButton, {}, strip().rectOf(monday.addDays(7)).center());
        QCOMPARE(week().firstDay(), monday.addDays(7));
        QCOMPARE(heard(strip())->text(QAccessible::Name), u"Month: Monday 18 May, 1 booked"_s);
        QTest::keyClick(&strip(), Qt::Key_Up);
        QTest::keyClick(&strip(), Qt::Key_Right);
        QCOMPARE(heard(strip())->text(QAccessible::Name), u"Month: Tuesday 12 May, 1 booked"_s);
        QCOMPARE(week().firstDay(), monday.addDays(7));
        QTest::keyClick(&strip(), Qt::Key_Return);
        QCOMPARE(week().firstDay(), monday);
        QTest::keyClick(&strip(), Qt::Key_PageDown);
        QCOMPARE(strip().day(), QDate(2026, 6, 12));
        QCOMPARE(strip().bookedOn(monday), 0);
    }

    void theMonthLeadsThroughTheListToo()
    {
        m_window.window().showSnapshot(someBookings());
        QTest::mouseClick(&strip(), Qt::LeftButton, {}, strip().rectOf(monday.addDays(2)).center());
        QCOMPARE(selected(), QList<qint64>{3});
        QTest::mouseClick(&strip(), Qt::LeftButton, {}, strip().rectOf(monday.addDays(4)).center());
        QCOMPARE(selected(), QList<qint64>{3}); // on that day there is none
        QCOMPARE(strip().day(), monday.addDays(4));
    }

    void theMonthLeadsToWhatIsHidden_data()
    {
        QTest::addColumn<bool>("inWeek");
        QTest::newRow("list") << false;
        QTest::newRow("week") << true;
    }
    void theMonthLeadsToWhatIsHidden()
    {
        QFETCH(const bool, inWeek);
        m_window.window().showSnapshot(someBookings());
        if (inWeek)
            QTest::keyClick(&m_window.window(), Qt::Key_2, Qt::ControlModifier);
        m_window.rail().setCurrentRow(int(Shelf::Tomorrow));
        m_window.search().setText(u"emil"_s);
        QTest::mouseClick(&strip(), Qt::LeftButton, {}, strip().rectOf(monday.addDays(5)).center());
        QCOMPARE(m_window.search().text(), u"emil"_s); // nothing is hidden there
        QTest::mouseClick(&strip(), Qt::LeftButton, {}, strip().rectOf(monday.addDays(7)).center());
        QCOMPARE(strip().day(), monday.addDays(7));
        QCOMPARE(m_window.shownIds().size(), 5);
        if (inWeek) {
            QCOMPARE(week().ids(), QList<qint64>{4});
            QVERIFY(week().viewport()->rect().contains(week().rectOf(4).center()));
        } else {
            QCOMPARE(selected(), QList<qint64>{4});
        }
    }

    void dotsAreForComparingDays()
    {
        QCOMPARE(densityDots(0, 50), 0);
        QCOMPARE(densityDots(1, 50), 1);
        QCOMPARE(densityDots(50, 50), 4);
        QCOMPARE(densityDots(1, 1), 1);
        QCOMPARE(densityDots(8, 8), 4);
        QCOMPARE(densityDots(60, 50), 4);
    }

    void hostileTextsAndNarrowWindowsBreakNothing()
    {
        QList<BookingRecord> records;
        for (int id = 1; id <= 40; ++id)
            records += shopBooking(id, monday.addDays(id % 7), 1 + id % 20,
                                   QString(10'000, u'W') + u"\u202E<img src=x>"_s + QChar(u'\0'));
        show(records);
        const int width = m_window.window().minimumSizeHint().width();
        for (const QSize size : {QSize(2000, 1200), QSize(10, 10), QSize(500, 300)}) {
            week().resize(size);
            strip().resize(size.width(), strip().height());
            week().grab();
            strip().grab();
            for (const qint64 id : week().ids())
                QVERIFY(week().viewport()->rect().left() <= week().rectOf(id).left());
        }
        QCOMPARE(m_window.window().minimumSizeHint().width(), width);
        QVERIFY(!week().sentenceOf(1).contains(QChar(0x202E)));
    }

    void fromRightToLeftDaysAndKeysGoTheOtherWay()
    {
        show(someBookings());
        m_window.window().setLayoutDirection(Qt::RightToLeft);
        QTRY_VERIFY(week().rectOf(1).left() > week().rectOf(3).left());
        click(2);
        key(Qt::Key_Left);
        key(Qt::Key_Left);
        QCOMPARE(selected(), QList<qint64>{3});
        QVERIFY(strip().rectOf(monday).left() > strip().rectOf(monday.addDays(1)).left());
    }

    void aFirstVisitIsMarked()
    {
        const auto picture = [this] { return week().viewport()->grab(week().rectOf(1)).toImage(); };
        BookingRecord earlier = shopBooking(8, monday.addDays(-30), 5, u"Anna"_s);
        earlier.booking.customer = someBookings()[0].booking.customer;
        show({someBookings()[0]});
        QVERIFY(week().sentenceOf(1).contains(u"first visit"_s));
        const QImage marked = picture();
        m_window.window().applyChanges({told(earlier)});
        QTRY_VERIFY(!week().sentenceOf(1).contains(u"first visit"_s));
        QTRY_VERIFY(picture() != marked);
    }

    void whatIsPrintedIsTheWeekOneLooksAt()
    {
        show(someBookings());
        QCOMPARE(views().dayInWeek(), monday); // today
        click(3);
        QCOMPARE(views().dayInWeek(), monday.addDays(2));
        key(Qt::Key_PageDown);
        QCOMPARE(views().dayInWeek(), monday.addDays(7));
    }

    void everythingCanBeReadHoweverItIsShown_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::addColumn<qreal>("type");
        QTest::newRow("usual") << Qt::LeftToRight << 1.0;
        QTest::newRow("right to left") << Qt::RightToLeft << 1.0;
        QTest::newRow("large type") << Qt::LeftToRight << 2.0;
    }

    void everythingCanBeReadHoweverItIsShown()
    {
        QFETCH(Qt::LayoutDirection, direction);
        QFETCH(qreal, type);
        const QFont before = QApplication::font();
        QFont font = before;
        font.setPointSizeF(before.pointSizeF() * type);
        QApplication::setFont(font);
        m_window.open();
        show(someBookings());
        m_window.window().setLayoutDirection(direction);
        m_window.window().resize(int(1400 * type), 800);
        QTRY_VERIFY2(whatCannotBeRead(views()).isEmpty(),
                     qPrintable(whatCannotBeRead(views()).join(u", "_s)));
        // No booking lies over another, and each is high enough for a line.
        const QList<qint64> ids = week().ids();
        for (const qint64 id : ids) {
            QVERIFY(week().rectOf(id).height() >= week().fontMetrics().height());
            for (const qint64 other : ids)
                QVERIFY(id == other || !week().rectOf(id).intersects(week().rectOf(other)));
        }
        QApplication::setFont(before);
    }

    void anythingMayHappenWhileItIsLookedAt()
    {
        QRandomGenerator random(7);
        show(someBookings());
        for (int round = 0; round < 300; ++round) {
            BookingRecord record = shopBooking(random.bounded(1, 40), monday.addDays(random.bounded(10) - 1),
                                               random.bounded(25), u"Anybody"_s);
            record.removed = random.bounded(6) == 0;
            m_window.window().applyChanges({told(record)});
            if (round % 7 == 0)
                key(random.bounded(2) ? Qt::Key_Down : Qt::Key_Right);
            if (round % 11 == 0)
                m_window.search().setText(random.bounded(2) ? u"anybody"_s : QString());
            if (round % 13 == 0)
                week().grab();
            QCoreApplication::processEvents();
            QAccessibleInterface *list = heard(week());
            for (int child = 0; child < list->childCount(); ++child)
                QVERIFY(list->child(child) && list->child(child)->isValid());
        }
    }
};

QTEST_MAIN(TestWeek)
#include "tst_week.moc"
