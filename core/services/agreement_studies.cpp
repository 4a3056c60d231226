#include "core/services/agreement_studies.h"

#include "core/codec/document.h"
#include "core/routing/router.h"
#include "core/services/item_ledger.h"
#include "core/services/study_draw.h"

#include <fmt/format.h>

#include <algorithm>
#include <limits>

namespace docket::services {

namespace {

constexpr auto highestSeed = static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());

Result<> check(const StudyRequest& request, std::string_view actor) {
    if (request.reviewers < fewestStudyReviewers || request.reviewers > mostStudyReviewers) {
        return failure(ErrorKind::InvalidInput, fmt::format("A study asks {} to {} reviewers for their answers, not {}. No study was begun.",
                                                            fewestStudyReviewers, mostStudyReviewers, request.reviewers));
    }
    if (request.items < 1 || request.items > mostStudyItems) {
        return failure(ErrorKind::InvalidInput,
                       fmt::format("A study has {} to {} items, not {}. No study was begun.", fewestStudyItems, mostStudyItems, request.items));
    }
    if (request.note.size() > longestStudyNote || !codec::isUtf8(request.note) || !codec::isUtf8(actor)) {
        return failure(ErrorKind::InvalidInput, fmt::format("The note of a study is UTF-8 text of at most {} bytes, in the name of somebody "
                                                            "whose name is UTF-8 too. No study was begun.", longestStudyNote));
    }
    if (request.seed.value_or(0) > highestSeed) {
        return failure(ErrorKind::InvalidInput, fmt::format("A seed is at most {}. No study was begun.", highestSeed));
    }
    return {};
}

Result<> checkDraw(const StudyDraw& draw, std::int64_t wanted) {
    if (draw.eligible == 0) {
        return failure(ErrorKind::Conflict, "There is no item to draw: each has been decided or looked at, or is flagged, assigned or in "
                                            "somebody's hands. No study was begun; import more items first.");
    }
    const std::int64_t least = std::min(fewestStudyItems, draw.eligible);
    if (wanted >= least) return {};
    return failure(ErrorKind::InvalidInput, fmt::format("A study of {} items says too little of each label; {} could be drawn. No study was begun; "
                                                        "draw {} or more.", wanted, draw.eligible, least));
}

/// A priority above that of all that waits.
Result<double> topPriority(ports::Workspace& workspace) {
    const auto first = workspace.queue().firstWaiting();
    if (!first) return std::unexpected(first.error());
    if (!*first) return 1.0;
    const auto entry = workspace.queue().find(**first);
    if (!entry) return std::unexpected(entry.error());
    return *entry ? std::max((*entry)->priority, 0.0) + 1 : 1.0;
}

/// Makes an item one of the study: it is asked for before all that waits.
Result<> admit(ports::Workspace& workspace, const StudyItem& drawn, const AgreementStudy& study, double priority) {
    auto ledger = ItemLedger::open(workspace, drawn.item);
    if (!ledger) return std::unexpected(ledger.error());
    const review::Sampled sampled{study.number, study.reviewers, drawn.stratum, priority, ledger->entry().priority};
    if (const auto event = ledger->record(sampled, study.begunBy, study.begunAt); !event) return std::unexpected(event.error());
    return ledger->deriveEntry();
}

/// Writes the study with its items. `dueAt`: of those that are new in the queue.
Result<int> beginStudy(ports::Workspace& workspace, AgreementStudy study, const StudyDraw& draw, Timestamp dueAt) {
    const auto priority = topPriority(workspace);
    if (!priority) return std::unexpected(priority.error());
    std::vector<StudyItem> items;
    for (const StudyDraw::Item& drawn : draw.items) {
        items.push_back(drawn.item);
        if (drawn.hasEntry) continue;
        if (const auto added = workspace.studies().addEntry(drawn.item.item, dueAt); !added) return std::unexpected(added.error());
    }
    const auto number = workspace.studies().begin(study, items);
    if (!number) return number;
    study.number = *number;
    for (const StudyItem& item : items) {
        if (const auto admitted = admit(workspace, item, study, *priority); !admitted) return std::unexpected(admitted.error());
    }
    return number;
}

Result<AgreementStudy> drawNow(ports::Workspace& workspace, const StudyRequest& request, const std::string& actor, Timestamp now,
                               const std::stop_token& stop, const ProgressSink& progress) {
    const auto open = workspace.studies().open();
    if (!open) return std::unexpected(open.error());
    if (*open) {
        return failure(ErrorKind::Conflict, fmt::format("Study {} is open, and there is one at a time. No study was begun; end it first.", (*open)->number));
    }
    const auto before = workspace.studies().all();
    if (!before) return std::unexpected(before.error());
    const auto versions = workspace.rules().inForce();
    if (!versions) return std::unexpected(versions.error());
    const auto policy = workspace.rules().policy(versions->policy);
    if (!policy) return std::unexpected(policy.error());

    AgreementStudy study;
    study.reviewers = request.reviewers;
    study.seed = request.seed.value_or(before->size() + 1);
    study.note = request.note;
    study.taxonomyVersion = versions->taxonomy;
    study.begunBy = actor;
    study.begunAt = now;
    const auto draw = drawStudy(workspace, request.items, study.seed, stop, progress);
    if (!draw) return std::unexpected(draw.error());
    if (const auto checked = checkDraw(*draw, request.items); !checked) return std::unexpected(checked.error());
    study.strata = draw->strata;

    const auto number = beginStudy(workspace, study, *draw, now + routing::defaultDueIn(*policy));
    if (!number) return std::unexpected(number.error());
    study.number = *number;
    return study;
}

Result<EndedStudy> endNow(ports::Workspace& workspace, const std::string& actor, Timestamp now) {
    const auto open = workspace.studies().open();
    if (!open) return std::unexpected(open.error());
    if (!*open) return failure(ErrorKind::Conflict, "No agreement study is open. Nothing was changed.");
    const auto items = workspace.studies().itemsOf((*open)->number);
    if (!items) return std::unexpected(items.error());
    EndedStudy ended{(*open)->number, 0, 0, 0};
    for (const StudyItem& item : *items) {
        auto ledger = ItemLedger::open(workspace, item.item);
        if (!ledger) return std::unexpected(ledger.error());
        ++(ledger->review().answers() >= (*open)->reviewers ? ended.answered : ended.unfinished);
        if (const auto event = ledger->record(review::Discharged{ended.study}, actor, now); !event) return std::unexpected(event.error());
        if (const auto derived = ledger->deriveForAll(); !derived) return std::unexpected(derived.error());
        if (const auto derived = ledger->deriveEntry(); !derived) return std::unexpected(derived.error());
        if (ledger->review().state() == QueueState::Dismissed) ++ended.accepted;
    }
    if (const auto done = workspace.studies().end(ended.study, actor, now); !done) return std::unexpected(done.error());
    return ended;
}

}  // namespace

Result<AgreementStudy> AgreementStudies::draw(const StudyRequest& request, const std::stop_token& stop, const ProgressSink& progress) {
    if (const auto checked = check(request, m_actor); !checked) return std::unexpected(checked.error());
    return m_writer.run(Priority::Bulk, [&](ports::Workspace& workspace) {
        return ports::inTransaction(workspace, [&] { return drawNow(workspace, request, m_actor, m_clock.now(), stop, progress); });
    }).get();
}

Result<EndedStudy> AgreementStudies::end() {
    return m_writer.run(Priority::Bulk, [&](ports::Workspace& workspace) {
        return ports::inTransaction(workspace, [&] { return endNow(workspace, m_actor, m_clock.now()); });
    }).get();
}

}  // namespace docket::services
