#pragma once

#include "core/ports/clock.h"
#include "core/ports/regression_sets.h"
#include "core/services/ledger/rights.h"
#include "core/services/work/writer.h"

#include <array>
#include <cstdint>
#include <stop_token>
#include <string>
#include <string_view>

namespace docket::services {

struct RegressionSetRequest {
    std::string name;
    std::string filter;  ///< a search of the queue, with is:gold and is:adjudicated; empty: every item with labels that stand
};

/// References by where they come from: how many each ports::ReferenceSource has, from Blind on.
using ReferenceCounts = std::array<std::int64_t, ports::referenceSourceCount>;
inline std::int64_t& countOf(ReferenceCounts& counts, ports::ReferenceSource source) { return counts[static_cast<std::size_t>(source) - 1]; }
inline std::int64_t countOf(const ReferenceCounts& counts, ports::ReferenceSource source) { return counts[static_cast<std::size_t>(source) - 1]; }

struct MadeRegressionSet {
    ports::RegressionSet set;
    ReferenceCounts references{};
};

inline constexpr std::size_t longestSetName = 100;  // bytes

/// Makes a regression set of the items that answer to a search and have labels that stand: those of a gold item, else its resolution,
/// as the taxonomy in force reads them. Items without are counted and left out; what an item gets later does not change the set.
/// Where the search looks for words, texts that are not in the index yet are brought in first. In one transaction, of one state of the
/// workspace. Errors: NotAllowed (needs the right to rule on items), Conflict (a packet), InvalidInput (the name or the search is none),
/// AlreadyExists (the name), NotFound (no item with labels that stand answers), Cancelled.
Result<MadeRegressionSet> makeRegressionSet(Writer& writer, const ports::Clock& clock, const Actor& actor, const RegressionSetRequest& request,
                                            const std::stop_token& stop = {});

/// NotFound, naming what sets there are.
Result<ports::RegressionSet> takeRegressionSet(ports::Workspace& workspace, std::string_view name);

}  // namespace docket::services
