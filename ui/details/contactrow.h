// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>
#include <QWidget>

class QLabel;
class QPushButton;

namespace deskbell
{

/// A telephone number or an e-mail address: to read, to copy, and to call or write to, which happens on a
/// click and never by itself.
class ContactRow final : public QWidget
{
    Q_OBJECT

public:
    /// `copy` and `use` are the buttons' labels, `spokenCopy` and `spokenUse` what a screen reader says.
    struct Labels {
        QString caption;
        QString copy;
        QString spokenCopy;
        QString use;
        QString spokenUse;
    };
    explicit ContactRow(const Labels &labels, QWidget *parent = nullptr);

    /// Shows `text`, which may be anything that somebody typed; `url` is what using it opens, empty for
    /// nothing. No text hides the row.
    void show(const QString &text, const QUrl &url);

private:
    void copy();

    QString m_text;
    QUrl m_url;
    QLabel *m_value;
    QPushButton *m_use;
};

} // namespace deskbell
