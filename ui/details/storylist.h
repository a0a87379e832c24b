// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/booking/story.h"

#include <QWidget>

class QPushButton;

namespace deskbell
{

class BookingModel;

/// What happened to a booking, line by line, the latest last. Of a long story the end is shown until
/// somebody wants all of it.
class StoryList final : public QWidget
{
    Q_OBJECT

public:
    explicit StoryList(const BookingModel &model, QWidget *parent = nullptr);

    void show(const QList<StoryEntry> &story, qint64 serviceId);

private:
    void fill();

    const BookingModel &m_model;
    QList<StoryEntry> m_story;
    qint64 m_serviceId = 0;
    QPushButton *m_earlier;
    QWidget *m_lines = nullptr;
};

} // namespace deskbell
