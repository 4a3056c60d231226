#include "app/cli/json_lines.h"

#include "core/base/caught.h"
#include "core/base/shortened.h"
#include "core/codec/text/document.h"

#include <fmt/format.h>

#include <stdexcept>

namespace docket::cli {

using nlohmann::json;
using nlohmann::ordered_json;

std::string jsonLine(const ordered_json& object) { return object.dump(-1, ' ', false, json::error_handler_t::replace); }

namespace {

std::string errorLine(const Error& error) {
    return jsonLine({{"ok", false}, {"error", {{"kind", toString(error.kind)}, {"message", shortened(error.message)}}}});
}

Result<> readRequest(const std::string& line, const std::function<void(const json& request)>& take) {
    if (const auto checked = codec::checkDocument(line, "The request", maxRequestBytes); !checked) return checked;
    try {
        const json object = json::parse(line);
        if (!object.is_object()) throw std::invalid_argument("a request must be a JSON object");
        take(object);
        return {};
    } catch (const std::exception& problem) {
        return failure(ErrorKind::InvalidInput, fmt::format("The request was not understood: {}. Nothing was changed.", problem.what()));
    }
}

}  // namespace

std::string answerLine(const std::string& line, const std::function<void(const json& request)>& take, const std::function<Result<std::string>()>& perform) {
    if (const auto read = readRequest(line, take); !read) return errorLine(read.error());
    const auto performed = caught(perform);
    return performed ? *performed : errorLine(performed.error());
}

std::string textAt(const json& object, const char* key) {
    const auto found = object.find(key);
    if (found == object.end() || found->is_null()) return {};
    if (!found->is_string()) throw std::invalid_argument(fmt::format("\"{}\" must be a text", key));
    return found->get<std::string>();
}

bool flagAt(const json& object, const char* key) {
    const auto found = object.find(key);
    if (found == object.end() || found->is_null()) return false;
    if (!found->is_boolean()) throw std::invalid_argument(fmt::format("\"{}\" must be true or false", key));
    return found->get<bool>();
}

std::vector<std::string> textsAt(const json& object, const char* key) {
    std::vector<std::string> texts;
    const auto found = object.find(key);
    if (found == object.end()) return texts;
    if (!found->is_array()) throw std::invalid_argument(fmt::format("\"{}\" must be a list of texts", key));
    for (const json& text : *found) {
        if (!text.is_string()) throw std::invalid_argument(fmt::format("\"{}\" must be a list of texts", key));
        texts.push_back(text.get<std::string>());
    }
    return texts;
}

ordered_json momentOrNull(const std::optional<Timestamp>& moment) { return moment ? ordered_json(formatUtc(*moment)) : ordered_json(); }

ordered_json metadataJson(const std::string& stored) {
    if (!codec::checkDocument(stored, "metadata", stored.size())) return ordered_json::object();
    const json metadata = json::parse(stored, nullptr, false);
    return metadata.is_object() ? ordered_json(metadata) : ordered_json::object();
}

}  // namespace docket::cli
