// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

class QComboBox;
class QPushButton;

namespace deskbell
{

class Rail;

/// The rail, the list and the details side by side. Where there is no room for all three, the details give
/// way and take the list's place when they are asked for; where there is less, a drop-down list stands for
/// the rail.
class Panes final : public QSplitter
{
    Q_OBJECT

public:
    /// `below` stands below the rail.
    Panes(Rail &rail, QWidget &below, QWidget &list, QWidget &details, QWidget *parent = nullptr);

    /// Stands for the rail; to be put where there is room for it.
    QComboBox &railInstead() { return *m_railInstead; }
    /// Shows the details, in the list's place where there is no room for both.
    void openDetails();
    void closeDetails();
    /// The sizes for restoreSizes(), as they were when there was room for all.
    QByteArray sizesState() const;
    void restoreSizes(const QByteArray &state);
    /// What the list alone needs: all else gives way.
    QSize minimumSizeHint() const override;

signals:
    /// The list has its place again.
    void detailsClosed();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Room { All, NoDetails, ListOnly };
    void wireRail();
    void fit();
    void arrange();

    Rail &m_rail;
    QWidget *m_railSide;
    QWidget &m_list;
    QWidget *m_detailsSide;
    QPushButton *m_back;
    QComboBox *m_railInstead;
    QByteArray m_wide;
    Room m_room = Room::All;
    bool m_detailsOpen = false;
};

} // namespace deskbell
