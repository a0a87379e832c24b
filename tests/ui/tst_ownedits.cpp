// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "openwindow.h"
#include "ui/edits/canceldialog.h"
#include "ui/edits/editbuttons.h"
#include "ui/edits/notedialog.h"

#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace deskbell;
using namespace Qt::StringLiterals;

/// Confirming, cancelling and noting, as a person does it: by keys, dialogs and the bars below the table.
class TestOwnEdits : public QObject
{
    Q_OBJECT

    std::unique_ptr<OpenWindow> m_shop;
    const QDate m_today = shopNoon().date();

    MainWindow &window() const { return m_shop->window(); }
    template <typename Dialog>
    Dialog *open() const
    {
        for (Dialog *dialog : window().findChildren<Dialog *>()) {
            if (dialog->isVisible())
                return dialog;
        }
        return nullptr;
    }
    Edit edit(qint64 bookingId, EditState state, EditKind kind = EditKind::Cancel) const
    {
        Edit edit;
        edit.id = 100 + bookingId;
        edit.bookingId = bookingId;
        edit.kind = kind;
        edit.text = u"ill"_s;
        edit.state = state;
        edit.undoEndsAt = m_shop->clock.ticks() + 8'000;
        return edit;
    }
    void stream(int events) const
    {
        for (int event = 0; event < events; ++event) {
            window().applyChanges({told(shopBooking(1000 + event, m_today, 1 + event % 20, u"Eva"_s))});
            QCoreApplication::processEvents();
        }
    }
    static QList<EditWish> wishesOf(const QSignalSpy &decided)
    {
        return decided.isEmpty() ? QList<EditWish>() : decided.last().first().value<QList<EditWish>>();
    }

private slots:
    void init()
    {
        m_shop = std::make_unique<OpenWindow>();
        m_shop->open();
        BookingRecord pending = shopBooking(1, m_today, 12, u"Jane Doe"_s);
        pending.booking.status = Status::Pending;
        pending.booking.message = u"Short at the back"_s;
        BookingRecord other = shopBooking(2, m_today, 14, u"Ben Nowak"_s);
        other.booking.status = Status::Pending;
        window().showSnapshot({pending, other});
        m_shop->table().reveal(1);
    }
    void cleanup() { m_shop.reset(); }

    void aKeyConfirmsWhatIsSelected()
    {
        QSignalSpy decided(&window(), &MainWindow::editsDecided);
        m_shop->table().selectAll();
        QTest::keyClick(&m_shop->table(), Qt::Key_C);
        const QList<EditWish> wishes = wishesOf(decided);
        QCOMPARE(wishes.size(), 2);
        QCOMPARE(wishes.first().kind, EditKind::Confirm);
        QCOMPARE(wishes.first().seen.id + wishes.last().seen.id, 3);
    }

