#pragma once

#include "core/base/error.h"

#include <string_view>

namespace docket::codec {

/// Refuses what the first bytes of a file show to be no UTF-8 text: nothing at all, UTF-16, a known binary format,
/// or many control characters. A few bad bytes are let through: they spoil their rows, not the file.
Result<> checkIsText(std::string_view firstBytes, std::string_view fileName);

/// Without the byte order mark of UTF-8 in front.
inline std::string_view withoutMark(std::string_view text) {
    constexpr std::string_view mark = "\xEF\xBB\xBF";
    return text.starts_with(mark) ? text.substr(mark.size()) : text;
}

}  // namespace docket::codec
