#include "core/services/taxonomy_publishing.h"

#include "core/services/item_ledger.h"
#include "core/services/publication_plan.h"
#include "core/taxonomy/treatments.h"

#include <fmt/format.h>

#include <algorithm>

namespace docket::services {

namespace {

constexpr std::int64_t progressStep = 100;

/// What is stored of a step: carrying a label over to itself says nothing.
taxonomy::VersionStep withoutIdle(taxonomy::VersionStep step) {
    std::erase_if(step.treatments, [](const taxonomy::Treatment& treatment) {
        return treatment.disposition == taxonomy::Disposition::CarryOver && treatment.target == treatment.label;
    });
    return step;
}

/// Writes what follows from the version in force for one item.
Result<> settle(ports::Workspace& workspace, ItemId item, const std::optional<review::Reopened>& reopened, Timestamp now) {
    auto ledger = ItemLedger::open(workspace, item);
    if (!ledger) return std::unexpected(ledger.error());
    if (reopened) {
        if (const auto event = ledger->record(*reopened, {}, now); !event) return std::unexpected(event.error());
    }
    return ledger->deriveForAll();
}

Result<Published> publishNow(ports::Workspace& workspace, const Publication& publication, const std::string& actor, Timestamp now,
                             const std::stop_token& stop, const ProgressSink& progress) {
    auto plan = planPublication(workspace, publication, now, stop, progress);
    if (!plan) return std::unexpected(plan.error());
    const auto version = workspace.rules().publish({publication.taxonomy, withoutIdle(plan->step), publication.note, actor, now});
    if (!version) return std::unexpected(version.error());
    if (publication.isDraft) {
        if (const auto discarded = workspace.taxonomyDrafts().discard(); !discarded) return std::unexpected(discarded.error());
    }
    Progress done{0, std::ssize(plan->toReview) + std::ssize(plan->toReread)};
    const auto settleAll = [&](const std::vector<ItemId>& items, const std::optional<review::Reopened>& reopened) -> Result<> {
        for (const ItemId item : items) {
            if (stop.stop_requested()) return failure(ErrorKind::Cancelled, "It was stopped. Nothing was published.");
            if (const auto settled = settle(workspace, item, reopened, now); !settled) return settled;
            if (++done.done % progressStep == 0 && progress) progress(done);
        }
        return {};
    };
    if (const auto settled = settleAll(plan->toReview, review::Reopened{*version}); !settled) return std::unexpected(settled.error());
    if (const auto settled = settleAll(plan->toReread, std::nullopt); !settled) return std::unexpected(settled.error());
    return Published{*version, std::move(plan->impact)};
}

}  // namespace

Result<PublicationImpact> TaxonomyPublishing::foresee(ports::Workspace& workspace, const Publication& publication, Timestamp now,
                                                      const std::stop_token& stop, const ProgressSink& progress) {
    auto plan = planPublication(workspace, publication, now, stop, progress);
    if (!plan) return std::unexpected(plan.error());
    return std::move(plan->impact);
}

Result<Published> TaxonomyPublishing::publish(const Publication& publication, const std::stop_token& stop, const ProgressSink& progress) {
    if (std::ranges::all_of(publication.note, [](char c) { return c == ' ' || c == '\n' || c == '\t'; })) {
        return failure(ErrorKind::InvalidInput, "A version says what changed. Nothing was published; write a note.");
    }
    return m_writer.run(Priority::Bulk, [&](ports::Workspace& workspace) {
        return ports::inTransaction(workspace, [&] { return publishNow(workspace, publication, m_actor, m_clock.now(), stop, progress); });
    }).get();
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
