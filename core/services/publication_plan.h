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

/// The step of a publication, checked, with how answers read without it and with it.
struct PreparedStep {
    taxonomy::VersionStep step;
    std::shared_ptr<const taxonomy::Lineage> now;
    taxonomy::Lineage then;
};

/// Conflict when another version is in force than the publication was based on; InvalidInput: see taxonomy::checkStep.
Result<PreparedStep> prepareStep(ports::Workspace& workspace, const Publication& publication);

/// Reads every decision once, and every prediction; memory grows with the items touched only.
Result<PublicationPlan> planPublication(ports::Workspace& workspace, const Publication& publication, Timestamp now,
                                        const std::stop_token& stop, const ProgressSink& progress);

}  // namespace docket::services
