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
std::expected<std::optional<LabelSet>, LeftOut> agreedAnswer(const ports::Record& record) {
    const LabelSet* answer = nullptr;
    for (std::size_t i = 0; i < record.decisions.size(); ++i) {
        if (!record.decisions[i].stands) continue;
        if (answer != nullptr && !haveSameLabels(*answer, record.answers[i])) return std::unexpected(LeftOut::InDisagreement);
        answer = &record.answers[i];
    }
    if (answer == nullptr) return std::unexpected(LeftOut::Undecided);
    return *answer;
}

std::expected<std::optional<LabelSet>, LeftOut> answerOf(const ports::Record& record, const Recipe& recipe) {
    if (record.resolution) return record.resolution->labels;
    if (recipe.include == Include::Resolved) return std::unexpected(LeftOut::Undecided);
    auto agreed = agreedAnswer(record);
    if (!agreed && recipe.include == Include::All) return std::nullopt;
    return agreed;
}

}  // namespace

std::string_view toString(LeftOut reason) {
    switch (reason) {
        case LeftOut::AcceptedAutomatically: return "accepted_automatically";
        case LeftOut::Undecided: return "undecided";
        case LeftOut::InDisagreement: return "in_disagreement";
        case LeftOut::NotBlind: return "not_blind";
        case LeftOut::Unsure: return "unsure";
        case LeftOut::InOpenTest: return "in_open_test";
        case LeftOut::NoOverturnedSuggestion: return "no_overturned_suggestion";
        case LeftOut::BlankText: return "blank_text";
        case LeftOut::LabelGone: return "label_gone";
        case LeftOut::NotSampled: return "not_sampled";
    }
    return "undecided";
}

std::expected<std::optional<LabelSet>, LeftOut> select(const ports::Record& record, const Recipe& recipe,
                                                       const taxonomy::Taxonomy& taxonomy, const std::unordered_set<ItemId>& openTest) {
    auto answer = answerOf(record, recipe);
    if (!answer) return answer;
    if (recipe.exposure == ExposureFilter::Blind && wasLed(record)) return std::unexpected(LeftOut::NotBlind);
    if (recipe.leavesOut(Doubt::Unsure) && isUnsure(record, *answer)) return std::unexpected(LeftOut::Unsure);
    if (recipe.leavesOut(Doubt::OpenTest) && openTest.contains(record.item)) return std::unexpected(LeftOut::InOpenTest);
    if (!factsOf(recipe.format).takesOldLabels && *answer) {
        const bool isNone = (*answer)->empty() && taxonomy.kind() == taxonomy::TaskKind::Single;
        const bool isInForce = !isNone && std::ranges::all_of(**answer, [&](LabelId label) { return canBeChosen(label, taxonomy); });
        if (!isInForce) return std::unexpected(LeftOut::LabelGone);
    }
    return answer;
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
