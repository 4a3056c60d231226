#pragma once

#include "app/composition.h"

namespace docket::app {

/// `docket tour WORKSPACE --out DIR`: works the real window over the workspace by its keys, without a display where
/// there is none. Leaves a picture of each screen and an export in DIR, and prints one JSON object: screens,
/// decisions, export. The decisions are real; run it over a copy.
int runTour(Composition& composition, int argc, char** argv);

}  // namespace docket::app
