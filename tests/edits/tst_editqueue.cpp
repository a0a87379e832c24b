// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/edits/editqueue.h"
#include "tests/edits/samples.h"

#include <QTest>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace
{

using K = EditKind;
using S = EditState;

Edit arrived(Edit edit)
{
    edit.mayHaveArrived = true;
    return edit;
}

Edit note(const QString &text, qint64 id, S state = S::ToSend)
{
    Edit edit = editOf(K::Note, state, id);
    edit.text = text;
    return edit;
}

QList<qint64> ids(const QList<Edit> &edits)
{
    QList<qint64> ids;
    for (const Edit &edit : edits)
        ids += edit.id;
    return ids;
}

} // namespace

class TestEditQueue : public QObject
{
    Q_OBJECT

private slots:
    void whatAWishAddsToWhatIsUnderWay_data()
    {
        QTest::addColumn<QList<Edit>>("edits");
        QTest::addColumn<EditWish>("wish");
        QTest::addColumn<bool>("news");
        Booking confirmed = janesBooking();
        confirmed.status = Status::Confirmed;
        Booking cancelled = janesBooking();
        cancelled.status = Status::Cancelled;
        const QString reason = u"Ill"_s;
        using Edits = QList<Edit>;
        QTest::newRow("confirm") << Edits{} << wishFor(K::Confirm) << true;
        QTest::newRow("confirm what is confirmed") << Edits{} << wishFor(K::Confirm, {}, confirmed) << false;
        QTest::newRow("confirm what is cancelled") << Edits{} << wishFor(K::Confirm, {}, cancelled) << false;
        QTest::newRow("confirm again")
            << Edits{editOf(K::Confirm, S::Sending)} << wishFor(K::Confirm) << false;
        QTest::newRow("confirm after a refusal")
            << Edits{editOf(K::Confirm, S::Refused)} << wishFor(K::Confirm) << true;
        QTest::newRow("confirm while cancelling")
            << Edits{editOf(K::Cancel, S::Undoable)} << wishFor(K::Confirm) << false;
        QTest::newRow("confirm another")
            << Edits{editOf(K::Confirm, S::Sending, 1, 2)} << wishFor(K::Confirm) << true;
        QTest::newRow("cancel") << Edits{} << wishFor(K::Cancel, reason) << true;
        QTest::newRow("cancel without a reason") << Edits{} << wishFor(K::Cancel, u" "_s) << false;
        QTest::newRow("cancel what is confirmed") << Edits{} << wishFor(K::Cancel, reason, confirmed) << true;
        QTest::newRow("cancel what is cancelled")
            << Edits{} << wishFor(K::Cancel, reason, cancelled) << false;
        QTest::newRow("cancel again")
            << Edits{editOf(K::Cancel, S::Undoable)} << wishFor(K::Cancel, reason) << false;
        QTest::newRow("cancel while confirming")
            << Edits{editOf(K::Confirm, S::Sending)} << wishFor(K::Cancel, reason) << true;
        QTest::newRow("note") << Edits{} << wishFor(K::Note, u"New"_s) << true;
        QTest::newRow("the same note") << Edits{} << wishFor(K::Note, u"First visit"_s) << false;
        QTest::newRow("no note any more") << Edits{} << wishFor(K::Note) << true;
        QTest::newRow("the note that waits")
            << Edits{note(u"New"_s, 1)} << wishFor(K::Note, u"New"_s) << false;
        QTest::newRow("back to the old note")
            << Edits{note(u"New"_s, 1)} << wishFor(K::Note, u"First visit"_s) << true;
    }

    void whatAWishAddsToWhatIsUnderWay()
    {
        QFETCH(QList<Edit>, edits);
        QFETCH(EditWish, wish);
        QTEST(isNews(edits, wish), "news");
    }

