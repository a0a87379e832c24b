// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alerts/alertplan.h"
#include "tests/alerts/samples.h"

#include <QTest>

using namespace deskbell;

namespace
{

QList<qint64> bookingsOf(const Note &note)
{
    QList<qint64> ids;
    for (const Alert &alert : note.alerts)
        ids << alert.fact.bookingId;
    return ids;
}

} // namespace

class TestAlertPlan : public QObject
{
    Q_OBJECT

private slots:
    void nothingWaitingChangesNothing()
    {
        QCOMPARE(planFor({}, {sampleNote(7, {sampleAlert(1)})}), AlertPlan{});
    }

    void fewBookingsAreToldOneByOne()
    {
        const AlertPlan plan =
            planFor(waitingNow({sampleAlert(1), sampleAlert(2)}), {sampleNote(7, {sampleAlert(3)})});
        QCOMPARE(plan.notes,
                 (QList<Note>{sampleNote(0, {sampleAlert(1)}, Occasion::Now, 1),
                              sampleNote(0, {sampleAlert(2)}, Occasion::Now, 1)}));
        QVERIFY(plan.withdrawn.isEmpty());
    }

    void newsOfABookingTakesThePlaceOfWhatStoodThere()
    {
        const Alert cancelled = sampleAlert(1, FactKind::Cancelled, 5);
        const AlertPlan plan = planFor(waitingNow({cancelled}),
                                       {sampleNote(7, {sampleAlert(1)}), sampleNote(8, {sampleAlert(2)})});
        QCOMPARE(plan.notes, (QList<Note>{sampleNote(7, {sampleAlert(1), cancelled}, Occasion::Now, 1)}));
    }

    void twoNewsOfOneBookingAreOneNote()
    {
        const QList<Alert> alerts{sampleAlert(1), sampleAlert(1, FactKind::Cancelled, 5)};
        QCOMPARE(planFor(waitingNow(alerts), {}).notes, QList<Note>{sampleNote(0, alerts, Occasion::Now, 2)});
    }

    void manyBecomeOneInThePlaceOfTheLast()
    {
        const QList<Note> open{sampleNote(7, {sampleAlert(1)}), sampleNote(8, {sampleAlert(2)})};
        const AlertPlan plan = planFor(waitingNow({sampleAlert(3), sampleAlert(4)}), open);
        QCOMPARE(plan.notes.size(), 1);
        QCOMPARE(plan.notes.first().ticket, 8u);
        QCOMPARE(plan.notes.first().fresh, 2);
        QCOMPARE(bookingsOf(plan.notes.first()), (QList<qint64>{1, 2, 3, 4}));
        QCOMPARE(plan.withdrawn, (QList<quint64>{7}));
    }

    void whatHasGrownGoesOnGrowing()
    {
        const QList<Note> open{sampleNote(7, {sampleAlert(1), sampleAlert(2)})};
        const AlertPlan plan = planFor(waitingNow({sampleAlert(3)}), open);
        QCOMPARE(plan.notes.size(), 1);
        QCOMPARE(plan.notes.first().ticket, 7u);
        QCOMPARE(bookingsOf(plan.notes.first()), (QList<qint64>{1, 2, 3}));
    }

    void whatWaitedOverARestartIsASummaryOfItsOwn()
    {
        QList<WaitingAlert> waiting{waitingAlert(sampleAlert(1), Occasion::Startup),
                                    waitingAlert(sampleAlert(2), Occasion::Startup)};
        waiting << waitingNow({sampleAlert(3)});
        waiting << waitingAlert(sampleAlert(4), Occasion::Resumed);
        const AlertPlan plan = planFor(waiting, {});
        QCOMPARE(plan.notes,
                 (QList<Note>{sampleNote(0, {sampleAlert(1), sampleAlert(2)}, Occasion::Startup, 2),
                              sampleNote(0, {sampleAlert(4)}, Occasion::Resumed, 1),
                              sampleNote(0, {sampleAlert(3)}, Occasion::Now, 1)}));
    }

    void aSummaryGrowsUntilItIsAnswered()
    {
        const QList<Note> open{sampleNote(7, {sampleAlert(1)}, Occasion::Resumed),
                               sampleNote(8, {sampleAlert(2)})};
        const AlertPlan plan = planFor({waitingAlert(sampleAlert(3), Occasion::Resumed)}, open);
        QCOMPARE(plan.notes,
                 (QList<Note>{sampleNote(7, {sampleAlert(1), sampleAlert(3)}, Occasion::Resumed, 1)}));
        QVERIFY(plan.withdrawn.isEmpty());
    }

    void theStrongestOfWhatIsFreshCounts()
    {
        QList<WaitingAlert> waiting =
            waitingNow({sampleAlert(1), sampleAlert(2), sampleAlert(3), sampleAlert(4)});
        waiting[1].emphasis = {Loudness::Ring, Urgency::Critical};
        waiting[2].emphasis = {Loudness::Silent, Urgency::Low};
        Note shown = sampleNote(7, {sampleAlert(5)});
        const AlertPlan plan = planFor(waiting, {shown});
        QCOMPARE(plan.notes.size(), 1);
        QCOMPARE(plan.notes.first().emphasis, (Emphasis{Loudness::Ring, Urgency::Critical}));
        QCOMPARE(plan.notes.first().ringing, QList<Fact>{sampleAlert(2).fact});
        shown.ringing = {shown.alerts.first().fact};
        shown.emphasis = {Loudness::Ring, Urgency::Critical};
        QCOMPARE(planFor(waitingNow({sampleAlert(5, FactKind::Moved)}), {shown}).notes.first().emphasis,
                 Emphasis());
        QVERIFY(
            planFor(waitingNow({sampleAlert(5, FactKind::Moved)}), {shown}).notes.first().ringing.isEmpty());
    }

    void theStartUpSummaryIsNoBurst()
    {
        const QList<Note> open{sampleNote(7, {sampleAlert(1), sampleAlert(2)}, Occasion::Startup)};
        QCOMPARE(planFor(waitingNow({sampleAlert(3)}), open).notes,
                 (QList<Note>{sampleNote(0, {sampleAlert(3)}, Occasion::Now, 1)}));
    }
};

QTEST_GUILESS_MAIN(TestAlertPlan)
#include "tst_alertplan.moc"
