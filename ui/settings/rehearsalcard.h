// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rehearsal/rehearsal.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace deskbell
{

/// The rehearsal of an alert: a button, what becomes of it, two questions, and what to do after a no.
class RehearsalCard final : public QWidget
{
    Q_OBJECT

public:
    explicit RehearsalCard(QWidget *parent = nullptr);

    /// `now` in this PC's time.
    void show(const RehearsalState &state, const QDateTime &now);

signals:
    void asked();
    /// Both questions are answered.
    void answered(bool seen, bool heard);

private:
    struct Question {
        QWidget *row = nullptr;
        QPushButton *yes = nullptr;
        QPushButton *no = nullptr;
        std::optional<bool> answer;
    };

    Question question(const QString &words);
    void choose(Question &question, bool yes, bool on);
    void refresh();

    RehearsalState m_state;
    QLabel *m_words;
    QLabel *m_remedies;
    QPushButton *m_begin;
    Question m_seen;
    Question m_heard;
};

} // namespace deskbell