    void aLaterDecisionTakesThePlaceOfAnEarlierOne_data()
    {
        QTest::addColumn<QList<Edit>>("edits");
        QTest::addColumn<QList<qint64>>("superseded");
        using Edits = QList<Edit>;
        using Ids = QList<qint64>;
        const Edit cancel = editOf(K::Cancel, S::ToSend, 2);
        QTest::newRow("a cancel replaces a waiting confirm")
            << Edits{editOf(K::Confirm, S::ToSend), cancel} << Ids{1};
        QTest::newRow("and one that waits to be read")
            << Edits{editOf(K::Confirm, S::ToRead), cancel} << Ids{1};
        QTest::newRow("not while it can be taken back")
            << Edits{editOf(K::Confirm, S::ToSend), editOf(K::Cancel, S::Undoable, 2)} << Ids{};
        QTest::newRow("not what is on its way") << Edits{editOf(K::Confirm, S::Sending), cancel} << Ids{};
        QTest::newRow("not what may have arrived")
            << Edits{arrived(editOf(K::Confirm, S::ToRead)), cancel} << Ids{};
        QTest::newRow("not of another booking")
            << Edits{editOf(K::Confirm, S::ToSend, 1, 7), cancel} << Ids{};
        QTest::newRow("a note stays beside a cancel") << Edits{note(u"New"_s, 1), cancel} << Ids{};
        QTest::newRow("a note replaces a waiting note")
            << Edits{note(u"New"_s, 1), note(u"Newer"_s, 2)} << Ids{1};
        QTest::newRow("three notes") << Edits{note(u"a"_s, 1), note(u"b"_s, 2), note(u"c"_s, 3)} << Ids{1, 2};
        QTest::newRow("what was refused goes when the owner decides anew")
            << Edits{editOf(K::Confirm, S::Refused), editOf(K::Cancel, S::Undoable, 2)} << Ids{1};
        QTest::newRow("so does a question")
            << Edits{editOf(K::Cancel, S::Changed), editOf(K::Cancel, S::Undoable, 2)} << Ids{1};
        QTest::newRow("a held one takes nobody's place")
            << Edits{editOf(K::Confirm, S::ToSend), editOf(K::Cancel, S::Changed, 2)} << Ids{};
    }

    void aLaterDecisionTakesThePlaceOfAnEarlierOne()
    {
        QFETCH(QList<Edit>, edits);
        QTEST(ids(supersededIn(edits)), "superseded");
    }

    void whoseTurnItIs_data()
    {
        QTest::addColumn<QList<Edit>>("edits");
        QTest::addColumn<qint64>("next");
        using Edits = QList<Edit>;
        QTest::newRow("nobody's") << Edits{} << qint64(0);
        QTest::newRow("the first") << Edits{editOf(K::Confirm, S::ToSend, 1, 1),
                                            editOf(K::Confirm, S::ToSend, 2, 2)}
                                   << qint64(1);
        QTest::newRow("one that is to be read") << Edits{editOf(K::Confirm, S::ToRead)} << qint64(1);
        QTest::newRow("not before the one ahead of it")
            << Edits{editOf(K::Confirm, S::Sending), note(u"New"_s, 2)} << qint64(0);
        QTest::newRow("another booking's")
            << Edits{editOf(K::Confirm, S::Sending), editOf(K::Confirm, S::ToSend, 2, 2)} << qint64(2);
        QTest::newRow("the seconds hold the cancellation itself")
            << Edits{editOf(K::Cancel, S::Undoable)} << qint64(0);
        QTest::newRow("and the confirmation before it")
            << Edits{editOf(K::Confirm, S::ToSend), editOf(K::Cancel, S::Undoable, 2)} << qint64(0);
        QTest::newRow("but not the note before it")
            << Edits{note(u"New"_s, 1), editOf(K::Cancel, S::Undoable, 2)} << qint64(1);
        QTest::newRow("a question holds nobody else")
            << Edits{editOf(K::Confirm, S::Changed), note(u"New"_s, 2)} << qint64(2);
        QTest::newRow("questions and refusals wait for the owner")
            << Edits{editOf(K::Cancel, S::Interrupted), editOf(K::Confirm, S::Changed, 2, 2),
                     editOf(K::Confirm, S::Refused, 3, 3)}
            << qint64(0);
    }

    void whoseTurnItIs()
    {
        QFETCH(QList<Edit>, edits);
        const std::optional<Edit> next = nextOf(edits);
        QTEST(next ? next->id : 0, "next");
    }
};

QTEST_GUILESS_MAIN(TestEditQueue)
#include "tst_editqueue.moc"
