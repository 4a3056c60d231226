#pragma once

#include "core/services/taxonomy/taxonomy_publishing.h"

#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace docket::services {

/// An item that a rule of a publication has reviewed again.
struct RuleMatch {
    std::string externalId;
    std::string text;  ///< its beginning, up to ruleMatchBytes and whole characters

    bool operator==(const RuleMatch&) const = default;
};

inline constexpr std::size_t ruleMatchBytes = 400;

/// The first items, at most `limit`, that publishing has reviewed again because of how it treats one of these labels.
/// Only reads. Errors: as TaxonomyPublishing::foresee().
Result<std::vector<RuleMatch>> previewReview(ports::Workspace& workspace, const Publication& publication, std::span<const LabelId> labels,
                                             std::size_t limit, const std::stop_token& stop = {});

}  // namespace docket::services
