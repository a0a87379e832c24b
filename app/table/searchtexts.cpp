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
    case u'\u2010':
    case u'\u2012':
    case u'\u2013':
    case u'\u2014':
    case u'\u2212':
        out += u'-';
        break;
    case u'\u2018':
    case u'\u2019':
        out += u'\'';
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
    return std::all_of(word.cbegin(), word.cend(), [](QChar c) {
        return c.isDigit() || u"+-()/.\u2010\u2011\u2012\u2013"_s.contains(c);
    });
}

/// Whether a number begins with the code of a country: after a plus, or two zeros.
bool isInternational(const QString &word, const QByteArray &digits)
{
    return word.contains(u'+') || digits.startsWith("00");
}

/// The digits of a telephone number as they may stand elsewhere: with the code of the country or, at home,
/// with a zero in its place.
QByteArrayList spellings(const QString &word)
{
    constexpr qsizetype leastToTell = 5; ///< with fewer it would find anything
    constexpr qsizetype longestCode = 3;
    const QByteArray digits = digitsOf(word);
    QByteArrayList all{digits};
    if (isInternational(word, digits)) {
        const QByteArray number = digits.startsWith("00") ? digits.mid(2) : digits;
        if (number != digits && !number.isEmpty())
            all += number;
        for (qsizetype code = 1; code <= longestCode; ++code) {
            if (number.size() - code + 1 >= leastToTell)
                all += '0' + number.mid(code);
        }
    } else if (digits.startsWith('0') && digits.size() > 2) {
        all += digits.mid(1);
    }
    return all;
}

/// "+49" alone: it need not stand in a number that is written as at home.
bool isCountryCode(const QString &word)
{
    const QByteArray digits = digitsOf(word);
    return isNumberLike(word) && isInternational(word, digits)
        && digits.size() <= (word.contains(u'+') ? 3 : 5);
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
    const QStringList words = typed.simplified().split(u' ', Qt::SkipEmptyParts);
    for (qsizetype at = 0; at < words.size(); ++at) {
        const QString &word = words[at];
        if (at + 1 < words.size() && isCountryCode(word) && isNumberLike(words[at + 1]))
            continue;
        Needle needle{folded(word), isNumberLike(word) ? spellings(word) : QByteArrayList()};
        needle.digits.removeAll(QByteArray());
        if (!needle.literal.isEmpty() && !query.contains(needle))
            query += needle;
    }
    return query;
}

bool refines(const SearchQuery &narrow, const SearchQuery &wide)
{
    const auto implies = [](const Needle &longer, const Needle &shorter) {
        const bool byText = longer.literal.contains(shorter.literal);
        const bool byDigits =
            std::all_of(longer.digits.cbegin(), longer.digits.cend(), [&shorter](const QByteArray &number) {
                return number.contains(shorter.literal)
                    || std::any_of(shorter.digits.cbegin(), shorter.digits.cend(),
                                   [&number](const QByteArray &part) { return number.contains(part); });
            });
        return byText && byDigits;
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
        return finds(text, needle.literal)
            || std::any_of(needle.digits.cbegin(), needle.digits.cend(),
                           [text](const QByteArray &number) { return finds(text, number); });
    });
}

} // namespace deskbell
