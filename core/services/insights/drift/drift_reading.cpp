#include "core/services/insights/drift/drift_reading.h"

#include "core/services/insights/drift/drift_tally.h"

#include <fmt/format.h>

#include <algorithm>

namespace docket::services {

namespace {

constexpr std::int64_t driftRowsBetweenNotes = 16'384;

std::unexpected<Error> driftStopped() { return failure(ErrorKind::Cancelled, "The figures were stopped; the workspace was only read."); }

Result<DriftCounts> countPredictions(ports::Workspace& workspace, DriftTally& tally, const std::stop_token& stop, const ProgressSink& progress) {
    Progress done;
    const auto visited = workspace.records().visitTraffic({}, [&](const ports::TrafficRow& row) -> Result<> {
        tally.add(row);
        if (++done.done % driftRowsBetweenNotes != 0) return {};
        if (stop.stop_requested()) return driftStopped();
        if (tally.bucketCount() > mostBuckets) {
            return failure(ErrorKind::InvalidInput, fmt::format("The predictions are spread over more than {} buckets. Nothing was computed; choose longer buckets, or a period with --since.", mostBuckets));
        }
        if (progress) progress(done);
        return {};
    });
    if (!visited) return std::unexpected(visited.error());
    return tally.finish();
}

/// When policies came into force is an event that a series can change by, as the first prediction under a version is.
void addPolicyMarks(DriftCounts& counts, const std::vector<ports::PolicyVersion>& policies) {
    for (const ports::PolicyVersion& policy : policies) {
        if (policy.publishedAt < counts.first || policy.publishedAt > counts.last) continue;
        counts.marks.push_back({MarkKind::PolicyVersion, fmt::format("{}", policy.version), policy.publishedAt});
    }
    std::ranges::stable_sort(counts.marks, {}, &DriftMark::at);
}

Result<InputCounts> readInputs(ports::Workspace& workspace, const DriftCounts& counts, const DriftQuestion& question, const std::stop_token& stop) {
    InputTally tally(learntBefore(counts, question));
    for (const auto& [bucket, sample] : counts.texts) {
        if (stop.stop_requested()) return driftStopped();
        std::vector<SampledItem> ordered = sample;
        std::ranges::sort(ordered, {}, &SampledItem::item);
        std::vector<InputTally::Text> texts;
        for (const SampledItem& sampled : ordered) {
            auto item = workspace.items().find(sampled.item);
            if (!item) return std::unexpected(item.error());
            if (*item) texts.push_back({sampled.item, std::move((*item)->text)});
        }
        if (const auto added = tally.add(bucket, texts); !added) return std::unexpected(added.error());
    }
    return tally.finish();
}

}  // namespace

Result<DriftReading> readDrift(ports::Workspace& workspace, const DriftQuestion& question, Timestamp now, const std::stop_token& stop, const ProgressSink& progress) {
    return ports::reading(workspace, [&]() -> Result<DriftReading> {
        const auto versions = workspace.rules().inForce();
        if (!versions) return std::unexpected(versions.error());
        auto taxonomy = workspace.rules().taxonomy(versions->taxonomy);
        if (!taxonomy) return std::unexpected(taxonomy.error());
        const auto published = workspace.rules().taxonomyVersions();
        if (!published) return std::unexpected(published.error());
        const auto policies = workspace.rules().policyVersions();
        if (!policies) return std::unexpected(policies.error());
        auto state = workspace.records().dataState();
        if (!state) return std::unexpected(state.error());

        DriftTally tally(*taxonomy, question, *published);
        auto counts = countPredictions(workspace, tally, stop, progress);
        if (!counts) return std::unexpected(counts.error());
        addPolicyMarks(*counts, *policies);
        auto inputs = question.textsPerBucket > 0 ? readInputs(workspace, *counts, question, stop) : Result<InputCounts>(InputCounts{});
        if (!inputs) return std::unexpected(inputs.error());
        return DriftReading{std::move(*taxonomy), question, std::move(*counts), std::move(*inputs), std::move(*state), now};
    });
}

}  // namespace docket::services
