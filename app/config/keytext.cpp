// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/config/keytext.h"

#include <QCoreApplication>

#include <algorithm>

namespace deskbell
{

using namespace Qt::StringLiterals;

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(KeyText)
};

KeyText refused(const QString &words)
{
    return {{}, false, words};
}

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
}

bool isOfKeys(QChar c)
{
    return c > u' ' && c <= u'~';
}

} // namespace

KeyText readKeyText(const QString &typed)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return {};
    if (std::ranges::any_of(text, isLineEnd))
        return refused(Words::tr("That is more than one line. Copy the key alone, and paste it again."));
    if (std::ranges::any_of(text, [](QChar c) { return c.isSpace(); }))
        return refused(
            Words::tr("There is a space in it, and a key has none. Copy the key alone, and paste it "
                      "again."));
    if (!std::ranges::all_of(text, isOfKeys))
        return refused(Words::tr("There is a character in it that no key has, such as … where a key is shown "
                                 "shortened. Copy the whole key from ReserveKit."));
    const QByteArray key = text.toLatin1();
    if (key == "sk_rsv_" || key == "tk_rsv_")
        return refused(Words::tr("That is only the beginning of a key. Copy the whole key from ReserveKit."));
    if (key.startsWith("whsec_"))
        return {key, true,
                Words::tr("This looks like the secret of a webhook. ReserveKit's API keys begin with "
                          "sk_rsv_ or tk_rsv_.")};
    if (!key.startsWith("sk_rsv_") && !key.startsWith("tk_rsv_"))
        return {
            key, true,
            Words::tr("ReserveKit's API keys begin with sk_rsv_ or tk_rsv_: is this the whole key? It can "
                      "be saved all the same.")};
    return {key, true, {}};
}

} // namespace deskbell
