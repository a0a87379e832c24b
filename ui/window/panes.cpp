// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/panes.h"

#include "ui/window/rail.h"

#include <QComboBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace deskbell
{

namespace
{

// In letters of the type, which may be large.
constexpr int lettersForAll = 112;
constexpr int lettersForRail = 82;
constexpr int lettersOfList = 50;

} // namespace

Panes::Panes(Rail &rail, QWidget &below, QWidget &list, QWidget &details, QWidget *parent)
    : QSplitter(parent)
    , m_rail(rail)
    , m_railSide(new QWidget)
    , m_list(list)
    , m_detailsSide(new QWidget)
    , m_back(new QPushButton(tr("&Back to the list")))
    , m_railInstead(new QComboBox)
{
    auto *column = new QVBoxLayout(m_detailsSide);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_back, 0, Qt::AlignLeading);
    column->addWidget(&details, 1);
    m_back->setAccessibleName(tr("Back to the list"));
    auto *railColumn = new QVBoxLayout(m_railSide);
    railColumn->setContentsMargins(0, 0, 0, 0);
    railColumn->addWidget(&rail, 1);
    railColumn->addWidget(&below);
    addWidget(m_railSide);
    addWidget(&list);
    addWidget(m_detailsSide);
    setStretchFactor(1, 1);
    setCollapsible(1, false);
    setHandleWidth(12);
    setSizes({180, 780, 270});
    connect(m_back, &QPushButton::clicked, this, &Panes::closeDetails);
    wireRail();
    arrange();
}

void Panes::wireRail()
{
    m_railInstead->setModel(m_rail.model());
    m_railInstead->setAccessibleName(m_rail.accessibleName());
    m_railInstead->setMinimumContentsLength(8);
    m_railInstead->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    const auto follow = [this] { m_railInstead->setCurrentIndex(m_rail.currentRow()); };
    connect(&m_rail, &Rail::chosen, m_railInstead, follow);
    connect(m_rail.model(), &QAbstractItemModel::dataChanged, m_railInstead, follow);
    connect(m_railInstead, &QComboBox::activated, &m_rail, [this](int row) { m_rail.setCurrentRow(row); });
    follow();
}

QSize Panes::minimumSizeHint() const
{
    return {qMin(QSplitter::minimumSizeHint().width(), m_list.minimumSizeHint().width()),
            QSplitter::minimumSizeHint().height()};
}

void Panes::resizeEvent(QResizeEvent *event)
{
    QSplitter::resizeEvent(event);
    fit();
}

void Panes::fit()
{
    const int letter = qMax(1, fontMetrics().averageCharWidth());
    const int rail = m_railSide->minimumSizeHint().width() + handleWidth();
    const int details = m_detailsSide->minimumSizeHint().width() + handleWidth();
    const Room room = width() >= qMax(lettersForAll * letter, rail + lettersOfList * letter + details)
        ? Room::All
        : width() >= qMax(lettersForRail * letter, rail + lettersOfList * letter) ? Room::NoDetails
                                                                                  : Room::ListOnly;
    if (room == m_room)
        return;
    if (m_room == Room::All)
        m_wide = saveState();
    m_room = room;
    arrange();
    if (room == Room::All)
        restoreState(m_wide);
}

void Panes::arrange()
{
    const bool all = m_room == Room::All;
    if (all)
        m_detailsOpen = false;
    m_railSide->setVisible(m_room != Room::ListOnly);
    m_railInstead->setVisible(m_room == Room::ListOnly);
    m_detailsSide->setVisible(all || m_detailsOpen);
    m_list.setVisible(all || !m_detailsOpen);
    m_back->setVisible(!all);
    if (!all) {
        const int rail = m_room == Room::ListOnly ? 0 : m_rail.sizeHint().width();
        const int rest = qMax(1, width() - rail - handleWidth());
        setSizes({rail, m_detailsOpen ? 0 : rest, m_detailsOpen ? rest : 0});
    }
}

void Panes::openDetails()
{
    if (m_room == Room::All)
        return;
    m_detailsOpen = true;
    arrange();
}

void Panes::closeDetails()
{
    if (!m_detailsOpen)
        return;
    m_detailsOpen = false;
    arrange();
    emit detailsClosed();
}

QByteArray Panes::sizesState() const
{
    return m_room == Room::All ? saveState() : m_wide;
}

void Panes::restoreSizes(const QByteArray &state)
{
    if (restoreState(state))
        m_wide = state;
    arrange();
}

} // namespace deskbell
