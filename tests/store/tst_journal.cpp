// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/journal.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 day = qint64(24) * 60 * 60 * 1000;
constexpr qint64 noon = 1'778'580'000'000;

Delivery delivery(const QByteArray &body, Verdict verdict = Verdict::Readable, qint64 receivedAt = noon)
{
    return {receivedAt, body, verdict, u"bookings.create"_s, {}};
}

} // namespace

class TestJournal : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Journal> m_journal;

    void open()
    {
        m_journal.reset();
        m_database.reset();
        auto opened = Database::open(m_folder.filePath(u"deskbell.db"_s));
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().sentence));
        m_database = std::move(opened).value();
        m_journal = std::make_unique<Journal>(*m_database);
    }

    void keep(const QList<Delivery> &deliveries)
    {
        QVERIFY(m_journal->begin());
        for (const Delivery &one : deliveries)
            QVERIFY(m_journal->take(one));
        QVERIFY(m_journal->commit());
    }

    QByteArrayList bodies()
    {
        QByteArrayList bodies;
        const auto read =
            m_database->each(u"SELECT body FROM deliveries ORDER BY id"_s, {}, [&](const QSqlQuery &row) {
                bodies.append(row.value(0).toByteArray());
                return true;
            });
        return read ? bodies : QByteArrayList{"cannot be read"};
    }

    QByteArrayList pendingBodies()
    {
        QByteArrayList bodies;
        const auto pending = m_journal->pending(100, 1'000'000);
        for (const JournalEntry &entry : pending ? pending.value() : QList<JournalEntry>())
            bodies.append(entry.delivery.body);
        return bodies;
    }

    void applyAll()
    {
        const auto pending = m_journal->pending(1000, 1'000'000'000);
        QVERIFY(pending);
        QVERIFY(m_journal->markApplied(pending.value()));
    }

private slots:
    void init()
    {
        m_journal.reset();
        m_database.reset();
        for (const QString &end : {u""_s, u"-wal"_s, u"-shm"_s})
            QFile::remove(m_folder.filePath(u"deskbell.db"_s + end));
        open();
    }

    void aCommittedGroupIsThereAfterReopening()
    {
        const QByteArray odd("{\"a\0b\xff\":1}", 11);
        keep({delivery("one"), delivery(odd)});
        open();
        QCOMPARE(pendingBodies(), (QByteArrayList{"one", odd}));
    }

    void aGroupThatWasRolledBackLeavesNothing()
    {
        QVERIFY(m_journal->begin());
        QVERIFY(m_journal->take(delivery("one")));
        m_journal->rollback();
        QVERIFY(!m_journal->commit());
        open();
        QVERIFY(bodies().isEmpty());
    }

    void nothingIsTakenOutsideOfAGroup() { QVERIFY(!m_journal->take(delivery("one"))); }

    void aGroupInsideOfAnotherIsRefused()
    {
        QVERIFY(m_journal->begin());
        Journal second(*m_database);
        QVERIFY(!second.begin());
        QVERIFY(m_journal->take(delivery("one")));
        QVERIFY(m_journal->commit());
        QCOMPARE(pendingBodies(), QByteArrayList{"one"});
    }

    void whatCannotBeReadOrIsUnknownIsNotPending()
    {
        keep({delivery("bad", Verdict::Unreadable), delivery("partly", Verdict::PartlyReadable),
              delivery("unknown", Verdict::UnknownEvent), delivery("good")});
        QCOMPARE(pendingBodies(), (QByteArrayList{"partly", "good"}));
        QCOMPARE(bodies().size(), 4);
    }

    void pendingStopsAtItsLimitsButTellsAtLeastOne()
    {
        keep({delivery("12345"), delivery("67890"), delivery("x")});
        QCOMPARE(m_journal->pending(2, 1000).value().size(), 2);
        QCOMPARE(m_journal->pending(10, 7).value().size(), 1);
        QCOMPARE(m_journal->pending(10, 1).value().size(), 1);
        const qint64 first = m_journal->pending(1, 1000).value().constFirst().id;
        QCOMPARE(m_journal->pending(10, 1000, first).value().size(), 2);
    }

    void whatIsAppliedOrSetAsideIsNotPending()
    {
        keep({delivery("one"), delivery("two"), delivery("three")});
        const QList<JournalEntry> entries = m_journal->pending(10, 1000).value();
        QVERIFY(m_journal->markApplied({entries.at(0)}));
        QVERIFY(m_journal->markFailed(entries.at(1).id, u"It does not fit."_s));
        QCOMPARE(pendingBodies(), QByteArrayList{"three"});
        QCOMPARE(m_database->value(u"SELECT note FROM deliveries WHERE applied = 2"_s).value().toString(),
                 u"It does not fit."_s);
    }

    void theSummaryTellsOfTheLast()
    {
        QCOMPARE(m_journal->summary().value(), JournalSummary());
        keep({delivery("a", Verdict::Readable, noon), delivery("b", Verdict::PartlyReadable, noon + 1),
              delivery("c", Verdict::Unreadable, noon + 2)});
        QCOMPARE(m_journal->summary().value(), (JournalSummary{noon + 1, noon + 2}));
        keep({delivery("d", Verdict::PartlyReadable, noon + 3),
              delivery("e", Verdict::UnknownEvent, noon + 4)});
        QCOMPARE(m_journal->summary().value(), (JournalSummary{noon + 4, noon + 3}));
        // The clock was put back: the last to come is the last.
        keep({delivery("f", Verdict::Readable, noon - 5), delivery("g", Verdict::Unreadable, noon - 4)});
        QCOMPARE(m_journal->summary().value(), (JournalSummary{noon - 5, noon - 4}));
    }

    void bodiesGoAfterNinetyDays()
    {
        keep({delivery("old", Verdict::Readable, noon),
              delivery("old and refused", Verdict::Unreadable, noon),
              delivery("young", Verdict::Readable, noon + 1)});
        applyAll();
        QCOMPARE(m_journal->prune(noon + 90 * day).value(), 0);
        QCOMPARE(m_journal->prune(noon + 90 * day + 1).value(), 2);
        QCOMPARE(m_journal->prune(noon + 90 * day + 1).value(), 0);
        QCOMPARE(bodies(), (QByteArrayList{"", "young"}));
    }

    void aRefusedOneWithoutABodyGoesAfterNinetyDaysToo()
    {
        keep({delivery({}, Verdict::Unreadable), delivery({}, Verdict::Unreadable, noon + 80 * day)});
        QCOMPARE(m_journal->prune(noon + 91 * day).value(), 1);
        QCOMPARE(m_journal->prune(noon + 91 * day).value(), 0);
        QCOMPARE(bodies().size(), 1);
    }

    void itSaysWhenMoreIsKeptThanMayBe()
    {
        const JournalLimits little{90 * day, 10};
        QCOMPARE(m_journal->prune(noon, little).value(), 0); // counts
        keep({delivery("12345678", Verdict::Unreadable)});
        QVERIFY(!m_journal->isOver(little));
        keep({delivery("12345678", Verdict::Unreadable)});
        QVERIFY(m_journal->isOver(little));
        QCOMPARE(m_journal->prune(noon, little).value(), 1);
        QVERIFY(!m_journal->isOver(little));
    }

    void tryingItOutLeavesNothingBehind()
    {
        keep({delivery("one")});
        const auto names = [this] {
            QStringList found;
            (void)m_database->each(u"SELECT name FROM meta ORDER BY name"_s, {}, [&](const QSqlQuery &row) {
                found += row.value(0).toString();
                return true;
            });
            return found;
        };
        const QStringList before = names();
        QVERIFY(m_journal->tryOut());
        QCOMPARE(names(), before);
        QCOMPARE(bodies(), QByteArrayList{"one"});
    }

    void beyondTheLimitRefusedOnesGoFirstThenTheOldest()
    {
        keep({delivery("1111"), delivery("2222", Verdict::Readable, noon + 1),
              delivery("3333", Verdict::Unreadable, noon + 2),
              delivery("4444", Verdict::Readable, noon + 3)});
        applyAll();
        const JournalLimits limits{90 * day, 7};
        while (m_journal->prune(noon + 4, limits).value() > 0) { }
        QCOMPARE(bodies(), (QByteArrayList{"", "", "4444"}));
    }

    void onlyAsMuchAsNeededGoes()
    {
        keep({delivery("1111"), delivery("2222"), delivery("3333")});
        applyAll();
        QCOMPARE(m_journal->prune(noon, {90 * day, 12}).value(), 0);
        QCOMPARE(m_journal->prune(noon, {90 * day, 11}).value(), 1);
        QCOMPARE(bodies(), (QByteArrayList{"", "2222", "3333"}));
    }

    void theCountOfBytesFollowsWhatComesAndGoes()
    {
        QCOMPARE(m_journal->prune(noon, {90 * day, 4}).value(), 0);
        keep({delivery("1111")});
        applyAll();
        QCOMPARE(m_journal->prune(noon, {90 * day, 4}).value(), 0);
        keep({delivery("2222")});
        applyAll();
        QCOMPARE(m_journal->prune(noon, {90 * day, 4}).value(), 1);
        QCOMPARE(m_journal->prune(noon, {90 * day, 4}).value(), 0);
        QVERIFY(m_journal->begin());
        QVERIFY(m_journal->take(delivery("33333333")));
        m_journal->rollback();
        QCOMPARE(m_journal->prune(noon, {90 * day, 4}).value(), 0);
    }

    void whatIsNotAppliedYetIsNeverLetGo()
    {
        keep({delivery("pending"), delivery("refused", Verdict::Unreadable)});
        while (m_journal->prune(noon + 1000 * day, {day, 1}).value() > 0) { }
        QCOMPARE(bodies(), QByteArrayList{"pending"});
    }

    void pruningWorksInSlices()
    {
        keep(QList<Delivery>(25, delivery("old")));
        applyAll();
        QCOMPARE(m_journal->prune(noon + 91 * day, {}, 10).value(), 10);
        QCOMPARE(m_journal->prune(noon + 91 * day, {}, 10).value(), 10);
        QCOMPARE(m_journal->prune(noon + 91 * day, {}, 10).value(), 5);
        QCOMPARE(m_journal->prune(noon + 91 * day, {}, 10).value(), 0);
    }

    void aFullDiskIsSaidAndLosesNothingThatWasKept()
    {
        keep({delivery("kept")});
        const int pages = m_database->value(u"PRAGMA page_count"_s).value().toInt();
        QVERIFY(m_database->value(u"PRAGMA max_page_count = %1"_s.arg(pages)));
        QVERIFY(m_journal->begin());
        const Result<Done> taken = m_journal->take(delivery(QByteArray(200'000, 'x')));
        QVERIFY(!taken);
        QVERIFY2(taken.error().sentence.contains(u"disk is full"_s), qPrintable(taken.error().sentence));
        QCOMPARE(taken.error().remedy, Remedy::RetryLater);
        QVERIFY(!m_journal->commit());
        QVERIFY(m_database->value(u"PRAGMA max_page_count = 1000000"_s));
        keep({delivery("after")});
        open();
        QCOMPARE(pendingBodies(), (QByteArrayList{"kept", "after"}));
    }
};

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
