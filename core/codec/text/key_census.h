#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace docket::codec {

/// Which keys the first rows of a JSONL file have, so that a mapping can be held against them and a mistyped one be told
/// what there is.
struct KeyCensus {
    std::vector<std::string> names;  ///< of the objects themselves, in the order in which they are met
    std::vector<std::string> paths;  ///< these, and those inside them by dots

    bool hasPath(std::string_view path) const;
};

/// Looks at rows, each the text of a JSON object; others are passed over. At most 200 paths. Never fails.
KeyCensus takeCensus(std::span<const std::string_view> rows);

/// Looks at the whole lines at the beginning of some bytes, at most 200 rows and 200 paths. Lines that are no JSON objects
/// are passed over. Never fails.
KeyCensus takeCensus(std::string_view bytes);

}  // namespace docket::codec
