// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/table/visits.h"

#include "app/table/searchtexts.h"

namespace deskbell
{

namespace
{

// "+49 30 1234567" and "030 1234567" are one number; fewer digits are an extension, or nobody's.
constexpr qsizetype tellingDigits = 8;

/// Never 0.
quint64 keyOf(const QByteArray &text)
{
    return quint64(qHash(text, size_t(0x9E3779B9))) | 1U;
}

} // namespace

PersonKeys personKeys(const Customer &customer)
{
    PersonKeys keys;
    const QString email = customer.email.trimmed();
    if (email.contains(u'@'))
        keys.email = keyOf(email.toCaseFolded().toUtf8());
    const QByteArray digits = digitsOf(customer.phone);
    if (digits.size() >= tellingDigits)
        keys.phone = keyOf(digits.right(tellingDigits));
    return keys;
}

void Visits::Chain::add(int row, quint64 key)
{
    if (size_t(row) == next.size())
        next.push_back(nobody);
    if (key == 0)
        return;
    next[size_t(row)] = heads.value(key, nobody);
    heads.insert(key, row);
}

void Visits::Chain::remove(int row, quint64 key)
{
    if (key == 0)
        return;
    const auto head = heads.find(key);
    int *link = &head.value();
    while (*link != row)
        link = &next[size_t(*link)];
    *link = next[size_t(row)];
    if (head.value() == nobody)
        heads.erase(head);
}

void Visits::clear()
{
    m_emails = {};
    m_phones = {};
    m_keys.clear();
}

void Visits::put(int row, const Customer &customer)
{
    const PersonKeys keys = personKeys(customer);
    if (size_t(row) == m_keys.size()) {
        m_keys.push_back(keys);
    } else {
        const PersonKeys before = m_keys[size_t(row)];
        if (before == keys)
            return;
        m_emails.remove(row, before.email);
        m_phones.remove(row, before.phone);
        m_keys[size_t(row)] = keys;
    }
    m_emails.add(row, keys.email);
    m_phones.add(row, keys.phone);
}

std::vector<int> Visits::others(int row, size_t most) const
{
    std::vector<int> rows;
    eachOther(row, [&rows, most](int at) {
        if (rows.size() < most)
            rows.push_back(at);
        return rows.size() < most;
    });
    return rows;
}

} // namespace deskbell
