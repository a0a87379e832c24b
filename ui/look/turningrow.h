// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

namespace deskbell
{

/// Words and what belongs to them, such as buttons, side by side; where the words would have less than a
/// number of letters, or than they can do with, the rest goes below them.
class TurningRow final : public QLayout
{
    Q_OBJECT

public:
    explicit TurningRow(int letters, QWidget *parent = nullptr);
    ~TurningRow() override;

    /// The first one that is added is the words.
    void addItem(QLayoutItem *item) override;
    void addLayout(QLayout *layout);
    /// Another one at the trailing end, before that at `index`.
    void insertWidget(int index, QWidget *widget);
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &place) override;

private:
    enum class Do { Measure, Place };
    int lay(const QRect &place, Do what) const;
    int layRest(const QRect &place, int rowHeight, Do what) const;
    QSize restSize() const;
    bool turnsAt(int width) const;

    QList<QLayoutItem *> m_items;
    int m_letters;
};

} // namespace deskbell
