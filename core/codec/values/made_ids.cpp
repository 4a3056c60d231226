#include "core/codec/values/made_ids.h"

#include "core/base/sha256.h"
#include "core/base/shortened.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace docket::codec {

std::string contentId(std::string_view text, std::string_view metadata) {
    constexpr std::size_t digits = 20;
    Sha256 hash;
    hash.updateField(text);
    const auto object = nlohmann::json::parse(metadata, nullptr, false);
    hash.updateField(object.is_object() ? object.dump() : std::string(metadata));
    return "c-" + toHex(hash.finish()).substr(0, digits);
}

std::string rowId(std::string_view fileName, std::int64_t line, std::int64_t record) {
    return fmt::format("{}:{}", shortened(fileName, longestQuote), record > 0 ? record : line);
}

}  // namespace docket::codec
