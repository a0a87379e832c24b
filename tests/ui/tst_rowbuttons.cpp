// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "openwindow.h"
#include "ui/edits/canceldialog.h"
#include "ui/edits/rowbuttons.h"

#include <QSignalSpy>
#include <QTest>

using namespace deskbell;
using namespace Qt::StringLiterals;

class TestRowButtons : public QObject
{
    Q_OBJECT

    std::unique_ptr<OpenWindow> m_shop;
    const QDate m_today = shopNoon().date();

    BookingRecord booking(qint64 id, int slot, Status status = Status::Pending) const
    {
        BookingRecord record = shopBooking(id, m_today, slot, u"Guest %1"_s.arg(id));
        record.booking.status = status;
        return record;
    }
    RowButtons *buttons(bool underMouse) const
    {
        for (RowButtons *each : m_shop->table().findChildren<RowButtons *>()) {
            if ((each->property("of").toString() == u"mouse"_s) == underMouse)
                return each;
        }
        return nullptr;
    }
    QPushButton *named(const RowButtons *in, const QString &beginning) const
    {
        for (QPushButton *button : in->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->accessibleName().startsWith(beginning))
                return button;
        }
        return nullptr;
    }
    bool standInRowOf(const RowButtons *buttons, qint64 id) const
    {
        m_shop->table().grab(); // as it is drawn
        return buttons->isVisible() && buttons->bookingId() == id
            && m_shop->table().rowRect(id).contains(buttons->geometry());
    }
    void moveMouseTo(qint64 id) const
    {
        const QPoint place = m_shop->table().rowRect(id).center();
        QMouseEvent move(QEvent::MouseMove, place, m_shop->table().viewport()->mapToGlobal(place),
                         Qt::NoButton, Qt::NoButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_shop->table().viewport(), &move);
    }

private slots:
    void init()
    {
        m_shop = std::make_unique<OpenWindow>();
        m_shop->open();
        m_shop->window().showSnapshot({booking(1, 12), booking(2, 14, Status::Confirmed),
                                       booking(3, 15, Status::Cancelled), booking(4, 16)});
    }
    void cleanup() { m_shop.reset(); }

    void theSelectedRowHasThoseThatMakeSense()
    {
        const RowButtons *own = buttons(false);
        QVERIFY(!own->isVisible());
        m_shop->table().reveal(1);
        QVERIFY(standInRowOf(own, 1));
        QVERIFY(named(own, u"Confirm booking"_s) && named(own, u"Cancel booking"_s));
        m_shop->table().reveal(2);
        QVERIFY(standInRowOf(own, 2));
        QVERIFY(!named(own, u"Confirm booking"_s) && named(own, u"Cancel booking"_s));
        m_shop->table().reveal(3);
        QVERIFY(!own->isVisible());
        m_shop->table().selectAll();
        QVERIFY(!own->isVisible());
        m_shop->table().reveal(1);
        m_shop->window().setEditObstacle(u"There is no API key."_s);
        QVERIFY(!own->isVisible());
    }

    void theyAreReachedByTabAndAct()
    {
        QSignalSpy decided(&m_shop->window(), &MainWindow::editsDecided);
        m_shop->table().setFocus();
        m_shop->table().reveal(1);
        QTest::keyClick(&m_shop->table(), Qt::Key_Tab);
        QCOMPARE(m_shop->window().focusWidget(), named(buttons(false), u"Confirm booking"_s));
        QTest::keyClick(m_shop->window().focusWidget(), Qt::Key_Space);
        QCOMPARE(decided.size(), 1);
        const auto wishes = decided[0][0].value<QList<EditWish>>();
        QCOMPARE(wishes.size(), 1);
        QCOMPARE(wishes[0].seen.id, 1);
        QCOMPARE(wishes[0].kind, EditKind::Confirm);
        named(buttons(false), u"Cancel booking"_s)->click();
        QVERIFY(m_shop->window().findChild<CancelDialog *>());
    }

    void thoseUnderTheMouseGoWithTheirBooking()
    {
        m_shop->table().reveal(1);
        moveMouseTo(4);
        const RowButtons *under = buttons(true);
        QVERIFY(standInRowOf(under, 4));
        const QRect before = under->geometry();
        m_shop->window().applyChanges({told(booking(9, 1)), told(booking(10, 2))}); // above
        QVERIFY(standInRowOf(under, 4));
        QVERIFY(under->geometry() != before);
        QVERIFY(standInRowOf(buttons(false), 1));
        QSignalSpy decided(&m_shop->window(), &MainWindow::editsDecided);
        named(under, u"Confirm the booking of Guest 4"_s)->click();
        QCOMPARE(decided[0][0].value<QList<EditWish>>()[0].seen.id, 4);
        QCOMPARE(m_shop->table().selectedIds(), QList<qint64>{4});
        QVERIFY(!under->isVisible()); // that row is selected now, and has its own
        moveMouseTo(4);
        QVERIFY(!under->isVisible());
    }

    void whatIsDoneElsewhereTakesThemAway()
    {
        m_shop->table().reveal(1);
        m_shop->table().setFocus();
        QTest::keyClick(&m_shop->table(), Qt::Key_Tab);
        m_shop->window().applyChanges({told(booking(1, 12, Status::Cancelled))});
        QTRY_VERIFY(!buttons(false)->isVisible());
        QVERIFY(m_shop->table().hasFocus());
    }
};

QTEST_MAIN(TestRowButtons)
#include "tst_rowbuttons.moc"
