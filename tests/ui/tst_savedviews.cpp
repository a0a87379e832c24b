// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "openwindow.h"
#include "ui/window/filterbar.h"
#include "ui/window/savedviews.h"

#include <QInputDialog>
#include <QMenu>
#include <QTest>

using namespace deskbell;
using namespace Qt::StringLiterals;

class TestSavedViews : public QObject
{
    Q_OBJECT

    std::unique_ptr<OpenWindow> m_shop;
    const QDate m_today = shopNoon().date();

    FilterBar &filters() const { return *m_shop->window().findChild<FilterBar *>(); }
    SavedViews &views() const { return *m_shop->window().findChild<SavedViews *>(); }
    /// Of the menu of the filters, opened as by a click; null when there is none.
    QAction *entry(const QString &text) const
    {
        QMenu *menu = filters().button()->menu();
        emit menu->aboutToShow();
        for (QMenu *each : QList<QMenu *>{menu} + menu->findChildren<QMenu *>()) {
            for (QAction *action : each->actions()) {
                if (action->iconText() == text)
                    return action;
            }
        }
        return nullptr;
    }
    void save(const QString &name)
    {
        entry(u"Save this view…"_s)->trigger();
        auto *dialog = m_shop->window().findChild<QInputDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        dialog->setTextValue(name);
        dialog->accept();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    void lookAtToConfirm()
    {
        m_shop->rail().setCurrentRow(int(Shelf::ThisWeek));
        BookingFilter filter;
        filter.statuses = {Status::Pending};
        filters().setFilter(filter);
    }

private slots:
    void init()
    {
        m_shop = std::make_unique<OpenWindow>();
        m_shop->open();
        BookingRecord confirmed = shopBooking(2, m_today, 14, u"Ben Nowak"_s);
        confirmed.booking.status = Status::Confirmed;
        m_shop->window().showSnapshot({shopBooking(1, m_today, 12, u"Jane Doe"_s), confirmed,
                                       shopBooking(3, m_today.addDays(30), 12, u"Maja Rossi"_s)});
    }
    void cleanup() { m_shop.reset(); }

    void aViewIsSavedAndLookedAtAgainAlsoAfterARestart()
    {
        QVERIFY(!views().isVisible());
        lookAtToConfirm();
        save(u"  Calls & <b>today</b>  "_s);
        const QString name = u"Calls & <b>today</b>"_s;
        QCOMPARE(views().names(), QStringList{name});
        QTRY_VERIFY(m_shop->button(name + u" (1)"_s));
        filters().setFilter({});
        m_shop->rail().setCurrentRow(int(Shelf::All));
        QCOMPARE(m_shop->shownIds().size(), 3);
        m_shop->button(name + u" (1)"_s)->click();
        QCOMPARE(m_shop->shownIds(), QList<qint64>{1});
        QCOMPARE(m_shop->rail().currentRow(), int(Shelf::ThisWeek));
        QCOMPARE(filters().filter().statuses, QList<Status>{Status::Pending});
        m_shop->open();
        QCOMPARE(views().names(), QStringList{name});
        QVERIFY(m_shop->button(name));
    }

    void itsCountIsLive()
    {
        lookAtToConfirm();
        save(u"Calls"_s);
        filters().setFilter({});
        save(u"This week"_s);
        QTRY_VERIFY(m_shop->button(u"Calls (1)"_s) && m_shop->button(u"This week (2)"_s));
        m_shop->window().applyChanges({told(shopBooking(9, m_today, 3, u"Eva"_s))});
        QTRY_VERIFY(m_shop->button(u"Calls (2)"_s) && m_shop->button(u"This week (3)"_s));
    }

    void itHasTheSearchToo()
    {
        m_shop->search().setText(u"maja"_s);
        save(u"Maja"_s);
        m_shop->search().clear();
        m_shop->button(u"Maja"_s)->click();
        QCOMPARE(m_shop->search().text(), u"maja"_s);
        QCOMPARE(m_shop->shownIds(), QList<qint64>{3});
    }

    void theSameNameReplacesAndAnyCanGo()
    {
        lookAtToConfirm();
        save(u"One"_s);
        save(u"Two"_s);
        filters().setFilter({});
        save(u"One"_s);
        QCOMPARE(views().names(), (QStringList{u"One"_s, u"Two"_s}));
        m_shop->button(u"Two"_s)->click();
        QVERIFY(filters().filter() != BookingFilter{});
        m_shop->button(u"One"_s)->click();
        QCOMPARE(filters().filter(), BookingFilter{});
        save(u"   "_s);
        QCOMPARE(views().names().size(), 2);
        QVERIFY(entry(u"Saved views"_s));
        QMenu *removals = entry(u"Remove a saved view"_s)->menu();
        removals->actions().first()->trigger();
        QCOMPARE(views().names(), QStringList{u"Two"_s});
    }
};

QTEST_MAIN(TestSavedViews)
#include "tst_savedviews.moc"
