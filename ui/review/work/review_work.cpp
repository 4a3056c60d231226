#include "ui/review/work/review_work.h"

#include <algorithm>
#include <utility>

namespace docket::ui {

bool isHoldLost(const Error& error) { return error.kind == ErrorKind::LeaseLost || error.kind == ErrorKind::NothingClaimed; }

void toggleMark(std::vector<EvidenceSpan>& marks, EvidenceSpan span) {
    const auto touches = [span](const EvidenceSpan& other) { return other.begin < span.end && span.begin < other.end; };
    if (std::erase_if(marks, touches) == 0) marks.push_back(span);
    std::ranges::sort(marks, {}, &EvidenceSpan::begin);
}

ReviewWork ReviewWork::on(services::ClaimedItem item) {
    ReviewWork work;
    work.item = std::move(item);
    return work;
}

bool ReviewWork::differs() const {
    return item.suggestion && item.suggestion->labels && *item.suggestion->labels != answer.labels;
}

std::vector<LabelDifference> ReviewWork::differences(const taxonomy::Taxonomy& taxonomy) const {
    std::vector<LabelDifference> differences;
    if (!differs()) return differences;
    for (const taxonomy::Label* label : taxonomy.choices()) {
        const bool isModels = has(*item.suggestion->labels, label->id);
        if (isModels != has(answer.labels, label->id)) differences.push_back({label->id, isModels});
    }
    return differences;
}

void ReviewWork::leaveScreen() {
    if (onScreen.isValid()) spentMs += onScreen.elapsed();
    onScreen.invalidate();
}

void ReviewWork::toggle(LabelId label, const taxonomy::Taxonomy& taxonomy) {
    saysNone = false;
    isComplete = false;
    reasons.clear();
    LabelSet& labels = answer.labels;
    if (taxonomy.kind() == taxonomy::TaskKind::Single) {
        labels = {label};
    } else if (std::erase(labels, label) == 0) {
        labels.push_back(label);
        labels = taxonomy.ordered(std::move(labels));
    }
}

void ReviewWork::restoreEntered() {
    // The time is counted apart, so that two answers can be compared by what they say.
    if (const auto first = std::exchange(item.recorded, std::nullopt)) {
        recorded = *first;
        recorded->timeSpent = {};
    }
    const auto entered = std::exchange(item.entered, std::nullopt);
    const auto draft = std::exchange(item.draft, std::nullopt);
    if (!entered && !draft) return;
    answer = draft ? draft->answer : *entered;
    saysNone = draft ? draft->saysNone : answer.labels.empty();
    if (draft) {
        reasons = draft->reasons;
        draftAt = draft->savedAt;
    }
    answer.overturnReason.clear();
    spentMs = std::exchange(answer.timeSpent, {}).ms;
}

std::string ReviewWork::joinedReasons(const taxonomy::Taxonomy& taxonomy) const {
    if (taxonomy.kind() == taxonomy::TaskKind::Single) return reasons.empty() ? std::string() : reasons.front();
    std::string joined;
    const auto differing = differences(taxonomy);
    for (std::size_t i = 0; i < std::min(reasons.size(), differing.size()); ++i) {
        if (reasons[i].empty()) continue;
        if (!joined.empty()) joined += "; ";
        joined.append(taxonomy.keyOf(differing[i].label)).append(": ").append(reasons[i]);
    }
    return joined;
}

Answer ReviewWork::timedAnswer() const {
    Answer timed = answer;
    timed.timeSpent = Duration{spentMs + (onScreen.isValid() ? onScreen.elapsed() : 0)};
    return timed;
}

Draft ReviewWork::draft() const {
    Draft draft;
    draft.item = id();
    draft.answer = timedAnswer();
    draft.answer.overturnReason.clear();
    draft.saysNone = saysNone;
    draft.reasons = reasons;
    return draft;
}

}  // namespace docket::ui
