// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/intake/fakesink.h"

#include <utility>

namespace deskbell
{

Result<Done> FakeSink::step(Step step)
{
    if (step != failAt)
        return Done{};
    rollback();
    return Error{sentence, Remedy::RetryLater};
}

Result<Done> FakeSink::begin()
{
    return step(Step::Begin);
}

Result<Done> FakeSink::take(const Delivery &delivery)
{
    m_group.append(delivery);
    return step(Step::Take);
}

Result<Done> FakeSink::commit()
{
    if (beforeCommit)
        beforeCommit();
    Result<Done> done = step(Step::Commit);
    if (done) {
        groups.append(m_group.size());
        kept += std::exchange(m_group, {});
    }
    return done;
}

} // namespace deskbell
