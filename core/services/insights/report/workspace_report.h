#pragma once

#include "core/ports/clock.h"
#include "core/report/report.h"
#include "core/services/insights/model/model_figures.h"

#include <stop_token>
#include <string>

namespace docket::services {

/// What a report of a workspace is asked of.
struct ReportRequest {
    std::string name;                  ///< of the workspace, as its title
    TrafficQuestion traffic{};         ///< asOf is for the figures of the model alone
    Population population = Population::Weighted;  ///< of the figures of the model; thresholds are of all traffic
    References references = References::Unled;
    bool namesReviewers = false;       ///< each reviewer's own figures, by name; else those of all together
    std::string asker{};               ///< in whose name: see ReviewerFiguresRequest
    std::string program{};             ///< what made it, "Docket 0.1.0"

    bool operator==(const ReportRequest&) const = default;
};

/// What Insights say of a workspace, as a report: the figures of `docket stats --page model`, `calibrate`, `thresholds`, `check` and `reviewers` for
/// the same question. What cannot be said is said to be missing, and why. Reads the workspace in a few passes, each of one state of it; it may be a read-only
/// connection. `progress` has no total and begins anew with each pass. Errors: NotFound, InvalidInput (more buckets than drift is told of), Cancelled.
Result<report::Report> workspaceReport(ports::Workspace& workspace, const ReportRequest& request, const ports::Clock& clock, const std::stop_token& stop = {}, const ProgressSink& progress = {});

}  // namespace docket::services
