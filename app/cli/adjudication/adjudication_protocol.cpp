#include "app/cli/adjudication/adjudication_protocol.h"

#include "app/cli/json_lines.h"

#include <fmt/format.h>

namespace docket::cli {

using nlohmann::json;
using nlohmann::ordered_json;
using services::ItemForRuling;

struct AdjudicationProtocol::Request {
    std::string op;
    std::string id;
    std::vector<std::string> labels;
    std::string cause;
    std::string note;
    std::string proposal;
    bool hasLabels = false;
    bool isGold = false;
};

namespace {

ordered_json evidenceJson(const std::vector<EvidenceSpan>& evidence) {
    ordered_json spans = ordered_json::array();
    for (const EvidenceSpan& span : evidence) spans.push_back({{"begin", span.begin}, {"end", span.end}});
    return spans;
}

/// Nothing in it tells who answered, or what the model had to do with it.
ordered_json answersJson(const ItemForRuling& item) {
    ordered_json answers = ordered_json::array();
    for (const services::ReviewerAnswer& answer : item.answers) {
        answers.push_back({{"reviewer", std::string(1, answer.letter)},
                           {"labels", item.taxonomy->keysOf(answer.labels)},
                           {"certainty", toString(answer.certainty)},
                           {"note", answer.note},
                           {"evidence", evidenceJson(answer.evidence)},
                           {"exposure", toString(answer.exposure)},
                           {"seconds", answer.timeSpent.ms > 0 ? ordered_json(static_cast<double>(answer.timeSpent.ms) / 1000.0) : ordered_json()}});
    }
    return answers;
}

ordered_json definitionsJson(const ItemForRuling& item) {
    ordered_json definitions = ordered_json::array();
    std::vector<LabelId> told;
    for (const services::ReviewerAnswer& answer : item.answers) {
        for (const LabelId id : answer.labels) {
            if (std::ranges::find(told, id) != told.end()) continue;
            told.push_back(id);
            const taxonomy::Label* label = item.taxonomy->find(id);
            if (label == nullptr) continue;
            ordered_json excludes = ordered_json::array();
            for (const taxonomy::Exclusion& exclusion : label->excludes) excludes.push_back(exclusion.text);
            definitions.push_back({{"label", label->key}, {"name", label->name}, {"definition", label->description}, {"includes", label->includes}, {"excludes", excludes}, {"archived", label->isArchived}});
        }
    }
    return definitions;
}

ordered_json pairJson(const ItemForRuling& item) {
    if (!item.pair) return nullptr;
    return {{"labels", {item.taxonomy->keyOf(item.pair->one), item.taxonomy->keyOf(item.pair->other)}},
            {"earlier_rulings", {item.pair->earlier.one, item.pair->earlier.other}},
            {"earlier_rulings_neither", item.pair->earlier.neither}};
}

ordered_json enteredJson(const RulingAnswer& answer, const taxonomy::Taxonomy& taxonomy) {
    return {{"labels", taxonomy.keysOf(answer.labels)}, {"cause", toString(answer.cause)}, {"note", answer.note}, {"gold", answer.isGold}, {"propose", answer.proposal}};
}

std::string itemLine(const std::optional<ItemForRuling>& item) {
    if (!item) return jsonLine({{"ok", true}, {"item", nullptr}, {"answers", json::array()}, {"definitions", json::array()}, {"lease_expires_at", nullptr}});
    ordered_json out = {{"ok", true},
                        {"item", {{"id", item->item.externalId}, {"text", item->item.text}, {"metadata", metadataJson(item->item.metadata)}}},
                        {"flagged", item->isFlagged}};
    if (item->isFlagged) out["flag_note"] = item->flagNote;
    out["answers"] = answersJson(*item);
    out["agreeing"] = item->consensus.agreeing;
    out["ground"] = toString(item->consensus.ground);
    if (const auto& support = item->consensus.support) {
        out["dawid_skene"] = {{"labels", item->taxonomy->keysOf(support->labels)}, {"posterior", support->posterior}};
    }
    out["definitions"] = definitionsJson(*item);
    out["pair"] = pairJson(*item);
    out["due_at"] = formatUtc(item->dueAt);
    out["lease_expires_at"] = formatUtc(item->holdEndsAt);
    out["taxonomy_version"] = item->taxonomy->version();
    if (item->entered) out["entered"] = enteredJson(*item->entered, *item->taxonomy);
    return jsonLine(out);
}

std::string_view toString(services::ProposalFate fate) {
    switch (fate) {
        case services::ProposalFate::None: return "";
        case services::ProposalFate::InDraft: return "in_draft";
        case services::ProposalFate::Waits: return "waits";
    }
    return "";
}

std::string recordedLine(const services::Recorded& recorded, const taxonomy::Taxonomy& taxonomy) {
    ordered_json model = nullptr;
    if (!recorded.model.empty() || recorded.predicted || recorded.confidence) {
        model = {{"labels", recorded.predicted ? ordered_json(taxonomy.keysOf(*recorded.predicted)) : ordered_json()},
                 {"confidence", orNull(recorded.confidence)},
                 {"model", recorded.model}};
    }
    ordered_json reasons = ordered_json::array();
    for (const services::ReviewerAnswer& answer : recorded.answers) {
        if (!answer.overturnReason.empty()) reasons.push_back({{"reviewer", std::string(1, answer.letter)}, {"overturn_reason", answer.overturnReason}});
    }
    return jsonLine({{"ok", true},
                     {"ruling", recorded.ruling.value},
                     {"at", formatUtc(recorded.at)},
                     {"model", std::move(model)},
                     {"reasons", std::move(reasons)},
                     {"proposal", recorded.proposal == services::ProposalFate::None ? ordered_json() : ordered_json(toString(recorded.proposal))}});
}

}  // namespace

std::string AdjudicationProtocol::answer(const std::string& line) {
    Request request;
    const auto take = [&](const json& object) {
        request.op = textAt(object, "op");
        request.id = textAt(object, "id");
        request.hasLabels = object.contains("labels");
        request.labels = textsAt(object, "labels");
        request.cause = textAt(object, "cause");
        request.note = textAt(object, "note");
        request.proposal = textAt(object, "propose");
        request.isGold = flagAt(object, "gold");
    };
    return answerLine(line, take, [&] { return perform(request); });
}

Result<std::string> AdjudicationProtocol::perform(const Request& request) {
    if (request.op == "claim") return claim(request);
    if (request.op == "rule") return rule(request);
    if (request.op == "send_back") return sendBack(request);
    if (request.op == "skip") return skip();
    if (request.op == "release") return release();
    if (request.op == "undo") return undo();
    if (request.op == "redo") return redo();
    return failure(ErrorKind::InvalidInput,
                   fmt::format("There is no operation \"{}\". Known are claim, rule, send_back, skip, release, undo and redo.", request.op));
}

Result<ItemId> AdjudicationProtocol::itemInHand() const {
    if (!m_current) return failure(ErrorKind::NothingClaimed, "No item is held. Claim one first; nothing was recorded.");
    return m_current->item.id;
}

Result<std::string> AdjudicationProtocol::claim(const Request& request) {
    const bool isHeld = m_current && m_adjudication.holds(m_current->item.id);
    if (!request.id.empty()) {
        auto claimed = m_adjudication.claim(request.id);
        if (!claimed) return std::unexpected(claimed.error());
        // Taking another item gives back the one in hand; its hold may have run out, which is no matter here.
        if (isHeld && m_current->item.id != claimed->item.id) static_cast<void>(m_adjudication.release(m_current->item.id));
        m_current = std::move(*claimed);
        return itemLine(m_current);
    }
    if (isHeld) {
        auto entered = std::move(m_current->entered);
        auto looked = m_adjudication.look(m_current->item.id);
        if (!looked) return std::unexpected(looked.error());
        looked->entered = std::move(entered);
        m_current = std::move(*looked);
        return itemLine(m_current);
    }
    m_current.reset();
    auto claimed = m_adjudication.claim();
    if (!claimed) return std::unexpected(claimed.error());
    m_current = std::move(*claimed);
    return itemLine(m_current);
}

Result<std::string> AdjudicationProtocol::rule(const Request& request) {
    const auto item = itemInHand();
    if (!item) return std::unexpected(item.error());
    if (!request.hasLabels) return failure(ErrorKind::InvalidInput, "A ruling needs \"labels\". Nothing was recorded.");
    const auto cause = parseRulingCause(request.cause);
    if (!cause) {
        return failure(ErrorKind::InvalidInput, fmt::format("\"cause\" is \"{}\"; it must be definition_unclear, reviewer_slip, ambiguous, missing_context, new_label "
                                                            "or other. Nothing was recorded.", request.cause));
    }
    const auto labels = m_current->taxonomy->labelSet(request.labels);
    if (!labels) return failure(labels.error().kind, labels.error().message + " Nothing was recorded.");
    RulingAnswer answer;
    answer.labels = *labels;
    answer.cause = *cause;
    answer.note = request.note;
    answer.isGold = request.isGold;
    answer.proposal = request.proposal;
    const auto recorded = m_adjudication.rule(*item, answer);
    if (!recorded) return std::unexpected(recorded.error());
    return recordedLine(*recorded, *m_current->taxonomy);
}

Result<std::string> AdjudicationProtocol::sendBack(const Request& request) {
    const auto item = itemInHand();
    if (!item) return std::unexpected(item.error());
    if (const auto sent = m_adjudication.sendBack(*item, request.note); !sent) return std::unexpected(sent.error());
    m_current.reset();
    return jsonLine({{"ok", true}});
}

Result<std::string> AdjudicationProtocol::skip() {
    const auto item = itemInHand();
    if (!item) return std::unexpected(item.error());
    if (const auto skipped = m_adjudication.skip(*item); !skipped) return std::unexpected(skipped.error());
    m_current.reset();
    return jsonLine({{"ok", true}});
}

Result<std::string> AdjudicationProtocol::release() {
    const auto item = itemInHand();
    if (!item) return std::unexpected(item.error());
    if (const auto released = m_adjudication.release(*item); !released) return std::unexpected(released.error());
    m_current.reset();
    return jsonLine({{"ok", true}});
}

Result<std::string> AdjudicationProtocol::undo() {
    auto undone = m_adjudication.undo();
    if (!undone) return std::unexpected(undone.error());
    if (m_current && m_current->item.id != undone->item.id && m_adjudication.holds(m_current->item.id)) {
        if (const auto released = m_adjudication.release(m_current->item.id); !released) return std::unexpected(released.error());
    }
    m_current = std::move(*undone);
    return itemLine(m_current);
}

Result<std::string> AdjudicationProtocol::redo() {
    const auto redone = m_adjudication.redo();
    if (!redone) return std::unexpected(redone.error());
    if (m_current && m_current->item.id == *redone) m_current.reset();
    return jsonLine({{"ok", true}});
}

}  // namespace docket::cli
