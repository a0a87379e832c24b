// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/storylist.h"

#include "app/table/bookingmodel.h"
#include "app/table/storywords.h"
#include "app/table/wording.h"
#include "ui/details/textlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace deskbell
{

namespace
{

constexpr qsizetype shownAtFirst = 12;

} // namespace

StoryList::StoryList(const BookingModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_earlier(new QPushButton)
{
    m_earlier->setObjectName(u"small"_s);
    connect(m_earlier, &QPushButton::clicked, this, [this] {
        m_earlier->hide();
        fill();
    });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 10);
    column->setSpacing(6);
    column->addWidget(m_earlier, 0, Qt::AlignLeading);
}

void StoryList::show(const QList<StoryEntry> &story, qint64 serviceId)
{
    if (story == m_story && serviceId == m_serviceId && m_lines)
        return;
    const bool goesOn = !m_story.isEmpty() && !story.isEmpty() && story.first() == m_story.first();
    const bool allWanted = goesOn && m_story.size() > shownAtFirst && m_earlier->isHidden();
    m_story = story;
    m_serviceId = serviceId;
    const qsizetype earlier = allWanted ? 0 : qMax(qsizetype(0), story.size() - shownAtFirst);
    m_earlier->setText(tr("Show %Ln earlier", nullptr, int(earlier)));
    m_earlier->setVisible(earlier > 0);
    fill();
}

void StoryList::fill()
{
    delete m_lines;
    m_lines = new QWidget;
    auto *lines = new QVBoxLayout(m_lines);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(6);
    const qsizetype from = m_earlier->isHidden() ? 0 : qMax(qsizetype(0), m_story.size() - shownAtFirst);
    for (qsizetype i = from; i < m_story.size(); ++i) {
        const StoryEntry &entry = m_story[i];
        QLabel *line = textLabel();
        line->setText(
            tr("%1 · %2", "time, what happened")
                .arg(momentText(entry.at, m_model.today()), storyText(entry, m_model, m_serviceId)));
        lines->addWidget(line);
    }
    layout()->addWidget(m_lines);
}

} // namespace deskbell
