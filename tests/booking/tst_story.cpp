// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/booking/story.h"

#include <QTest>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace
{

BookingRecord plain()
{
    BookingRecord record;
    record.booking.id = 7;
    record.booking.serviceId = 1;
    record.booking.timeSlotId = 456;
    record.booking.date = QDate(2026, 5, 12);
    record.booking.message = u"First visit"_s;
    return record;
}

StoryEntry entry(const BookingRecord &before, const BookingRecord &now)
{
    return entryOf({before, now, ObservationKind::Update, Source::Api}, 100);
}

} // namespace

class TestStory : public QObject
{
    Q_OBJECT

private slots:
    void aStoryBeginsWhenTheBookingIsHeardOf()
    {
        const BookingChange change{std::nullopt, plain(), ObservationKind::Create, Source::Webhook};
        QCOMPARE(entryOf(change, 100), (StoryEntry{100, StoryEvent::Received, Source::Webhook}));
    }

    void ofANewOneOnlyAnUnusualStatusIsTold()
    {
        BookingRecord now = plain();
        now.booking.status = Status::Confirmed;
        const auto changes = [&now] {
            return entryOf({std::nullopt, now, ObservationKind::Create, Source::Webhook}, 1).changes;
        };
        QCOMPARE(changes(), (QList<StoryChange>{{StoryField::Status, {}, u"confirmed"_s}}));
        now.removed = true;
        QCOMPARE(changes(), (QList<StoryChange>{{StoryField::Status, {}, u"cancelled"_s}}));
    }

    void whatHappenedHasItsName_data()
    {
        QTest::addColumn<BookingRecord>("before");
        QTest::addColumn<BookingRecord>("now");
        QTest::addColumn<StoryEvent>("event");
        BookingRecord confirmed = plain();
        confirmed.booking.status = Status::Confirmed;
        BookingRecord cancelled = confirmed;
        cancelled.booking.status = Status::Cancelled;
        cancelled.booking.cancelReason = u"Ill"_s;
        BookingRecord removed = cancelled;
        removed.removed = true;
        BookingRecord moved = plain();
        moved.booking.timeSlotId = 457;
        BookingRecord otherDay = plain();
        otherDay.booking.date = QDate(2026, 5, 13);
        BookingRecord otherNote = plain();
        otherNote.booking.message = u"Second visit"_s;
        BookingRecord claimed = plain();
        claimed.unconfirmed = true;
        QTest::newRow("confirmed") << plain() << confirmed << StoryEvent::Confirmed;
        QTest::newRow("cancelled") << confirmed << cancelled << StoryEvent::Cancelled;
        QTest::newRow("restored") << cancelled << confirmed << StoryEvent::Restored;
        QTest::newRow("removed though cancelled") << cancelled << removed << StoryEvent::Removed;
        QTest::newRow("another slot") << plain() << moved << StoryEvent::Moved;
        QTest::newRow("another day") << plain() << otherDay << StoryEvent::Moved;
        QTest::newRow("another note") << plain() << otherNote << StoryEvent::Changed;
        QTest::newRow("no longer confirmed") << confirmed << plain() << StoryEvent::Changed;
        QTest::newRow("only checked") << claimed << plain() << StoryEvent::Checked;
    }

    void whatHappenedHasItsName()
    {
        QFETCH(BookingRecord, before);
        QFETCH(BookingRecord, now);
        QTEST(entry(before, now).event, "event");
    }

    void everyFieldIsTold()
    {
        BookingRecord now = plain();
        now.booking.date = QDate(2026, 5, 13);
        now.booking.timeSlotId = 457;
        now.booking.slotStart = u"2000-01-01 11:30:00"_s;
        now.booking.status = Status::Other;
        now.booking.statusText = u"waitlisted"_s;
        now.booking.cancelReason = u"R"_s;
        now.booking.message.clear();
        now.booking.customer = {1, u"N"_s, u"E"_s, u"P"_s};
        now.booking.serviceId = 2;
        QCOMPARE(entry(plain(), now).changes,
                 (QList<StoryChange>{{StoryField::Date, u"2026-05-12"_s, u"2026-05-13"_s},
                                     {StoryField::Slot, u"456"_s, u"457 2000-01-01 11:30:00"_s},
                                     {StoryField::Status, u"pending"_s, u"waitlisted"_s},
                                     {StoryField::Reason, {}, u"R"_s},
                                     {StoryField::Note, u"First visit"_s, {}},
                                     {StoryField::Name, {}, u"N"_s},
                                     {StoryField::Email, {}, u"E"_s},
                                     {StoryField::Phone, {}, u"P"_s},
                                     {StoryField::Service, u"1"_s, u"2"_s}}));
    }

    void aLongTextIsCutBetweenCharacters()
    {
        BookingRecord now = plain();
        now.booking.message = u"x"_s.repeated(299) + u"\U0001F600"_s.repeated(50'000);
        const QString told = entry(plain(), now).changes.constFirst().now;
        QCOMPARE(told, u"x"_s.repeated(299) + u'…');
    }

    void aSlotIsTakenApartAgain()
    {
        QCOMPARE(storySlot(u"456"_s).id, 456);
        QVERIFY(storySlot(u"456"_s).start.isEmpty());
        QCOMPARE(storySlot(u"457 2000-01-01 11:30:00"_s).id, 457);
        QCOMPARE(storySlot(u"457 2000-01-01 11:30:00"_s).start, u"2000-01-01 11:30:00"_s);
    }
};

QTEST_GUILESS_MAIN(TestStory)
#include "tst_story.moc"
