// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/noticebar.h"

#include <QTimer>

#include <functional>

namespace deskbell
{

/// Says what was just done and offers to take it back. The bar goes after some seconds; undo() takes back the
/// last deed still after that.
class UndoBar final : public QWidget
{
    Q_OBJECT

public:
    explicit UndoBar(QWidget *parent = nullptr);

    /// A later offer replaces this one.
    void offer(const QString &words, std::function<void()> takeBack);
    bool isOffering() const { return m_takeBack != nullptr; }

public slots:
    void undo();

signals:
    void offeringChanged(bool offering);

private:
    NoticeBar *m_bar;
    QTimer m_gone;
    std::function<void()> m_takeBack;
};

} // namespace deskbell
