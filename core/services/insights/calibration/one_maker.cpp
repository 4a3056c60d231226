#include "core/services/insights/calibration/one_maker.h"

#include <algorithm>

namespace docket::services {

Result<TrafficTable> readOneMaker(ports::Workspace& workspace, TrafficQuestion question, Timestamp now, const std::stop_token& stop, const ProgressSink& progress) {
    auto table = readTraffic(workspace, question, now, true, stop, progress);
    if (!table || question.promptVersion) return table;
    const std::string model = question.model.value_or(std::string());
    const Maker* newest = newestMaker(table->makers(), model);
    if (newest == nullptr || std::ranges::count(table->makers(), model, &Maker::model) < 2) return table;
    question.promptVersion = newest->promptVersion;
    return readTraffic(workspace, question, now, true, stop, progress);
}

const Maker* makerOf(const TrafficTable& table) {
    const TrafficQuestion& question = table.question();
    const std::string model = question.model.value_or(std::string());
    if (!question.promptVersion) return newestMaker(table.makers(), model);
    const auto found = std::ranges::find_if(table.makers(), [&](const Maker& maker) { return maker.model == model && maker.promptVersion == *question.promptVersion; });
    return found == table.makers().end() ? nullptr : &*found;
}

}  // namespace docket::services
