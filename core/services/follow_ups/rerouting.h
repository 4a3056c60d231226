#pragma once

#include "core/ports/clock.h"
#include "core/ports/workspace.h"
#include "core/services/follow_ups/steps.h"
#include "core/services/work/job.h"

namespace docket::services {

/// Goes on with the rerouting that is under way, if there is one, to its end: looks at items in the order of their ids, a few ten
/// thousand at a time, and makes the changes in short steps. What a killed program has changed is found changed, and the rest is
/// changed as it would have been.
Result<> finishRerouting(Steps& steps, const ports::Clock& clock, const ProgressSink& progress = {});

}  // namespace docket::services
