#pragma once

#include "core/services/insights/stats_service.h"
#include "ui/common/dialogs/report_dialog.h"

namespace docket::ui {

/// What `docket stats` prints, in words: every rate with the number it is of and its 95 % interval.
Report figuresReport(const services::Stats& stats);

}  // namespace docket::ui
