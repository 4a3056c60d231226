#include "core/codec/values/synthetic.h"

#include <nlohmann/json.hpp>

namespace docket::codec {

namespace {

constexpr const char* sourceKey = "source";
constexpr std::string_view syntheticWord = "synthetic";

}  // namespace

bool isSynthetic(std::string_view metadata) {
    if (!metadata.contains(syntheticWord)) return false;  // of nearly all items nothing is parsed
    const auto object = nlohmann::json::parse(metadata, nullptr, false);
    if (!object.is_object()) return false;
    const auto source = object.find(sourceKey);
    return source != object.end() && *source == syntheticWord;
}

std::optional<std::string> withSyntheticSource(std::string_view metadata) {
    const auto object = nlohmann::json::parse(metadata, nullptr, false);
    if (object.is_object() && object.contains(sourceKey)) return isSynthetic(metadata) ? std::optional(std::string(metadata)) : std::nullopt;
    const std::size_t inside = metadata.find('{');
    if (inside == std::string_view::npos) return std::nullopt;
    const bool isEmpty = metadata.find_first_not_of(" \t\r\n", inside + 1) == metadata.rfind('}');
    // The members that are there stay as they were written.
    return std::string(metadata.substr(0, inside + 1)) + R"("source":"synthetic")" + (isEmpty ? "" : ",") + std::string(metadata.substr(inside + 1));
}

}  // namespace docket::codec
