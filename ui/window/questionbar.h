// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/booking/booking.h"
#include "app/health/pollquestion.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace deskbell
{

/// What polling asks before it believes it, one question at a time; hidden while there is none.
class QuestionBar final : public QFrame
{
    Q_OBJECT

public:
    explicit QuestionBar(QWidget *parent = nullptr);

    void show(const QList<PollQuestion> &questions);
    void setCatalogue(const Catalogue &catalogue);

signals:
    void removalsAnswered(qint64 serviceId, bool remove);
    void servicesAccepted();
    void settingsAsked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void answer(bool yes);
    void dress();

    QList<PollQuestion> m_questions;
    Catalogue m_catalogue;
    QLabel *m_icon;
    QLabel *m_words;
    QPushButton *m_yes;
    QPushButton *m_no;
};

} // namespace deskbell
