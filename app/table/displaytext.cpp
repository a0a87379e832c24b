// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/table/displaytext.h"

namespace deskbell
{

namespace
{

enum class Breaks { Blank, Keep };

bool turnsDirection(char16_t c)
{
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

bool isBreak(QChar c)
{
    return c == u'\n' || c == u'\t' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
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

QString cleaned(const QString &raw, qsizetype limit, Breaks breaks)
{
    QStringView text = QStringView(raw);
    const bool cut = text.size() > limit;
    if (cut)
        text.truncate(text[limit - 1].isHighSurrogate() ? limit - 1 : limit);
    QString out;
    out.reserve(text.size() + 1);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n')
            continue;
        if (isBreak(c) || c == u'\r')
            out += breaks == Breaks::Keep && c != u'\t' ? u'\n' : u' ';
        else
            out += isDrawable(text, i) ? c : QChar(QChar::ReplacementCharacter);
    }
    if (cut)
        out += u'…';
    return out;
}

} // namespace

QString oneLine(const QString &raw, qsizetype limit)
{
    return cleaned(raw, limit, Breaks::Blank).trimmed();
}

QString severalLines(const QString &raw, qsizetype limit)
{
    return cleaned(raw, limit, Breaks::Keep);
}

} // namespace deskbell
