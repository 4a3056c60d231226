#include "core/services/insights/reviewers/reviewer_figures.h"

#include "core/codec/stored/event_payload.h"
#include "core/services/insights/reviewers/check_answers.h"
#include "core/services/insights/reviewers/reviewer_tally.h"
#include "core/services/insights/reviewers/team_agreement.h"
#include "core/services/ledger/rights.h"

#include <fmt/format.h>

#include <algorithm>

namespace docket::services {

namespace {

constexpr std::int64_t decisionsBetweenNotes = 4096;

Result<> stoppedIf(const std::stop_token& stop) {
    if (!stop.stop_requested()) return {};
    return failure(ErrorKind::Cancelled, "The figures were stopped; the workspace was only read.");
}

/// What happened to items besides their decisions, for a pass in the order of their ids.
class Pasts {
public:
    static Result<Pasts> read(ports::Workspace& workspace) {
        Pasts pasts(workspace);
        const auto visited = workspace.records().visitReveals([&](const ports::RevealRow& row) -> Result<> {
            pasts.m_reveals.push_back(row);
            return {};
        });
        if (!visited) return std::unexpected(visited.error());
        return pasts;
    }

    Result<ItemPast> of(const ports::Record& record) {
        ItemPast past;
        while (m_next < m_reveals.size() && m_reveals[m_next].item < record.item) ++m_next;
        std::size_t end = m_next;
        while (end < m_reveals.size() && m_reveals[end].item == record.item) ++end;
        past.reveals = std::span(m_reveals).subspan(m_next, end - m_next);
        if (std::ranges::all_of(record.decisions, &Decision::stands)) return past;
        auto undone = undoneVisits(record.item);
        if (!undone) return std::unexpected(undone.error());
        past.undone = std::move(*undone);
        return past;
    }

private:
    explicit Pasts(ports::Workspace& workspace) : m_workspace(&workspace) {}

    /// A decision that no longer stands was taken back, or another one came after it; only the events tell.
    Result<std::set<EventId>> undoneVisits(ItemId item) {
        const auto events = m_workspace->decisions().eventsOf(item);
        if (!events) return std::unexpected(events.error());
        std::set<EventId> undone;
        for (const review::Event& event : *events) {
            if (event.kind != review::EventKind::Undone && event.kind != review::EventKind::Redone) continue;
            const auto read = codec::readItemEvent(event);
            if (!read) return std::unexpected(read.error());
            if (const auto* taken = std::get_if<review::Undone>(&read->fact)) undone.insert(taken->visit);
            if (const auto* given = std::get_if<review::Redone>(&read->fact)) undone.erase(given->visit);
        }
        return undone;
    }

    ports::Workspace* m_workspace;
    std::vector<ports::RevealRow> m_reveals;
    std::size_t m_next = 0;
};

Result<std::optional<ReviewerId>> onlyReviewer(ports::Workspace& workspace, const std::optional<std::string>& name) {
    if (!name) return std::nullopt;
    const auto found = workspace.decisions().findReviewer(*name);
    if (!found) return std::unexpected(found.error());
    if (!*found) return failure(ErrorKind::NotFound, fmt::format("There is no reviewer \"{}\" in this workspace. docket stats says how many there are.", *name));
    return *found;
}

Result<> passOver(ports::Workspace& workspace, ReviewerTally& tally, const std::stop_token& stop, const ProgressSink& progress) {
    auto pasts = Pasts::read(workspace);
    if (!pasts) return std::unexpected(pasts.error());
    const auto counts = workspace.records().counts();
    if (!counts) return std::unexpected(counts.error());
    Progress done{0, counts->decisions};
    std::int64_t noted = 0;
    const ports::Records::Pass pass{ports::RecordScope::Decided, ports::Records::Detail::AnswerAndHistory};
    return workspace.records().visit(pass, [&](const ports::Record& record) -> Result<> {
        if (const auto goesOn = stoppedIf(stop); !goesOn) return goesOn;
        const auto past = pasts->of(record);
        if (!past) return std::unexpected(past.error());
        tally.add(record, *past);
        done.done += std::ranges::count_if(record.decisions, &Decision::stands);
        if (progress && done.done - noted >= decisionsBetweenNotes) {
            noted = done.done;
            progress(done);
        }
        return {};
    });
}

Result<ReviewerFigures> readNow(ports::Workspace& workspace, const ReviewerFiguresRequest& request, Timestamp now, const std::stop_token& stop, const ProgressSink& progress) {
    const auto versions = workspace.rules().inForce();
    if (!versions) return std::unexpected(versions.error());
    auto taxonomy = workspace.rules().taxonomy(versions->taxonomy);
    if (!taxonomy) return std::unexpected(taxonomy.error());
    const auto only = onlyReviewer(workspace, request.reviewer);
    if (!only) return std::unexpected(only.error());
    const auto draws = ArmDraws::read(workspace);
    if (!draws) return std::unexpected(draws.error());
    auto state = workspace.records().dataState();
    if (!state) return std::unexpected(state.error());

    ReviewerTally tally(request, *draws, *only);
    if (const auto passed = passOver(workspace, tally, stop, progress); !passed) return std::unexpected(passed.error());
    const auto lineage = workspace.rules().lineage();
    if (!lineage) return std::unexpected(lineage.error());
    const auto checks = readCheckAnswers(workspace, **lineage);
    if (!checks) return std::unexpected(checks.error());
    for (const auto* gold : {&checks->gold, &request.gold}) {
        for (const GoldAnswer& answer : *gold) tally.addGold(answer);
    }
    for (const auto* repeats : {&checks->repeats, &request.repeats}) {
        for (const RepeatAnswer& answer : *repeats) tally.addRepeat(answer);
    }

    auto rows = tally.finish();
    ReviewerFigures figures{std::move(*taxonomy), tally.decisions(), tally.items(), tally.itemsTwice(), std::move(rows.reviewers), std::nullopt, std::move(*state), now};
    if (*only) return figures;
    auto team = teamAgreement(tally.standing(), tally.blind(), figures.taxonomy, stop);
    if (!team) return std::unexpected(team.error());
    team->all = std::move(rows.all);
    figures.team = std::move(*team);
    return figures;
}

}  // namespace

const ReviewerRow* ReviewerFigures::find(ReviewerId reviewer) const {
    const auto found = std::ranges::find(reviewers, reviewer, &ReviewerRow::reviewer);
    return found == reviewers.end() ? nullptr : &*found;
}

Result<ReviewerFigures> readReviewerFigures(ports::Workspace& workspace, const ReviewerFiguresRequest& request, Timestamp now, const std::stop_token& stop,
                                            const ProgressSink& progress) {
    return ports::reading(workspace, [&]() -> Result<ReviewerFigures> {
        if (request.asker.empty()) return readNow(workspace, request, now, stop, progress);
        const auto role = roleIn(workspace, request.asker);
        if (!role) return std::unexpected(role.error());
        ReviewerFiguresRequest allowed = request;
        if (*role < roleFor(Right::SeeAllFigures)) allowed.reviewer = request.asker;
        return readNow(workspace, allowed, now, stop, progress);
    });
}

}  // namespace docket::services
