// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/booking/displaytext.h"

#include <QList>
#include <QLocale>
#include <QRegularExpression>
#include <QTextBoundaryFinder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace deskbell
{

namespace
{

constexpr QChar firstStrongIsolate(0x2068);
constexpr QChar popIsolate(0x2069);
constexpr QChar rightToLeftMark(0x200F);
constexpr QChar wordJoiner(0x2060);

enum class Breaks { Blank, Keep };

bool turnsDirection(char16_t c)
{
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

/// Joiners are none of them: emoji and several scripts are written with them.
bool isInvisible(char16_t c)
{
    return c == 0x00AD || c == 0x200B || c == 0x200E || c == 0x200F || (c >= 0x2060 && c <= 0x2064)
        || c == 0xFEFF;
}

bool isBreak(QChar c)
{
    return c == u'\n' || c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
}

bool isDrawable(QStringView text, qsizetype at)
{
    const QChar c = text[at];
    if (c.isHighSurrogate())
        return at + 1 < text.size() && text[at + 1].isLowSurrogate();
    if (c.isLowSurrogate())
        return at > 0 && text[at - 1].isHighSurrogate();
    return c.category() != QChar::Other_Control && !turnsDirection(c.unicode()) && !c.isNonCharacter();
}

QString cleaned(QStringView text, Breaks breaks)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (isInvisible(c.unicode()) || (c == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n'))
            continue;
        if (isBreak(c))
            out += breaks == Breaks::Keep ? u'\n' : u' ';
        else if (c.isSpace())
            out += u' ';
        else
            out += isDrawable(text, i) ? c : QChar(QChar::ReplacementCharacter);
    }
    return out;
}

/// `text` if it has no more than `limit` units; else its longest beginning that splits no character as a
/// person sees it, with an ellipsis. Where one "character" is piled higher than that, it is split between
/// code points.
QString cut(const QString &text, qsizetype limit)
{
    if (text.size() <= limit)
        return text;
    const qsizetype room = limit - 1;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    finder.setPosition(room);
    qsizetype end = finder.isAtBoundary() ? room : finder.toPreviousBoundary();
    if (end <= 0)
        end = text.at(room - 1).isHighSurrogate() ? room - 1 : room;
    return text.first(end).trimmed() + u'…';
}

/// Enough for what is left out: a text of a megabyte costs no more than what is shown of it.
QStringView beginning(const QString &raw, qsizetype limit)
{
    return QStringView(raw).first(std::min(raw.size(), 4 * limit));
}

} // namespace

QString oneLine(const QString &raw, qsizetype limit)
{
    return cut(cleaned(beginning(raw, limit), Breaks::Blank).simplified(), limit);
}

QString severalLines(const QString &raw, qsizetype limit)
{
    return cut(cleaned(beginning(raw, limit), Breaks::Keep), limit);
}

QString isolated(const QString &shown)
{
    // Where one reads from the right, names in Latin letters go the other way, and numbers too. Some desktops
    // take the first letter of a line for its direction, also an isolated one: hence the mark.
    if (QLocale().textDirection() == Qt::RightToLeft)
        return shown.isEmpty() ? shown : QString(rightToLeftMark) + firstStrongIsolate + shown + popIsolate;
    const QList<uint> points = shown.toUcs4();
    const bool rightToLeft = std::any_of(points.begin(), points.end(), [](char32_t c) {
        const QChar::Direction direction = QChar::direction(c);
        return direction == QChar::DirR || direction == QChar::DirAL;
    });
    return rightToLeft ? firstStrongIsolate + shown + popIsolate : shown;
}

QString withoutLinks(QString shown)
{
    // After a scheme, after "www", and before a short domain with a path: what the desktops look for.
    static const QRegularExpression link(
        u"(?<=[A-Za-z0-9]:)(?=//)|(?<=\\bwww|\\bwww\\d)(?=\\.)|(?<=[\\w-]\\.)(?=[A-Za-z]{2,}/)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return shown.replace(link, QString(wordJoiner));
}

} // namespace deskbell
