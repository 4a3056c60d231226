#include "core/codec/key_census.h"

#include <simdjson.h>

#include <algorithm>

namespace docket::codec {

namespace {

constexpr int mostRows = 200;
constexpr std::size_t mostPaths = 200;
constexpr int deepest = 4;

void take(const simdjson::dom::object& object, const std::string& prefix, int depth, KeyCensus& census) {
    for (const auto field : object) {
        std::string path = prefix + std::string(field.key);
        simdjson::dom::object inner;
        const bool isObject = field.value.get(inner) == simdjson::SUCCESS;
        if (!census.hasPath(path)) {
            if (census.paths.size() == mostPaths) return;
            census.paths.push_back(path);
            if (depth == 1) census.names.push_back(path);
        }
        if (isObject && depth < deepest) take(inner, path + ".", depth + 1, census);
    }
}

}  // namespace

bool KeyCensus::hasPath(std::string_view path) const { return std::ranges::find(paths, path) != paths.end(); }

KeyCensus takeCensus(std::string_view bytes) {
    KeyCensus census;
    simdjson::dom::parser parser;
    for (int row = 0; row < mostRows; ++row) {
        const auto end = bytes.find_first_of("\r\n");
        const std::string_view line = bytes.substr(0, end);
        simdjson::dom::object object;
        if (parser.parse(line.data(), line.size(), /*realloc_if_needed=*/true).get(object) == simdjson::SUCCESS) take(object, "", 1, census);
        if (end == std::string_view::npos) break;
        bytes.remove_prefix(end + 1);
    }
    return census;
}

}  // namespace docket::codec
