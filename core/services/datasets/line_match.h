#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace docket::services {

/// What became of the lines of a file, held against the lines as they were made. Lines count from 0.
struct LineMatch {
    std::vector<std::optional<std::size_t>> madeAs;  ///< for each line that is there: which line it was made as, or now stands in the place of; nullopt: none
    std::vector<bool> isChanged;                     ///< parallel: it stands in the place of that line and is another
    std::vector<std::size_t> gone;                   ///< lines that were made and are neither there nor replaced, ascending

    bool operator==(const LineMatch&) const = default;
};

/// A line that is there is the first one made with the same hash that no line before it is, wherever that was. Where there is none, it
/// stands in the place of the line that was made behind that of the line before it, if that one is not there either; else it is
/// unknown. Takes time for n log n.
LineMatch matchLines(std::span<const std::uint64_t> made, std::span<const std::uint64_t> there);

}  // namespace docket::services
