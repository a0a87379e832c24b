// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/config/alertrules.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace deskbell
{

using namespace Qt::StringLiterals;

namespace
{

constexpr auto todayKey = "alerts/today"_L1;
constexpr auto whisperKey = "alerts/whisper_days"_L1;
constexpr auto remindKey = "alerts/remind_minutes"_L1;
constexpr auto servicesKey = "alerts/services"_L1;
constexpr auto quietKey = "alerts/quiet_hours"_L1;
constexpr auto namesKey = "alerts/hide_names"_L1;
constexpr auto volumeKey = "alerts/volume"_L1;

constexpr std::pair<QLatin1StringView, Loudness AlertRules::*> kinds[] = {
    {"alerts/new"_L1, &AlertRules::created}, {"alerts/cancelled"_L1, &AlertRules::cancelled},
    {"alerts/moved"_L1, &AlertRules::moved}, {"alerts/confirmed"_L1, &AlertRules::confirmed},
    {"alerts/note"_L1, &AlertRules::note},
};
constexpr std::pair<QLatin1StringView, bool AlertRules::*> switches[] = {
    {namesKey, &AlertRules::hideNames},
    {"alerts/speak"_L1, &AlertRules::speak},
    {"alerts/trouble"_L1, &AlertRules::trouble},
    {"alerts/silence"_L1, &AlertRules::silence},
};
constexpr QLatin1StringView days[] = {"mon"_L1, "tue"_L1, "wed"_L1, "thu"_L1, "fri"_L1, "sat"_L1, "sun"_L1};
constexpr QLatin1StringView loudnessWords[] = {"silent"_L1, "banner"_L1, "sound"_L1, "ring"_L1};
constexpr QLatin1StringView todayWords[] = {"same"_L1, "louder"_L1, "ring"_L1};
constexpr auto minutes = "HH:mm"_L1;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Settings)
};

QString asWord(bool yes)
{
    return yes ? u"true"_s : u"false"_s;
}

QString servicesWord(const QHash<qint64, Loudness> &services)
{
    QList<qint64> ids = services.keys();
    std::sort(ids.begin(), ids.end());
    QStringList parts;
    for (const qint64 id : std::as_const(ids))
        parts << u"%1:%2"_s.arg(QString::number(id), loudnessWord(services.value(id)));
    return parts.join(u", "_s);
}

QString quietWord(const std::array<QuietSpan, 7> &quiet)
{
    QStringList parts;
    for (size_t day = 0; day < quiet.size(); ++day) {
        if (quiet[day].isSet())
            parts << u"%1 %2-%3"_s.arg(days[day], quiet[day].begin.toString(minutes),
                                       quiet[day].end.toString(minutes));
    }
    return parts.join(u", "_s);
}

Result<Done> takeLoudness(Loudness &loudness, const QString &word)
{
    const Result<Loudness> typed = loudnessFrom(word);
    if (!typed)
        return typed.error();
    loudness = typed.value();
    return Done();
}

Result<Done> takeServices(AlertRules &rules, const QString &word)
{
    rules.services.clear();
    for (const QString &part : word.split(u',', Qt::SkipEmptyParts)) {
        const qint64 id = part.section(u':', 0, 0).trimmed().toLongLong();
        const Result<Loudness> loudness = loudnessFrom(part.section(u':', 1));
        if (id <= 0 || !loudness)
            return Error{Words::tr("alerts/services lists services as in “123:banner, 124:silent”, not “%1”.")
                             .arg(part.trimmed())};
        rules.services.insert(id, loudness.value());
    }
    return Done();
}

Result<Done> takeQuiet(AlertRules &rules, const QString &word)
{
    rules.quiet = {};
    for (const QString &part : word.split(u',', Qt::SkipEmptyParts)) {
        const QString day = part.trimmed().section(u' ', 0, 0).toLower();
        const QString times = part.trimmed().section(u' ', 1).trimmed();
        const auto *found = std::find(std::begin(days), std::end(days), day);
        const QuietSpan span{QTime::fromString(times.section(u'-', 0, 0).trimmed(), minutes),
                             QTime::fromString(times.section(u'-', 1).trimmed(), minutes)};
        if (found == std::end(days) || !span.isSet())
            return Error{Words::tr("alerts/quiet_hours lists days as in “mon 20:00-08:00, sat 00:00-00:00”, "
                                   "not “%1”.")
                             .arg(part.trimmed())};
        rules.quiet[size_t(found - std::begin(days))] = span;
    }
    return Done();
}

