#include "core/domain/queue_entry.h"

#include <array>

namespace docket {

namespace {
constexpr std::array<std::string_view, reasonCount> reasonWords = {
    "low_confidence", "no_confidence", "invalid_output", "high_impact",  "conflicting_signals",
    "confused_pair",  "novel_input",   "rare_class",     "audit_sample", "manual",
    "agreement_study"};
}

std::string_view toString(Reason reason) { return reasonWords[static_cast<std::size_t>(reason)]; }

std::optional<Reason> parseReason(std::string_view word) {
    for (std::size_t i = 0; i < reasonWords.size(); ++i) {
        if (reasonWords[i] == word) return static_cast<Reason>(i);
    }
    return std::nullopt;
}

std::vector<Reason> ReasonSet::toVector() const {
    std::vector<Reason> reasons;
    for (int i = 0; i < reasonCount; ++i) {
        if (has(static_cast<Reason>(i))) reasons.push_back(static_cast<Reason>(i));
    }
    return reasons;
}

std::string_view toString(QueueState state) {
    switch (state) {
        case QueueState::Queued: return "queued";
        case QueueState::InReview: return "in_review";
        case QueueState::InDispute: return "in_dispute";
        case QueueState::Resolved: return "resolved";
        case QueueState::Dismissed: return "dismissed";
    }
    return "queued";
}

}  // namespace docket
