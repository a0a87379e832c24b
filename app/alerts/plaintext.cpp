// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alerts/plaintext.h"

#include <QList>

#include <QTextBoundaryFinder>

namespace deskbell
{

namespace
{

constexpr char32_t firstStrongIsolate = 0x2068;
constexpr char32_t popIsolate = 0x2069;

/// Characters that steer text instead of being text. Joiners stay: emoji and several scripts are written with
/// them.
bool isSteering(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
        return true;
    case QChar::Other_Format:
        return c != 0x200C && c != 0x200D;
    default:
        return false;
    }
}

bool isRightToLeft(char32_t c)
{
    const QChar::Direction direction = QChar::direction(c);
    return direction == QChar::DirR || direction == QChar::DirAL;
}

/// The longest beginning of `text` within `most` units that splits no character as a person sees it; where
/// one "character" is piled higher than that, it is split between code points.
QString cut(const QString &text, int most)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    finder.setPosition(most);
    qsizetype end = finder.isAtBoundary() ? most : finder.toPreviousBoundary();
    if (end <= 0)
        end = text.at(most - 1).isHighSurrogate() ? most - 1 : most;
    return text.first(end).trimmed();
}

} // namespace

QString plainText(const QString &typed, int most)
{
    QString text;
    bool rightToLeft = false;
    // Four times the wish is read: enough for what is dropped, and a text of a megabyte costs nothing.
    for (const char32_t c : QStringView(typed).first(qMin<qsizetype>(typed.size(), 4 * most)).toUcs4()) {
        if (QChar::isSpace(c))
            text += u' ';
        else if (!isSteering(c))
            text += QChar::fromUcs4(c);
        rightToLeft = rightToLeft || isRightToLeft(c);
    }
    text = text.simplified();
    const int isolation = rightToLeft ? 2 : 0;
    if (text.size() > most - isolation)
        text = cut(text, most - isolation - 1) + u'…';
    if (rightToLeft)
        text = QString(QChar(firstStrongIsolate)) + text + QChar(popIsolate);
    return text;
}

} // namespace deskbell
