// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/onechoice.h"

#include <QAbstractItemView>

namespace deskbell
{

void makeOneChoice(QAbstractItemView &list)
{
    QItemSelectionModel *model = list.selectionModel();
    QObject::connect(model, &QItemSelectionModel::selectionChanged, &list,
                     [model](const QItemSelection &selected) {
                         const QModelIndexList now = selected.indexes();
                         if (!now.isEmpty() && now.first() != model->currentIndex())
                             model->setCurrentIndex(now.first(), QItemSelectionModel::ClearAndSelect);
                         else if (!model->hasSelection() && model->currentIndex().isValid())
                             model->select(model->currentIndex(), QItemSelectionModel::Select);
                     });
}

} // namespace deskbell
