// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/storyrecord.h"

#include "app/store/database.h"

#include <QTemporaryDir>
#include <QTest>

using namespace deskbell;
using namespace Qt::StringLiterals;

class TestStoryRecord : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;

    int count() const { return m_database->value(u"SELECT COUNT(*) FROM story"_s).value().toInt(); }

private slots:
    void init()
    {
        m_database.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        m_database = std::move(Database::open(m_folder->filePath(u"deskbell.db"_s))).value();
    }

    void aStoryComesBackAsItWasTold()
    {
        StoryRecord record(*m_database);
        QList<StoryEntry> story;
        for (int event = 0; event <= int(StoryEvent::EditTakenBack); ++event)
            story.append({100 + event, StoryEvent(event), Source(event % 4)});
        story[int(StoryEvent::Told)].fact = FactKind::Moved;
        story[int(StoryEvent::EditDecided)].edit = EditKind::Cancel;
        story[int(StoryEvent::EditRefused)].edit = EditKind::Note;
        story[int(StoryEvent::EditRefused)].trouble = u"No answer."_s;
        for (int field = 0; field <= int(StoryField::Service); ++field)
            story[int(StoryEvent::Moved)].changes.append(
                {StoryField(field), u"a\"]\n\U0001F600"_s, field == 0 ? QString() : u"<b>'--"_s});
        for (const StoryEntry &entry : std::as_const(story))
            QVERIFY(record.add(7, entry));
        QVERIFY(record.add(8, {1, StoryEvent::Received, Source::Api}));
        QCOMPARE(record.of(7).value(), story);
        QCOMPARE(record.of(9).value(), QList<StoryEntry>());
    }

    void theLatestTwoHundredAreKept()
    {
        StoryRecord record(*m_database);
        QVERIFY(record.add(8, {1, StoryEvent::Received, Source::Webhook}));
        for (int i = 1; i <= 450; ++i)
            QVERIFY(record.add(7, {i, StoryEvent::Changed, Source::Webhook}));
        const QList<StoryEntry> story = record.of(7).value();
        QCOMPARE(story.size(), StoryRecord::most);
        QCOMPARE(story.first().at, 251);
        QCOMPARE(story.last().at, 450);
        QCOMPARE(count(), StoryRecord::most + 1);
    }

    void itGoesWithItsBooking()
    {
        StoryRecord record(*m_database);
        QVERIFY(m_database->run(
            u"INSERT INTO bookings (id, has_content, service_id, time_slot_id, date, status, cancel_reason,"
            " message, customer_id, customer_name, customer_email, customer_phone, created_at, updated_at,"
            " version, slot_start, slot_end, removed, acknowledged, received_at, changed_at, key_kind,"
            " key_digest) VALUES (7, 1, 1, 1, '', '', '', '', 1, '', '', '', 0, 0, 0, '', '', 0, 0, 0, 0, 0,"
            " '')"_s));
        QVERIFY(record.add(7, {1, StoryEvent::Received, Source::Webhook}));
        QVERIFY(record.add(8, {1, StoryEvent::Received, Source::Webhook}));
        QVERIFY(m_database->run(u"DELETE FROM bookings WHERE id = 7"_s));
        QVERIFY(record.of(7).value().isEmpty());
        QCOMPARE(record.of(8).value().size(), 1);
    }

    void whatOnlyANewerDeskbellKnowsIsLeftOut()
    {
        StoryRecord record(*m_database);
        QVERIFY(record.add(7, {1, StoryEvent::Received, Source::Webhook}));
        QVERIFY(m_database->run(u"INSERT INTO story VALUES (7, 2, 1, 'levitated', 0, '', '', '')"_s));
        QVERIFY(m_database->run(
            u"INSERT INTO story VALUES (7, 3, 1, 'changed', 0, '', '', '[[\"height\",\"1\",\"2\"]]')"_s));
        QCOMPARE(record.of(7).value(),
                 (QList<StoryEntry>{{1, StoryEvent::Received, Source::Webhook},
                                    {1, StoryEvent::Changed, Source::Webhook}}));
    }
};

QTEST_GUILESS_MAIN(TestStoryRecord)
#include "tst_storyrecord.moc"
