// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/table/storywords.h"

#include "app/table/bookingmodel.h"
#include "bookings.h"

#include <QTest>
#include <QTimeZone>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace
{

StoryEntry changed(StoryEvent event, Source by, const QList<StoryChange> &changes = {})
{
    StoryEntry entry{1, event, by};
    entry.changes = changes;
    return entry;
}

StoryEntry told(FactKind fact)
{
    StoryEntry entry{1, StoryEvent::Told, Source::Here};
    entry.fact = fact;
    return entry;
}

StoryEntry edited(StoryEvent event, EditKind edit, const QString &trouble = {})
{
    StoryEntry entry{1, event, Source::Here};
    entry.edit = edit;
    entry.trouble = trouble;
    return entry;
}

} // namespace

class TestStoryWords : public QObject
{
    Q_OBJECT

    FakeClock m_clock{QDateTime(QDate(2026, 5, 11), QTime(9, 0), QTimeZone::utc())};

private slots:
    void everyPartIsASentence_data()
    {
        using E = StoryEvent;
        using F = StoryField;
        QTest::addColumn<StoryEntry>("entry");
        QTest::addColumn<QString>("words");
        const auto row = [](const StoryEntry &entry, const QString &words) {
            QTest::newRow(qPrintable(words)) << entry << words;
        };
        row(changed(E::Received, Source::Webhook), u"Received by webhook"_s);
        row(changed(E::Received, Source::Api), u"Found by polling"_s);
        row(changed(E::Received, Source::FirstSync), u"Was there when Deskbell first looked"_s);
        row(changed(E::Received, Source::Webhook, {{F::Status, {}, u"confirmed"_s}}),
            u"Received by webhook: status Confirmed"_s);
        row(changed(E::Moved, Source::Api, {{F::Slot, u"5"_s, u"8"_s}}),
            u"Moved, found by polling: time 10:00 → 11:30"_s);
        row(changed(E::Moved, Source::Webhook, {{F::Slot, u"5"_s, u"9 2000-01-01 14:15:00"_s}}),
            u"Moved by webhook: time 10:00 → 14:15"_s);
        row(changed(E::Moved, Source::Webhook, {{F::Slot, u"5"_s, u"99"_s}}),
            u"Moved by webhook: time 10:00 → slot 99"_s);
        row(changed(E::Moved, Source::Webhook, {{F::Slot, u"5"_s, u"5 2000-01-01 10:00:00"_s}}),
            u"Moved by webhook"_s);
        row(changed(E::Moved, Source::Webhook, {{F::Date, u"2026-05-12"_s, u"2026-05-20"_s}}),
            u"Moved by webhook: day Tomorrow → Wed 20 May"_s);
        row(changed(E::Cancelled, Source::Webhook,
                    {{F::Status, u"confirmed"_s, u"cancelled"_s}, {F::Reason, {}, u"Ill"_s}}),
            u"Cancelled by webhook: status Confirmed → Cancelled, reason “Ill”"_s);
        row(changed(E::Changed, Source::Here, {{F::Note, u"a\nb"_s, {}}}),
            u"Changed from here: note “a b” → none"_s);
        row(changed(E::Changed, Source::Webhook, {{F::Service, u"1"_s, u"2"_s}}),
            u"Changed by webhook: service Haircut → Colouring"_s);
        row(changed(E::Restored, Source::Webhook), u"Back on by webhook"_s);
        row(changed(E::Removed, Source::Api), u"Removed at ReserveKit, found by polling"_s);
        row(changed(E::Checked, Source::Api), u"ReserveKit was asked: it is so"_s);
        row(changed(E::Corrected, Source::Api), u"It was not so at ReserveKit, and was corrected"_s);
        row(told(FactKind::New), u"You were told of the new booking"_s);
        row(told(FactKind::Cancelled), u"You were told of the cancellation"_s);
        row(told(FactKind::Moved), u"You were told that it moved"_s);
        row(told(FactKind::Confirmed), u"You were told that it was confirmed"_s);
        row(told(FactKind::NoteChanged), u"You were told that its note changed"_s);
        row(told(FactKind::Reminder), u"You were reminded of it"_s);
        row(changed(E::Acknowledged, Source::Here), u"Acknowledged"_s);
        row(changed(E::Unacknowledged, Source::Here), u"No longer acknowledged"_s);
        row(edited(E::EditDecided, EditKind::Cancel), u"You cancelled it"_s);
        row(edited(E::EditSent, EditKind::Confirm), u"Your confirmation was sent to ReserveKit"_s);
        row(edited(E::EditTakenBack, EditKind::Note), u"Your note was taken back"_s);
        row(edited(E::EditRefused, EditKind::Cancel, u"Too late."_s),
            u"Your cancellation was refused. Too late."_s);
    }

    void everyPartIsASentence()
    {
        QFETCH(StoryEntry, entry);
        BookingModel model(m_clock);
        model.setCatalogue(plainCatalogue());
        QTEST(storyText(entry, model, 1), "words");
    }

    void whatStrangersTypedStaysText()
    {
        BookingModel model(m_clock);
        const QString words =
            storyText(changed(StoryEvent::Changed, Source::Webhook,
                              {{StoryField::Name, u"%1 %2\u202E"_s, u"<b>"_s + QString(9000, u'x')}}),
                      model, 1);
        QVERIFY(words.contains(u"“%1 %2\uFFFD” → “<b>xxx"_s));
        QVERIFY(words.size() < 250);
    }
};

QTEST_GUILESS_MAIN(TestStoryWords)
#include "tst_storywords.moc"
