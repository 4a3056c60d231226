#pragma once

#include "core/services/taxonomy_publishing.h"

#include <memory>
#include <vector>

namespace docket::services {

/// What a publication comes to, worked out from everything that was decided.
struct PublicationPlan {
    taxonomy::VersionStep step;     ///< with a treatment for each label that is touched
    std::vector<ItemId> toReview;   ///< in ascending order
    std::vector<ItemId> toReread;   ///< their answers read differently, or count again; in ascending order
    PublicationImpact impact;
};

/// Reads every decision once, and every prediction; memory grows with the items touched only.
Result<PublicationPlan> planPublication(ports::Workspace& workspace, const Publication& publication, Timestamp now,
                                        const std::stop_token& stop, const ProgressSink& progress);

}  // namespace docket::services
