// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/table/searchtexts.h"

#include <algorithm>
#include <string_view>

using namespace Qt::StringLiterals;

namespace deskbell
{

namespace
{

constexpr qsizetype compactAbove = 1 << 20;

bool isAscii(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 0x80; });
}

// Letters that do not decompose, as they are typed on a keyboard without them.
void appendPlain(QString &out, QChar c)
{
    switch (c.unicode()) {
    case u'ø':
        out += u'o';
        break;
    case u'ł':
        out += u'l';
        break;
    case u'đ':
        out += u'd';
        break;
    case u'ı':
        out += u'i';
        break;
    case u'ß':
        out += "ss"_L1;
        break;
    case u'æ':
        out += "ae"_L1;
        break;
    default:
        out += c.isDigit() ? QChar(u'0' + c.digitValue()) : c;
    }
}

void appendFolded(QByteArray &out, const QString &text)
{
    if (isAscii(text)) {
        for (const QChar c : text)
            out += char(c.unicode() >= u'A' && c.unicode() <= u'Z' ? c.unicode() + 32 : c.unicode());
        return;
    }
    QString plain;
    for (const QChar c : text.toCaseFolded().normalized(QString::NormalizationForm_KD)) {
        if (!c.isMark())
            appendPlain(plain, c);
    }
    out += plain.toCaseFolded().toUtf8();
}

bool isNumberLike(const QString &word)
{
    return std::all_of(word.cbegin(), word.cend(),
                       [](QChar c) { return c.isDigit() || u"+-()/."_s.contains(c); });
}

bool finds(std::string_view text, const QByteArray &needle)
{
    return text.find(std::string_view(needle.constData(), size_t(needle.size()))) != std::string_view::npos;
}

} // namespace

QByteArray folded(const QString &text)
{
    QByteArray out;
    appendFolded(out, text);
    return out;
}

QByteArray digitsOf(const QString &text)
{
    QByteArray out;
    for (const QChar c : text) {
        if (c.isDigit())
            out += char('0' + c.digitValue());
    }
    return out;
}

SearchQuery searchQuery(const QString &typed)
{
    SearchQuery query;
    for (const QString &word : typed.simplified().split(u' ', Qt::SkipEmptyParts)) {
        Needle needle{folded(word), isNumberLike(word) ? digitsOf(word) : QByteArray()};
        if (!needle.literal.isEmpty() && !query.contains(needle))
            query += needle;
    }
    return query;
}

bool refines(const SearchQuery &narrow, const SearchQuery &wide)
{
    const auto implies = [](const Needle &longer, const Needle &shorter) {
        const bool byText = longer.literal.contains(shorter.literal);
        const bool byDigits = longer.digits.contains(shorter.literal)
            || (!shorter.digits.isEmpty() && longer.digits.contains(shorter.digits));
        return byText && (longer.digits.isEmpty() || byDigits);
    };
    return std::all_of(wide.cbegin(), wide.cend(), [&](const Needle &shorter) {
        return std::any_of(narrow.cbegin(), narrow.cend(),
                           [&](const Needle &longer) { return implies(longer, shorter); });
    });
}

void SearchTexts::clear()
{
    m_texts.clear();
    m_extents.clear();
    m_wasted = 0;
}

void SearchTexts::append(const QStringList &fields, const QString &phone)
{
    m_extents.push_back(store(fields, phone));
}

void SearchTexts::replace(int row, const QStringList &fields, const QString &phone)
{
    m_wasted += m_extents[size_t(row)].size;
    m_extents[size_t(row)] = store(fields, phone);
    if (m_wasted > compactAbove && m_wasted > m_texts.size() / 2)
        compact();
}

SearchTexts::Extent SearchTexts::store(const QStringList &fields, const QString &phone)
{
    const qsizetype at = m_texts.size();
    for (const QString &field : fields) {
        appendFolded(m_texts, field);
        m_texts += '\n'; // no word is found across two fields
    }
    m_texts += digitsOf(phone);
    return {at, m_texts.size() - at};
}

void SearchTexts::compact()
{
    QByteArray kept;
    kept.reserve(m_texts.size() - m_wasted);
    for (Extent &extent : m_extents) {
        const qsizetype at = kept.size();
        kept.append(m_texts.constData() + extent.at, extent.size);
        extent.at = at;
    }
    m_texts = kept;
    m_wasted = 0;
}

bool SearchTexts::matches(int row, const SearchQuery &query) const
{
    const Extent &extent = m_extents[size_t(row)];
    const std::string_view text(m_texts.constData() + extent.at, size_t(extent.size));
    return std::all_of(query.cbegin(), query.cend(), [text](const Needle &needle) {
        return finds(text, needle.literal) || (!needle.digits.isEmpty() && finds(text, needle.digits));
    });
}

} // namespace deskbell
