#include "core/codec/text/key_census.h"

#include "core/codec/text/json_elements.h"

#include <simdjson.h>

#include <algorithm>

namespace docket::codec {

namespace {

constexpr std::size_t mostRows = 200;
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

KeyCensus takeCensus(std::span<const std::string_view> rows) {
    KeyCensus census;
    simdjson::dom::parser parser;
    for (const std::string_view row : rows) {
        simdjson::dom::object object;
        if (parser.parse(row.data(), row.size(), /*realloc_if_needed=*/true).get(object) == simdjson::SUCCESS) take(object, "", 1, census);
    }
    return census;
}

KeyCensus takeCensus(std::string_view bytes) { return takeCensus(firstLines(bytes, mostRows)); }

}  // namespace docket::codec
