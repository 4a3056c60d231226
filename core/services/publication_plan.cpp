#include "core/services/publication_plan.h"

#include "core/services/review_rule.h"
#include "core/taxonomy/treatments.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <unordered_map>

namespace docket::services {

namespace {

using taxonomy::Disposition;
using taxonomy::Lineage;
using taxonomy::Treatment;
using taxonomy::VersionStep;

constexpr std::int64_t progressStep = 1000;

/// Goes over all decisions and notes what the new version makes of each.
class Planner {
public:
    Planner(const Lineage& now, const Lineage& then, PublicationPlan& plan) : m_now(now), m_then(then), m_plan(plan) {
        for (const Treatment& treatment : plan.step.treatments) {
            m_rows.emplace(treatment.label, plan.impact.labels.size());
            plan.impact.labels.push_back({treatment});
        }
    }

    void add(const ports::Record& record) {
        const bool isReviewed = asksForReview(record);
        if (isReviewed) {
            m_plan.toReview.push_back(record.item);
            ++m_plan.impact.itemsToReview;
        } else if (readsDifferently(record)) {
            m_plan.toReread.push_back(record.item);
        }
        for (std::size_t i = 0; i < record.decisions.size(); ++i) {
            if (record.decisions[i].stands) count(record.answers[i], isReviewed);
        }
    }

    void add(const ports::PredictionRow& prediction) {
        LabelImpact* row = rowOf(prediction.labels);
        if (row == nullptr) return;
        ++row->predictions;
        if (prediction.isWaiting) ++row->waiting;
    }

private:
    bool asksForReview(const ports::Record& record) const {
        const ReviewSubject subject = subjectOf(record);
        return std::ranges::any_of(record.decisions, [&](const Decision& decision) {
            return decision.stands && std::ranges::any_of(decision.answer.labels, [&](LabelId label) {
                const Treatment* treatment = m_then.treatmentOf(label, decision.taxonomyVersion, m_then.latest());
                return treatment != nullptr && services::asksForReview(*treatment, subject);
            });
        });
    }

    bool readsDifferently(const ports::Record& record) const {
        return std::ranges::any_of(record.decisions, [&](const Decision& decision) {
            const auto read = [&](const Lineage& lineage) { return lineage.read(decision.answer.labels, decision.taxonomyVersion, lineage.latest()); };
            return read(m_now) != read(m_then);
        });
    }

    LabelImpact* rowOf(const LabelSet& labels) {
        for (const LabelId label : labels) {
            if (const auto row = m_rows.find(label); row != m_rows.end()) return &m_plan.impact.labels[row->second];
        }
        return nullptr;
    }

    void count(const LabelSet& labels, bool isReviewed) {
        ++m_plan.impact.decisions;
        LabelImpact* row = rowOf(labels);
        if (row == nullptr) {
            ++m_plan.impact.unchanged;
            if (isReviewed) ++m_plan.impact.unchangedToReview;
            return;
        }
        ++row->decisions;
        if (isReviewed) ++row->toReview;
        else if (row->treatment.disposition == Disposition::Leave) ++row->left;
        else ++row->carried;
    }

    const Lineage& m_now;
    const Lineage& m_then;
    PublicationPlan& m_plan;
    std::unordered_map<LabelId, std::size_t> m_rows;
};

Result<std::shared_ptr<const Lineage>> checkedLineage(ports::Workspace& workspace, const Publication& publication) {
    const auto versions = workspace.rules().inForce();
    if (!versions) return std::unexpected(versions.error());
    if (versions->taxonomy != publication.basedOn) {
        return failure(ErrorKind::Conflict, fmt::format("Version {} is in force, and this was made from version {}. Nothing was published; "
                                                        "look at what the newer version changed, and make the changes anew.",
                                                        versions->taxonomy, publication.basedOn));
    }
    return workspace.rules().lineage();
}

/// Items that a version had reviewed again count again once it is taken back.
Result<> addReleased(ports::Workspace& workspace, PublicationPlan& plan) {
    if (!plan.step.reverts) return {};
    const auto released = workspace.decisions().reopenedBy(*plan.step.reverts);
    if (!released) return std::unexpected(released.error());
    std::vector<ItemId> all;
    std::ranges::set_union(plan.toReread, *released, std::back_inserter(all));
    plan.toReread.clear();
    std::ranges::set_difference(all, plan.toReview, std::back_inserter(plan.toReread));
    return {};
}

}  // namespace

Result<PreparedStep> prepareStep(ports::Workspace& workspace, const Publication& publication) {
    const auto lineage = checkedLineage(workspace, publication);
    if (!lineage) return std::unexpected(lineage.error());
    const auto before = workspace.rules().taxonomy(publication.basedOn);
    if (!before) return std::unexpected(before.error());
    VersionStep step = taxonomy::withUsualTreatments(publication.step, *before, publication.taxonomy);
    if (const auto checked = taxonomy::checkStep(*before, publication.taxonomy, step); !checked) return std::unexpected(checked.error());
    std::vector<VersionStep> steps((*lineage)->steps().begin(), (*lineage)->steps().end());
    steps.push_back(step);
    return PreparedStep{std::move(step), *lineage, Lineage(std::move(steps))};
}

Result<PublicationPlan> planPublication(ports::Workspace& workspace, const Publication& publication, Timestamp now,
                                        const std::stop_token& stop, const ProgressSink& progress) {
    auto prepared = prepareStep(workspace, publication);
    if (!prepared) return std::unexpected(prepared.error());
    PublicationPlan plan;
    plan.step = std::move(prepared->step);
    Planner planner(*prepared->now, prepared->then, plan);
    Progress done;
    const auto goOn = [&]() -> Result<> {
        if (stop.stop_requested()) return failure(ErrorKind::Cancelled, "It was stopped. Nothing was published.");
        if (++done.done % progressStep == 0 && progress) progress(done);
        return {};
    };
    const auto decided = workspace.records().visit({ports::RecordScope::Decided, ports::Records::Detail::WithHistory}, [&](const ports::Record& record) {
        planner.add(record);
        return goOn();
    });
    if (!decided) return std::unexpected(decided.error());
    const auto predicted = workspace.records().visitPredictions([&](const ports::PredictionRow& row) {
        planner.add(row);
        return goOn();
    });
    if (!predicted) return std::unexpected(predicted.error());
    if (const auto added = addReleased(workspace, plan); !added) return std::unexpected(added.error());
    const auto queue = workspace.queue().counts(now);
    if (!queue) return std::unexpected(queue.error());
    plan.impact.waiting = queue->waiting;
    plan.impact.openReviews = queue->leased;
    return plan;
}

}  // namespace docket::services
