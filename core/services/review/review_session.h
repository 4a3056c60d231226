#pragma once

#include "core/services/review/review_actions.h"
#include "core/services/review/review_service.h"
#include "core/services/review/review_sitting.h"
#include "core/services/review/visits.h"

#include <utility>

namespace docket::services {

/// The review session of one reviewer, with no screen in it: three sides of the same visits. Used by one thread at a time;
/// the workspace and the clock must outlive it.
struct ReviewSession {
    ReviewSession(ports::Workspace& workspace, const ports::Clock& clock, ReviewerIdentity identity, ArmChoice arms = ArmChoice::ByPolicy)
        : visits(workspace, clock, std::move(identity), arms) {}

    Visits visits;
    ReviewSitting sitting{visits};
    ReviewService review{visits};
    ReviewActions actions{visits};
};

}  // namespace docket::services
