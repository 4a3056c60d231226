#include "core/codec/records/field_paths.h"

#include <algorithm>

namespace docket::codec {

namespace {

bool isPath(const std::string& name) { return name.find('.') != std::string::npos; }

FieldPath& addPath(std::vector<FieldPath>& steps, std::string_view path) {
    const auto dot = path.find('.');
    const std::string_view key = path.substr(0, dot);
    auto step = std::ranges::find(steps, key, &FieldPath::key);
    if (step == steps.end()) step = steps.insert(steps.end(), FieldPath{std::string(key)});
    return dot == std::string_view::npos ? *step : addPath(step->children, path.substr(dot + 1));
}

}  // namespace

bool FieldPath::leavesOut() const { return isLeftOut || std::ranges::any_of(children, &FieldPath::leavesOut); }

std::vector<FieldPath> fieldPathsOf(const FieldMap& map) {
    std::vector<FieldPath> steps;
    for (const FieldMap::Source& source : map.sources()) {
        if (!source.path.empty()) steps.push_back({source.path, source.field});
    }
    for (const FieldMap::Source& source : map.sources()) {
        if (!source.variant.empty()) steps.push_back({source.variant, source.field});
    }
    for (const std::string& path : map.leftOut()) steps.push_back({path, {}, true});
    for (const FieldMap::Source& source : map.sources()) {
        if (isPath(source.path)) addPath(steps, source.path).field = source.field;
    }
    for (const std::string& path : map.leftOut()) {
        if (isPath(path)) addPath(steps, path).isLeftOut = true;
    }
    return steps;
}

}  // namespace docket::codec
