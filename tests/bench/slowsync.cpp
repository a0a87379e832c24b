// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A library to preload: each fsync and fdatasync takes 4 ms more, as on a slow disk.
#include <chrono>
#include <dlfcn.h>
#include <thread>

namespace
{

int slowly(const char *name, int file)
{
    std::this_thread::sleep_for(std::chrono::milliseconds(4));
    return reinterpret_cast<int (*)(int)>(dlsym(RTLD_NEXT, name))(file);
}

} // namespace

extern "C" int fsync(int file)
{
    return slowly("fsync", file);
}

extern "C" int fdatasync(int file)
{
    return slowly("fdatasync", file);
}
