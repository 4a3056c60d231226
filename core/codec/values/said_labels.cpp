#include "core/codec/values/said_labels.h"

#include "core/codec/values/label_parts.h"
#include "core/codec/values/row_fields.h"

#include <nlohmann/json.hpp>

namespace docket::codec {

namespace {

using nlohmann::json;

std::string keyOf(const json& value) { return value.is_string() ? std::string(trimmed(value.get<std::string>())) : value.dump(); }

}  // namespace

std::optional<LabelSet> labelsSaid(std::string_view rawOutput, const taxonomy::Taxonomy& taxonomy) {
    const json said = json::parse(rawOutput, nullptr, false);
    if (said.is_discarded()) return std::nullopt;
    std::vector<std::string> keys;
    if (said.is_array()) {
        for (const json& each : said) keys.push_back(keyOf(each));
    } else {
        keys.push_back(keyOf(said));
        const auto isLabel = [&](std::string_view key) { return taxonomy.findByKey(key) != nullptr; };
        if (said.is_string() && !isLabel(keys.front())) {
            const std::string text = keys.front();
            const auto parts = labelParts(text, {}, isLabel).parts;
            if (!parts.empty()) keys.assign(parts.begin(), parts.end());
        }
    }
    LabelSet labels;
    for (const std::string& key : keys) {
        const taxonomy::Label* label = taxonomy.findByKey(key);
        if (label == nullptr) return std::nullopt;
        labels.push_back(label->id);
    }
    return taxonomy.ordered(std::move(labels));
}

SaidKeys keysSaid(std::string_view rawOutput, bool isSet) {
    const json said = json::parse(rawOutput, nullptr, false);
    if (said.is_discarded()) return {{}, isSet};
    SaidKeys found{{}, isSet || said.is_array()};
    if (said.is_array()) {
        for (const json& each : said) found.keys.push_back(keyOf(each));
    } else if (isSet && said.is_string()) {
        const auto& text = said.get_ref<const std::string&>();
        for (const std::string_view part : partsAt(text, text.contains('|') ? "|" : ";")) found.keys.emplace_back(part);
    } else {
        found.keys.emplace_back(said.is_string() ? keyOf(said) : trimmed(rawOutput));
    }
    std::erase(found.keys, std::string());
    return found;
}

std::vector<std::string> keysScored(std::string_view scores) {
    std::vector<std::string> keys;
    const json object = json::parse(scores, nullptr, false);
    if (!object.is_object()) return keys;
    for (const auto& [key, score] : object.items()) keys.emplace_back(trimmed(key));
    std::erase(keys, std::string());
    return keys;
}

}  // namespace docket::codec
