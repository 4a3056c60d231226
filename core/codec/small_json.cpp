#include "core/codec/small_json.h"

#include "core/codec/document.h"

#include <algorithm>

namespace docket::codec {

using nlohmann::json;

Result<json> parseSmallJson(std::string_view text, std::string_view fileName, std::size_t maxBytes) {
    if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
    if (const auto checked = checkDocument(text, fileName, maxBytes); !checked) return std::unexpected(checked.error());
    try {
        return json::parse(text);
    } catch (const json::parse_error& problem) {
        const auto at = std::min(problem.byte, text.size());
        const auto line = 1 + std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(at), '\n');
        return failure(ErrorKind::InvalidInput, fmt::format("{} is not valid JSON at line {}.", fileName, line), problem.what());
    }
}

const json* ObjectReader::find(const char* key) {
    if (!m_object.is_object()) return nullptr;
    const auto found = m_object.find(key);
    return found == m_object.end() || found->is_null() ? nullptr : &*found;
}

std::string ObjectReader::excerpt(const json& value) {
    constexpr std::size_t longest = 80;
    std::string text = value.dump(-1, ' ', /*ensure_ascii=*/true);
    if (text.size() > longest) text.replace(longest, std::string::npos, "…");
    return text;
}

void ObjectReader::readNumber(const char* key, double& value) {
    const json* found = find(key);
    if (found == nullptr) return;
    if (!found->is_number()) return fail(fmt::format("has \"{}\" that is not a number", key));
    value = found->get<double>();
}

void ObjectReader::readBool(const char* key, bool& value) {
    const json* found = find(key);
    if (found == nullptr) return;
    if (!found->is_boolean()) return fail(fmt::format("has \"{}\" that is neither true nor false", key));
    value = found->get<bool>();
}

void ObjectReader::refuseOthers(std::initializer_list<std::string_view> known) {
    if (!m_object.is_object()) return;
    for (const auto& [key, value] : m_object.items()) {
        if (std::ranges::find(known, key) == known.end()) fail(fmt::format("has an unknown key \"{}\"", key));
    }
}

}  // namespace docket::codec
