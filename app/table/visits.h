// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/booking/booking.h"

#include <vector>

namespace deskbell
{

/// What two bookings of the same person share: the e-mail address in lower case or the last digits of the
/// phone number, which are the same with and without the country's code. 0: not told, or too short to tell
/// people apart.
struct PersonKeys {
    quint64 email = 0;
    quint64 phone = 0;

    friend bool operator==(const PersonKeys &, const PersonKeys &) = default;
};
PersonKeys personKeys(const Customer &customer);

/// Which rows are bookings of the same person, by e-mail address or phone number. One changed row costs as
/// much as that person has bookings.
class Visits
{
public:
    void clear();
    /// Takes the customer of a row: the next new row, or one that changed.
    void put(int row, const Customer &customer);
    /// Whether the row names somebody who could be found again.
    bool isKnown(int row) const { return m_keys[size_t(row)] != PersonKeys{}; }
    /// The other rows of this row's person, in no order; not more than `most`.
    std::vector<int> others(int row, size_t most) const;
    /// Hands over the other rows of this row's person, in no order, until `take` returns false.
    template <typename Take>
    void eachOther(int row, Take take) const;

private:
    /// Rows that share a key: each knows the next, and the table knows the first.
    struct Chain {
        QHash<quint64, int> heads;
        std::vector<int> next;

        void add(int row, quint64 key);
        void remove(int row, quint64 key);
    };

    Chain m_emails;
    Chain m_phones;
    static constexpr int nobody = -1;

    std::vector<PersonKeys> m_keys;
};

template <typename Take>
void Visits::eachOther(int row, Take take) const
{
    const PersonKeys &own = m_keys[size_t(row)];
    const auto walk = [row](const Chain &chain, quint64 key, auto wants) {
        for (int at = key == 0 ? nobody : chain.heads.value(key, nobody); at != nobody;
             at = chain.next[size_t(at)]) {
            if (at != row && !wants(at))
                return false;
        }
        return true;
    };
    if (walk(m_emails, own.email, take)) {
        walk(m_phones, own.phone, [&](int at) {
            return (own.email != 0 && m_keys[size_t(at)].email == own.email) || take(at); // known already
        });
    }
}

} // namespace deskbell
