// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <utility>
#include <variant>

namespace deskbell
{

/// What can be done about an error. Named after the remedy, not after the place it came from.
enum class Remedy {
    RetryLater, ///< It may work by itself later on.
    AskOwner,   ///< A person has to do something; the sentence says what.
    Drop,       ///< It will never work; go on without it.
};

/// Why something did not work: one sentence fit to be shown to the owner.
struct Error {
    QString sentence;
    Remedy remedy = Remedy::AskOwner;

    friend bool operator==(const Error &, const Error &) = default;
};

/// A value, or why there is none.
template <typename T>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_content(std::in_place_index<0>, std::move(value)) { }
    Result(Error error) : m_content(std::in_place_index<1>, std::move(error)) { }

    bool ok() const { return m_content.index() == 0; }
    explicit operator bool() const { return ok(); }

    /// Only when ok().
    const T &value() const & { return std::get<0>(m_content); }
    T &&value() && { return std::get<0>(std::move(m_content)); }
    /// Only when not ok().
    const Error &error() const { return std::get<1>(m_content); }

private:
    std::variant<T, Error> m_content;
};

/// Done, or why not: `Result<Done>` where there is no value to hand back.
struct Done {
    friend bool operator==(const Done &, const Done &) = default;
};

} // namespace deskbell
