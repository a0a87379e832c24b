// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shop.h"
#include "ui/look/look.h"
#include "ui/table/bookingtable.h"
#include "ui/window/headline.h"
#include "ui/window/mainwindow.h"
#include "ui/window/menubutton.h"
#include "ui/window/questionbar.h"
#include "ui/window/rail.h"

#include <QAccessible>
#include <QApplication>
#include <QHeaderView>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <memory>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace
{

QString spokenName(QObject *object)
{
    QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(object);
    return heard ? heard->text(QAccessible::Name) : QString();
}

double luminance(const QColor &colour)
{
    const auto channel = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF())
        + 0.0722 * channel(colour.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (qMax(a, b) + 0.05) / (qMin(a, b) + 0.05);
}

} // namespace

class TestWindow : public QObject
{
    Q_OBJECT

    FakeClock m_clock{shopNoon()};
    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_state;
    std::unique_ptr<MainWindow> m_window;

    template <typename T>
    T *named(const QString &name) const
    {
        for (T *widget : m_window->findChildren<T *>()) {
            if (spokenName(widget) == name)
                return widget;
        }
        return nullptr;
    }
    BookingTable *table() const { return m_window->findChild<BookingTable *>(); }
    QString shownName(int row) const
    {
        return table()->model()->index(row, BookingModel::CustomerColumn).data().toString();
    }
    bool says(const QString &words) const
    {
        const auto labels = m_window->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    }
    void open(Shop shop = Shop::Real)
    {
        m_window = std::make_unique<MainWindow>(m_clock, *m_state, shop);
        m_window->setCatalogue(shopCatalogue());
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    QList<BookingRecord> threeBookings() const
    {
        const QDate today = shopNoon().date();
        QList<BookingRecord> records{shopBooking(1, today, 12, u"Jane Doe"_s),
                                     shopBooking(2, today, 14, u"Ben Nowak"_s),
                                     shopBooking(3, today.addDays(1), 3, u"Maja Rossi"_s)};
        records[0].acknowledged = false;
        records[2].acknowledged = false;
        return records;
    }

private slots:
    void init()
    {
        m_state = std::make_unique<QSettings>(m_folder.filePath(u"state.ini"_s), QSettings::IniFormat);
    }
    void cleanup()
    {
        m_window.reset();
        m_state->clear();
        m_state.reset();
    }

    void aScreenReaderHearsTheAgreedNames()
    {
        open();
        QCOMPARE(spokenName(m_window.get()), u"Deskbell"_s);
        QCOMPARE(QAccessible::queryAccessibleInterface(m_window.get())->role(), QAccessible::Window);
        QVERIFY(named<BookingTable>(u"Bookings"_s));
        QVERIFY(named<QLineEdit>(u"Search bookings"_s));
        QVERIFY(named<QPushButton>(u"Acknowledge"_s));
        m_window->showHealth(
            {HealthLevel::Good, u"Listening; the last one came at 10:22"_s, {}, HealthAction::None});
        QVERIFY(named<QLabel>(u"Connection: Listening; the last one came at 10:22"_s));
        m_window->showSnapshot(threeBookings());
        QCOMPARE(m_window->windowTitle(), u"(2) Deskbell"_s);
        QCOMPARE(spokenName(m_window.get()), u"Deskbell"_s);
        QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(table());
        QVERIFY(heard && heard->tableInterface());
        QCOMPARE(
            heard->tableInterface()->cellAt(0, 0)->text(QAccessible::Name),
            u"New, not acknowledged: Monday 11 May, 13:30, Jane Doe, Haircut, to confirm, first visit"_s);
    }

    void selectingIsNotAcknowledgingAndTheKeyIs()
    {
        open();
        m_window->showSnapshot(threeBookings());
        QSignalSpy acknowledged(m_window.get(), &MainWindow::acknowledgeRequested);
        QSignalSpy takenBack(m_window.get(), &MainWindow::unacknowledgeRequested);
        auto *button = named<QPushButton>(u"Acknowledge"_s);
        QVERIFY(!button->isEnabled());
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_Home, Qt::ControlModifier);
        QTest::keyClick(table(), Qt::Key_Down);
        QTest::keyClick(table(), Qt::Key_Up);
        QCOMPARE(table()->selectedIds(), QList<qint64>{1});
        QVERIFY(button->isEnabled());
        QVERIFY(acknowledged.isEmpty());

        QTest::keyClick(table(), Qt::Key_A);
        QCOMPARE(acknowledged.size(), 1);
        QCOMPARE(acknowledged[0][0].value<QList<qint64>>(), QList<qint64>{1});
        QVERIFY(says(u"Acknowledged 1 booking."_s));
        m_window->setAcknowledged({1}, true);
        QCOMPARE(m_window->windowTitle(), u"(1) Deskbell"_s);
        QVERIFY(!button->isEnabled());
        QCOMPARE(table()->selectedIds(), QList<qint64>{1});

        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(takenBack.size(), 1);
        QCOMPARE(takenBack[0][0].value<QList<qint64>>(), QList<qint64>{1});
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(takenBack.size(), 1);
    }

