#pragma once

#include "app/cli/command.h"

#include "core/services/insights/calibration/reference_sample.h"

#include <nlohmann/json.hpp>

#include <string>

namespace docket::cli {

/// Which predictions and which right answers a figure about a model is asked of. For .cpp files of this room.
struct TrafficOptions {
    std::string model;
    std::string promptVersion;
    std::string since;
    std::string until;
    std::string references = "unled";

    void addTo(CLI::App& command);
    /// False: a time is none, which was said.
    bool readInto(services::TrafficQuestion& question, Environment& environment) const;
    services::References wanted() const { return references == "any" ? services::References::Any : services::References::Unled; }
};

/// Reads the table with a line of progress.
Result<services::TrafficTable> readTable(ports::Workspace& workspace, const services::TrafficQuestion& question, bool withScores, Environment& environment);

inline constexpr const char* sampleHelp =
    "  sample{}                    n references with a confidence; audited: accepted, and drawn for audit; without_label (wrong: nothing was said)\n"
    "                              and without_confidence: counted apart; led: resolved by somebody who had seen what the model said, left\n"
    "                              out with --references unled; not_drawn: sent to people by hand or for a study, left out; waiting: sent\n"
    "                              and not resolved yet, for which those that are stand in at about the same confidence\n";
nlohmann::ordered_json sampleJson(const services::ReferenceSample& sample);

}  // namespace docket::cli
