// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/booking/booking.h"

#include <QRandomGenerator>

namespace deskbell
{

/// One of `items` by chance. Never with an empty list.
template <typename List>
const typename List::value_type &anyOf(const List &items, QRandomGenerator &random)
{
    return items.at(static_cast<int>(random.bounded(static_cast<quint32>(items.size()))));
}

/// True in `percent` of a hundred cases.
inline bool chance(int percent, QRandomGenerator &random)
{
    return random.bounded(100) < percent;
}

/// A made-up person: e-mail at example.com and its like, phone out of the numbers that are kept for fiction.
/// Some leave one of the two empty. The id is 0.
Customer madeUpPerson(QRandomGenerator &random);

/// What somebody might write with a booking; often nothing.
QString madeUpNote(QRandomGenerator &random);

/// Why somebody might cancel; never empty.
QString madeUpReason(QRandomGenerator &random);

} // namespace deskbell
