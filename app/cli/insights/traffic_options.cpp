#include "app/cli/insights/traffic_options.h"

#include "app/cli/progress_line.h"
#include "app/cli/words.h"

namespace docket::cli {

void TrafficOptions::addTo(CLI::App& command) {
    command.add_option("--prompt-version", promptVersion, "Only predictions by this prompt version");
    command.add_option("--since", since, "Count what was predicted at or after this time (2026-11-02T09:15:00Z or a date)");
    command.add_option("--until", until, "Count what was predicted before this time");
    command.add_option("--references", references, "Which final labels say what is right: unled (given blind, or ruled on before the model's label was shown) or any")
        ->check(CLI::IsMember({"unled", "any"}));
}

bool TrafficOptions::readInto(services::TrafficQuestion& question, Environment& environment) const {
    if (!model.empty()) question.model = model;
    if (!promptVersion.empty()) question.promptVersion = promptVersion;
    return readMoment(since, question.since, environment) && readMoment(until, question.until, environment);
}

Result<services::TrafficTable> readTable(ports::Workspace& workspace, const services::TrafficQuestion& question, bool withScores, Environment& environment) {
    ProgressLine progress(environment.err, environment.errIsTerminal, "predictions");
    return services::readTraffic(workspace, question, environment.clock.now(), withScores, environment.stop, progress.sink());
}

nlohmann::ordered_json sampleJson(const services::ReferenceSample& sample) {
    return {{"n", sample.size()},
            {"audited", sample.audited},
            {"without_label", sample.withoutLabel},
            {"without_confidence", sample.withoutConfidence},
            {"led", sample.led},
            {"not_drawn", sample.notDrawn},
            {"waiting", sample.waiting}};
}

}  // namespace docket::cli
