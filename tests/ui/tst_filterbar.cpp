// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "openwindow.h"
#include "ui/window/filterbar.h"

#include <QMenu>
#include <QTest>

using namespace deskbell;
using namespace Qt::StringLiterals;

class TestFilterBar : public QObject
{
    Q_OBJECT

    std::unique_ptr<OpenWindow> m_shop;
    const QDate m_today = shopNoon().date();

    /// Chooses an entry of the filter's menu, by the texts on the way to it.
    void choose(const QStringList &way)
    {
        QMenu *menu = m_shop->window().findChild<FilterBar *>()->button()->menu();
        emit menu->aboutToShow();
        for (const QString &text : way) {
            QAction *found = nullptr;
            for (QAction *action : menu->actions()) {
                if (QString(action->text()).remove(u'&') == text)
                    found = action;
            }
            QVERIFY2(found && found->isEnabled(), qPrintable(text));
            if (found->menu())
                menu = found->menu();
            else
                found->trigger();
        }
    }

private slots:
    void init()
    {
        m_shop = std::make_unique<OpenWindow>();
        m_shop->open();
        QList<BookingRecord> records{shopBooking(1, m_today, 12, u"Jane Doe"_s),            // Haircut
                                     shopBooking(2, m_today, 13, u"Ben Nowak"_s),           // Colouring
                                     shopBooking(3, m_today.addDays(9), 3, u"Maja Doe"_s)}; // Haircut
        records[1].booking.status = Status::Confirmed;
        m_shop->window().showSnapshot(records);
    }
    void cleanup() { m_shop.reset(); }

    void filtersAddUpAndAreRemovedOneByOne()
    {
        choose({u"Services"_s, u"Haircut"_s});
        QCOMPARE(m_shop->shownIds(), (QList<qint64>{1, 3}));
        choose({u"Dates"_s, u"Next 7 days"_s});
        QCOMPARE(m_shop->shownIds(), QList<qint64>{1});
        choose({u"Confirmed"_s});
        QVERIFY(m_shop->shownIds().isEmpty());
        QVERIFY(m_shop->button(u"Remove the filter Today – Sun 17 May"_s));
        m_shop->button(u"Remove the filter Confirmed"_s)->click();
        QCOMPARE(m_shop->shownIds(), QList<qint64>{1});
        m_shop->button(u"Remove the filter Haircut"_s)->click();
        QCOMPARE(m_shop->shownIds(), (QList<qint64>{1, 2}));
        choose({u"Remove all filters"_s});
        QCOMPARE(m_shop->shownIds().size(), 3);
        QVERIFY(!m_shop->window().findChild<FilterBar *>()->isVisible());
    }

    void shelfAndSearchAndFilterCombine()
    {
        choose({u"To confirm"_s});
        m_shop->search().setText(u"doe"_s);
        QCOMPARE(m_shop->shownIds(), (QList<qint64>{1, 3}));
        m_shop->search().clear();
        m_shop->rail().setCurrentRow(int(Shelf::Today));
        QCOMPARE(m_shop->shownIds(), QList<qint64>{1});
    }

    void whatAFilterHidesIsFoundAgain()
    {
        choose({u"Confirmed"_s});
        BookingRecord fresh = shopBooking(10, m_today, 5, u"New Guest"_s);
        fresh.acknowledged = false;
        m_shop->window().applyChanges({told(fresh)});
        QVERIFY(m_shop->says(u"1 new booking is not shown here."_s));
        m_shop->button(u"Show them"_s)->click();
        QCOMPARE(m_shop->table().selectedIds(), QList<qint64>{10});
        QVERIFY(!m_shop->button(u"Remove the filter Confirmed"_s));
        choose({u"Confirmed"_s});
        m_shop->window().openBooking(3);
        QCOMPARE(m_shop->table().selectedIds(), QList<qint64>{3});
    }

    void nothingFoundOffersToRemoveTheFilters()
    {
        choose({u"Cancelled"_s});
        QVERIFY(m_shop->says(u"Nothing matches the filters"_s));
        m_shop->button(u"Show all bookings"_s)->click();
        QCOMPARE(m_shop->shownIds().size(), 3);
    }

    void aServicesNameIsText()
    {
        Catalogue catalogue = shopCatalogue();
        catalogue.services[1].name = u"Cut & <b>Colour</b>"_s;
        m_shop->window().setCatalogue(catalogue);
        choose({u"Services"_s, u"Cut  <b>Colour</b>"_s}); // the mnemonics' && is taken out here
        QVERIFY(m_shop->button(u"Remove the filter Cut & <b>Colour</b>"_s));
    }
};

QTEST_MAIN(TestFilterBar)
#include "tst_filterbar.moc"
