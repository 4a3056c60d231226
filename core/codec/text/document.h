#pragma once

#include "core/base/error.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace docket::codec {

/// The deepest nesting that any JSON from outside may have.
inline constexpr int maxNesting = 64;

/// Refuses text that no JSON reader should be given: more than `limit` bytes, invalid UTF-8, a NUL character
/// (written out or escaped), nesting over maxNesting, an object that has a key twice. Says nothing of whether it is JSON.
Result<> checkDocument(std::string_view json, std::string_view fileName, std::size_t limit);

/// The same for text that is not JSON: size, UTF-8, no NUL.
Result<> checkText(std::string_view text, std::string_view fileName, std::size_t limit);

/// Why a row is no JSON object: "it is not valid JSON".
std::string faultOfJsonRow(std::string_view row);

/// Whether all of it is well-formed UTF-8 (RFC 3629).
bool isUtf8(std::string_view text);

}  // namespace docket::codec
