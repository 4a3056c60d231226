#pragma once

#include "core/services/insights/calibration/threshold_values.h"

namespace docket::services {

/// How often an answer of a reviewer is wrong: by the gold items, where fewestForErrorRate answers were given; else by pairs of blind answers of two
/// people on one item, the first two of each, which differ in 1 - (1 - e)² of the cases where each is wrong in e of them by themselves and never in the
/// same way; else it is not known. As the taxonomy version in force reads them. Items that wait for people are hard, so that both are rather too high.
Result<ReviewerErrorRate> readReviewerErrors(ports::Workspace& workspace, const std::stop_token& stop = {});

}  // namespace docket::services
