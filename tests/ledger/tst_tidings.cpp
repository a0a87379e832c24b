// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ledger/tidings.h"

#include <QTest>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace
{

const Fact isNew{1, FactKind::New, {}};
const Fact isCancelled{1, FactKind::Cancelled, {}};
const Fact toMonday{1, FactKind::Moved, u"2026-05-11/456"_s};
const Fact toFriday{1, FactKind::Moved, u"2026-05-15/456"_s};
const Fact isConfirmed{1, FactKind::Confirmed, u"2026-05-15/456"_s};
const Fact reminder{1, FactKind::Reminder, u"2026-05-15/456"_s};
const Fact mondays{1, FactKind::Reminder, u"2026-05-11/456"_s};
const Fact newNote{1, FactKind::NoteChanged, noteMark(u"Three children"_s)};
const Fact oldNote{1, FactKind::NoteChanged, noteMark(u"Two children"_s)};

} // namespace

class TestTidings : public QObject
{
    Q_OBJECT

private slots:
    void theOwnerHearsOneTrueThing_data()
    {
        QTest::addColumn<bool>("off");
        QTest::addColumn<QList<Fact>>("facts");
        QTest::addColumn<QList<Fact>>("untold");
        QTest::addColumn<bool>("newWithdrawn");
        QTest::addColumn<QList<Fact>>("due");
        QTest::addColumn<QList<Fact>>("withdrawn");
        using Facts = QList<Fact>;
        const Facts none;
        QTest::newRow("a new one") << false << Facts{isNew} << none << false << Facts{isNew} << none;
        QTest::newRow("an edit of what was told") << false << none << none << false << none << none;
        QTest::newRow("an edit before it was told") << false << none << Facts{isNew} << false << none << none;
        QTest::newRow("cancelled after it was told")
            << true << Facts{isCancelled} << none << false << Facts{isCancelled} << none;
        QTest::newRow("cancelled before it was told")
            << true << Facts{isCancelled} << Facts{isNew, toMonday} << false << Facts{isCancelled}
            << Facts{isNew, toMonday};
        QTest::newRow("removed after it was cancelled")
            << true << none << Facts{isCancelled} << true << none << none;
        QTest::newRow("on again before the cancellation was told")
            << false << none << Facts{isCancelled} << false << none << Facts{isCancelled};
        QTest::newRow("on again before anything was told")
            << false << none << Facts{isCancelled} << true << Facts{isNew} << Facts{isCancelled};
        QTest::newRow("on again elsewhere before anything was told")
            << false << Facts{toFriday} << Facts{isCancelled} << true << Facts{isNew} << Facts{isCancelled};
        QTest::newRow("moved after it was told")
            << false << Facts{toFriday} << none << false << Facts{toFriday} << none;
        QTest::newRow("moved before it was told")
            << false << Facts{toFriday} << Facts{isNew} << false << none << none;
        QTest::newRow("moved twice") << false << Facts{toFriday} << Facts{toMonday} << false
                                     << Facts{toFriday} << Facts{toMonday};
        QTest::newRow("an edit after an untold move")
            << false << none << Facts{toFriday} << false << none << none;
        QTest::newRow("confirmed after it was told")
            << false << Facts{isConfirmed} << none << false << Facts{isConfirmed} << none;
        QTest::newRow("confirmed before it was told")
            << false << Facts{newNote, isConfirmed} << Facts{isNew} << false << none << none;
        QTest::newRow("no longer confirmed before that was told")
            << false << none << Facts{{1, FactKind::Confirmed, u"2026-05-11/456"_s}} << false << none
            << Facts{{1, FactKind::Confirmed, u"2026-05-11/456"_s}};
        QTest::newRow("moved before the reminder was told")
            << false << Facts{toFriday} << Facts{mondays} << false << Facts{toFriday} << Facts{mondays};
        QTest::newRow("cancelled before the reminder was told")
            << true << Facts{isCancelled} << Facts{reminder} << false << Facts{isCancelled}
            << Facts{reminder};
        QTest::newRow("another note before the reminder was told")
            << false << Facts{newNote} << Facts{reminder} << false << Facts{newNote} << none;
        QTest::newRow("two notes") << false << Facts{newNote} << Facts{oldNote} << false << Facts{newNote}
                                   << Facts{oldNote};
        QTest::newRow("cancelled before the note was told")
            << true << Facts{isCancelled} << Facts{newNote} << false << Facts{isCancelled} << Facts{newNote};
    }

    void theOwnerHearsOneTrueThing()
    {
        QFETCH(bool, off);
        QFETCH(QList<Fact>, facts);
        QFETCH(QList<Fact>, untold);
        QFETCH(bool, newWithdrawn);
        Heard heard;
        heard.now.record.booking.id = 1;
        heard.now.record.booking.date = QDate(2026, 5, 15);
        heard.now.record.booking.timeSlotId = 456;
        heard.now.record.booking.status = Status::Confirmed;
        heard.now.record.booking.message = u"Three children"_s;
        heard.now.record.removed = off;
        heard.facts = facts;
        const Tidings tidings = tidingsOf(heard, {untold, newWithdrawn, false});
        QTEST(tidings.due, "due");
        QTEST(tidings.withdrawn, "withdrawn");
    }

    void whatIsWantedOnceMoreTellsOfNoMove()
    {
        Heard heard;
        heard.now.record.booking.id = 1;
        heard.now.record.booking.date = QDate(2026, 5, 15);
        heard.now.record.booking.timeSlotId = 456;
        heard.facts = {toFriday};
        QCOMPARE(tidingsOf(heard, {{isNew}, false, true}), (Tidings{{toFriday}, {}}));
        heard.now.record.removed = true;
        heard.facts = {isCancelled};
        QCOMPARE(tidingsOf(heard, {{isNew}, false, true}), (Tidings{{isCancelled}, {isNew}}));
    }
};

QTEST_GUILESS_MAIN(TestTidings)
#include "tst_tidings.moc"
