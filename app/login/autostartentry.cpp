// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/login/autostartentry.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace deskbell
{

namespace
{

const QString group = u"[Desktop Entry]"_s;

QHash<QString, QString> valuesOf(const QString &text)
{
    QHash<QString, QString> values;
    bool inGroup = false;
    for (const QString &raw : text.split(u'\n')) {
        const QString line = raw.trimmed();
        if (line.startsWith(u'['))
            inGroup = line == group;
        const qsizetype equals = line.indexOf(u'=');
        if (inGroup && equals > 0 && !line.startsWith(u'#'))
            values.insert(line.first(equals).trimmed(), line.sliced(equals + 1).trimmed());
    }
    return values;
}

/// The escapes of a value of the file, `\\` and the like, taken back.
QString unescaped(const QString &value)
{
    QString text;
    for (qsizetype i = 0; i < value.size(); ++i) {
        const bool isEscape = value.at(i) == u'\\' && i + 1 < value.size();
        text += isEscape ? value.at(++i) : value.at(i);
    }
    return text;
}

/// The first word of a command, which may stand in quotes.
QString firstWord(const QString &command)
{
    QString word;
    const bool quoted = command.startsWith(u'"');
    for (qsizetype i = quoted ? 1 : 0; i < command.size(); ++i) {
        const QChar c = command.at(i);
        if (quoted ? c == u'"' : c.isSpace())
            break;
        word += quoted && c == u'\\' && i + 1 < command.size() ? command.at(++i) : c;
    }
    return word.replace(u"%%"_s, u"%"_s);
}

/// One argument of `Exec`: in quotes, with what means something there escaped, and that escaped for the file.
QString quoted(const QString &argument)
{
    QString text;
    for (const QChar c : argument) {
        if (c == u'"' || c == u'`' || c == u'$' || c == u'\\')
            text += u'\\';
        text += c;
        if (c == u'%')
            text += c;
    }
    return u'"' + text.replace(u'\\', u"\\\\"_s) + u'"';
}

} // namespace

AutostartEntry readAutostartEntry(const QString &text)
{
    const QHash<QString, QString> values = valuesOf(text);
    AutostartEntry entry;
    entry.hidden = values.value(u"Hidden"_s) == "true"_L1;
    entry.enabled = values.value(u"X-GNOME-Autostart-enabled"_s) != "false"_L1;
    entry.onlyIn = values.value(u"OnlyShowIn"_s).split(u';', Qt::SkipEmptyParts);
    entry.notIn = values.value(u"NotShowIn"_s).split(u';', Qt::SkipEmptyParts);
    entry.program = firstWord(unescaped(values.value(u"Exec"_s)));
    entry.tryProgram = unescaped(values.value(u"TryExec"_s));
    return entry;
}

bool isStartedIn(const AutostartEntry &entry, const QStringList &desktops)
{
    const auto namesOne = [&desktops](const QStringList &names) {
        return std::any_of(desktops.begin(), desktops.end(),
                           [&names](const QString &desktop) { return names.contains(desktop); });
    };
    if (entry.hidden || !entry.enabled || entry.program.isEmpty())
        return false;
    return (entry.onlyIn.isEmpty() || namesOne(entry.onlyIn)) && !namesOne(entry.notIn);
}

QString autostartText(const QStringList &command)
{
    QStringList words;
    for (const QString &word : command)
        words << quoted(word);
    return group
        + u"\nType=Application\nName=Deskbell\nIcon=io.deskbell.Deskbell\nTerminal=false\nExec=%1\n"_s.arg(
            words.join(u' '));
}

QString hiddenAutostartText()
{
    return group + u"\nType=Application\nName=Deskbell\nHidden=true\n"_s;
}

} // namespace deskbell
