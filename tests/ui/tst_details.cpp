// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry.h"
#include "openwindow.h"
#include "ui/details/detailspane.h"
#include "ui/details/elidedbutton.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QUrl>

using namespace deskbell;
using namespace Qt::StringLiterals;

/// The details, driven as a person does: by what stands there and by keys.
class TestDetails : public QObject
{
    Q_OBJECT

    OpenWindow m_window;
    QList<QUrl> m_opened;

    DetailsPane &pane() const { return *m_window.window().findChild<DetailsPane *>(); }
    QToolButton *arrow(const QString &name) const
    {
        for (auto *button : pane().findChildren<QToolButton *>()) {
            if (button->accessibleName() == name)
                return button;
        }
        return nullptr;
    }
    QStringList links() const
    {
        QStringList words;
        for (const auto *link : pane().findChildren<ElidedButton *>())
            words += link->accessibleName();
        return words;
    }
    static BookingRecord janes(qint64 id, int day, int slot)
    {
        BookingRecord record = shopBooking(id, shopNoon().date().addDays(day), slot, u"Jane Doe"_s);
        record.booking.customer.email = u"jane@example.com"_s;
        record.booking.customer.phone = u"+49 30 1234567"_s;
        return record;
    }

public slots:
    void takeUrl(const QUrl &url) { m_opened += url; }

private slots:
    void init()
    {
        m_opened.clear();
        m_window.open();
        m_window.window().showSnapshot({janes(1, 0, 12), janes(2, 1, 2), janes(3, -30, 3),
                                        shopBooking(4, shopNoon().date(), 14, u"Ben Nowak"_s)});
        m_window.window().openBooking(1);
    }
    void cleanup() { m_window.close(); }

