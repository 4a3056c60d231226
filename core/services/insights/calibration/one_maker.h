#pragma once

#include "core/services/insights/calibration/calibration_shelf.h"

namespace docket::services {

/// Reads the predictions of one model by one prompt version, with the scores of all labels: those that the question names, and of what it does not
/// name, those that predicted last. A confidence is calibrated of one maker at a time. Errors: of readTraffic().
Result<TrafficTable> readOneMaker(ports::Workspace& workspace, TrafficQuestion question, Timestamp now, const std::stop_token& stop = {}, const ProgressSink& progress = {});

/// The only maker that a table's question is about; nullptr: there are several, or none. It need not be read again to be of one.
const Maker* onlyMakerOf(const TrafficTable& table);
/// Whose predictions such a table has; nullptr: they have predicted nothing.
const Maker* makerOf(const TrafficTable& table);

}  // namespace docket::services
