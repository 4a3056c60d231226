#include "ui/review/review_work.h"

#include <algorithm>
#include <utility>

namespace docket::ui {

namespace {

bool contains(const LabelSet& labels, LabelId label) { return std::ranges::find(labels, label) != labels.end(); }

}  // namespace

bool ReviewWork::differs() const {
    return item.suggestion && item.suggestion->labels && *item.suggestion->labels != answer.labels;
}

std::vector<LabelDifference> ReviewWork::differences(const taxonomy::Taxonomy& taxonomy) const {
    std::vector<LabelDifference> differences;
    if (!differs()) return differences;
    for (const taxonomy::Label* label : taxonomy.choices()) {
        const bool isModels = contains(*item.suggestion->labels, label->id);
        if (isModels != contains(answer.labels, label->id)) differences.push_back({label->id, isModels});
    }
    return differences;
}

void ReviewWork::toggle(LabelId label, const taxonomy::Taxonomy& taxonomy) {
    saysNone = false;
    reasons.clear();
    LabelSet& labels = answer.labels;
    if (taxonomy.kind() == taxonomy::TaskKind::Single) {
        labels = {label};
    } else if (std::erase(labels, label) == 0) {
        labels.push_back(label);
        labels = taxonomy.ordered(std::move(labels));
    }
}

void ReviewWork::toggleEvidence(EvidenceSpan span) {
    const auto touches = [span](const EvidenceSpan& other) { return other.begin < span.end && span.begin < other.end; };
    if (std::erase_if(answer.evidence, touches) == 0) answer.evidence.push_back(span);
    std::ranges::sort(answer.evidence, {}, &EvidenceSpan::begin);
}

void ReviewWork::restoreEntered() {
    const auto entered = std::exchange(item.entered, std::nullopt);
    if (!entered) return;
    answer = *entered;
    answer.overturnReason.clear();
    saysNone = answer.labels.empty();
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

}  // namespace docket::ui