    void aCancellationNeedsAReasonAndGoesByWhatWasSeen()
    {
        QSignalSpy decided(&window(), &MainWindow::editsDecided);
        QTest::keyClick(&m_shop->table(), Qt::Key_Delete);
        auto *dialog = open<CancelDialog>();
        QVERIFY(dialog);
        QVERIFY(m_shop->says(u"Jane Doe"_s));
        QPushButton *cancel = m_shop->button(u"Cancel booking"_s);
        for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
            if (button->accessibleName() == u"Cancel booking"_s)
                cancel = button;
        }
        QVERIFY(!cancel->isEnabled());
        auto *reason = dialog->findChild<QLineEdit *>();
        QVERIFY(reason->hasFocus() || reason->focusPolicy() != Qt::NoFocus);
        QTest::keyClicks(reason, u"The stylist "_s);
        stream(20); // an open dialog keeps what was typed
        BookingRecord changed = shopBooking(1, m_today, 15, u"Jane Doe"_s);
        window().applyChanges({told(changed)});
        QTest::keyClicks(reason, u"is ill"_s);
        QVERIFY(cancel->isEnabled());
        cancel->click();
        QCOMPARE(wishesOf(decided).size(), 1);
        const EditWish wish = wishesOf(decided).first();
        QCOMPARE(wish.kind, EditKind::Cancel);
        QCOMPARE(wish.text, u"The stylist is ill"_s);
        QCOMPARE(wish.seen.timeSlotId, 12); // not what it has become since
    }

    void theKeyboardGoesToTheBookingsWhenItsButtonIsDisabled()
    {
        window().resize(1320, 820);
        QPushButton *confirm = nullptr;
        for (QPushButton *button : window().findChild<EditButtons *>()->findChildren<QPushButton *>()) {
            if (button->accessibleName() == u"Confirm booking"_s)
                confirm = button;
        }
        QVERIFY(confirm && confirm->isVisible());
        confirm->setFocus();
        QTest::keyClick(confirm, Qt::Key_Space);
        window().showEdits({edit(1, EditState::ToSend, EditKind::Confirm)});
        QVERIFY(!confirm->isEnabled());
        QCOMPARE(window().focusWidget(), &m_shop->table());
        QTest::keyClick(window().focusWidget(), Qt::Key_Space);
        QVERIFY(!open<CancelDialog>());
    }

    void keepingTheBookingDecidesNothing()
    {
        QSignalSpy decided(&window(), &MainWindow::editsDecided);
        QTest::keyClick(&m_shop->table(), Qt::Key_Delete);
        QVERIFY(open<CancelDialog>());
        m_shop->button(u"Keep booking"_s)->click();
        QVERIFY(!open<CancelDialog>());
        QVERIFY(decided.isEmpty());
    }

    void aNoteIsWrittenInSeveralLines()
    {
        QSignalSpy decided(&window(), &MainWindow::editsDecided);
        QTest::keyClick(&m_shop->table(), Qt::Key_E);
        QVERIFY(open<NoteDialog>());
        open<NoteDialog>()->activateWindow();
        QTRY_VERIFY(open<NoteDialog>()->isActiveWindow());
        auto *field = open<NoteDialog>()->findChild<QPlainTextEdit *>();
        QCOMPARE(field->toPlainText(), u"Short at the back"_s);
        QVERIFY(!m_shop->button(u"Save note"_s)->isEnabled());
        field->selectAll();
        QTest::keyClicks(field, u"Long"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTest::keyClicks(field, u"at the front"_s);
        QCOMPARE(field->toPlainText(), u"Long\nat the front"_s);
        QVERIFY(m_shop->button(u"Save note"_s)->isEnabled());
        QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!open<NoteDialog>());
        QCOMPARE(wishesOf(decided).size(), 1);
        QCOMPARE(wishesOf(decided).first().kind, EditKind::Note);
        QCOMPARE(wishesOf(decided).first().text, u"Long\nat the front"_s);
    }

    void aCancellationIsTakenBackByAKey()
    {
        QSignalSpy takenBack(&window(), &MainWindow::editTakenBack);
        window().showEdits({edit(1, EditState::Undoable)});
        QVERIFY(m_shop->says(u"Cancelling the booking of"_s));
        QVERIFY(m_shop->says(u"in 8 s"_s));
        m_shop->clock.advance(3'000);
        QTRY_VERIFY(m_shop->says(u"in 5 s"_s));
        QTest::keyClick(&window(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(takenBack.size(), 1);
        QCOMPARE(takenBack.first().first().toLongLong(), 101);
        window().showEdits({});
        QVERIFY(!m_shop->says(u"Cancelling the booking of"_s));
    }

    void theLastDeedIsTakenBackFirst()
    {
        QSignalSpy cancelled(&window(), &MainWindow::editTakenBack);
        QSignalSpy seen(&window(), &MainWindow::unacknowledgeRequested);
        const auto undo = [this] { QTest::keyClick(&window(), Qt::Key_Z, Qt::ControlModifier); };
        const auto acknowledge = [this](qint64 id) {
            window().setAcknowledged({id}, false);
            m_shop->table().reveal(id);
            QTest::keyClick(&m_shop->table(), Qt::Key_A);
            window().setAcknowledged({id}, true);
        };
        acknowledge(1);
        window().showEdits({edit(1, EditState::Undoable)});
        acknowledge(2);
        undo();
        QCOMPARE(seen.size(), 1);
        QCOMPARE(seen.last().first().value<QList<qint64>>(), QList<qint64>{2});
        QVERIFY(cancelled.isEmpty());
        undo();
        QCOMPARE(cancelled.size(), 1);
        undo(); // also before the cancellation is known to be gone
        QCOMPARE(seen.size(), 2);
        QCOMPARE(seen.last().first().value<QList<qint64>>(), QList<qint64>{1});
        undo();
        QCOMPARE(seen.size() + cancelled.size(), 3);
    }

    void theKeyboardGoesToTheBookingsWhenABarGoes()
    {
        QSignalSpy seen(&window(), &MainWindow::unacknowledgeRequested);
        window().setAcknowledged({1}, false);
        QTest::keyClick(&m_shop->table(), Qt::Key_A);
        window().setAcknowledged({1}, true);
        QPushButton *acknowledged = m_shop->button(u"Undo"_s);
        window().showEdits({edit(1, EditState::Undoable)});
        QPushButton *cancelled = m_shop->button(u"Undo"_s);
        QVERIFY(acknowledged && cancelled && acknowledged != cancelled);
        cancelled->setFocus();
        window().showEdits({edit(1, EditState::Sending)});
        QCOMPARE(window().focusWidget(), &m_shop->table());
        acknowledged->setFocus();
        QTest::keyClick(acknowledged, Qt::Key_Space);
        QCOMPARE(seen.size(), 1);
        QCOMPARE(window().focusWidget(), &m_shop->table());
    }

    void whatIsOnItsWayIsNotTakenBack()
    {
        QSignalSpy cancelled(&window(), &MainWindow::editTakenBack);
        QSignalSpy seen(&window(), &MainWindow::unacknowledgeRequested);
        window().setAcknowledged({1}, false);
        QTest::keyClick(&m_shop->table(), Qt::Key_A);
        window().setAcknowledged({1}, true);
        window().showEdits({edit(1, EditState::Undoable)});
        window().showEdits({edit(1, EditState::Sending)});
        QTest::keyClick(&window(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(cancelled.isEmpty());
        QCOMPARE(seen.size(), 1);
    }

    void whatWasCancelledTogetherIsTakenBackTogether()
    {
        QSignalSpy takenBack(&window(), &MainWindow::editTakenBack);
        window().showEdits({edit(1, EditState::Undoable), edit(2, EditState::Undoable)});
        QVERIFY(m_shop->says(u"Cancelling 2 bookings in 8 s."_s));
        QTest::keyClick(&window(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(takenBack.size(), 2);
        window().showEdits({});
        window().showEdits({edit(1, EditState::Undoable)});
        window().showEdits({edit(1, EditState::Undoable), edit(2, EditState::Undoable)});
        m_shop->button(u"Undo"_s)->click();
        QCOMPARE(takenBack.size(), 3);
        QCOMPARE(takenBack.last().first().toLongLong(), 102);
    }

    void aKeyThatIsPressedTwiceBeforeTheAnswerIsOneDeed()
    {
        QSignalSpy seen(&window(), &MainWindow::unacknowledgeRequested);
        window().setAcknowledged({1}, false);
        QTest::keyClick(&m_shop->table(), Qt::Key_A);
        QTest::keyClick(&m_shop->table(), Qt::Key_A);
        window().setAcknowledged({1}, true);
        QTest::keyClick(&window(), Qt::Key_Z, Qt::ControlModifier);
        QTest::keyClick(&window(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(seen.size(), 1);
    }

    void aRefusalIsTriedAgainOrDismissed()
    {
        QSignalSpy sent(&window(), &MainWindow::editSendRequested);
        QSignalSpy takenBack(&window(), &MainWindow::editTakenBack);
        Edit refused = edit(1, EditState::Refused);
        refused.trouble = u"The slot has begun."_s;
        window().showEdits({refused});
        QVERIFY(m_shop->says(u"The slot has begun."_s));
        m_shop->button(u"Try again"_s)->click();
        QCOMPARE(sent.size(), 1);
        m_shop->button(u"Dismiss"_s)->click();
        QCOMPARE(takenBack.size(), 1);
    }

    void whatChangedMeanwhileIsAskedAbout()
    {
        QSignalSpy sent(&window(), &MainWindow::editSendRequested);
        QSignalSpy takenBack(&window(), &MainWindow::editTakenBack);
        window().showEdits({edit(1, EditState::Changed)});
        m_shop->button(u"Send all the same"_s)->click();
        QCOMPARE(sent.size(), 1);
        m_shop->button(u"Keep as it is now"_s)->click();
        QCOMPARE(takenBack.size(), 1);
    }

    void quittingWithinTheSecondsAsks_data()
    {
        QTest::addColumn<QString>("answer");
        QTest::addColumn<int>("sends");
        QTest::addColumn<int>("keeps");
        QTest::addColumn<bool>("quits");
        QTest::newRow("send it") << u"Send now"_s << 1 << 0 << true;
        QTest::newRow("keep the booking") << u"Keep booking"_s << 0 << 1 << true;
        QTest::newRow("stay") << u"Do not quit"_s << 0 << 0 << false;
    }
    void quittingWithinTheSecondsAsks()
    {
        QFETCH(const QString, answer);
        QFETCH(const int, sends);
        QFETCH(const int, keeps);
        QFETCH(const bool, quits);
        QSignalSpy quit(&window(), &MainWindow::quitRequested);
        QSignalSpy sent(&window(), &MainWindow::editSendRequested);
        QSignalSpy takenBack(&window(), &MainWindow::editTakenBack);
        window().showEdits({edit(1, EditState::Undoable)});
        QTest::keyClick(&window(), Qt::Key_Q, Qt::ControlModifier);
        QVERIFY(open<QMessageBox>());
        QVERIFY(quit.isEmpty());
        QTest::keyClick(&window(), Qt::Key_Q, Qt::ControlModifier); // asked once
        m_shop->button(answer)->click();
        QCOMPARE(sent.size(), sends);
        QCOMPARE(takenBack.size(), keeps);
        if (sends > 0) {
            QVERIFY(quit.isEmpty()); // not before it has been sent
            window().showEdits({edit(1, EditState::Sending)});
            QVERIFY(quit.isEmpty());
            window().showEdits({});
        }
        QCOMPARE(!quit.isEmpty(), quits);
    }

    void withoutAKeyNothingCanBeSentAndOneReadsWhy()
    {
        QSignalSpy decided(&window(), &MainWindow::editsDecided);
        window().setEditObstacle(u"For this Deskbell needs an API key."_s);
        QTest::keyClick(&m_shop->table(), Qt::Key_C);
        QTest::keyClick(&m_shop->table(), Qt::Key_Delete);
        QVERIFY(decided.isEmpty() && !open<CancelDialog>());
        QVERIFY(m_shop->says(u"For this Deskbell needs an API key."_s));
        window().setEditObstacle({});
        QTest::keyClick(&m_shop->table(), Qt::Key_C);
        QCOMPARE(decided.size(), 1);
    }

    void anOpenMenuStaysWhileBookingsComeIn()
    {
        emit m_shop->table().menuAsked(m_shop->table().mapToGlobal(QPoint(100, 100)));
        QMenu *menu = open<QMenu>();
        QVERIFY(menu);
        const QPoint place = menu->pos();
        stream(20);
        QVERIFY(menu->isVisible());
        QCOMPARE(menu->pos(), place);
        QCOMPARE(m_shop->table().selectedIds(), QList<qint64>{1});
        menu->close();
    }
};

QTEST_MAIN(TestOwnEdits)
#include "tst_ownedits.moc"