    void oneSeesWhenAndHowSoon()
    {
        QVERIFY(m_window.says(u"13:30"_s));
        QVERIFY(m_window.says(u"Monday 11 May"_s));
        QVERIFY(m_window.says(u"in 1 h 30 min"_s));
        m_window.clock.advance(50 * 60'000);
        pane().refreshTimes();
        QVERIFY(m_window.says(u"in 40 min"_s));
        m_window.clock.advance(-50 * 60'000);
    }

    void numberAndAddressAreCopiedAndUsedOnAClickOnly()
    {
        QDesktopServices::setUrlHandler(u"tel"_s, this, "takeUrl");
        QDesktopServices::setUrlHandler(u"mailto"_s, this, "takeUrl");
        QVERIFY(m_opened.isEmpty());
        m_window.button(u"Call this number"_s)->click();
        m_window.button(u"Write an e-mail"_s)->click();
        QCOMPARE(m_opened, (QList<QUrl>{QUrl(u"tel:+49301234567"_s), QUrl(u"mailto:jane@example.com"_s)}));
        m_window.button(u"Copy phone number"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"+49 30 1234567"_s);
        m_window.button(u"Copy e-mail address"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"jane@example.com"_s);
        QDesktopServices::unsetUrlHandler(u"tel"_s);
        QDesktopServices::unsetUrlHandler(u"mailto"_s);
    }

    void whatCannotBeCalledOffersNoCall()
    {
        BookingRecord record = janes(1, 0, 12);
        record.booking.customer.phone = u"ask my wife"_s;
        record.booking.customer.email.clear();
        m_window.window().applyChanges({told(record)});
        QTRY_VERIFY(m_window.says(u"ask my wife"_s));
        QVERIFY(!m_window.button(u"Call this number"_s));
        QVERIFY(m_window.button(u"Copy phone number"_s));
        QVERIFY(!m_window.button(u"Copy e-mail address"_s));
    }

    void whatIsOnlyClaimedIsSaidAsLongAsItIs()
    {
        BookingRecord record = janes(1, 0, 12);
        record.unconfirmed = true;
        m_window.window().applyChanges({told(record)});
        QVERIFY(m_window.says(u"Deskbell asks ReserveKit whether this is so."_s));
        m_window.window().setEditObstacle(u"No key."_s);
        QVERIFY(m_window.says(u"Deskbell needs the API key."_s));
        QVERIFY(!m_window.says(u"Deskbell asks ReserveKit"_s));
        record.unconfirmed = false;
        m_window.window().applyChanges({told(record)});
        QVERIFY(!m_window.says(u"Not confirmed"_s));
    }

    void oneSeesThatTheSlotIsFreeAgainUntilItIsTaken()
    {
        BookingRecord record = janes(1, 0, 12);
        record.booking.status = Status::Cancelled;
        m_window.window().applyChanges({told(record)});
        QVERIFY(m_window.says(u"The slot is free again."_s));
        m_window.window().applyChanges({told(shopBooking(9, shopNoon().date(), 12, u"Eva"_s))});
        QTRY_VERIFY(!m_window.says(u"The slot is free again."_s));
    }

    void theOtherBookingsOfThePersonAreAClickAway()
    {
        QVERIFY(m_window.says(u"2 other bookings of this person"_s));
        QTRY_VERIFY(m_window.button(links().last()));
        QCOMPARE(links(),
                 (QStringList{u"Sat 11 Apr, 09:00 · Haircut · To confirm"_s,
                              u"Tomorrow, 08:30 · Beard trim · To confirm"_s}));
        m_window.button(links().last())->click();
        QCOMPARE(m_window.table().selectedIds(), QList<qint64>{2});
        QVERIFY(m_window.says(u"Tuesday 12 May"_s));
        m_window.window().openBooking(4);
        QTRY_VERIFY(links().isEmpty());
    }

    void arrowsAndKeysGoThroughTheBookings()
    {
        const QList<qint64> shown = m_window.shownIds();
        m_window.window().openBooking(shown.first());
        QVERIFY(!arrow(u"Previous booking"_s)->isEnabled());
        arrow(u"Next booking"_s)->click();
        QCOMPARE(m_window.table().selectedIds(), QList<qint64>{shown[1]});
        QTest::keyClick(&m_window.window(), Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(m_window.table().selectedIds(), QList<qint64>{shown[2]});
        QTest::keyClick(&m_window.window(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(m_window.table().selectedIds(), QList<qint64>{shown[1]});
        m_window.window().openBooking(shown.last());
        QVERIFY(!arrow(u"Next booking"_s)->isEnabled());
        QTest::keyClick(&m_window.window(), Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(m_window.table().selectedIds(), QList<qint64>{shown.last()});
    }

    void theStoryIsAskedForOnceAndFollowed()
    {
        QSignalSpy wanted(&m_window.window(), &MainWindow::storyWanted);
        m_window.window().openBooking(2);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.last().first().toLongLong(), 2);
        QVERIFY(!m_window.says(u"What happened"_s));
        const qint64 at = shopNoon().toMSecsSinceEpoch();
        QList<StoryEntry> story{{at, StoryEvent::Received, Source::Webhook}};
        m_window.window().showStory(1, story); // comes too late
        QVERIFY(!m_window.says(u"Received by webhook"_s));
        m_window.window().showStory(2, story);
        QVERIFY(m_window.says(u"What happened"_s));
        QTRY_VERIFY(m_window.says(u"12:00 · Received by webhook"_s));
        story.append({at + 60'000, StoryEvent::Acknowledged, Source::Here});
        m_window.window().showStory(2, story);
        QTRY_VERIFY(m_window.says(u"12:01 · Acknowledged"_s));
        QCOMPARE(wanted.size(), 1);
        m_window.table().clearSelection();
        QCOMPARE(wanted.last().first().toLongLong(), 0);
    }

    void ofALongStoryTheEndIsShownUntilOneAsks()
    {
        QList<StoryEntry> story;
        for (int i = 0; i < 200; ++i)
            story.append({shopNoon().addSecs(i * 60 - 7200).toMSecsSinceEpoch(), StoryEvent::Changed,
                          Source::Webhook});
        m_window.window().showStory(1, story);
        QTRY_VERIFY(m_window.says(u"13:19 · Changed by webhook"_s));
        QVERIFY(!m_window.says(u"10:00 · Changed by webhook"_s));
        m_window.button(u"Show 188 earlier"_s)->click();
        QTRY_VERIFY(m_window.says(u"10:00 · Changed by webhook"_s));
        story.append({shopNoon().addSecs(7200).toMSecsSinceEpoch(), StoryEvent::Confirmed, Source::Api});
        m_window.window().showStory(1, story);
        QTRY_VERIFY(m_window.says(u"14:00 · Confirmed, found by polling"_s));
        QTRY_VERIFY(m_window.says(u"10:00 · Changed by webhook"_s));
    }

    void howItWasHeardOfIsSaidWhereItMatters()
    {
        QVERIFY(!m_window.says(u"polling"_s));
        BookingRecord record = janes(1, 0, 12);
        record.heardBy = Source::Api;
        record.unconfirmed = true;
        m_window.window().applyChanges({told(record)});
        QTRY_VERIFY(m_window.says(u"Found by polling: no webhook told of this booking."_s));
        QVERIFY(m_window.says(u"Not confirmed yet"_s));
        record.heardBy = Source::Webhook;
        record.unconfirmed = false;
        record.changedBy = Source::Api;
        record.changedAt = record.receivedAt + 1;
        m_window.window().applyChanges({told(record)});
        QTRY_VERIFY(m_window.says(u"Its last change was found by polling"_s));
        QVERIFY(!m_window.says(u"Not confirmed yet"_s));
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
        m_window.window().showSnapshot({janes(1, 0, 12), janes(2, 1, 2)});
        m_window.window().openBooking(1);
        BookingRecord record = janes(1, 0, 12);
        record.unconfirmed = true;
        record.booking.message = u"A long note that goes on for some lines. "_s.repeated(5);
        m_window.window().setLayoutDirection(direction);
        m_window.window().resize(int(1200 * type), 700);
        m_window.window().applyChanges({told(record)});
        m_window.window().showStory(
            1, {{1, StoryEvent::Received, Source::Webhook}, {2, StoryEvent::Acknowledged, Source::Here}});
        QTRY_VERIFY2(whatCannotBeRead(pane()).isEmpty(), qPrintable(whatCannotBeRead(pane()).join(u", "_s)));
        QApplication::setFont(before);
    }

    void hostileTextsStayTextAndBreakNoLayout()
    {
        const int width = pane().minimumSizeHint().width();
        BookingRecord record = janes(1, 0, 12);
        record.booking.customer.name = u"<img src=x>"_s + QString(10'000, u'W');
        record.booking.customer.phone = QString(10'000, u'9');
        record.booking.customer.email = QString(10'000, u'e') + u"@x"_s;
        record.booking.message = u"<b>a</b>\u202E\n"_s.repeated(3000);
        m_window.window().applyChanges({told(record)});
        StoryEntry changed{1, StoryEvent::Changed, Source::Webhook};
        changed.changes = {{StoryField::Name, QString(300, u'W'), u"<script>"_s}};
        m_window.window().showStory(1, {changed});
        QTRY_VERIFY(m_window.says(u"<img src=x>WWW"_s));
        QVERIFY(pane().minimumSizeHint().width() <= width);
        for (const QLabel *label : pane().findChildren<QLabel *>()) {
            QCOMPARE(label->textFormat(), Qt::PlainText);
            QVERIFY(!label->text().contains(QChar(0x202E)));
            QVERIFY(label->isHidden() || label->geometry().right() <= label->parentWidget()->width());
        }
        m_window.window().grab();
    }
};

QTEST_MAIN(TestDetails)
#include "tst_details.moc"
