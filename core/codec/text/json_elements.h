#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace docket::codec {

/// Finds where a JSON value ends by its brackets and strings, without parsing it. Goes on where it stopped when it is given
/// the same bytes with more behind them.
class JsonValueScan {
public:
    static constexpr auto npos = std::string_view::npos;

    /// Size of the value at the front of the bytes; npos: it goes on behind them.
    std::size_t sizeIn(std::string_view bytes);
    /// The first `size` bytes are gone, and the rest of the value is at the front.
    void dropFront(std::size_t size) { m_at -= size; }
    void reset() { *this = {}; }

private:
    std::size_t m_at = 0;
    int m_depth = 0;
    bool m_isInString = false;
    bool m_isEscaped = false;
};

/// Whether text of records is a JSON array, or objects over several lines one behind the other, rather than one record a line.
bool isJsonOverLines(std::string_view firstBytes);

/// The first values of such text that are there whole, at most so many.
std::vector<std::string_view> firstJsonValues(std::string_view bytes, std::size_t most);

/// The first lines of text with one record a line, without empty ones, at most so many.
std::vector<std::string_view> firstLines(std::string_view bytes, std::size_t most);

/// What stands between values and is none: blanks, commas, and brackets of arrays at the outside.
inline constexpr std::string_view betweenJsonValues = " \t\r\n,";

}  // namespace docket::codec
