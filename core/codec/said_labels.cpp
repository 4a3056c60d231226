#include "core/codec/said_labels.h"

#include "core/codec/row_fields.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace docket::codec {

namespace {

using nlohmann::json;

std::string keyOf(const json& value) { return value.is_string() ? std::string(trimmed(value.get<std::string>())) : value.dump(); }

std::vector<std::string> apart(std::string_view cell) {
    const char separator = cell.find('|') != std::string_view::npos ? '|' : ';';
    std::vector<std::string> keys;
    for (std::size_t begin = 0; begin <= cell.size();) {
        const auto end = std::min(cell.find(separator, begin), cell.size());
        if (const auto key = trimmed(cell.substr(begin, end - begin)); !key.empty()) keys.emplace_back(key);
        begin = end + 1;
    }
    return keys;
}

}  // namespace

std::optional<LabelSet> labelsSaid(std::string_view rawOutput, const taxonomy::Taxonomy& taxonomy) {
    const json said = json::parse(rawOutput, nullptr, false);
    if (said.is_discarded()) return std::nullopt;
    std::vector<std::string> keys;
    if (said.is_array()) {
        for (const json& each : said) keys.push_back(keyOf(each));
    } else {
        keys.push_back(keyOf(said));
        if (said.is_string() && taxonomy.findByKey(keys.front()) == nullptr) keys = apart(keys.front());
    }
    LabelSet labels;
    for (const std::string& key : keys) {
        const taxonomy::Label* label = taxonomy.findByKey(key);
        if (label == nullptr) return std::nullopt;
        labels.push_back(label->id);
    }
    return taxonomy.ordered(std::move(labels));
}

}  // namespace docket::codec
