// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/booking/change.h"

#include <QTest>

using namespace deskbell;

namespace
{

constexpr qint64 installed = 1'000'000;

BookingRecord record(Status status = Status::Pending, bool removed = false)
{
    BookingRecord record;
    record.booking.id = 789;
    record.booking.date = QDate(2026, 5, 12);
    record.booking.timeSlotId = 456;
    record.booking.status = status;
    record.booking.createdAt = installed - 1;
    record.removed = removed;
    return record;
}

} // namespace

class TestFacts : public QObject
{
    Q_OBJECT

private slots:
    void aCreatedBookingIsNewHoweverOld()
    {
        const BookingChange change{std::nullopt, record(), ObservationKind::Create, Source::Webhook};
        QCOMPARE(factsOf(change, installed), (QList<Fact>{{789, FactKind::New, {}}}));
    }

    void anUpdateOfABookingFromBeforeOurTimeIsNotNew()
    {
        const BookingChange change{std::nullopt, record(), ObservationKind::Update, Source::Webhook};
        QVERIFY(factsOf(change, installed).isEmpty());
    }

    void anUpdateThatOvertookItsCreationIsNew()
    {
        BookingChange change{std::nullopt, record(), ObservationKind::Update, Source::Webhook};
        change.now.booking.createdAt = installed + 1;
        QCOMPARE(factsOf(change, installed), (QList<Fact>{{789, FactKind::New, {}}}));
    }

    void firstHeardOfAsCancelledIsOnlyCancelled()
    {
        const BookingChange change{std::nullopt, record(Status::Cancelled), ObservationKind::Create,
                                   Source::Webhook};
        QCOMPARE(factsOf(change, installed), (QList<Fact>{{789, FactKind::Cancelled, {}}}));
    }

    void aCancellationThatComesTwoWaysIsOneFact()
    {
        const BookingChange update{record(), record(Status::Cancelled), ObservationKind::Update,
                                   Source::Webhook};
        QCOMPARE(factsOf(update, installed), (QList<Fact>{{789, FactKind::Cancelled, {}}}));
        const BookingChange removal{record(Status::Cancelled), record(Status::Cancelled, true),
                                    ObservationKind::Delete, Source::Webhook};
        QVERIFY(factsOf(removal, installed).isEmpty());
    }

    void anotherDateOrSlotIsAMove()
    {
        BookingChange change{record(), record(), ObservationKind::Update, Source::Webhook};
        QVERIFY(factsOf(change, installed).isEmpty());
        change.now.booking.timeSlotId = 457;
        QCOMPARE(factsOf(change, installed),
                 (QList<Fact>{{789, FactKind::Moved, QStringLiteral("2026-05-12/457")}}));
    }

    void aConfirmationIsOneFactForEachPlace()
    {
        const BookingChange change{record(), record(Status::Confirmed), ObservationKind::Update,
                                   Source::Webhook};
        QCOMPARE(factsOf(change, installed),
                 (QList<Fact>{{789, FactKind::Confirmed, QStringLiteral("2026-05-12/456")}}));
        const BookingChange again{record(Status::Confirmed), record(Status::Confirmed),
                                  ObservationKind::Update, Source::Webhook};
        QVERIFY(factsOf(again, installed).isEmpty());
    }

    void anotherNoteIsAFactThatDoesNotQuoteIt()
    {
        BookingChange change{record(), record(), ObservationKind::Update, Source::Webhook};
        change.before->booking.message = QStringLiteral("Two  children\n");
        change.now.booking.message = QStringLiteral("Two children");
        QVERIFY(factsOf(change, installed).isEmpty());
        change.now.booking.message = QStringLiteral("Three children");
        const QList<Fact> facts = factsOf(change, installed);
        QCOMPARE(facts.size(), 1);
        QCOMPARE(facts.first().kind, FactKind::NoteChanged);
        QVERIFY(!facts.first().what.isEmpty() && !facts.first().what.contains(u"children"));
    }

    void whatSaysMostComesLast()
    {
        BookingChange change{record(), record(Status::Confirmed), ObservationKind::Update, Source::Webhook};
        change.now.booking.message = QStringLiteral("Later, please");
        change.now.booking.timeSlotId = 457;
        QList<FactKind> kinds;
        for (const Fact &fact : factsOf(change, installed))
            kinds << fact.kind;
        QCOMPARE(kinds, (QList{FactKind::NoteChanged, FactKind::Confirmed, FactKind::Moved}));
    }

    void theFirstContentOfABookingHasNoNoteThatChanged()
    {
        BookingChange change{std::nullopt, record(Status::Confirmed), ObservationKind::Update,
                             Source::Webhook};
        change.now.booking.message = QStringLiteral("By phone");
        QVERIFY(factsOf(change, installed).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestFacts)
#include "tst_facts.moc"