    void theKeyboardGoesToTheBookingsWhenItsButtonIsDisabled()
    {
        open();
        m_window->showSnapshot(threeBookings());
        m_window->openBooking(1);
        QSignalSpy acknowledged(m_window.get(), &MainWindow::acknowledgeRequested);
        connect(m_window.get(), &MainWindow::acknowledgeRequested, m_window.get(),
                [this](const QList<qint64> &ids) { m_window->setAcknowledged(ids, true); });
        named<QPushButton>(u"Acknowledge"_s)->setFocus();
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Space);
        QCOMPARE(m_window->focusWidget(), table());
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Space);
        QCOMPARE(acknowledged.size(), 1);
        named<QPushButton>(u"Show new"_s)->setFocus();
        named<QPushButton>(u"Acknowledge all"_s)->click();
        QCOMPARE(m_window->focusWidget(), table());
    }

    void acknowledgeAllTakesAlsoWhatTheSearchHides()
    {
        open();
        m_window->showSnapshot(threeBookings());
        QSignalSpy acknowledged(m_window.get(), &MainWindow::acknowledgeRequested);
        m_window->findChild<QLineEdit *>(u"search"_s)->setText(u"jane"_s);
        named<QPushButton>(u"Acknowledge all"_s)->click();
        QCOMPARE(acknowledged[0][0].value<QList<qint64>>(), (QList<qint64>{1, 3}));
    }

    void searchingIsAKeyAwayAndSaysWhatItFound()
    {
        open();
        m_window->showSnapshot(threeBookings());
        auto *search = m_window->findChild<QLineEdit *>(u"search"_s);
        QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
        QVERIFY(search->hasFocus());
        QTest::keyClicks(search, u"maja"_s);
        QCOMPARE(table()->model()->rowCount(), 1);
        QCOMPARE(shownName(0), u"Maja Rossi"_s);
        QVERIFY(says(u"1 match"_s));
        m_window->applyChanges({told(shopBooking(9, shopNoon().date(), 3, u"Majandra Star"_s))});
        QCOMPARE(search->text(), u"maja"_s);
        QVERIFY(says(u"2 matches"_s));
        QTest::keyClicks(search, u"xyz"_s);
        QVERIFY(says(u"Nothing matches “majaxyz”"_s));
        QTest::keyClick(search, Qt::Key_Escape);
        QCOMPARE(search->text(), QString());
        QCOMPARE(table()->model()->rowCount(), 4);
    }

    void aBookingIsOpenedThoughTheSearchHidesIt()
    {
        open();
        m_window->showSnapshot(threeBookings());
        auto *search = m_window->findChild<QLineEdit *>(u"search"_s);
        search->setText(u"jane"_s);
        m_window->openBooking(3);
        QCOMPARE(search->text(), QString());
        QCOMPARE(table()->selectedIds(), QList<qint64>{3});
        search->setText(u"ben"_s);
        m_window->openBooking(2);
        QCOMPARE(search->text(), u"ben"_s);
    }

    void aBookingThatHasNotArrivedIsOpenedWhenItDoes()
    {
        open();
        m_window->showSnapshot(threeBookings());
        m_window->openBooking(9);
        m_window->applyChanges({told(shopBooking(9, shopNoon().date(), 3, u"Late Larry"_s))});
        QCOMPARE(table()->selectedIds(), QList<qint64>{9});
    }

    void theNewOnesAreOneKeyAway()
    {
        open();
        m_window->showSnapshot(threeBookings());
        QTest::keyClick(table(), Qt::Key_N);
        QCOMPARE(table()->selectedIds(), QList<qint64>{1});
        QTest::keyClick(table(), Qt::Key_N);
        QCOMPARE(table()->selectedIds(), QList<qint64>{3});
        QTest::keyClick(table(), Qt::Key_N);
        QCOMPARE(table()->selectedIds(), QList<qint64>{1});
        m_window->findChild<QLineEdit *>(u"search"_s)->setText(u"ben"_s);
        QTest::keyClick(table(), Qt::Key_N);
        QCOMPARE(table()->selectedIds(), QList<qint64>{3});
    }

    void theRailShowsAShelfAndCountsLive()
    {
        open();
        m_window->showSnapshot(threeBookings());
        auto *rail = m_window->findChild<Rail *>();
        const auto says = [rail](Shelf shelf) { return rail->item(int(shelf))->text(); };
        QTRY_COMPARE(says(Shelf::Inbox), u"Inbox (2)"_s);
        QCOMPARE(says(Shelf::Today), u"Today (2)"_s);
        QCOMPARE(rail->item(shelfCount)->text(), u"Haircut (2)"_s);
        rail->setFocus();
        QTest::keyClick(rail, Qt::Key_Home);
        QCOMPARE(table()->model()->rowCount(), 2);
        m_window->setAcknowledged({1}, true);
        QCOMPARE(table()->model()->rowCount(), 1);
        QTRY_COMPARE(says(Shelf::Inbox), u"Inbox (1)"_s);
        m_window->setAcknowledged({3}, true);
        QVERIFY(this->says(u"Nothing in “Inbox”"_s));
        QVERIFY(this->says(u"Bookings that belong here appear by themselves."_s));
        m_window->showHealth({HealthLevel::Trouble, u"Not receiving since 10:20."_s, {}, HealthAction::None});
        QVERIFY(!this->says(u"appear by themselves"_s));
        named<QPushButton>(u"Show all bookings"_s)->click();
        QCOMPARE(table()->model()->rowCount(), 3);
        QTest::keyClick(rail, Qt::Key_Home);
        m_window->openBooking(2);
        QCOMPARE(table()->selectedIds(), QList<qint64>{2});
        QCOMPARE(rail->currentRow(), int(Shelf::All));
    }

    void tabGoesThroughTheWindowAsOneReadsIt()
    {
        open();
        m_window->showSnapshot(threeBookings());
        m_window->showHealth({HealthLevel::Trouble, u"Not receiving"_s, {}, HealthAction::Retry});
        m_window->showRing({1, true});
        m_window->openBooking(1);
        m_window->resize(1320, 820);
        QStringList heard;
        named<QPushButton>(u"Try again"_s)->setFocus();
        QWidget *first = m_window->focusWidget();
        do {
            heard += spokenName(m_window->focusWidget());
            QTest::keyClick(m_window->focusWidget(), Qt::Key_Tab);
        } while (m_window->focusWidget() != first && heard.size() < 60);
        const QStringList wanted{u"Try again"_s,        u"Menu"_s,
                                 u"I am here"_s,        u"Show new"_s,
                                 u"Acknowledge"_s,      u"Acknowledge all"_s,
                                 u"Day list"_s,         u"Search bookings"_s,
                                 u"Filter"_s,           u"Show"_s,
                                 u"Go to today"_s,      u"Bookings"_s,
                                 u"Confirm booking"_s,  u"Cancel booking"_s,
                                 u"Copy phone number"_s};
        qsizetype at = -1;
        for (const QString &name : wanted) {
            QVERIFY2(heard.indexOf(name) > at, qPrintable(name + u" in "_s + heard.join(u", ")));
            at = heard.indexOf(name);
        }
    }

    void aClickOpensTheMenu()
    {
        open();
        auto *button = m_window->findChild<MenuButton *>();
        bool seen = false;
        QTimer::singleShot(0, button, [button, &seen] {
            seen = button->menu()->isVisible();
            button->menu()->close();
        });
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(seen);
        QVERIFY(!button->menu()->actions().isEmpty());
    }

    void anEmptyTableSaysWhyItIsEmpty()
    {
        open();
        QVERIFY(says(u"No bookings yet"_s));
        QVERIFY(named<QPushButton>(u"Show the address to paste"_s)->isVisible());
        m_window->showHealth(
            {HealthLevel::Waiting, u"Reading your bookings: 40 %"_s, {}, HealthAction::None});
        QVERIFY(!says(u"No bookings yet"_s));
        QVERIFY(!named<QPushButton>(u"Show the address to paste"_s)->isVisible());
        m_window->showHealth({HealthLevel::Trouble, u"Not receiving bookings."_s, u"Port 8787 is taken."_s,
                              HealthAction::Retry});
        QVERIFY(!says(u"No bookings yet"_s));
        m_window->showHealth({HealthLevel::Good, u"Receiving bookings"_s, {}, HealthAction::None});
        QVERIFY(says(u"They appear here by themselves as soon as somebody books."_s));
    }

    void itSaysFirstWhatIsNewAndWhoIsNext()
    {
        open();
        QVERIFY(says(u"No bookings yet"_s));
        QVERIFY(says(u"Nothing new"_s));
        m_window->showHealth({HealthLevel::Trouble, u"Not receiving bookings."_s, {}, HealthAction::Retry});
        QVERIFY(says(u"Nothing heard"_s) && !says(u"Nothing new"_s));
        m_window->showHealth({HealthLevel::Good, u"Receiving bookings"_s, {}, HealthAction::None});
        QVERIFY(says(u"Nothing new"_s));
        QList<BookingRecord> records = threeBookings();
        records[2].removed = true;
        m_window->showSnapshot(records);
        QTRY_VERIFY(says(u"1 new booking, 1 cancelled"_s));
        QVERIFY(says(u"Next: Today, 13:30 · Jane Doe · Haircut"_s));
        records[0].removed = true;
        m_window->applyChanges({told(records[0])});
        QTRY_VERIFY(says(u"2 cancelled"_s));
        QVERIFY(says(u"Ben Nowak"_s));
    }

    void aScreenReaderIsToldWhatIsNewAndWhatIsCancelled()
    {
        open();
        QList<BookingRecord> records = threeBookings();
        QSignalSpy said(m_window->findChild<Headline *>(), &Headline::grew);
        m_window->showSnapshot(records);
        QTRY_COMPARE(said.size(), 1);
        records[0].removed = true; // 2 new become 1 new, 1 cancelled
        m_window->applyChanges({told(records[0])});
        QTRY_VERIFY(says(u"1 new booking, 1 cancelled"_s));
        QCOMPARE(said.size(), 2);
        m_window->setAcknowledged({1}, true);
        QTRY_VERIFY(says(u"1 new booking"_s) && !says(u"1 cancelled"_s));
        QCOMPARE(said.size(), 2);
    }

    void whatHasNoTimeIsAheadUntilItsDayIsOver()
    {
        open();
        m_window->setCatalogue({});
        QList<BookingRecord> records = threeBookings();
        m_window->showSnapshot(records);
        QTRY_VERIFY(says(u"Today, without a time: 2 bookings"_s));
        records[1].removed = true;
        m_window->applyChanges({told(records[1])});
        QTRY_VERIFY(says(u"Today, without a time: "_s) && says(u"Jane Doe"_s));
        records[0].removed = true;
        m_window->applyChanges({told(records[0])});
        QTRY_VERIFY(says(u"Next: Tomorrow"_s) && says(u"Maja Rossi"_s));
        // Whoever comes at a time is known to be next.
        m_window->setCatalogue(shopCatalogue());
        BookingRecord later = shopBooking(5, shopNoon().date(), 99, u"Ben Nowak"_s);
        m_window->applyChanges({told(later), told(shopBooking(6, shopNoon().date(), 14, u"Eva Stern"_s))});
        QTRY_VERIFY(says(u"Next: Today, 14:30"_s) && says(u"Eva Stern"_s));
    }

    void theDetailsFollowTheSelectedBooking()
    {
        open();
        m_window->showSnapshot(threeBookings());
        m_window->openBooking(1);
        QVERIFY(says(u"guest1@example.com"_s));
        BookingRecord changed = threeBookings().first();
        changed.booking.message = u"first line\nsecond <b>line</b>"_s;
        m_window->applyChanges({told(changed)});
        QVERIFY(says(u"first line\nsecond <b>line</b>"_s));
        table()->selectAll();
        QVERIFY(says(u"3 bookings selected"_s));
    }

    void theHealthLineOffersItsRemedy()
    {
        open();
        QSignalSpy retried(m_window.get(), &MainWindow::retryRequested);
        m_window->showHealth({HealthLevel::Trouble, u"Not listening: port 8787 is taken"_s,
                              u"Close that program."_s, HealthAction::Retry});
        QVERIFY(says(u"Close that program."_s));
        named<QPushButton>(u"Try again"_s)->click();
        QCOMPARE(retried.size(), 1);
        m_window->showHealth({HealthLevel::Waiting, u"Waiting"_s, {}, HealthAction::OpenSettings});
        named<QPushButton>(u"Open settings"_s)->click();
        QVERIFY(m_window->findChild<SettingsDialog *>()->isVisible());
        QVERIFY(!m_window->findChild<SettingsDialog *>()->isModal());
    }

    void theDemonstrationSaysThatItIsOne()
    {
        open();
        QVERIFY(!says(u"demonstration"_s));
        open(Shop::MadeUp);
        QVERIFY(says(u"This is a demonstration with a made-up shop. Nothing here is real."_s));
        QSignalSpy wanted(m_window.get(), &MainWindow::realAccountRequested);
        named<QPushButton>(u"Connect my account"_s)->click();
        QCOMPARE(wanted.size(), 1);
    }

    void whatTheDesktopLacksIsSaidQuietly()
    {
        open();
        m_window->showMissing({u"This desktop has no tray."_s});
        QVERIFY(says(u"This desktop has no tray."_s));
        m_window->showMissing({});
        QVERIFY(!says(u"This desktop has no tray."_s));
    }

    void whatCouldNotBeDoneIsSaidUntilItWasRead()
    {
        open();
        m_window->showFailure(u"The acknowledgement cannot be written: the disk is full."_s);
        QVERIFY(says(u"The acknowledgement cannot be written: the disk is full."_s));
        named<QPushButton>(u"OK"_s)->click();
        QVERIFY(!says(u"The acknowledgement cannot be written: the disk is full."_s));
    }

    void aPauseIsSeenAndCanBeEnded()
    {
        open();
        m_window->showHolding(u"Alerts are paused until 14:30."_s, true);
        QVERIFY(says(u"paused until 14:30"_s));
        QSignalSpy resumed(m_window.get(), &MainWindow::resumeRequested);
        named<QPushButton>(u"Resume"_s)->click();
        QCOMPARE(resumed.size(), 1);
        // What the desktop was told can only be ended there.
        m_window->showHolding(u"This computer is set not to disturb."_s, false);
        QVERIFY(says(u"not to disturb"_s));
        QVERIFY(!named<QPushButton>(u"Resume"_s));
        m_window->showHolding({}, false);
        QVERIFY(!says(u"not to disturb"_s));
    }

    void closingGoesToTheTrayWhereThereIsOne()
    {
        open();
        QSignalSpy hidden(m_window.get(), &MainWindow::closedToTray);
        QSignalSpy quit(m_window.get(), &MainWindow::quitRequested);
        m_window->setTrayAvailable(true);
        m_window->close();
        QVERIFY(!m_window->isVisible());
        QCOMPARE(hidden[0][0].toBool(), true);
        m_window->present();
        m_window->close();
        QCOMPARE(hidden[1][0].toBool(), false);
        QVERIFY(quit.isEmpty());
        m_window->present();
        m_window->setTrayAvailable(false);
        m_window->close();
        QCOMPARE(quit.size(), 1);
        QCOMPARE(hidden.size(), 2);
    }

    void sizeAndColumnsSurviveARestart()
    {
        open();
        const QSize size(781, 655); // a larger one would be cut down to the screen
        m_window->resize(size);
        QHeaderView *header = table()->horizontalHeader();
        header->moveSection(header->visualIndex(BookingModel::PhoneColumn), 0);
        m_window.reset();
        open();
        QCOMPARE(m_window->size(), size);
        QCOMPARE(table()->horizontalHeader()->visualIndex(BookingModel::PhoneColumn), 0);
    }

    void hostileTextsBreakNoLayout()
    {
        open();
        m_window->showSnapshot(threeBookings());
        m_window->openBooking(1);
        QCoreApplication::processEvents();
        const int width = m_window->minimumSizeHint().width();
        BookingRecord record = threeBookings().first();
        record.booking.customer.name = QString(10'000, u'W') + u"\u202E<img src=x>"_s + QChar(u'\0');
        record.booking.customer.phone = QString(10'000, u'9');
        record.booking.message = u"<b>a</b>\n"_s.repeated(2000);
        record.booking.cancelReason = QString(5000, u'r');
        record.removed = true;
        m_window->showSnapshot({record, shopBooking(7, shopNoon().date(), 14, QString(10'000, u'V'))});
        m_window->openBooking(1);
        QCoreApplication::processEvents();
        QVERIFY(m_window->minimumSizeHint().width() <= width);
        for (const QLabel *label : m_window->findChildren<QLabel *>()) {
            QVERIFY(label->textFormat() == Qt::PlainText || label->text().isEmpty());
            QVERIFY(!label->text().contains(QChar(0x202E)));
        }
        m_window->grab();
    }

    void everyTextHasEnoughContrast_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void everyTextHasEnoughContrast()
    {
        QFETCH(bool, dark);
        const Look &look = dark ? darkLook() : lightLook();
        const std::pair<QColor, QColor> pairs[] = {
            {look.text, look.window},         {look.text, look.surface},        {look.text, look.selection},
            {look.text, look.accentTint},     {look.muted, look.window},        {look.muted, look.surface},
            {look.muted, look.selection},     {look.muted, look.accentTint},    {look.muted, look.offTint},
            {look.accent, look.window},       {look.onAccent, look.accent},     {look.good, look.goodTint},
            {look.waiting, look.waitingTint}, {look.trouble, look.troubleTint}, {look.trouble, look.surface},
            {look.text, look.waitingTint},    {look.text, look.troubleTint},    {look.text, look.offTint}};
        for (const auto &[text, ground] : pairs)
            QVERIFY2(contrast(text, ground) >= 4.5, qPrintable(text.name() + u" on "_s + ground.name()));
        QCOMPARE(lookOf(paletteOf(look)).dark, dark);
        const QString sheet = styleSheetOf(look);
        QVERIFY2(!sheet.contains(u'@'), qPrintable(sheet.mid(sheet.indexOf(u'@'), 20)));
    }

    void whatOneUsesIsToldFromItsSurroundings()
    {
        for (const Look &look : {lightLook(), darkLook()}) {
            const std::pair<QColor, QColor> pairs[] = {{look.edge, look.window},
                                                       {look.edge, look.surface},
                                                       {look.accent, look.surface},
                                                       {look.accent, look.selection}};
            for (const auto &[edge, ground] : pairs)
                QVERIFY2(contrast(edge, ground) >= 3, qPrintable(edge.name() + u" on "_s + ground.name()));
            QVERIFY(styleSheetOf(look).contains(u"border: 1px solid "_s + look.edge.name()));
        }
    }

    void oneSeesWhereTheKeyboardIsInTheRail()
    {
        open();
        auto *rail = m_window->findChild<Rail *>();
        const Look &look = lookOf(m_window->palette());
        const auto edges = [rail, &look] {
            const QRect place = rail->visualItemRect(rail->currentItem());
            const QImage picture = rail->viewport()->grab(place).toImage();
            return picture.pixelColor(picture.width() / 2, 0) == look.accent
                || picture.pixelColor(picture.width() / 2, 1) == look.accent;
        };
        table()->setFocus();
        const QRect place = rail->visualItemRect(rail->currentItem());
        QVERIFY(!edges());
        rail->setFocus();
        QVERIFY(edges());
        QCOMPARE(rail->visualItemRect(rail->currentItem()), place);
    }

    void whatPollingAsksIsAnsweredInABar()
    {
        open();
        QSignalSpy removals(m_window.get(), &MainWindow::removalsAnswered);
        QSignalSpy services(m_window.get(), &MainWindow::servicesAccepted);
        auto *bar = m_window->findChild<QuestionBar *>();
        QVERIFY(!bar->isVisibleTo(m_window.get()));
        m_window->showQuestions(
            {{PollQuestion::Kind::ManyRemovals, 1, 30, 120}, {PollQuestion::Kind::OtherServices}});
        QVERIFY(bar->isVisibleTo(m_window.get()));
        const QString words = bar->findChildren<QLabel *>().last()->text();
        QVERIFY2(words.contains(u"30 of 120"_s), qPrintable(words));
        bar->findChildren<QPushButton *>().last()->click();
        QCOMPARE(removals, (QList<QVariantList>{{qint64(1), false}}));
        bar->findChildren<QPushButton *>().first()->click();
        QCOMPARE(services.size(), 1);
        QVERIFY(!bar->isVisibleTo(m_window.get()));
    }

    void aPersonCanAskForNewBookingsNow()
    {
        open();
        QSignalSpy asked(m_window.get(), &MainWindow::refreshRequested);
        QTest::keyClick(m_window.get(), Qt::Key_F5);
        QCOMPARE(asked.size(), 1);
    }

    void theMenusIconStandsOutInEitherLook()
    {
        const QPalette before = QApplication::palette();
        for (const Look &look : {lightLook(), darkLook()}) {
            QApplication::setPalette(paletteOf(look));
            open();
            QCoreApplication::processEvents();
            const QImage icon = m_window->findChild<MenuButton *>()->icon().pixmap(18, 18).toImage();
            double most = 0;
            for (int y = 0; y < icon.height(); ++y) {
                for (int x = 0; x < icon.width(); ++x) {
                    const QColor colour = icon.pixelColor(x, y);
                    if (colour.alpha() > 100)
                        most = qMax(most, contrast(colour.rgb(), look.surface));
                }
            }
            QVERIFY2(most >= 4.5, qPrintable(QString::number(most)));
        }
        QApplication::setPalette(before);
    }

    void itFollowsTheSystemFromLightToDark()
    {
        const QPalette before = QApplication::palette();
        QApplication::setPalette(paletteOf(lightLook()));
        open();
        QVERIFY(m_window->styleSheet().contains(lightLook().surface.name()));
        QApplication::setPalette(paletteOf(darkLook()));
        QCoreApplication::processEvents();
        QVERIFY(m_window->styleSheet().contains(darkLook().surface.name()));
        QVERIFY(lookOf(table()->palette()).dark);
        QApplication::setPalette(before);
    }
};

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
