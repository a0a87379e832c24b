// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// bench_load HOST PORT PATH COUNT CONNECTIONS FIRST_ID
//
// Posts COUNT deliveries, one connection each, CONNECTIONS of them open at a time, as fast as they are
// answered. Prints one line: deliveries a second, p50 and p99 in milliseconds (from connect() to the end of
// the answer), and how many were not answered with 200. One thread and epoll: on a small machine the client
// should not cost much.
#include <algorithm>
#include <arpa/inet.h>
#include <array>
#include <cerrno>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <netinet/tcp.h>
#include <string>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>
#include <vector>

namespace
{

using Ticks = std::chrono::steady_clock;

/// One delivery under way.
struct Slot {
    int socket = -1;
    Ticks::time_point began;
    std::string request;
    size_t sent = 0;
    std::string answer;
};

struct Result {
    std::vector<double> ms;
    int refused = 0; ///< not answered with 200
};

std::string body(long id)
{
    const std::string number = std::to_string(id);
    return R"({"event_type":"bookings.create","bookings":[{"id":)" + number
        + R"(,"service_id":123,"date":"2026-07-10","time_slot_id":456,"status":"pending",)"
          R"("message":"First-time client consultation","created_at":"2026-06-20T09:15:00Z",)"
          R"("updated_at":"2026-06-20T09:15:00Z","customer":{"id":)"
        + number + R"(,"name":"Customer )" + number
        + R"(","email":"customer@example.com","phone":"+12025550185","created_at":"2026-06-20T09:15:00Z",)"
          R"("updated_at":"2026-06-20T09:15:00Z"}}],"timestamp":"2026-06-20T09:15:00Z"})";
}

class Client
{
public:
    Client(const sockaddr_in &server, std::string head, long firstId)
        : m_server(server)
        , m_head(std::move(head))
        , m_nextId(firstId)
        , m_epoll(epoll_create1(0))
    {
    }
    Client(const Client &) = delete;
    Client &operator=(const Client &) = delete;
    ~Client() { close(m_epoll); }

    Result run(int count, int connections);

private:
    void begin(Slot &slot);
    bool advance(Slot &slot, uint32_t events);
    void end(Slot &slot);

    sockaddr_in m_server;
    std::string m_head;
    long m_nextId;
    int m_epoll;
    Result m_result;
};

void Client::begin(Slot &slot)
{
    const std::string content = body(m_nextId++);
    slot.request = m_head + std::to_string(content.size()) + "\r\n\r\n" + content;
    slot.sent = 0;
    slot.answer.clear();
    slot.began = Ticks::now();
    slot.socket = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
    const int on = 1;
    setsockopt(slot.socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    if (connect(slot.socket, reinterpret_cast<const sockaddr *>(&m_server), sizeof m_server) != 0
        && errno != EINPROGRESS) {
        perror("connect");
        std::exit(1);
    }
    epoll_event event{};
    event.events = EPOLLIN | EPOLLOUT | EPOLLET;
    event.data.ptr = &slot;
    epoll_ctl(m_epoll, EPOLL_CTL_ADD, slot.socket, &event);
}

/// Writes and reads what can be; true at the end of the answer.
bool Client::advance(Slot &slot, uint32_t events)
{
    while (slot.sent < slot.request.size()) {
        const ssize_t n =
            send(slot.socket, slot.request.data() + slot.sent, slot.request.size() - slot.sent, MSG_NOSIGNAL);
        if (n < 0) {
            break;
        }
        slot.sent += size_t(n);
    }
    std::array<char, 4096> buffer{};
    for (;;) {
        const ssize_t n = recv(slot.socket, buffer.data(), buffer.size(), 0);
        if (n > 0) {
            slot.answer.append(buffer.data(), size_t(n));
        } else {
            return n == 0 || (errno != EAGAIN && errno != EINTR && errno != ENOTCONN)
                || (events & EPOLLERR) != 0;
        }
    }
}

void Client::end(Slot &slot)
{
    const std::chrono::duration<double, std::milli> took = Ticks::now() - slot.began;
    close(slot.socket);
    if (slot.answer.starts_with("HTTP/1.1 200")) {
        m_result.ms.push_back(took.count());
    } else {
        ++m_result.refused;
    }
}

Result Client::run(int count, int connections)
{
    std::vector<Slot> slots(size_t(std::min(count, connections)));
    int begun = 0;
    int ended = 0;
    for (Slot &slot : slots) {
        begin(slot);
        ++begun;
    }
    std::array<epoll_event, 256> events{};
    while (ended < count) {
        const int n = epoll_wait(m_epoll, events.data(), int(events.size()), 10'000);
        if (n == 0) {
            fputs("bench_load: no answer for ten seconds\n", stderr);
            std::exit(1);
        }
        for (int i = 0; i < n; ++i) {
            Slot &slot = *static_cast<Slot *>(events[size_t(i)].data.ptr);
            if (!advance(slot, events[size_t(i)].events)) {
                continue;
            }
            end(slot);
            ++ended;
            if (begun < count) {
                begin(slot);
                ++begun;
            }
        }
    }
    return m_result;
}

double percentile(const std::vector<double> &sorted, double share)
{
    return sorted.empty() ? 0 : sorted[std::min(sorted.size() - 1, size_t(double(sorted.size()) * share))];
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 7) {
        fputs("usage: bench_load HOST PORT PATH COUNT CONNECTIONS FIRST_ID\n", stderr);
        return 2;
    }
    sockaddr_in server{};
    server.sin_family = AF_INET;
    server.sin_port = htons(uint16_t(std::strtol(argv[2], nullptr, 10)));
    inet_pton(AF_INET, argv[1], &server.sin_addr);
    const std::string head = std::string("POST ") + argv[3] + " HTTP/1.1\r\nHost: " + argv[1] + ":" + argv[2]
        + "\r\nContent-Type: application/json\r\nUser-Agent: bench\r\nConnection: close\r\nContent-Length: ";
    Client client(server, head, std::strtol(argv[6], nullptr, 10));
    const auto began = Ticks::now();
    Result result =
        client.run(int(std::strtol(argv[4], nullptr, 10)), int(std::strtol(argv[5], nullptr, 10)));
    const std::chrono::duration<double> took = Ticks::now() - began;
    std::sort(result.ms.begin(), result.ms.end());
    printf("%.0f %.3f %.3f %d\n", double(result.ms.size()) / took.count(), percentile(result.ms, 0.5),
           percentile(result.ms, 0.99), result.refused);
    return 0;
}
