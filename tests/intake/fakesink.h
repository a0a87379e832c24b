// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/deliverysink.h"

#include <functional>

namespace deskbell
{

/// A sink in memory that fails on demand and writes down what it was asked.
class FakeSink final : public DeliverySink
{
public:
    enum class Step { None, Begin, Take, Commit };

    Result<Done> begin() override;
    Result<Done> take(const Delivery &delivery) override;
    Result<Done> commit() override;
    void rollback() override { m_group.clear(); }

    Step failAt = Step::None;           ///< the step that fails from now on
    std::function<void()> beforeCommit; ///< runs while the group is taken and not yet safe
    QList<Delivery> kept;               ///< what is safe
    QList<qsizetype> groups;            ///< the size of each group that is safe
    QString sentence = QStringLiteral("The disk is full.");

private:
    Result<Done> step(Step step);

    QList<Delivery> m_group;
};

} // namespace deskbell
