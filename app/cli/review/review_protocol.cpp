#include "app/cli/review/review_protocol.h"

#include "app/cli/json_lines.h"

#include "core/base/shortened.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace docket::cli {

using nlohmann::json;
using nlohmann::ordered_json;

struct ReviewProtocol::Request {
    std::string op;
    std::string id;
    std::vector<std::string> labels;
    std::string certainty;
    std::string note;
    std::string overturnReason;
    bool hasLabels = false;
    bool wantsNext = false;  ///< of a decision: the next item in the same answer
};

namespace {

ordered_json suggestionJson(const services::Suggestion& suggestion, const taxonomy::Taxonomy& taxonomy) {
    ordered_json out;
    out["labels"] = suggestion.labels ? ordered_json(taxonomy.keysOf(*suggestion.labels)) : ordered_json();
    out["confidence"] = orNull(suggestion.confidence);
    out["scores"] = ordered_json::object();
    // A label has one score. Added by its key, each would look through all those before it.
    auto& scores = out["scores"].get_ref<ordered_json::object_t&>();
    for (const LabelScore& score : suggestion.scores) scores.emplace_back(std::string(taxonomy.keyOf(score.label)), score.score);
    out["rationale"] = suggestion.rationale;
    if (!suggestion.rawOutput.empty()) out["raw_output"] = suggestion.rawOutput;
    out["model"] = suggestion.model;
    return out;
}

ordered_json reasonWords(ReasonSet reasons) {
    ordered_json words = ordered_json::array();
    for (const Reason reason : reasons.toVector()) words.push_back(toString(reason));
    return words;
}

ordered_json answerJson(const Answer& answer, const taxonomy::Taxonomy& taxonomy) {
    return {{"labels", taxonomy.keysOf(answer.labels)},
            {"certainty", toString(answer.certainty)},
            {"note", answer.note},
            {"overturn_reason", answer.overturnReason}};
}

ordered_json decidedJson(const services::Decided& decided) {
    return {{"ok", true},
            {"decision", decided.decision.value},
            {"state", toString(decided.state)},
            {"overturns", orNull(decided.overturns)},
            {"at", formatUtc(decided.at)}};
}

/// An item in hand; nullopt: nothing is left.
ordered_json itemJson(const std::optional<services::ClaimedItem>& item) {
    if (!item) {
        return {{"item", nullptr}, {"reasons", json::array()}, {"arm", nullptr}, {"suggestion", nullptr}, {"lease_expires_at", nullptr}};
    }
    const services::ClaimedItem& claimed = *item;
    ordered_json out;
    out["item"] = {{"id", claimed.item.externalId}, {"text", claimed.item.text}, {"metadata", metadataJson(claimed.item.metadata)}};
    out["reasons"] = reasonWords(claimed.reasons);
    out["arm"] = toString(claimed.arm);
    const bool isShown = claimed.isSuggestionVisible && claimed.suggestion;
    out["suggestion"] = isShown ? suggestionJson(*claimed.suggestion, *claimed.taxonomy) : ordered_json();
    out["lease_expires_at"] = formatUtc(claimed.leaseExpiresAt);
    out["due_at"] = formatUtc(claimed.dueAt);
    out["taxonomy_version"] = claimed.taxonomy->version();
    if (claimed.entered) out["entered"] = answerJson(*claimed.entered, *claimed.taxonomy);
    return out;
}

std::string itemText(const std::optional<services::ClaimedItem>& item) {
    ordered_json out{{"ok", true}};
    out.update(itemJson(item));
    return jsonLine(out);
}

}  // namespace

std::string ReviewProtocol::answer(const std::string& line) {
    Request request;
    const auto take = [&](const json& object) {
        request.op = textAt(object, "op");
        request.id = textAt(object, "id");
        request.hasLabels = object.contains("labels");
        request.labels = textsAt(object, "labels");
        request.certainty = textAt(object, "certainty");
        request.note = textAt(object, "note");
        request.overturnReason = textAt(object, "overturn_reason");
        request.wantsNext = flagAt(object, "next");
    };
    return answerLine(line, take, [&] { return perform(request); });
}

Result<std::string> ReviewProtocol::perform(const Request& request) {
    if (request.op == "claim") return claim(request);
    if (request.op == "reveal") return reveal();
    if (request.op == "decide") return decide(request);
    if (request.op == "skip") return skip();
    if (request.op == "flag") return flag(request);
    if (request.op == "undo") return undo();
    if (request.op == "redo") return redo();
    if (request.op == "release") return release();
    return failure(ErrorKind::InvalidInput,
                   fmt::format("There is no operation \"{}\". Known are claim, reveal, decide, skip, flag, undo, redo and release.", request.op));
}

Result<ItemId> ReviewProtocol::itemInHand() const {
    if (!m_current) return failure(ErrorKind::NothingClaimed, "No item is held. Claim one first; nothing was recorded.");
    return m_current->item.id;
}

