// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// bench_disk DIR: what the disk below DIR takes for 4 KiB and fdatasync, 300 times: p50 and p99 in
// milliseconds.
#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <string>
#include <unistd.h>
#include <vector>

int main(int argc, char **argv)
{
    std::string path = std::string(argc > 1 ? argv[1] : ".") + "/bench_disk-XXXXXX";
    const int file = mkstemp(path.data());
    if (file < 0) {
        perror("bench_disk");
        return 1;
    }
    unlink(path.c_str());
    const std::array<char, 4096> page{};
    std::vector<double> ms;
    for (int i = 0; i < 300; ++i) {
        const auto began = std::chrono::steady_clock::now();
        if (write(file, page.data(), page.size()) != ssize_t(page.size()) || fdatasync(file) != 0) {
            perror("bench_disk");
            return 1;
        }
        const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - began;
        ms.push_back(took.count());
    }
    close(file);
    std::sort(ms.begin(), ms.end());
    printf("%.3f %.3f\n", ms[ms.size() / 2], ms[ms.size() * 99 / 100]);
    return 0;
}
