#include "core/services/insights/calibration/one_maker.h"

#include <algorithm>
#include <vector>

namespace docket::services {

namespace {

std::vector<const Maker*> askedAbout(const TrafficTable& table) {
    const TrafficQuestion& question = table.question();
    std::vector<const Maker*> makers;
    for (const Maker& maker : table.makers()) {
        if (question.model.value_or(maker.model) == maker.model && question.promptVersion.value_or(maker.promptVersion) == maker.promptVersion) makers.push_back(&maker);
    }
    return makers;
}

}  // namespace

Result<TrafficTable> readOneMaker(ports::Workspace& workspace, TrafficQuestion question, Timestamp now, const std::stop_token& stop, const ProgressSink& progress) {
    auto table = readTraffic(workspace, question, now, true, stop, progress);
    if (!table || askedAbout(*table).size() < 2) return table;
    const Maker* newest = makerOf(*table);
    question.model = newest->model;
    question.promptVersion = newest->promptVersion;
    return readTraffic(workspace, question, now, true, stop, progress);
}

const Maker* onlyMakerOf(const TrafficTable& table) {
    const auto makers = askedAbout(table);
    return makers.size() == 1 ? makers.front() : nullptr;
}

const Maker* makerOf(const TrafficTable& table) {
    const auto makers = askedAbout(table);
    const auto newest = std::ranges::max_element(makers, {}, &Maker::last);
    return newest == makers.end() ? nullptr : *newest;
}

}  // namespace docket::services
