// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace deskbell
{

/// Whether memoryInUse() tells what a program of ours would use; not under a sanitizer, which keeps freed
/// memory.
bool canMeasureMemory();
/// Bytes of this process that are in memory.
qint64 memoryInUse();

/// No file descriptor can be opened while it lives.
class DescriptorFamine
{
public:
    DescriptorFamine();
    ~DescriptorFamine();
    DescriptorFamine(const DescriptorFamine &) = delete;
    DescriptorFamine &operator=(const DescriptorFamine &) = delete;

    /// Whether the last descriptor is really gone.
    bool isReal() const { return m_isReal; }

private:
    std::vector<int> m_held;
    quint64 m_limit = 0;
    bool m_isReal = false;
};

} // namespace deskbell
