#include "core/services/taxonomy/rule_preview.h"

#include "core/base/shortened.h"
#include "core/services/ledger/review_rule.h"
#include "core/services/taxonomy/publication_plan.h"

#include <algorithm>

namespace docket::services {

namespace {

bool isReviewedFor(std::span<const LabelId> labels, const ports::Record& record, const taxonomy::Lineage& then) {
    const ReviewSubject subject = subjectOf(record);
    return isAnsweredSo(record, [&](const LabelSet& answer, int version) {
        return std::ranges::any_of(answer, [&](LabelId label) {
            const taxonomy::Treatment* treatment = then.treatmentOf(label, version, then.latest());
            return treatment != nullptr && std::ranges::find(labels, treatment->label) != labels.end() && asksForReview(*treatment, subject);
        });
    });
}

}  // namespace

Result<std::vector<RuleMatch>> previewReview(ports::Workspace& workspace, const Publication& publication, std::span<const LabelId> labels,
                                             std::size_t limit, const std::stop_token& stop) {
    const auto prepared = prepareStep(workspace, publication);
    if (!prepared) return std::unexpected(prepared.error());
    std::vector<RuleMatch> matches;
    const auto visited = workspace.records().visit({ports::RecordScope::Decided, ports::Records::Detail::WithHistory}, [&](const ports::Record& record) -> Result<> {
        if (stop.stop_requested()) return failure(ErrorKind::Cancelled, "It was stopped. Nothing was published.");
        if (isReviewedFor(labels, record, prepared->then)) matches.push_back({std::string(record.externalId), std::string(beginningOf(record.text, ruleMatchBytes))});
        if (matches.size() >= limit) return failure(ErrorKind::Cancelled, "Enough was found.");
        return {};
    });
    if (!visited && matches.size() < limit) return std::unexpected(visited.error());
    return matches;
}

}  // namespace docket::services
