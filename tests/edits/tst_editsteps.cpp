// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/edits/editsteps.h"
#include "tests/edits/samples.h"

#include <QMap>
#include <QTest>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace
{

using E = EditEvent;
using S = EditState;

const QList<E> everyEvent{E::SecondsOver, E::TakenBack,  E::SendWanted, E::Restarted,   E::Turn,
                          E::Accepted,    E::Lost,       E::NotSent,    E::Postponed,   E::Declined,
                          E::FoundWanted, E::FoundSame,  E::FoundOther, E::FoundInVain, E::FoundNothing,
                          E::HeardWanted, E::HeardOther, E::HeardInVain};
const QList<S> everyState{S::Undoable, S::Interrupted, S::ToSend,  S::Sending,
                          S::ToRead,   S::Reading,     S::Changed, S::Refused};

/// What is expected of one event in one state.
struct Expected {
    S state;
    EditRequest request = EditRequest::None;
    std::optional<bool> mayHaveArrived = std::nullopt; ///< nothing: as before
    EditStep::End end = EditStep::End::NotYet;
};

Expected done(S state)
{
    return {state, EditRequest::None, std::nullopt, EditStep::End::Done};
}

Expected dropped(S state)
{
    return {state, EditRequest::None, std::nullopt, EditStep::End::Dropped};
}

Expected read(S state)
{
    return {state, EditRequest::Read};
}

/// What is not named here leaves the edit as it is.
QMap<E, Expected> expectedIn(S state, bool mayHaveArrived)
{
    switch (state) {
    case S::Undoable:
        return {{E::SecondsOver, {S::ToSend}},  {E::SendWanted, {S::ToSend}},
                {E::TakenBack, dropped(state)}, {E::Restarted, {S::Interrupted}},
                {E::HeardWanted, done(state)},  {E::HeardOther, {S::Changed}},
                {E::HeardInVain, {S::Refused}}};
    case S::ToSend:
        return {{E::Turn, {S::Sending, EditRequest::Send, true}},
                {E::TakenBack, dropped(state)},
                {E::Restarted, {S::ToRead}},
                {E::HeardWanted, done(state)},
                {E::HeardOther, {S::Changed}},
                {E::HeardInVain, {S::Refused}}};
    case S::Sending:
        return {{E::Accepted, done(state)},
                {E::HeardWanted, done(state)},
                {E::Lost, {S::ToRead, EditRequest::None, true}},
                {E::Restarted, {S::ToRead, EditRequest::None, true}},
                {E::NotSent, {S::ToRead, EditRequest::None, false}},
                {E::Postponed, {S::ToSend, EditRequest::None, false}},
                {E::Declined, {S::Refused, EditRequest::Read, false}}};
    case S::ToRead:
        if (mayHaveArrived)
            return {{E::Turn, read(S::Reading)},
                    {E::HeardWanted, done(state)},
                    {E::HeardInVain, {S::Refused, EditRequest::None, false}}};
        return {{E::Turn, read(S::Reading)},
                {E::TakenBack, dropped(state)},
                {E::HeardWanted, done(state)},
                {E::HeardOther, {S::Changed}},
                {E::HeardInVain, {S::Refused, EditRequest::None, false}}};
    case S::Reading:
        return {{E::FoundWanted, done(state)},
                {E::HeardWanted, done(state)},
                {E::FoundSame, {S::ToSend, EditRequest::None, false}},
                {E::FoundOther, {S::Changed, EditRequest::None, false}},
                {E::FoundInVain, {S::Refused, EditRequest::None, false}},
                {E::FoundNothing, {S::ToRead}},
                {E::Postponed, {S::ToRead}},
                {E::Restarted, {S::ToRead}},
                {E::Declined, {S::Refused}}};
    case S::Interrupted:
    case S::Changed:
    case S::Refused:
        break;
    }
    return {{E::SendWanted, {S::ToRead}},
            {E::TakenBack, dropped(state)},
            {E::HeardWanted, done(state)},
            {E::FoundWanted, done(state)},
            {E::HeardInVain, {S::Refused}}};
}

} // namespace

class TestEditSteps : public QObject
{
    Q_OBJECT

private slots:
    void everyEventInEveryState_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<int>("event");
        QTest::addColumn<bool>("mayHaveArrived");
        for (const S state : everyState) {
            for (const E event : everyEvent) {
                for (const bool arrived : {false, true})
                    QTest::addRow("state %d, event %d, %d", int(state), int(event), int(arrived))
                        << int(state) << int(event) << arrived;
            }
        }
    }

    void everyEventInEveryState()
    {
        QFETCH(int, state);
        QFETCH(int, event);
        QFETCH(bool, mayHaveArrived);
        Edit before = editOf(EditKind::Cancel, S(state));
        before.mayHaveArrived = mayHaveArrived;
        const auto expected = expectedIn(S(state), mayHaveArrived).value(E(event), {S(state)});
        EditStep wanted{before, expected.request, expected.end};
        wanted.edit.state = expected.state;
        wanted.edit.mayHaveArrived = expected.mayHaveArrived.value_or(mayHaveArrived);
        QCOMPARE(step(before, E(event)), wanted);
    }

    /// Follows every path of events: after sending, nothing is sent again before a read has shown that the
    /// booking is as the owner saw it, or ReserveKit has said that it did not take it.
    void nothingIsSentTwiceWithoutARead()
    {
        struct Path {
            Edit edit;
            bool unsure = false; ///< sent, and neither read nor told since
        };
        QList<Path> ahead{{editOf(EditKind::Confirm, S::ToSend)}};
        QList<Path> seen;
        while (!ahead.isEmpty()) {
            const Path path = ahead.takeLast();
            for (const E event : everyEvent) {
                const EditStep next = step(path.edit, event);
                QVERIFY(!(next.request == EditRequest::Send && path.unsure));
                const bool told = event == E::Postponed || event == E::Declined || event == E::NotSent;
                const bool found =
                    path.edit.state == S::Reading && event >= E::FoundWanted && event <= E::FoundInVain;
                const bool wasSending = path.edit.state == S::Sending;
                Path onward{next.edit, path.unsure};
                if (next.request == EditRequest::Send)
                    onward.unsure = true;
                else if ((told && wasSending) || found)
                    onward.unsure = false;
                const bool known = std::any_of(seen.begin(), seen.end(), [&onward](const Path &one) {
                    return one.edit == onward.edit && one.unsure == onward.unsure;
                });
                if (next.end == EditStep::End::NotYet && !known) {
                    seen += onward;
                    ahead += onward;
                }
            }
        }
        QVERIFY(seen.size() > 8);
    }

    /// Not sent without the owner's word once Deskbell has ended within the seconds, nor after a change.
    void whatIsAskedIsNotSentByItself()
    {
        for (const S state : {S::Interrupted, S::Changed, S::Refused}) {
            for (const E event : everyEvent) {
                const EditStep next = step(editOf(EditKind::Cancel, state), event);
                QVERIFY(next.request == EditRequest::None);
                if (event != E::SendWanted)
                    QVERIFY(next.edit.state == state || next.edit.state == S::Refused);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestEditSteps)
#include "tst_editsteps.moc"
