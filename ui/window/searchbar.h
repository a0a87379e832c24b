// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QLineEdit;

namespace deskbell
{

/// The search field, and how many it found.
class SearchBar final : public QWidget
{
    Q_OBJECT

public:
    explicit SearchBar(QWidget *parent = nullptr);

    QString text() const;
    void setText(const QString &text);
    /// What the field's own keys do.
    QList<QAction *> fieldActions() const;
    /// Takes the keyboard, with what was typed before selected.
    void begin();
    void clear();
    /// Takes back typing where the field has the keyboard. False when there is nothing of the kind.
    bool undoTyping();
    /// Puts something at the trailing or at the leading end of the bar.
    void addWidget(QWidget *widget);
    void addLeadingWidget(QWidget *widget);
    void showFound(int count);
    void hideFound();

signals:
    void typed(const QString &text);
    /// The keyboard may go on to what was found.
    void left();

protected:
    void changeEvent(QEvent *event) override;

private:
    QAction *addKey(const QString &text, const QList<QKeySequence> &keys);
    void dress();

    QLineEdit *m_field;
    QAction *m_icon;
    QLabel *m_found;
    QHBoxLayout *m_row;
};

} // namespace deskbell
