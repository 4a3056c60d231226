#include "core/codec/text/metadata.h"

#include <nlohmann/json.hpp>

namespace docket::codec {

std::optional<std::string> memberText(std::string_view object, std::string_view key) {
    const auto document = nlohmann::json::parse(object, nullptr, false);
    if (!document.is_object()) return std::nullopt;
    const auto found = document.find(std::string(key));
    if (found == document.end()) return std::nullopt;
    return found->is_string() ? found->get<std::string>() : found->dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

}  // namespace docket::codec
