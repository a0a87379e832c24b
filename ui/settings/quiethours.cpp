// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/quiethours.h"

#include "ui/look/plainlabel.h"
#include "ui/settings/card.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLocale>
#include <QPushButton>
#include <QTimeEdit>

using namespace Qt::StringLiterals;

namespace deskbell
{

namespace
{

/// What a day begins with when it is first made quiet.
const QTime usualBegin(20, 0);
const QTime usualEnd(8, 0);

QTimeEdit *timeField(const QString &name)
{
    auto *field = new QTimeEdit;
    field->setDisplayFormat(QLocale().timeFormat(QLocale::ShortFormat));
    field->setAccessibleName(name);
    leaveWheelToPage(field);
    return field;
}

} // namespace

QuietHours::QuietHours(QWidget *parent) : QWidget(parent), m_offer(new QPushButton)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(4, 1);
    const int first = QLocale().firstDayOfWeek();
    for (int row = 0; row < 7; ++row) {
        const int weekday = (first - 1 + row) % 7;
        const QString name = QLocale().standaloneDayName(weekday + 1);
        Day &day = m_days[size_t(weekday)];
        day = {new QCheckBox(name), timeField(tr("Quiet from, %1", "weekday").arg(name)),
               timeField(tr("Quiet until, %1", "weekday").arg(name)), new PlainLabel(u"muted"_s)};
        grid->addWidget(day.on, row, 0);
        grid->addWidget(day.begin, row, 1);
        grid->addWidget(captionOf(day.end, tr("to", "between two times of day")), row, 2);
        grid->addWidget(day.end, row, 3);
        grid->addWidget(day.note, row, 4);
        connect(day.on, &QCheckBox::toggled, this, &QuietHours::refresh);
        connect(day.begin, &QTimeEdit::timeChanged, this, &QuietHours::refresh);
        connect(day.end, &QTimeEdit::timeChanged, this, &QuietHours::refresh);
    }
    m_offer->setAutoDefault(false);
    grid->addWidget(m_offer, 7, 0, 1, 5, Qt::AlignLeading);
    connect(m_offer, &QPushButton::clicked, this, [this] {
        std::array<QuietSpan, 7> week;
        week.fill(m_offered);
        show(week);
    });
    offer({});
    show({});
}

void QuietHours::offer(const QuietSpan &span)
{
    m_offered = span;
    m_offer->setVisible(span.isSet());
    if (span.isSet())
        m_offer->setText(tr("Every day outside business hours, %1 to %2", "two times of day")
                             .arg(QLocale().toString(span.begin, QLocale::ShortFormat),
                                  QLocale().toString(span.end, QLocale::ShortFormat)));
}

void QuietHours::show(const std::array<QuietSpan, 7> &week)
{
    for (size_t i = 0; i < week.size(); ++i) {
        m_days[i].on->setChecked(week[i].isSet());
        m_days[i].begin->setTime(week[i].isSet() ? week[i].begin : usualBegin);
        m_days[i].end->setTime(week[i].isSet() ? week[i].end : usualEnd);
    }
    refresh();
}

std::array<QuietSpan, 7> QuietHours::typed() const
{
    std::array<QuietSpan, 7> week;
    for (size_t i = 0; i < week.size(); ++i) {
        if (m_days[i].on->isChecked())
            week[i] = {m_days[i].begin->time(), m_days[i].end->time()};
    }
    return week;
}

void QuietHours::refresh()
{
    for (const Day &day : m_days) {
        const bool on = day.on->isChecked();
        day.begin->setEnabled(on);
        day.end->setEnabled(on);
        const bool intoNextDay = day.end->time() <= day.begin->time();
        day.note->setText(on && intoNextDay ? tr("on the next day") : QString());
    }
    emit changed();
}

} // namespace deskbell
