#include "core/dataset/selection.h"

#include <algorithm>

namespace docket::dataset {

namespace {

bool wasLed(const ports::Record& record) {
    return std::ranges::any_of(record.decisions, [](const Decision& d) { return d.stands && d.exposure != Exposure::Blind; });
}

/// Whether one of those who gave this answer said that they were unsure.
bool isUnsure(const ports::Record& record, const std::optional<LabelSet>& answer) {
    if (!answer) return false;
    for (std::size_t i = 0; i < record.decisions.size(); ++i) {
        const Decision& decision = record.decisions[i];
        if (decision.stands && decision.answer.certainty == Certainty::Unsure && haveSameLabels(record.answers[i], *answer)) return true;
    }
    return false;
}

bool canBeChosen(LabelId id, const taxonomy::Taxonomy& taxonomy) {
    const taxonomy::Label* label = taxonomy.find(id);
    return label != nullptr && label->isChoice();
}

/// What the standing decisions say where there is no resolution.
std::expected<LabelSet, LeftOut> agreedAnswer(const ports::Record& record) {
    const LabelSet* answer = nullptr;
    for (std::size_t i = 0; i < record.decisions.size(); ++i) {
        if (!record.decisions[i].stands) continue;
        if (answer != nullptr && !haveSameLabels(*answer, record.answers[i])) return std::unexpected(LeftOut::InDisagreement);
        answer = &record.answers[i];
    }
    if (answer == nullptr) return std::unexpected(LeftOut::Undecided);
    return *answer;
}

/// Nobody was asked, and what the model said stands.
bool wasAccepted(const ports::Record& record) {
    return !record.entry && !record.waitsForRanking && record.decisions.empty() && record.prediction != nullptr && record.prediction->labels;
}

bool isByConsensus(const ports::Record& record) {
    return std::ranges::count(record.decisions, true, &Decision::stands) > 1 && agreedAnswer(record).has_value() &&
           std::ranges::none_of(record.rulings, &Ruling::stands);
}

bool isSettled(const ports::Record& record, Settled settled) {
    switch (settled) {
        case Settled::Anyhow: return true;
        case Settled::ByConsensus: return isByConsensus(record);
        case Settled::ByAdjudication: return record.resolution && record.resolution->kind == ResolutionKind::Adjudicated;
    }
    return false;
}

bool isEscalatedFor(const ports::Record& record, ReasonSet reasons) {
    return record.entry && (record.entry->reasons.bits() & reasons.bits()) != 0;
}

/// When the answer came to stand: with the resolution, or the last standing decision.
std::optional<Timestamp> timeOf(const ports::Record& record) {
    if (record.resolution) return record.resolution->at;
    std::optional<Timestamp> last;
    for (const Decision& decision : record.decisions) {
        if (decision.stands) last = std::max(last.value_or(decision.at), decision.at);
    }
    return last;
}

bool isWithin(const ports::Record& record, const ItemRules& rules) {
    if (!rules.decidedFrom && !rules.decidedBelow) return true;
    const auto at = timeOf(record);
    return at && (!rules.decidedFrom || *at >= *rules.decidedFrom) && (!rules.decidedBelow || *at < *rules.decidedBelow);
}

bool isDecidedBy(const ports::Record& record, const std::vector<std::string>& reviewers) {
    for (std::size_t i = 0; i < record.decisions.size(); ++i) {
        if (record.decisions[i].stands && std::ranges::find(reviewers, record.reviewers[i]) != reviewers.end()) return true;
    }
    return false;
}

}  // namespace

Selector::Selector(const Recipe& recipe, const taxonomy::Taxonomy& taxonomy, SelectionFacts facts)
    : m_recipe(recipe), m_taxonomy(taxonomy), m_facts(std::move(facts)) {
    for (const std::string& key : recipe.items.labels) {
        if (const taxonomy::Label* label = taxonomy.findByKey(key)) m_labels.push_back(label->id);
    }
    std::ranges::sort(m_labels);
    m_ids.insert(recipe.items.ids.begin(), recipe.items.ids.end());
}

std::expected<Selected, LeftOut> Selector::select(const ports::Record& record) const {
    if (!m_ids.empty() && !m_ids.contains(record.externalId)) return std::unexpected(LeftOut::NotSelected);
    auto selected = answerOf(record);
    if (!selected) return selected;
    if (const auto against = doubtOf(record, *selected)) return std::unexpected(*against);
    if (const auto against = ruleAgainst(record)) return std::unexpected(*against);
    if (const auto against = labelsAgainst(*selected)) return std::unexpected(*against);
    return selected;
}

std::expected<Selected, LeftOut> Selector::answerOf(const ports::Record& record) const {
    if (record.resolution) return Selected{record.resolution->labels};
    if (m_recipe.items.unreviewed == Unreviewed::AutoAccepted && wasAccepted(record)) return Selected{record.prediction->labels, true};
    if (m_recipe.include == Include::Resolved) return std::unexpected(LeftOut::Undecided);
    auto agreed = agreedAnswer(record);
    if (agreed) return Selected{std::move(*agreed)};
    if (m_recipe.include == Include::All) return Selected{};
    return std::unexpected(agreed.error());
}

std::optional<LeftOut> Selector::doubtOf(const ports::Record& record, const Selected& selected) const {
    if (m_recipe.exposure == ExposureFilter::Blind && wasLed(record)) return LeftOut::NotBlind;
    if (m_recipe.leavesOut(Doubt::Unsure) && isUnsure(record, selected.labels)) return LeftOut::Unsure;
    if (m_recipe.leavesOut(Doubt::OpenTest) && m_facts.openTest.contains(record.item)) return LeftOut::InOpenTest;
    return std::nullopt;
}

std::optional<LeftOut> Selector::ruleAgainst(const ports::Record& record) const {
    const ItemRules& rules = m_recipe.items;
    if (!isSettled(record, rules.settled)) return LeftOut::OtherwiseSettled;
    if (rules.gold == GoldUse::Out && m_facts.gold.contains(record.item)) return LeftOut::IsGold;
    if (rules.gold == GoldUse::Only && !m_facts.gold.contains(record.item)) return LeftOut::IsNotGold;
    if (!rules.reasons.isEmpty() && !isEscalatedFor(record, rules.reasons)) return LeftOut::OtherReason;
    if (!isWithin(record, rules)) return LeftOut::OutsidePeriod;
    if (!rules.reviewers.empty() && !isDecidedBy(record, rules.reviewers)) return LeftOut::OtherReviewer;
    if (m_facts.found && !m_facts.found->contains(record.item)) return LeftOut::NotFound;
    return std::nullopt;
}

std::optional<LeftOut> Selector::labelsAgainst(const Selected& selected) const {
    if (!m_recipe.items.labels.empty()) {
        const bool isNamed = selected.labels && !selected.labels->empty() &&
                             std::ranges::all_of(*selected.labels, [&](LabelId label) { return std::ranges::binary_search(m_labels, label); });
        if (!isNamed) return LeftOut::OtherLabel;
    }
    if (!factsOf(m_recipe.format).takesOldLabels && selected.labels) {
        const bool isNone = selected.labels->empty() && m_taxonomy.kind() == taxonomy::TaskKind::Single;
        const bool isInForce = !isNone && std::ranges::all_of(*selected.labels, [&](LabelId label) { return canBeChosen(label, m_taxonomy); });
        if (!isInForce) return LeftOut::LabelGone;
    }
    return std::nullopt;
}

void Tally::add(ItemId item, const std::optional<LabelSet>& labels) {
    items.push_back(item);
    if (!labels) {
        ++withoutAnswer;
        return;
    }
    if (labels->empty()) ++emptyAnswers;
    for (const LabelId label : *labels) ++byLabel[label];
}

}  // namespace docket::dataset
