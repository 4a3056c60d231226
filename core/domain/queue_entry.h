#pragma once

#include "core/base/id.h"
#include "core/base/time.h"

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace docket {

/// Why an item was escalated. The values are stored; add at the end only.
enum class Reason : std::uint8_t {
    LowConfidence,
    NoConfidence,
    InvalidOutput,
    HighImpact,
    ConflictingSignals,
    ConfusedPair,
    NovelInput,
    RareClass,
    AuditSample,
    Manual,
    AgreementStudy,  ///< routing accepted it, and a study drew it: no part of the audit sample
};
inline constexpr int reasonCount = 11;

std::string_view toString(Reason reason);  ///< "low_confidence"
std::optional<Reason> parseReason(std::string_view word);

/// A set of reasons; bit n stands for the n-th reason.
class ReasonSet {
public:
    constexpr ReasonSet() = default;
    constexpr ReasonSet(std::initializer_list<Reason> reasons) {
        for (Reason reason : reasons) add(reason);
    }
    static constexpr ReasonSet fromBits(std::uint32_t bits) {
        ReasonSet set;
        set.m_bits = bits;
        return set;
    }

    constexpr void add(Reason reason) { m_bits |= 1U << static_cast<unsigned>(reason); }
    constexpr bool has(Reason reason) const { return (m_bits >> static_cast<unsigned>(reason) & 1U) != 0; }
    constexpr bool isEmpty() const { return m_bits == 0; }
    constexpr std::uint32_t bits() const { return m_bits; }
    std::vector<Reason> toVector() const;

    constexpr bool operator==(const ReasonSet&) const = default;

private:
    std::uint32_t m_bits = 0;
};

/// The values are stored.
enum class QueueState : std::uint8_t { Queued, InReview, InDispute, Resolved, Dismissed };

std::string_view toString(QueueState state);  ///< "in_review"

/// An escalated item on its way to a resolution.
struct QueueEntry {
    ItemId item;
    std::optional<PredictionId> prediction;  ///< the one that the suggestion comes from
    ReasonSet reasons;
    double priority = 0;         ///< higher is claimed first
    Timestamp queuedAt;          ///< ties in priority: older first
    std::int64_t tiebreak = 0;   ///< then the lower stable hash of the external id
    Timestamp dueAt;
    int reviewsRequired = 1;     ///< by routing; 0: it accepted the item, which is here for a study alone
    QueueState state = QueueState::Queued;
    bool isFlagged = false;      ///< handed to a lead; not given to reviewers
    std::optional<ReviewerId> assignee;  ///< who alone is to get it; nullopt: anybody
    /// With which routing sends such a prediction to people: 1, or the rate of the audit that drew what it accepted. nullopt:
    /// routing did not send it, or it is not known here. Filled in by passes over records only.
    std::optional<double> probability{};

    bool operator==(const QueueEntry&) const = default;
};

/// A claim of one reviewer on a queue entry.
struct Lease {
    ItemId item;
    ReviewerId reviewer;
    std::string session;     ///< the review session that holds it
    Timestamp claimedAt;
    Timestamp expiresAt;

    bool operator==(const Lease&) const = default;
};

}  // namespace docket