Result<Done> takeNumber(int &number, const QString &key, const QString &word, int most)
{
    bool ok = false;
    const int typed = word.trimmed().toInt(&ok);
    if (!ok || typed < 0 || typed > most)
        return Error{Words::tr("The setting %1 is a number from 0 to %2, not “%3”.")
                         .arg(key, QString::number(most), word)};
    number = typed;
    return Done();
}

Result<Done> takeToday(AlertRules &rules, const QString &word)
{
    const auto *found = std::find(std::begin(todayWords), std::end(todayWords), word.trimmed().toLower());
    if (found == std::end(todayWords))
        return Error{Words::tr("alerts/today is same, louder or ring, not “%1”.").arg(word)};
    rules.today = Today(found - std::begin(todayWords));
    return Done();
}

Result<Done> takeSwitch(bool &on, const QString &key, const QString &word)
{
    const QString lower = word.trimmed().toLower();
    if (lower != "true"_L1 && lower != "false"_L1 && lower != "1"_L1 && lower != "0"_L1)
        return Error{Words::tr("The setting %1 is either true or false, not “%2”.").arg(key, word)};
    on = lower == "true"_L1 || lower == "1"_L1;
    return Done();
}

/// Whether the quiet hours that begin on the weekday of `date` are on at `moment`.
bool isInSpanOf(const AlertRules &rules, QDate date, const QDateTime &moment)
{
    const QuietSpan &span = rules.quiet[size_t(date.dayOfWeek() - 1)];
    if (!span.isSet())
        return false;
    const bool intoNextDay = span.end <= span.begin;
    const QDateTime local(moment.date(), moment.time());
    return local >= QDateTime(date, span.begin)
        && local < QDateTime(intoNextDay ? date.addDays(1) : date, span.end);
}

} // namespace

QString loudnessWord(Loudness loudness)
{
    return loudnessWords[size_t(loudness)];
}

Result<Loudness> loudnessFrom(const QString &word)
{
    const auto *found =
        std::find(std::begin(loudnessWords), std::end(loudnessWords), word.trimmed().toLower());
    if (found == std::end(loudnessWords))
        return Error{Words::tr("An alert is silent, banner, sound or ring, not “%1”.").arg(word.trimmed())};
    return Loudness(found - std::begin(loudnessWords));
}

QList<std::pair<QString, QString>> asWords(const AlertRules &rules)
{
    QList<std::pair<QString, QString>> all;
    for (const auto &[key, member] : kinds)
        all.append({key, loudnessWord(rules.*member)});
    for (const auto &[key, member] : switches)
        all.append({key, asWord(rules.*member)});
    all.append({servicesKey, servicesWord(rules.services)});
    all.append({quietKey, quietWord(rules.quiet)});
    all.append({todayKey, todayWords[size_t(rules.today)]});
    all.append({whisperKey, QString::number(rules.whisperDays)});
    all.append({remindKey, QString::number(rules.remindMinutes)});
    all.append({volumeKey, QString::number(rules.volume)});
    return all;
}

std::optional<Result<Done>> takeWord(AlertRules &rules, const QString &key, const QString &word)
{
    for (const auto &[name, member] : kinds) {
        if (key == name)
            return takeLoudness(rules.*member, word);
    }
    for (const auto &[name, member] : switches) {
        if (key == name)
            return takeSwitch(rules.*member, key, word);
    }
    if (key == servicesKey)
        return takeServices(rules, word);
    if (key == quietKey)
        return takeQuiet(rules, word);
    if (key == todayKey)
        return takeToday(rules, word);
    if (key == whisperKey)
        return takeNumber(rules.whisperDays, key, word, 3650);
    if (key == remindKey)
        return takeNumber(rules.remindMinutes, key, word, 24 * 60);
    if (key == volumeKey)
        return takeNumber(rules.volume, key, word, 100);
    return std::nullopt;
}

bool isQuiet(const AlertRules &rules, const QDateTime &moment)
{
    return isInSpanOf(rules, moment.date(), moment) || isInSpanOf(rules, moment.date().addDays(-1), moment);
}

} // namespace deskbell
