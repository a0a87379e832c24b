// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/scanner.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace deskbell;

namespace
{

constexpr ScanLimits narrow{256, 1024, 8, 512};

/// Scans `bytes` in pieces of `size`.
RequestScanner scan(QByteArrayView bytes, qsizetype size, const ScanLimits &limits)
{
    RequestScanner scanner(limits);
    for (qsizetype at = 0; at < bytes.size(); at += size)
        scanner.feed(bytes.sliced(at, std::min(size, bytes.size() - at)));
    return scanner;
}

void demand(bool condition)
{
    if (!condition)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView bytes(data, qsizetype(size));
    RequestScanner whole = scan(bytes, std::max<qsizetype>(bytes.size(), 1), narrow);
    RequestScanner drip = scan(bytes, 1, narrow);
    // How the bytes were cut must not matter.
    demand(whole.state() == drip.state() && whole.status() == drip.status()
           && whole.hasLine() == drip.hasLine());
    demand((whole.state() == RequestScanner::State::Refused) == (whole.status() >= 400));
    if (whole.state() != RequestScanner::State::Complete)
        return 0;
    const HttpRequest request = whole.take();
    const HttpRequest other = drip.take();
    demand(request.body == other.body && request.headers == other.headers && request.target == other.target);
    demand(request.body.size() <= narrow.bodyBytes && request.headers.size() <= narrow.headers);
    demand(!request.header("host").isEmpty() && request.target.startsWith('/'));
    // What was taken can be written down again and read the same.
    QByteArray again = request.method + ' ' + request.target + " HTTP/1.1\r\nHost: " + request.header("host")
        + "\r\nContent-Length: " + QByteArray::number(request.body.size()) + "\r\n\r\n" + request.body;
    RequestScanner second = scan(again, again.size(), ScanLimits());
    demand(second.state() == RequestScanner::State::Complete);
    demand(second.take().body == request.body);
    return 0;
}