Result<std::string> ReviewProtocol::claim(const Request& request) {
    if (!request.id.empty()) {
        auto claimed = m_session.review.claim(request.id);
        if (!claimed) return std::unexpected(claimed.error());
        if (m_current && !m_isAnswered && m_current->item.id != claimed->item.id) {
            // Taking another item gives back the one in hand; its lease may have run out, which is no matter here.
            static_cast<void>(m_session.review.release(m_current->item.id));
        }
        m_current = std::move(*claimed);
        m_isAnswered = false;
        return itemText(m_current);
    }
    if (m_current && !m_isAnswered && m_session.review.holds(m_current->item.id)) return itemText(m_current);
    if (m_resumes) {
        auto resumed = m_session.sitting.resume();
        if (!resumed) return std::unexpected(resumed.error());
        m_resumed.assign(std::make_move_iterator(resumed->begin()), std::make_move_iterator(resumed->end()));
        m_resumes = false;
    }
    m_current.reset();
    m_isAnswered = false;
    if (!m_resumed.empty()) {
        m_current = std::move(m_resumed.front());
        m_resumed.pop_front();
        return itemText(m_current);
    }
    auto claimed = m_session.review.claim();
    if (!claimed) return std::unexpected(claimed.error());
    m_current = std::move(*claimed);
    return itemText(m_current);
}

Result<std::string> ReviewProtocol::reveal() {
    const auto item = itemInHand();
    if (!item) return std::unexpected(item.error());
    const auto suggestion = m_session.review.reveal(*item);
    if (!suggestion) return std::unexpected(suggestion.error());
    m_current->isSuggestionVisible = true;
    ordered_json out;
    out["ok"] = true;
    out["suggestion"] = m_current->suggestion ? suggestionJson(*suggestion, *m_current->taxonomy) : ordered_json();
    return jsonLine(out);
}

Result<std::string> ReviewProtocol::decide(const Request& request) {
    const auto item = itemInHand();
    if (!item) return std::unexpected(item.error());
    if (!request.hasLabels) return failure(ErrorKind::InvalidInput, "A decision needs \"labels\". Nothing was recorded.");
    const auto certainty = parseCertainty(request.certainty);
    if (!certainty) {
        return failure(ErrorKind::InvalidInput, fmt::format("\"certainty\" is \"{}\"; it must be sure, fairly_sure or unsure. Nothing was recorded.",
                                                            request.certainty));
    }
    const auto labels = m_current->taxonomy->labelSet(request.labels);
    if (!labels) return failure(labels.error().kind, labels.error().message + " Nothing was recorded.");
    Answer answer;
    answer.labels = *labels;
    answer.certainty = *certainty;
    answer.note = request.note;
    answer.overturnReason = request.overturnReason;
    const bool comesFromQueue = !m_resumes && m_resumed.empty();
    if (request.wantsNext && comesFromQueue) {
        auto both = m_session.review.decideAndClaim(*item, answer);
        if (!both) return std::unexpected(both.error());
        m_current = std::move(both->next);
        return decidedText(both->decided);
    }
    const auto decided = m_session.review.decide(*item, answer);
    if (!decided) return std::unexpected(decided.error());
    m_isAnswered = true;
    if (!request.wantsNext) return jsonLine(decidedJson(*decided));
    // The answer is on disk whatever becomes of the claim.
    if (const auto claimed = claim({}); !claimed) {
        ordered_json out = decidedJson(*decided);
        out["next"] = nullptr;
        out["next_error"] = {{"kind", toString(claimed.error().kind)}, {"message", shortened(claimed.error().message)}};
        return jsonLine(out);
    }
    return decidedText(*decided);
}

/// A decision with the item that is in hand after it.
std::string ReviewProtocol::decidedText(const services::Decided& decided) const {
    ordered_json out = decidedJson(decided);
    out["next"] = itemJson(m_current);
    return jsonLine(out);
}

Result<std::string> ReviewProtocol::skip() {
    const auto item = itemInHand();
    if (!item) return std::unexpected(item.error());
    if (const auto skipped = m_session.review.skip(*item); !skipped) return std::unexpected(skipped.error());
    m_current.reset();
    return jsonLine({{"ok", true}});
}

Result<std::string> ReviewProtocol::flag(const Request& request) {
    const auto item = itemInHand();
    if (!item) return std::unexpected(item.error());
    if (const auto flagged = m_session.review.flag(*item, request.note); !flagged) return std::unexpected(flagged.error());
    m_current.reset();
    return jsonLine({{"ok", true}});
}

Result<std::string> ReviewProtocol::release() {
    const auto item = itemInHand();
    if (!item) return std::unexpected(item.error());
    if (const auto released = m_session.review.release(*item); !released) return std::unexpected(released.error());
    m_current.reset();
    return jsonLine({{"ok", true}});
}

Result<std::string> ReviewProtocol::undo() {
    auto retaken = m_session.actions.undo();
    if (!retaken) return std::unexpected(retaken.error());
    if (m_current && !m_isAnswered && m_current->item.id != retaken->item.item.id) {
        m_resumed.push_front(std::move(*m_current));  // still held; it comes back after the reopened one
    }
    m_current = std::move(retaken->item);
    m_isAnswered = false;
    return itemText(m_current);
}

Result<std::string> ReviewProtocol::redo() {
    const auto redone = m_session.actions.redo();
    if (!redone) return std::unexpected(redone.error());
    if (m_current && !m_isAnswered && !m_session.review.holds(m_current->item.id)) m_current.reset();
    return jsonLine(decidedJson(*redone));
}

}  // namespace docket::cli
