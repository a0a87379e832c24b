// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/intake/process.h"

#include <QFile>

#ifdef __GLIBC__
#include <malloc.h>
#endif
#ifdef Q_OS_UNIX
#include <cerrno>
#include <sys/resource.h>
#include <unistd.h>
#endif

namespace deskbell
{

using namespace Qt::StringLiterals;

bool canMeasureMemory()
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__) || !defined(Q_OS_LINUX)
    return false;
#else
    return true;
#endif
}

qint64 memoryInUse()
{
#ifdef __GLIBC__
    malloc_trim(0); // what was freed is not in use, wherever the next thread finds it
#endif
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    // size, resident, …, in pages
    return file.readAll().split(' ').value(1).toLongLong() * 4096;
}

#ifdef Q_OS_UNIX
DescriptorFamine::DescriptorFamine()
{
    // A low limit, so that a few descriptors are enough.
    rlimit limit{};
    ::getrlimit(RLIMIT_NOFILE, &limit);
    m_limit = limit.rlim_cur;
    const int highest = ::dup(0);
    if (highest >= 0)
        m_held.push_back(highest);
    limit.rlim_cur = rlim_t(highest) + 16;
    ::setrlimit(RLIMIT_NOFILE, &limit);
    for (int held = ::dup(0); held >= 0; held = ::dup(0))
        m_held.push_back(held);
    m_isReal = errno == EMFILE;
}

DescriptorFamine::~DescriptorFamine()
{
    for (const int held : m_held)
        ::close(held);
    rlimit limit{};
    ::getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = m_limit;
    ::setrlimit(RLIMIT_NOFILE, &limit);
}
#else
DescriptorFamine::DescriptorFamine() = default;
DescriptorFamine::~DescriptorFamine() = default;
#endif

} // namespace deskbell
