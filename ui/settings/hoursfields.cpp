// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/hoursfields.h"

#include "ui/look/plainlabel.h"
#include "ui/settings/card.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QTime>

using namespace Qt::StringLiterals;

namespace deskbell
{

namespace
{

constexpr int minutesADay = 24 * 60;
constexpr int step = 30;
constexpr DayHours usual{9 * 60, 19 * 60};

QString timeText(int minutes)
{
    return QLocale().toString(QTime::fromMSecsSinceStartOfDay(minutes * 60'000), QLocale::ShortFormat);
}

/// Every half hour of a day, and `minutes`, which may be one that the settings file alone can say.
void offer(QComboBox *box, int minutes)
{
    box->clear();
    for (int each = 0; each < minutesADay; each += step) {
        box->addItem(timeText(each), each);
        if (each < minutes && minutes < each + step)
            box->addItem(timeText(minutes), minutes);
    }
    box->setCurrentIndex(box->findData(minutes));
}

QString wordsFor(const DayHours &hours)
{
    if (hours.from == hours.to)
        return HoursFields::tr("The whole day, every day.");
    return hours.to < hours.from
        ? HoursFields::tr("It ends on the next day. Every day alike, by the shop's clock.")
        : HoursFields::tr("Every day alike, by the shop's clock.");
}

} // namespace

HoursFields::HoursFields(QWidget *parent)
    : QWidget(parent)
    , m_kind(new QComboBox)
    , m_times(new QWidget)
    , m_from(new QComboBox)
    , m_to(new QComboBox)
    , m_words(wordsLabel(u"muted"_s, {}))
{
    for (QWidget *field : std::initializer_list<QWidget *>{m_kind, m_from, m_to})
        leaveWheelToPage(field);
    m_kind->setAccessibleName(tr("Business hours"));
    m_kind->addItem(tr("Automatic, from your time slots"));
    m_kind->addItem(tr("From … to …"));
    m_from->setAccessibleName(tr("Business hours from"));
    m_to->setAccessibleName(tr("Business hours to"));
    auto *row = new QHBoxLayout(m_times);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(captionOf(m_from, tr("&From")));
    row->addWidget(m_from);
    row->addWidget(captionOf(m_to, tr("&to")));
    row->addWidget(m_to);
    row->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(captionOf(m_kind, tr("&Business hours")));
    column->addWidget(m_kind);
    column->addWidget(m_times);
    column->addWidget(m_words);
    show({});
    for (QComboBox *box : {m_kind, m_from, m_to})
        connect(box, &QComboBox::currentIndexChanged, this, &HoursFields::refresh);
}

void HoursFields::show(const std::optional<DayHours> &hours)
{
    const DayHours times = hours.value_or(usual);
    offer(m_from, times.from);
    offer(m_to, times.to);
    m_kind->setCurrentIndex(hours ? 1 : 0);
    refresh();
}

std::optional<DayHours> HoursFields::typed() const
{
    if (m_kind->currentIndex() == 0)
        return std::nullopt;
    return DayHours{m_from->currentData().toInt(), m_to->currentData().toInt()};
}

void HoursFields::refresh()
{
    const std::optional<DayHours> hours = typed();
    m_times->setVisible(hours.has_value());
    m_words->setVisible(hours.has_value());
    m_words->setText(hours ? wordsFor(*hours) : QString());
    emit changed();
}

} // namespace deskbell
