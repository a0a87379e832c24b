// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/checkup/checkcommand.h"

#include "app/checkup/links.h"
#include "app/command/channel.h"

#include <QCoreApplication>

#include <algorithm>

namespace deskbell
{

using namespace Qt::StringLiterals;

namespace
{

/// Tray and notifications may take a moment to appear, as after logging in.
constexpr int startsWithinMs = 10'000;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CheckCommand)
};

} // namespace

Result<Done> checkRunning(const Profile &profile,
                          const std::function<Result<Done>(const QByteArray &)> &print)
{
    const Result<QJsonObject> answer = askRunning(profile.channelName(), {{u"ask"_s, u"check"_s}},
                                                  startsWithinMs, [&profile] { return isHeld(profile); });
    if (!answer)
        return answer.error();
    const QList<Link> links = linksFrom(answer.value());
    if (links.isEmpty())
        return Error{
            Words::tr("The Deskbell that is running is another version. Quit it and start it anew.")};
    if (const Result<Done> printed = print(linesOf(links).toUtf8()); !printed)
        return printed;
    const auto broken = int(std::ranges::count(links, false, &Link::holds));
    if (broken == 0)
        return Done{};
    return Error{
        Words::tr("%Ln of %L1 links from ReserveKit to you do not hold.", nullptr, broken).arg(links.size())};
}

} // namespace deskbell
