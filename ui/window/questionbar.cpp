// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/questionbar.h"

#include "app/booking/displaytext.h"
#include "ui/look/glyphs.h"
#include "ui/look/look.h"
#include "ui/look/plainlabel.h"
#include "ui/look/turningrow.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace deskbell
{

namespace
{

constexpr int lettersBesideButtons = 36;

} // namespace

QuestionBar::QuestionBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel)
    , m_words(new PlainLabel)
    , m_yes(new QPushButton)
    , m_no(new QPushButton)
{
    setObjectName(u"notice"_s);
    setProperty("tone", u"waiting"_s);
    m_words->setWordWrap(true);
    auto *row = new TurningRow(lettersBesideButtons, this);
    row->setContentsMargins(14, 8, 8, 8);
    auto *words = new QHBoxLayout;
    words->setSpacing(10);
    words->addWidget(m_icon);
    words->addWidget(m_words, 1);
    row->addLayout(words);
    row->addWidget(m_yes);
    row->addWidget(m_no);
    connect(m_yes, &QPushButton::clicked, this, [this] { answer(true); });
    connect(m_no, &QPushButton::clicked, this, [this] { answer(false); });
    dress();
    hide();
}

void QuestionBar::show(const QList<PollQuestion> &questions)
{
    m_questions = questions;
    refresh();
}

void QuestionBar::setCatalogue(const Catalogue &catalogue)
{
    m_catalogue = catalogue;
    refresh();
}

void QuestionBar::refresh()
{
    setVisible(!m_questions.isEmpty());
    if (m_questions.isEmpty())
        return;
    const PollQuestion &question = m_questions.constFirst();
    if (question.kind == PollQuestion::Kind::OtherServices) {
        m_words->setText(tr("This API key shows other services than before. Is it the key of this shop?"));
        m_yes->setText(tr("&Yes, use it"));
        m_no->setText(tr("Enter another &key"));
        return;
    }
    const QString name = m_catalogue.services.value(question.serviceId).name;
    m_words->setText(
        tr("%Ln of %L1 bookings of “%2” are gone from ReserveKit all at once. Take them off here too?",
           nullptr, question.count)
            .arg(question.of)
            .arg(name.isEmpty() ? tr("a service") : isolated(oneLine(name, 60))));
    m_yes->setText(tr("Check each, then &take them off"));
    m_no->setText(tr("&Keep them for now"));
}

void QuestionBar::answer(bool yes)
{
    if (m_questions.isEmpty())
        return;
    const PollQuestion question = m_questions.takeFirst();
    refresh();
    if (question.kind == PollQuestion::Kind::ManyRemovals)
        emit removalsAnswered(question.serviceId, yes);
    else if (yes)
        emit servicesAccepted();
    else
        emit settingsAsked();
}

void QuestionBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        dress();
}

void QuestionBar::dress()
{
    m_icon->setPixmap(glyphPixmap(Glyph::Info, 18, lookOf(palette()).text, devicePixelRatioF()));
}

} // namespace deskbell
