#pragma once

#include "core/ports/records.h"

#include <optional>
#include <string_view>
#include <vector>

namespace docket::codec {

/// What one person said of an item and stands by: a reviewer's decision, or an adjudicator's ruling.
struct Opinion {
    EventId id;
    std::string_view who;
    const LabelSet& labels;  ///< as the version of the pass reads them
    Timestamp at;
    Duration timeSpent;      ///< 0: not measured
    bool isRuling = false;
};

/// Those of a record, decisions first. Views of the record.
std::vector<Opinion> opinionsOf(const ports::Record& record);

}  // namespace docket::codec
