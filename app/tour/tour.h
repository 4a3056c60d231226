#pragma once

#include "app/cli/command.h"
#include "app/composition.h"

#include <stop_token>

namespace docket::app {

/// `docket tour WORKSPACE… --out DIR`: works the real window over the workspace by its keys, without a display where
/// there is none: every screen of the first workspace, and Review of further ones. Leaves a picture of each screen and an
/// export in DIR, and prints one JSON object: screens, decisions, export. The decisions are real; run it over a copy. A
/// stop request ends it after the step that is under way.
int runTour(Composition& composition, const cli::TourRequest& request, const std::stop_token& stop, int argc, char** argv);

}  // namespace docket::app
