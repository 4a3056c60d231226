#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace docket::text::personal {

// What stands for characters that have no ASCII sign of their own.
inline constexpr char otherSign = '\x01';    ///< punctuation, control characters, what is not UTF-8, what was found already
inline constexpr char otherLetter = '\x02';  ///< of a script whose words stand apart (Latin, Greek, Cyrillic, …)
inline constexpr char looseLetter = '\x03';  ///< of a script that may touch a number or an address on either side (Arabic, Chinese, …)

/// A text as the rules read it: one ASCII sign for each character that can be seen. Digits of other scripts are digits, wide forms
/// and letters with accents are the plain ones, dashes are "-", blanks are " ", currencies are "$"; characters of no width are not there.
class PlainText {
public:
    explicit PlainText(std::string_view text);

    std::string_view signs() const { return m_signs; }
    /// Where the character of a sign begins in the text; for the number of signs, the end of the text.
    std::size_t byteAt(std::size_t sign) const { return m_begins.empty() ? sign : m_begins[sign]; }
    /// The first sign at or after a byte.
    std::size_t signAt(std::size_t byte) const;
    /// Makes these signs such that no rule finds anything in them.
    void blank(std::size_t begin, std::size_t end);

private:
    std::string m_signs;
    std::vector<std::size_t> m_begins;  ///< empty where every character is a byte
};

/// Part of a word, so that a number beside it is not one of its own.
bool isWordSign(char sign);

/// Whether what begins (ends) here is a number or a code of its own, and not a part of something longer: "INV-2024-…", "3.14…", "#…".
bool isFreeBefore(std::string_view signs, std::size_t begin);
bool isFreeAfter(std::string_view signs, std::size_t end);

}  // namespace docket::text::personal
