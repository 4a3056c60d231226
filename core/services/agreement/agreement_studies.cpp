#include "core/services/agreement/agreement_studies.h"

#include "core/codec/stored/event_payload.h"
#include "core/codec/text/document.h"
#include "core/routing/router.h"
#include "core/services/agreement/study_draw.h"
#include "core/services/follow_ups/follow_up_steps.h"
#include "core/services/ledger/rights.h"

#include <fmt/format.h>

#include <algorithm>
#include <limits>

namespace docket::services {

namespace {

/// Of a draw whose ground was changed before it could begin.
constexpr int mostTries = 5;
constexpr auto highestSeed = static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());

Result<> check(const StudyRequest& request, std::string_view actor) {
    if (request.reviewers < fewestStudyReviewers || request.reviewers > mostStudyReviewers) {
        return failure(ErrorKind::InvalidInput, fmt::format("A study asks {} to {} reviewers for their answers, not {}. No study was begun.",
                                                            fewestStudyReviewers, mostStudyReviewers, request.reviewers));
    }
    if (request.items < request.fewest) {
        return failure(ErrorKind::InvalidInput,
                       fmt::format("A study of {} items says too little: under {} no agreement is computed. No study was begun; draw {} or more.",
                                   request.items, request.fewest, request.fewest));
    }
    if (request.items > mostStudyItems) {
        return failure(ErrorKind::InvalidInput,
                       fmt::format("A study has {} to {} items, not {}. No study was begun.", request.fewest, mostStudyItems, request.items));
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

Result<> checkDraw(const StudyDraw& draw, std::int64_t fewest) {
    if (draw.eligible == 0) {
        return failure(ErrorKind::Conflict, "There is no item to draw: each has been decided or looked at, or is flagged, assigned or in "
                                            "somebody's hands. No study was begun; import more items first.");
    }
    if (draw.eligible >= fewest) return {};
    return failure(ErrorKind::Conflict, fmt::format("Only {} could be drawn, and under {} no agreement is computed; all others have been decided or "
                                                    "looked at, or are flagged, assigned or in somebody's hands. No study was begun; import more "
                                                    "items first.", draw.eligible == 1 ? "1 item" : fmt::format("{} items", draw.eligible), fewest));
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

/// What a draw depends on besides the items.
struct Ground {
    std::size_t studies = 0;  ///< begun before
    ports::RuleVersions versions;

    bool operator==(const Ground&) const = default;
};

/// Conflict when a study is open.
Result<Ground> groundOf(ports::Workspace& workspace) {
    const auto studies = workspace.studies().all();
    if (!studies) return std::unexpected(studies.error());
    const auto open = std::ranges::find_if(*studies, [](const AgreementStudy& study) { return !study.endedAt; });
    if (open != studies->end()) {
        return failure(ErrorKind::Conflict, fmt::format("Study {} is open, and there is one at a time. No study was begun; end it first.", open->number));
    }
    const auto versions = workspace.rules().inForce();
    if (!versions) return std::unexpected(versions.error());
    return Ground{studies->size(), *versions};
}

/// A draw with what it was made on.
struct Drawn {
    Ground ground;
    std::uint64_t seed = 0;
    StudyDraw draw;
};

/// Draws from one state of the workspace, which nobody who writes has to wait for.
Result<Drawn> drawFrom(ports::Workspace& reader, const StudyRequest& request, const std::stop_token& stop, const ProgressSink& progress) {
    return ports::reading(reader, [&]() -> Result<Drawn> {
        const auto ground = groundOf(reader);
        if (!ground) return std::unexpected(ground.error());
        const std::uint64_t seed = request.seed.value_or(ground->studies + 1);
        auto draw = drawStudy(reader, request.items, seed, stop, progress);
        if (!draw) return std::unexpected(draw.error());
        if (const auto checked = checkDraw(*draw, request.fewest); !checked) return std::unexpected(checked.error());
        return Drawn{*ground, seed, std::move(*draw)};
    });
}

Result<> keepDrawn(ports::Workspace& workspace, int study, const StudyDraw& draw, Timestamp dueAt) {
    const auto priority = topPriority(workspace);
    if (!priority) return std::unexpected(priority.error());
    std::vector<ports::DrawnItem> drawn;
    for (const StudyItem& item : draw.items) drawn.push_back({study, item, static_cast<int>(drawn.size()), false, *priority, dueAt});
    for (const StudyItem& item : draw.reserves) drawn.push_back({study, item, static_cast<int>(drawn.size()), true, *priority, dueAt});
    return workspace.studies().addDrawn(drawn);
}

/// Begins the study, and takes in as much as one step takes. nullopt: what it was drawn on is no more.
Result<std::optional<AgreementStudy>> beginStudy(ports::Workspace& workspace, const StudyRequest& request, const Drawn& drawn, const std::string& actor,
                                                 Timestamp now) {
    if (const auto checked = checkIsNoPacket(workspace); !checked) return std::unexpected(checked.error());
    const auto isBusy = hasFollowUps(workspace);
    if (!isBusy) return std::unexpected(isBusy.error());
    if (*isBusy) return std::nullopt;
    const auto ground = groundOf(workspace);
    if (!ground) return std::unexpected(ground.error());
    if (*ground != drawn.ground) return std::nullopt;
    const auto policy = workspace.rules().policy(ground->versions.policy);
    if (!policy) return std::unexpected(policy.error());

    AgreementStudy study{0,    request.reviewers, drawn.seed, request.note, ground->versions.taxonomy, drawn.draw.strata,
                         actor, now,              std::nullopt};
    const auto number = workspace.studies().begin(study);
    if (!number) return std::unexpected(number.error());
    study.number = *number;
    if (const auto kept = keepDrawn(workspace, study.number, drawn.draw, now + routing::defaultDueIn(*policy)); !kept) return std::unexpected(kept.error());
    if (const auto admitted = followUp(workspace, itemsInOneStep, now); !admitted) return std::unexpected(admitted.error());
    return study;
}

/// Notes that the open study is being ended, and discharges as much as one step takes. 0: something else must be finished first.
Result<int> beginEnd(ports::Workspace& workspace, const std::string& actor, Timestamp now) {
    const auto isBusy = hasFollowUps(workspace);
    if (!isBusy) return std::unexpected(isBusy.error());
    if (*isBusy) return 0;
    const auto open = workspace.studies().open();
    if (!open) return std::unexpected(open.error());
    if (!*open) return failure(ErrorKind::Conflict, "No agreement study is open. Nothing was changed.");
    const int number = (*open)->number;
    const auto items = workspace.studies().itemsOf(number);
    if (!items) return std::unexpected(items.error());
    if (items->empty()) {
        const auto ended = workspace.studies().end(number, actor, now);
        return ended ? Result<int>(number) : std::unexpected(ended.error());
    }
    ports::FollowUps discharges{ports::FollowUp::Discharge, number, actor, {}};
    for (const StudyItem& item : *items) discharges.items.push_back(item.item);
    if (const auto noted = workspace.followUps().add(discharges); !noted) return std::unexpected(noted.error());
    if (const auto written = followUp(workspace, itemsInOneStep, now); !written) return std::unexpected(written.error());
    return number;
}

/// How an item's review stood when its study let it go.
Result<review::ItemReview> reviewAtEnd(ports::Workspace& workspace, ItemId item, int study) {
    const auto entry = workspace.queue().find(item);
    if (!entry) return std::unexpected(entry.error());
    const auto lineage = workspace.rules().lineage();
    if (!lineage) return std::unexpected(lineage.error());
    const auto events = workspace.decisions().eventsOf(item);
    if (!events) return std::unexpected(events.error());
    review::ItemReview review(*entry ? (*entry)->reviewsRequired : 1, {*lineage, (*lineage)->latest()});
    for (const review::Event& event : *events) {
        const auto read = codec::readItemEvent(event);
        if (!read) return std::unexpected(read.error());
        if (const auto applied = review.apply(*read); !applied) return std::unexpected(applied.error());
        const auto* discharged = std::get_if<review::Discharged>(&read->fact);
        if (discharged != nullptr && discharged->study == study) break;
    }
    return review;
}

Result<EndedStudy> countEnded(ports::Workspace& workspace, int number) {
    const auto studies = workspace.studies().all();
    if (!studies) return std::unexpected(studies.error());
    const auto study = std::ranges::find(*studies, number, &AgreementStudy::number);
    const auto items = workspace.studies().itemsOf(number);
    if (!items) return std::unexpected(items.error());
    EndedStudy ended{number, 0, 0, 0};
    for (const StudyItem& item : *items) {
        const auto review = reviewAtEnd(workspace, item.item, number);
        if (!review) return std::unexpected(review.error());
        ++(study != studies->end() && review->answers() >= study->reviewers ? ended.answered : ended.unfinished);
        if (review->state() == QueueState::Dismissed) ++ended.accepted;
    }
    return ended;
}

std::unexpected<Error> keptBusy() {
    return failure(ErrorKind::Busy, "Taxonomy versions or studies kept being changed by others meanwhile. Nothing was changed; try again.");
}

}  // namespace

Result<AgreementStudy> AgreementStudies::draw(const StudyRequest& request, const std::stop_token& stop, const ProgressSink& progress) {
    if (const auto checked = check(request, m_actor); !checked) return std::unexpected(checked.error());
    const auto reader = openReader(m_writer);
    if (!reader) return std::unexpected(reader.error());
    for (int tries = 0; tries < mostTries; ++tries) {
        if (const auto finished = finishFollowUps(m_writer, m_clock); !finished) return std::unexpected(finished.error());
        const auto drawn = drawFrom(**reader, request, stop, progress);
        if (!drawn) return std::unexpected(drawn.error());
        const auto begun = m_writer.run(Priority::Bulk, [&](ports::Workspace& workspace) {
            return ports::inTransaction(workspace, [&] { return beginStudy(workspace, request, *drawn, m_actor, m_clock.now()); });
        }).get();
        if (!begun) return std::unexpected(begun.error());
        if (!*begun) continue;
        if (const auto finished = finishFollowUps(m_writer, m_clock, (*begun)->items(), progress); !finished) return std::unexpected(finished.error());
        return **begun;
    }
    return keptBusy();
}

Result<EndedStudy> AgreementStudies::end() {
    const auto reader = openReader(m_writer);
    if (!reader) return std::unexpected(reader.error());
    for (int tries = 0; tries < mostTries; ++tries) {
        if (const auto finished = finishFollowUps(m_writer, m_clock); !finished) return std::unexpected(finished.error());
        const auto begun = m_writer.run(Priority::Bulk, [&](ports::Workspace& workspace) {
            return ports::inTransaction(workspace, [&] { return beginEnd(workspace, m_actor, m_clock.now()); });
        }).get();
        if (!begun) return std::unexpected(begun.error());
        if (*begun == 0) continue;
        if (const auto finished = finishFollowUps(m_writer, m_clock); !finished) return std::unexpected(finished.error());
        return countEnded(**reader, *begun);
    }
    return keptBusy();
}

}  // namespace docket::services
