#include "core/services/ledger/rights.h"
#include "core/services/taxonomy/taxonomy_publishing.h"

#include "core/services/follow_ups/follow_up_steps.h"
#include "core/services/follow_ups/rerouting.h"
#include "core/services/taxonomy/publication_plan.h"
#include "core/taxonomy/treatments.h"

#include <fmt/format.h>

#include <algorithm>
#include <unordered_map>

namespace docket::services {

namespace {

/// Of a publication before which something else must be finished.
constexpr int mostAttempts = 5;
/// At what happened while a plan was being read: each look takes less time than the one before.
constexpr int mostLooks = 10;
constexpr std::size_t fewTouched = 20;

/// What is stored of a step: carrying a label over to itself says nothing.
taxonomy::VersionStep withoutIdle(taxonomy::VersionStep step) {
    std::erase_if(step.treatments, &taxonomy::keepsDecisions);
    return step;
}

Error unfinished(int version, Error error) {
    error.message = fmt::format("Version {} is in force, but not all that follows from it is written: {} It is written when the workspace is "
                                "opened the next time.", version, error.message);
    return error;
}

/// Reads what a publication comes to while others work, until so little has happened meanwhile that the rest is a matter of moments.
Result<PublicationPlanner> readAhead(ports::Workspace& reader, const Publication& publication, Timestamp now, const std::stop_token& stop,
                                     const ProgressSink& progress) {
    auto planner = ports::reading(reader, [&] { return PublicationPlanner::read(reader, publication, now, stop, progress); });
    if (!planner) return planner;
    for (int looks = 0; looks < mostLooks; ++looks) {
        if (stop.stop_requested()) return failure(ErrorKind::Cancelled, "It was stopped. Nothing was published.");
        const auto touched = ports::reading(reader, [&] { return planner->catchUp(reader, now); });
        if (!touched) return std::unexpected(touched.error());
        if (*touched <= fewTouched) break;
    }
    return planner;
}

/// Which state of the draft is published; 0: it is not the draft. What is entered into the draft meanwhile must not go with it.
Result<std::int64_t> draftRevision(ports::Workspace& workspace, const Publication& publication) {
    if (!publication.isDraft) return 0;
    const auto head = workspace.taxonomyDrafts().head();
    if (!head) return std::unexpected(head.error());
    return *head ? (*head)->revision : 0;
}

Result<std::optional<EventId>> routeAnew(ports::Workspace& workspace, const Publication& publication, int version, const std::string& actor, Timestamp now) {
    const auto versions = workspace.rules().inForce();
    if (!versions) return std::unexpected(versions.error());
    const ports::Rerouting asked{.cause = ports::ReroutingCause::Taxonomy, .versions = {version, versions->policy}, .scope = publication.scope, .actor = actor};
    return beginRerouting(workspace, asked, publication.step.reverts, now);
}

/// Publishes, and writes as much of what follows as one step takes. nullopt: something else must be finished first.
Result<std::optional<VersionInForce>> publishPlanned(ports::Workspace& workspace, const Publication& publication, PublicationPlanner& planner,
                                                     std::int64_t revision, const std::string& actor, Timestamp now) {
    if (const auto may = checkRight(workspace, actor, Right::ChangeRules); !may) return std::unexpected(may.error());
    const auto isBusy = hasFollowUps(workspace);
    if (!isBusy) return std::unexpected(isBusy.error());
    if (*isBusy) return std::nullopt;
    if (const auto possible = checkBase(workspace, publication); !possible) return std::unexpected(possible.error());
    const auto draft = draftRevision(workspace, publication);
    if (!draft) return std::unexpected(draft.error());
    if (*draft != revision) {
        return failure(ErrorKind::Conflict, "The draft was changed while it was being published. Nothing was published; look at the draft, and publish it again.");
    }
    if (const auto caughtUp = planner.catchUp(workspace, now); !caughtUp) return std::unexpected(caughtUp.error());
    const PublicationPlan& plan = planner.plan();
    const auto version = workspace.rules().publish({publication.taxonomy, withoutIdle(plan.step), publication.note, actor, now});
    if (!version) return std::unexpected(version.error());
    if (publication.isDraft) {
        if (const auto discarded = workspace.taxonomyDrafts().discard(); !discarded) return std::unexpected(discarded.error());
    }
    using ports::FollowUp;
    for (const auto& followUps : {ports::FollowUps{FollowUp::Reopen, *version, actor, plan.toReview}, ports::FollowUps{FollowUp::Reread, *version, actor, plan.toReread}}) {
        if (const auto added = workspace.followUps().add(followUps); !added) return std::unexpected(added.error());
    }
    if (const auto written = followUp(workspace, itemsInOneStep, now); !written) return std::unexpected(written.error());
    const auto rerouting = routeAnew(workspace, publication, *version, actor, now);
    if (!rerouting) return std::unexpected(rerouting.error());
    return VersionInForce{*version, *rerouting};
}

}  // namespace

Result<PublicationImpact> TaxonomyPublishing::foresee(ports::Workspace& workspace, const Publication& publication, Timestamp now,
                                                      const std::stop_token& stop, const ProgressSink& progress) {
    const auto planner = PublicationPlanner::read(workspace, publication, now, stop, progress);
    if (!planner) return std::unexpected(planner.error());
    return planner->plan().impact;
}

Result<ReroutingForecast> TaxonomyPublishing::foreseeRerouting(ports::Workspace& workspace, const Publication& publication, Timestamp now,
                                                                const std::stop_token& stop, const ProgressSink& progress) {
    auto prepared = prepareStep(workspace, publication);
    if (!prepared) return std::unexpected(prepared.error());
    auto ground = groundAfter(workspace.rules(), publication, std::move(prepared->then));
    if (!ground) return std::unexpected(ground.error());
    return services::foreseeRerouting(workspace, *ground, publication.scope.acceptedSince, now, stop, progress);
}

Result<std::vector<LabelPredictions>> TaxonomyPublishing::predictions(ports::Workspace& workspace, const Publication& publication, const std::stop_token& stop) {
    const auto prepared = prepareStep(workspace, publication);
    if (!prepared) return std::unexpected(prepared.error());
    std::vector<LabelPredictions> labels(prepared->step.treatments.size());
    std::unordered_map<LabelId, LabelPredictions*> touched;
    for (std::size_t i = 0; i < labels.size(); ++i) touched.emplace(prepared->step.treatments[i].label, &labels[i]);
    const auto visited = workspace.records().visitPredictions([&](const ports::PredictionRow& prediction) -> Result<> {
        if (stop.stop_requested()) return failure(ErrorKind::Cancelled, "It was stopped. Nothing was published.");
        const auto first = std::ranges::find_if(prediction.labels, [&](LabelId label) { return touched.contains(label); });
        if (first == prediction.labels.end()) return {};
        ++touched[*first]->predictions;
        if (prediction.isWaiting) ++touched[*first]->waiting;
        return {};
    });
    if (!visited) return std::unexpected(visited.error());
    return labels;
}

Result<Published> TaxonomyPublishing::publish(const Publication& publication, const std::stop_token& stop, const ProgressSink& progress) {
    if (std::ranges::all_of(publication.note, [](char c) { return c == ' ' || c == '\n' || c == '\t'; })) {
        return failure(ErrorKind::InvalidInput, "A version says what changed. Nothing was published; write a note.");
    }
    const auto reader = openReader(m_writer);
    if (!reader) return std::unexpected(reader.error());
    const auto revision = draftRevision(**reader, publication);
    if (!revision) return std::unexpected(revision.error());
    for (int tries = 0; tries < mostAttempts; ++tries) {
        if (const auto finished = finishFollowUps(m_writer, m_clock); !finished) return std::unexpected(finished.error());
        auto planner = readAhead(**reader, publication, m_clock.now(), stop, progress);
        if (!planner) return std::unexpected(planner.error());
        const auto inForce = m_writer.run(Priority::Bulk, [&](ports::Workspace& workspace) {
            return ports::inTransaction(workspace, [&] { return publishPlanned(workspace, publication, *planner, *revision, m_actor, m_clock.now()); });
        }).get();
        if (!inForce) return std::unexpected(inForce.error());
        if (!*inForce) continue;
        const PublicationPlan& plan = planner->plan();
        const auto total = std::ssize(plan.toReview) + std::ssize(plan.toReread);
        auto finished = finishFollowUps(m_writer, m_clock, total, progress, stop);
        const auto rerouted = finished ? countRerouted(m_writer, (*inForce)->rerouting) : std::unexpected(finished.error());
        if (!rerouted) return std::unexpected(unfinished((*inForce)->version, rerouted.error()));
        return Published{(*inForce)->version, plan.impact, *rerouted};
    }
    return failure(ErrorKind::Busy, "Taxonomy versions or studies kept being changed by others meanwhile. Nothing was published; try again.");
}

Result<Publication> TaxonomyPublishing::takeBack(ports::Workspace& workspace) {
    const auto versions = workspace.rules().inForce();
    if (!versions) return std::unexpected(versions.error());
    const int latest = versions->taxonomy;
    if (latest < 2) return failure(ErrorKind::Conflict, "The version in force is the first one; there is none to go back to.");
    const auto lineage = workspace.rules().lineage();
    if (!lineage) return std::unexpected(lineage.error());
    const auto before = workspace.rules().taxonomy(latest - 1);
    if (!before) return std::unexpected(before.error());
    const auto now = workspace.rules().taxonomy(latest);
    if (!now) return std::unexpected(now.error());
    auto back = taxonomy::stepBack(*before, *now, (*lineage)->steps());
    if (!back) return std::unexpected(back.error());
    return Publication{latest, std::move(back->taxonomy), std::move(back->step), fmt::format("Version {} taken back", latest), false};
}

}  // namespace docket::services
