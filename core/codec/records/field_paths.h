#pragma once

#include "core/codec/records/field_map.h"

#include <optional>
#include <string>
#include <vector>

namespace docket::codec {

/// A step of a path through objects; at its end is a field, or what is left out.
struct FieldPath {
    std::string key;
    std::optional<Field> field{};
    bool isLeftOut = false;
    std::vector<FieldPath> children{};

    /// Whether anything is left out here or further on.
    bool leavesOut() const;
};

/// The first steps of all paths of a mapping. A key that has the dots of a path in its name goes before the path.
std::vector<FieldPath> fieldPathsOf(const FieldMap& map);

}  // namespace docket::codec
