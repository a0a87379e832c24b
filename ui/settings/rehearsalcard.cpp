// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/rehearsalcard.h"

#include "ui/look/announcing.h"
#include "ui/look/plainlabel.h"
#include "ui/settings/card.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace deskbell
{

namespace
{

QString wordsOf(const RehearsalState &state, const QDateTime &now)
{
    switch (state.step) {
    case RehearsalStep::OnItsWay:
        return RehearsalCard::tr("A pretended booking is on its way.");
    case RehearsalStep::Asking:
        return RehearsalCard::tr("It has come in as a real booking does. Did you notice?");
    case RehearsalStep::Failed:
        return state.trouble;
    case RehearsalStep::Idle:
        break;
    }
    return state.last ? resultWords(*state.last, now, QLocale()) : QString();
}

QPushButton *answerButton(const QString &text, const QString &spoken)
{
    auto *button = new QPushButton(text);
    button->setCheckable(true);
    button->setAutoDefault(false);
    button->setAccessibleName(spoken);
    return button;
}

} // namespace

RehearsalCard::RehearsalCard(QWidget *parent)
    : QWidget(parent)
    , m_words(wordsLabel({}, {}))
    , m_remedies(wordsLabel(u"remedy"_s, {}))
    , m_begin(new QPushButton(tr("&Rehearse an alert")))
    , m_seen(question(tr("Did you see it?")))
    , m_heard(question(tr("Did you hear it?")))
{
    for (QLabel *label : {m_words, m_remedies})
        makeAnnouncing(*label);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_begin->setAutoDefault(false);
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_begin);
    row->addStretch(1);
    column->addWidget(
        card(tr("Rehearsal"),
             tr("A pretended booking comes in the way real ones do, so that you know whether you "
                "will notice the next one. It is never kept among your bookings."),
             {line, m_words, m_seen.row, m_heard.row, m_remedies}));
    connect(m_begin, &QPushButton::clicked, this, &RehearsalCard::asked);
    for (Question *one : {&m_seen, &m_heard}) {
        // Not by their clicks: a screen reader toggles them.
        connect(one->yes, &QPushButton::toggled, this, [this, one](bool on) { choose(*one, true, on); });
        connect(one->no, &QPushButton::toggled, this, [this, one](bool on) { choose(*one, false, on); });
    }
    refresh();
}

RehearsalCard::Question RehearsalCard::question(const QString &words)
{
    Question question;
    question.row = new QWidget;
    auto *row = new QHBoxLayout(question.row);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(wordsLabel({}, words), 1);
    question.yes = answerButton(tr("Yes"), tr("%1 Yes", "the question, then the answer").arg(words));
    question.no = answerButton(tr("No"), tr("%1 No", "the question, then the answer").arg(words));
    row->addWidget(question.yes);
    row->addWidget(question.no);
    return question;
}

/// `on`: that answer is chosen, or else it is not any more.
void RehearsalCard::choose(Question &question, bool yes, bool on)
{
    if (on == (question.answer == yes))
        return;
    question.answer = on ? std::optional(yes) : std::nullopt;
    refresh();
    if (m_seen.answer && m_heard.answer)
        emit answered(*m_seen.answer, *m_heard.answer);
}

void RehearsalCard::show(const RehearsalState &state, const QDateTime &now)
{
    if (state.step != m_state.step) {
        m_seen.answer.reset();
        m_heard.answer.reset();
    }
    m_state = state;
    QLabel &news = state.remedies.isEmpty() ? *m_words : *m_remedies;
    const bool cameUp = !news.isVisible();
    m_words->setText(wordsOf(state, now));
    m_remedies->setText(state.remedies.join(u"\n\n"_s));
    refresh();
    announce(news, cameUp);
}

void RehearsalCard::refresh()
{
    m_begin->setEnabled(m_state.step != RehearsalStep::OnItsWay);
    m_words->setVisible(!m_words->text().isEmpty());
    m_remedies->setVisible(!m_remedies->text().isEmpty());
    for (const Question *one : {&m_seen, &m_heard}) {
        one->row->setVisible(m_state.step == RehearsalStep::Asking);
        one->yes->setChecked(one->answer == true);
        one->no->setChecked(one->answer == false);
    }
}

} // namespace deskbell
