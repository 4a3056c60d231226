#pragma once

#include "core/codec/values/near_label.h"
#include "core/codec/values/reading_tally.h"
#include "core/codec/values/record_reading.h"
#include "core/taxonomy/taxonomy.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace docket::services {

/// A label of the files that is none of the taxonomy.
struct UnknownLabel {
    std::string label;
    std::int64_t count = 0;                               ///< times that rows say it
    std::string nearest;                                  ///< key of the label that is most likely meant; empty: none is near
    std::optional<codec::LabelDifference> difference{};   ///< from that one

    bool operator==(const UnknownLabel&) const = default;
};

/// A label of the files that was taken for one of the taxonomy, as asked for.
struct MappedLabel {
    std::string from;
    std::string to;
    std::int64_t count = 0;

    bool operator==(const MappedLabel&) const = default;
};

inline constexpr std::size_t mostUnknownLabels = 100;

/// The most frequent ones, at most mostUnknownLabels. `others`: how often further ones were said.
std::vector<UnknownLabel> unknownLabelsOf(const codec::ReadingTally& tally, const taxonomy::Taxonomy& taxonomy, std::int64_t& others);

std::vector<MappedLabel> mappedLabelsOf(const codec::ReadingTally& tally, const codec::RecordReading& reading);

/// What is to be said of ids that a spreadsheet seems to have rounded; empty where there are none.
std::string roundedIdWarning(const codec::ReadingTally& tally);

/// What else is to be said of the rows, a sentence each.
std::vector<std::string> readingWarnings(const codec::ReadingTally& tally);

}  // namespace docket::services
