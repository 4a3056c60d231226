#include "core/search/item_filter.h"

#include <algorithm>

namespace docket::search {

namespace {
constexpr std::array<std::string_view, stageCount> stageWords = {"waiting",  "in_review", "in_dispute", "flagged",
                                                                 "resolved", "dismissed", "accepted"};
}

std::string_view toString(Stage stage) { return stageWords[static_cast<std::size_t>(stage)]; }

std::optional<Stage> parseStage(std::string_view word) {
    const auto found = std::ranges::find(stageWords, word);
    if (found == stageWords.end()) return std::nullopt;
    return static_cast<Stage>(found - stageWords.begin());
}

std::optional<Known> parseKnown(std::string_view word) {
    if (word == "gold") return Known::Gold;
    if (word == "adjudicated") return Known::Adjudicated;
    return std::nullopt;
}

Stage stageOf(QueueState state, bool isFlagged) {
    switch (state) {
        case QueueState::Resolved: return Stage::Resolved;
        case QueueState::Dismissed: return Stage::Dismissed;
        default: break;
    }
    if (isFlagged) return Stage::Flagged;
    return state == QueueState::Queued ? Stage::Waiting : state == QueueState::InReview ? Stage::InReview : Stage::InDispute;
}

}  // namespace docket::search
