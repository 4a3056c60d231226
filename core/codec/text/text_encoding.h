#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace docket::codec {

/// "UTF-16 (little endian)" and the like where the first bytes are text of two or four bytes a character, by its mark
/// or by the zeros in it; empty where they are not.
std::string_view wideEncodingOf(std::string_view firstBytes);

/// What keeps some bytes from being UTF-8 text.
struct EncodingFault {
    std::size_t offset = 0;  ///< of the first byte that is wrong
    std::string what;        ///< "the byte 0xE9, which looks like Windows-1252 or ISO 8859-1 (Western European)"
};

/// The first byte that is no UTF-8, or a NUL, with a guess of what was meant; nullopt where there is none.
std::optional<EncodingFault> encodingFaultOf(std::string_view text);

/// UTF-8 without NUL, whatever was given: bytes that are neither are written out as in "caf\xE9".
std::string withBytesWrittenOut(std::string_view text);

}  // namespace docket::codec
