#include "core/codec/text/json_text.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace docket::codec {

bool hasEscapedNul(std::string_view json) {
    for (auto at = json.find('\\'); at != std::string_view::npos; at = json.find('\\', at + 2)) {
        if (json.substr(at, 6) == "\\u0000") return true;
    }
    return false;
}

bool isJsonNumber(std::string_view token) {
    const auto accept = [&](std::string_view choices) {
        if (token.empty() || choices.find(token.front()) == std::string_view::npos) return false;
        token.remove_prefix(1);
        return true;
    };
    const auto digits = [&] {
        const auto count = std::min(token.find_first_not_of("0123456789"), token.size());
        token.remove_prefix(count);
        return count;
    };
    accept("-");
    const bool startsWithZero = token.starts_with('0');
    const auto whole = digits();
    if (whole == 0 || (startsWithZero && whole > 1)) return false;
    if (accept(".") && digits() == 0) return false;
    if (accept("eE")) {
        accept("+-");
        if (digits() == 0) return false;
    }
    return token.empty();
}

bool isSameJson(std::string_view one, std::string_view other) {
    const auto first = nlohmann::json::parse(one, nullptr, false);
    const auto second = nlohmann::json::parse(other, nullptr, false);
    return !first.is_discarded() && !second.is_discarded() && first == second;
}

std::string quotedJson(std::string_view text) {
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (static_cast<unsigned char>(c) < 0x20) {
            out += fmt::format("\\u{:04x}", static_cast<unsigned>(c));
        } else {
            out += c;
        }
    }
    return out + "\"";
}

std::optional<std::string> memberText(std::string_view object, std::string_view key) {
    const auto document = nlohmann::json::parse(object, nullptr, false);
    if (!document.is_object()) return std::nullopt;
    const auto found = document.find(std::string(key));
    if (found == document.end()) return std::nullopt;
    return found->is_string() ? found->get<std::string>() : found->dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

}  // namespace docket::codec
