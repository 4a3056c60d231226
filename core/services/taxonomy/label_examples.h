#pragma once

#include "core/base/error.h"
#include "core/ports/workspace.h"

#include <cstddef>
#include <stop_token>
#include <string>
#include <vector>

namespace docket::services {

/// A decided text that could stand as an example.
struct DecidedText {
    std::string externalId;
    std::string text;
    int agreeing = 0;  ///< standing answers that are the final one
    int answers = 0;   ///< all that stand; >= agreeing

    bool operator==(const DecidedText&) const = default;
};

/// What work has shown of a label, to take examples from. Both are ordered by how many people agree, then the shorter
/// text first.
struct LabelExamples {
    std::vector<DecidedText> decided;   ///< finally decided as the label
    std::vector<DecidedText> mistaken;  ///< the model said the label and people decided otherwise: counter-examples
};

/// Longer texts make no example; they are left out.
inline constexpr std::size_t mostExampleBytes = 2000;

/// Up to `limit` of each, read under the version in force in one pass over the resolved items; memory grows with `limit`
/// only. Texts that stand in two items come once. Errors: Cancelled. The workspace may be a read-only connection.
Result<LabelExamples> readLabelExamples(ports::Workspace& workspace, LabelId label, std::size_t limit, const std::stop_token& stop = {});

}  // namespace docket::services
