// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "openwindow.h"

#include <QTest>

#include <algorithm>

namespace deskbell
{

void OpenWindow::open()
{
    m_window.reset();
    m_window = std::make_unique<MainWindow>(clock, m_state, Shop::Real);
    m_window->setCatalogue(shopCatalogue());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

QPushButton *OpenWindow::button(const QString &name) const
{
    const auto buttons = m_window->findChildren<QPushButton *>();
    const auto at = std::find_if(buttons.begin(), buttons.end(), [&name](QPushButton *button) {
        QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(button);
        return button->isVisible() && heard && heard->text(QAccessible::Name) == name;
    });
    return at == buttons.end() ? nullptr : *at;
}

bool OpenWindow::says(const QString &words) const
{
    const auto labels = m_window->findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&words](const QLabel *label) {
        return label->isVisible() && label->text().contains(words);
    });
}

QList<qint64> OpenWindow::shownIds() const
{
    QList<qint64> ids;
    const QAbstractItemModel &model = *table().model();
    for (int row = 0; row < model.rowCount(); ++row)
        ids += model.index(row, 0).data(BookingModel::IdRole).toLongLong();
    return ids;
}

} // namespace deskbell
