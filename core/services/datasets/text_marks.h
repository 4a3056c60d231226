#pragma once

#include "core/dataset/format.h"

#include <cstdint>
#include <string_view>

namespace docket::services {

/// What can be said of a text by itself, as bits.
enum TextMark : std::uint8_t {
    isBlankText = 1,
    isTooLongText = 2,   ///< longer than the vendor takes
    isVeryLongText = 4,  ///< dataset::longTextCharacters or more
    hasReservedWord = 8,
    hasInvisibleCharacter = 16,
};

/// The marks of a text for a format. Any bytes; linear.
std::uint8_t marksOf(std::string_view text, const dataset::Limits& limits);

}  // namespace docket::services
