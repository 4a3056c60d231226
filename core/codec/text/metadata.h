#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace docket::codec {

/// The value of a key of a JSON object as text: a text as it is, anything else as JSON. nullopt: there is no such key,
/// or it is no JSON object.
std::optional<std::string> memberText(std::string_view object, std::string_view key);

}  // namespace docket::codec
