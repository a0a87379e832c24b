// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "openwindow.h"
#include "ui/details/detailspane.h"
#include "ui/window/panes.h"

#include <QComboBox>
#include <QHeaderView>
#include <QMenu>
#include <QTest>

using namespace deskbell;
using namespace Qt::StringLiterals;

class TestSmallScreen : public QObject
{
    Q_OBJECT

    std::unique_ptr<OpenWindow> m_shop;
    const QDate m_today = shopNoon().date();

    bool isShown(const QWidget *widget) const { return widget->isVisible() && widget->width() > 0; }
    DetailsPane *details() const { return m_shop->window().findChild<DetailsPane *>(); }
    QComboBox &railInstead() const { return m_shop->window().findChild<Panes *>()->railInstead(); }
    void resize(int width)
    {
        m_shop->window().resize(width, 450);
        QCoreApplication::processEvents();
        QCOMPARE(m_shop->window().width(), width);
    }
    int letters(int count) const { return m_shop->window().fontMetrics().averageCharWidth() * count; }
    QAction *entry(const QString &text) const
    {
        for (const QMenu *menu : m_shop->window().findChildren<QMenu *>()) {
            for (QAction *action : menu->actions()) {
                if (QString(action->text()).remove(u'&') == text)
                    return action;
            }
        }
        return nullptr;
    }

private slots:
    void init()
    {
        m_shop = std::make_unique<OpenWindow>();
        m_shop->open();
        m_shop->window().showSnapshot({shopBooking(1, m_today, 12, u"Jane Doe"_s),
                                       shopBooking(2, m_today.addDays(1), 14, u"Ben Nowak"_s)});
    }
    void cleanup() { m_shop.reset(); }

    void theDetailsGiveWayAndThenTheRail()
    {
        resize(letters(130));
        QVERIFY(isShown(&m_shop->rail()) && isShown(details()) && !railInstead().isVisible());
        resize(letters(105));
        QVERIFY(isShown(&m_shop->rail()) && !isShown(details()));
        resize(letters(88));
        QVERIFY(!isShown(&m_shop->rail()) && isShown(&m_shop->table()) && railInstead().isVisible());
        resize(letters(130));
        QVERIFY(isShown(&m_shop->rail()) && isShown(details()) && !railInstead().isVisible());
    }

    void theWindowFitsOntoASmallScreen()
    {
        QVERIFY2(m_shop->window().minimumSizeHint().width() <= 700,
                 qPrintable(QString::number(m_shop->window().minimumSizeHint().width())));
        QVERIFY2(m_shop->window().minimumSizeHint().height() <= 450,
                 qPrintable(QString::number(m_shop->window().minimumSizeHint().height())));
    }

    void enterShowsTheDetailsInTheListsPlaceAndEscapeGoesBack()
    {
        resize(letters(88));
        m_shop->table().setFocus();
        m_shop->table().reveal(1);
        QTest::keyClick(&m_shop->table(), Qt::Key_Return);
        QVERIFY(isShown(details()) && !m_shop->table().isVisible());
        QVERIFY(m_shop->says(u"guest1@example.com"_s));
        m_shop->button(u"Back to the list"_s)->click();
        QVERIFY(!isShown(details()) && m_shop->table().isVisible());
        QCOMPARE(m_shop->table().selectedIds(), QList<qint64>{1});
    }

    void theDropDownListStandsForTheRail()
    {
        resize(letters(88));
        QTRY_COMPARE(railInstead().itemText(int(Shelf::Tomorrow)), u"Tomorrow (1)"_s);
        railInstead().setCurrentIndex(int(Shelf::Tomorrow));
        emit railInstead().activated(int(Shelf::Tomorrow));
        QCOMPARE(m_shop->shownIds(), QList<qint64>{2});
        m_shop->window().openBooking(1);
        QCOMPARE(railInstead().currentIndex(), int(Shelf::All));
    }

    void largeTypeIsLargeEverywhereAndRemembered()
    {
        const int plain = m_shop->table().verticalHeader()->defaultSectionSize();
        const int column = m_shop->table().columnWidth(BookingModel::CustomerColumn);
        entry(u"Large type"_s)->trigger();
        QTRY_VERIFY(m_shop->table().verticalHeader()->defaultSectionSize() > plain);
        QVERIFY(m_shop->table().columnWidth(BookingModel::CustomerColumn) > column);
        m_shop->open();
        QTRY_VERIFY(m_shop->table().verticalHeader()->defaultSectionSize() > plain);
        entry(u"Large type"_s)->trigger();
        QTRY_COMPARE(m_shop->table().verticalHeader()->defaultSectionSize(), plain);
    }

    void lightAndDarkAreChosenAndRemembered()
    {
        QCOMPARE(m_shop->window().scheme(), Scheme::System);
        QList<Scheme> chosen;
        connect(&m_shop->window(), &MainWindow::schemeChosen, this, [&](Scheme scheme) { chosen += scheme; });
        entry(u"Dark"_s)->trigger();
        QCOMPARE(chosen, QList<Scheme>{Scheme::Dark});
        m_shop->open();
        QCOMPARE(m_shop->window().scheme(), Scheme::Dark);
    }
};

QTEST_MAIN(TestSmallScreen)
#include "tst_smallscreen.moc"
