#include "core/services/ledger/undo_history.h"

#include "core/codec/stored/event_payload.h"

#include <functional>
#include <map>
#include <set>
#include <utility>

namespace docket::services {

namespace {

/// What one event of a reviewer means for the history: a new step, or a step taken back or done again.
struct Move {
    enum class Kind { Step, Undo, Redo, Continuation } kind = Kind::Step;
    UndoStep step;
};

/// The bulk action that an event belongs to, if it does.
std::optional<EventId> batchIn(const review::ItemEvent& event) {
    return std::visit(
        [&](const auto& fact) -> std::optional<EventId> {
            if constexpr (requires { fact.batch; }) return fact.batch.value == 0 ? event.id : fact.batch;
            else return std::nullopt;
        },
        event.fact);
}

Result<Move> moveOf(const review::Event& event) {
    const auto read = codec::readItemEvent(event);
    if (!read) return std::unexpected(read.error());
    // To the reviewer an answer to a check is a decision.
    const auto action = event.kind == review::EventKind::Checked ? review::EventKind::Decided : event.kind;
    const auto move = [&](Move::Kind kind, EventId visit) {
        return Move{kind, {visit, event.item.value_or(ItemId{}), action}};
    };
    if (const auto batch = batchIn(*read); batch && *batch != event.id) return move(Move::Kind::Continuation, *batch);
    if (const auto* undone = std::get_if<review::Undone>(&read->fact)) return move(Move::Kind::Undo, undone->visit);
    if (const auto* redone = std::get_if<review::Redone>(&read->fact)) return move(Move::Kind::Redo, redone->visit);
    if (const auto* decided = std::get_if<review::Decided>(&read->fact); decided && decided->decision.visit != event.id) {
        return move(Move::Kind::Continuation, decided->decision.visit);
    }
    if (const auto* ruled = std::get_if<review::Ruled>(&read->fact); ruled && ruled->ruling.visit != event.id) {
        return move(Move::Kind::Continuation, ruled->ruling.visit);
    }
    if (const auto* checked = std::get_if<review::Checked>(&read->fact); checked && checked->check.decision.visit != event.id) {
        return move(Move::Kind::Continuation, checked->check.decision.visit);
    }
    return move(Move::Kind::Step, event.id);
}

/// Goes back through what a reviewer did, newest first, until `visit` says stop or it fails.
Result<> walkBack(ports::DecisionLog& log, std::string_view reviewer, ports::Trail trail, const std::function<bool(const Move&)>& visit) {
    Result<> outcome;
    const auto walked = log.visitActions(reviewer, trail, [&](const review::Event& event) {
        const auto move = moveOf(event);
        if (!move) outcome = std::unexpected(move.error());
        return move && visit(*move);
    });
    return walked ? outcome : walked;
}

/// Calls `visit` with each step that stands, newest first. A visit that was undone and done again stands where it
/// was first done, which is where nothing newer than it can stand.
Result<> walkStanding(ports::DecisionLog& log, std::string_view reviewer, ports::Trail trail, const std::function<bool(const UndoStep&)>& visit) {
    std::map<EventId, bool> stands;  // by visit, as its newest undo or redo says
    return walkBack(log, reviewer, trail, [&](const Move& move) {
        switch (move.kind) {
            case Move::Kind::Undo: stands.try_emplace(move.step.visit, false); return true;
            case Move::Kind::Redo: stands.try_emplace(move.step.visit, true); return true;
            case Move::Kind::Continuation: return true;
            case Move::Kind::Step: {
                const auto known = stands.find(move.step.visit);
                return known != stands.end() && !known->second ? true : visit(move.step);
            }
        }
        return true;
    });
}

}  // namespace

Result<std::optional<UndoStep>> undoTarget(ports::DecisionLog& log, std::string_view reviewer, ports::Trail trail) {
    std::optional<UndoStep> target;
    const auto walked = walkStanding(log, reviewer, trail, [&](const UndoStep& step) {
        target = step;
        return false;
    });
    if (!walked) return std::unexpected(walked.error());
    return target;
}

Result<std::optional<UndoStep>> redoTarget(ports::DecisionLog& log, std::string_view reviewer, ports::Trail trail) {
    std::optional<UndoStep> target;
    std::set<EventId> doneAgain;
    const auto walked = walkBack(log, reviewer, trail, [&](const Move& move) {
        if (move.kind == Move::Kind::Redo) {
            doneAgain.insert(move.step.visit);
            return true;
        }
        if (move.kind != Move::Kind::Undo) return false;  // something new was done since
        if (doneAgain.erase(move.step.visit) > 0) return true;
        target = move.step;
        return false;
    });
    if (!walked) return std::unexpected(walked.error());
    return target;
}

Result<std::optional<EventId>> batchOf(ports::DecisionLog& log, const UndoStep& step) {
    const auto events = log.eventsOf(step.item);
    if (!events) return std::unexpected(events.error());
    for (const review::Event& event : *events) {
        if (event.id != step.visit) continue;
        const auto read = codec::readItemEvent(event);
        if (!read) return std::unexpected(read.error());
        return batchIn(*read);
    }
    return std::nullopt;
}

Result<int> undoDepth(ports::DecisionLog& log, std::string_view reviewer, int limit) {
    int depth = 0;
    const auto walked = walkStanding(log, reviewer, ports::Trail::Reviews, [&](const UndoStep&) { return ++depth < limit; });
    if (!walked) return std::unexpected(walked.error());
    return depth;
}

}  // namespace docket::services
