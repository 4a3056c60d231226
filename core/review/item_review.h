#pragma once

#include "core/base/error.h"
#include "core/domain/decision.h"
#include "core/domain/gold.h"
#include "core/domain/queue_entry.h"
#include "core/domain/ruling.h"
#include "core/review/consensus.h"
#include "core/review/event.h"
#include "core/routing/policy.h"
#include "core/taxonomy/evolution.h"

#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <variant>
#include <vector>

namespace docket::review {

/// Under which rules an answer counts. Stored with each decision, so that the outcome can be recomputed after
/// the policy has changed.
struct ReviewRules {
    int reviewsRequired = 1;
    ConsensusTerms consensus{};
    bool hasAdjudication = true;
    int mostReviews = 0;  ///< without adjudication: so many without a consensus are a dispute after all; 0: however many

    bool operator==(const ReviewRules&) const = default;
};

// What the payload of an item's event says; one type for each kind.
struct Revealed {
    std::optional<PredictionId> prediction;
    std::optional<CheckKind> check{};  ///< it was looked at in a check
    bool operator==(const Revealed&) const = default;
};
struct Decided {
    Decision decision;
    ReviewRules rules;
    double weight = 1;               ///< of its vote
    std::optional<Support> support;  ///< of the answers that stood with it
    bool operator==(const Decided&) const = default;
};
struct Skipped {
    std::optional<CheckTerms> check{};  ///< what was skipped, or flagged, was a check
    bool operator==(const Skipped&) const = default;
};
struct Flagged {
    std::string note;
    std::optional<CheckTerms> check{};
    bool operator==(const Flagged&) const = default;
};
struct Undone {
    EventId visit;
    bool operator==(const Undone&) const = default;
};
struct Redone {
    EventId visit;
    bool operator==(const Redone&) const = default;
};
// What is done to many entries at once. `batch`: the first event of those that belong together; 0 in that one itself.
struct Assigned {
    std::string reviewer;  ///< empty: for anybody
    EventId batch{};
    bool operator==(const Assigned&) const = default;
};
struct Prioritised {
    double priority = 0;
    double before = 0;
    EventId batch{};
    bool operator==(const Prioritised&) const = default;
};
struct Referred {
    EventId batch{};
    bool operator==(const Referred&) const = default;
};
struct Released {
    std::string holder;
    EventId batch{};
    bool operator==(const Released&) const = default;
};
/// A taxonomy version asks for a review of what was decided before.
struct Reopened {
    int version = 0;
    bool operator==(const Reopened&) const = default;
};
/// The item was drawn into an agreement study: so many reviewers are to answer it, blind and before anything else.
struct Sampled {
    int study = 0;
    int reviewers = 0;
    std::optional<LabelId> stratum;
    double priority = 0;
    double before = 0;
    bool operator==(const Sampled&) const = default;
};
/// Its study has ended: from here on it is an item like any other, with its answers.
struct Discharged {
    int study = 0;
    bool operator==(const Discharged&) const = default;
};
/// An import brought another prediction in the place of one, or the first one for an item that nothing was predicted of, and
/// the item was accepted with it.
struct Replaced {
    RunId run;
    PredictionId prediction;
    std::optional<PredictionId> before;
    bool operator==(const Replaced&) const = default;
};
struct Ruled {
    Ruling ruling;
    bool operator==(const Ruled&) const = default;
};
/// One more review is asked for instead of a ruling.
struct SentBack {
    std::string note;  ///< to whoever reviews it next
    bool operator==(const SentBack&) const = default;
};
/// The item's labels are known: reviewers are measured by it.
struct GoldAdded {
    LabelSet labels;
    int taxonomyVersion = 1;
    GoldSource source = GoldSource::Hand;
    std::string note;
    bool operator==(const GoldAdded&) const = default;
};
struct GoldRemoved {
    bool operator==(const GoldRemoved&) const = default;
};
struct Checked {
    Check check;
    bool operator==(const Checked&) const = default;
};
using Fact = std::variant<Revealed, Decided, Skipped, Flagged, Undone, Redone, Assigned, Prioritised, Referred, Released, Reopened, Sampled,
                          Discharged, Replaced, Ruled, SentBack, GoldAdded, GoldRemoved, Checked>;

/// An event of an item with its payload read.
struct ItemEvent {
    EventId id;
    Timestamp at;
    std::string reviewer;
    Fact fact;
};

/// Under which taxonomy version a review is read: what was decided under an earlier one reads as the lineage says,
/// and what was decided under a later one has not happened.
struct Reading {
    std::shared_ptr<const taxonomy::Lineage> lineage;  ///< null: every answer is read as it was given
    int version = 0;

    LabelSet labelsOf(const Decision& decision) const {
        return lineage ? lineage->read(decision.answer.labels, decision.taxonomyVersion, version) : decision.answer.labels;
    }
    LabelSet labelsOf(const Ruling& ruling) const {
        return lineage ? lineage->read(ruling.answer.labels, ruling.taxonomyVersion, version) : ruling.answer.labels;
    }
    bool isLater(int other) const { return lineage && other > version; }
    bool isInForce(int other) const { return !lineage || lineage->isInForce(other, version); }
};

/// What one reviewer said in a study. Valid as long as the review is.
struct StudyAnswer {
    const Decision* decision = nullptr;
    std::string_view reviewer;
};

/// An answer to a check, with whose it is.
struct GivenCheck {
    Check check;
    std::string reviewer;
    bool isUndone = false;
};

/// The state of one item's review: a fold over its events and nothing else. The live path and `docket verify`
/// both derive from here, so what is stored beside the events can always be rebuilt and compared.
class ItemReview {
public:
    /// `reviewsRequired`: what routing asks for, until a decision brings the rules that it was made under; 0: routing
    /// accepted the item, and only a study asks for answers.
    explicit ItemReview(int reviewsRequired = 1, Reading reading = {}) : m_reading(std::move(reading)) {
        m_routedRules.reviewsRequired = reviewsRequired;
        m_rules = m_routedRules;
    }

    /// Takes the next event of the item, oldest first. Refuses one that contradicts what came before.
    Result<> apply(const ItemEvent& event);

    /// As they were given, whatever the version they are read under.
    const std::vector<Decision>& decisions() const { return m_decisions; }
    /// The decisions that stand: at most one for each reviewer, in the order given.
    std::vector<const Decision*> standing() const;
    const Decision* standingOf(std::string_view reviewer) const;
    const std::vector<std::string>& reviewersOf() const { return m_reviewers; }
    /// Since which event somebody is not to review the item: their answer stands, or they sent it back and know those of others.
    std::optional<EventId> partOf(std::string_view person) const;
    /// Who sent it back, in the order in which they did.
    std::vector<std::string> sendersBack() const;
    /// Whether a taxonomy version in force asked for a new review after this event.
    bool isReopenedSince(EventId event) const;

    /// What routing asked for.
    int routedReviews() const { return m_routedRules.reviewsRequired; }
    int answers() const { return static_cast<int>(standing().size()); }
    /// Further answers asked for. Without adjudication one more is asked as long as there is no majority.
    int reviewsWanted() const;
    /// Flagged, and nobody has decided it since.
    bool isFlagged() const;
    /// What the one who flagged it last wrote; nullopt: it is not flagged.
    std::optional<std::string> flagNote() const;
    /// The skip that keeps the item behind this reviewer's others, if there is one.
    std::optional<EventId> skippedSince(std::string_view reviewer) const;
    /// Who alone is to get the item; empty: anybody. nullopt: nobody ever said.
    std::optional<std::string> assignee() const;
    /// The priority as set by hand, or that of the routing when this was taken back; nullopt: nobody ever set one.
    std::optional<double> priority() const;
    /// Whether something set by hand was taken back.
    bool isUndone(EventId setting) const;
    /// Sent to adjudication, and nobody has ruled or sent it back since.
    bool isReferred() const;
    /// As they were given.
    const std::vector<Ruling>& rulings() const { return m_rulings; }
    /// The ruling that stands; nullptr: none.
    const Ruling* ruling() const;
    /// Whether somebody ruled or sent the item back after this event, and that stands.
    bool isSettledSince(EventId event) const;
    /// What an adjudicator said when the item came back for one more review; nullopt: it did not, or that was answered.
    std::optional<std::string> sentBackWith() const;
    /// What the answers that stand come to by the rule that counts.
    Consensus consensus() const;
    /// Whether a study has the item now: its answers are given blind, and nothing of the model is shown.
    bool isInStudy() const { return openStudy() != nullptr; }
    /// What counts in a study, in the order given: of each reviewer the first answer while it had the item, if they had
    /// seen nothing of the model. A later change does not count; nor does what was taken back, or what a taxonomy version
    /// had reviewed again. At most as many as the study asks for.
    std::vector<StudyAnswer> studyAnswers(int study) const;
    /// What this reviewer has seen of the model before the answer that comes next. `visit`: the first decision of
    /// their present claim, if they gave one; a reveal after it makes the next answer a compared one.
    Exposure exposureOf(std::string_view reviewer, Arm arm, std::optional<EventId> visit) const;

    /// Answers to checks, as they were given. They are no decisions: nothing else here is made of them.
    const std::vector<GivenCheck>& checks() const { return m_checks; }
    /// The answer of a reviewer's check that stands, by its visit; nullptr: there is none.
    const Check* checkOf(std::string_view reviewer, EventId visit) const;
    /// The last of a reviewer's answers to checks that stand; nullptr: there is none.
    const Check* lastCheckOf(std::string_view reviewer) const;
    /// Of a visit that was a check, answered or put aside, also where it was taken back; nullptr: it was none.
    const CheckTerms* termsOf(EventId visit) const;
    /// What exposureOf() says, of a check: what was seen before it was given does not count.
    Exposure exposureInCheck(std::string_view reviewer, Arm arm, const CheckTerms& terms, std::optional<EventId> visit) const;

    QueueState state() const;
    std::optional<Resolution> resolution() const;

private:
    struct Mark {
        EventId id;
        std::string reviewer;
        bool isUndone = false;
    };

    /// The time that an item is in a study.
    struct Attendance {
        int study = 0;
        int reviewers = 0;
        EventId since;
        std::optional<EventId> until;
    };

    /// Something set by hand that the last one standing decides.
    template <class Value>
    struct Setting {
        EventId id;
        Value value;
        bool isUndone = false;
    };

    /// A check that was skipped or flagged.
    struct ShelvedCheck {
        EventId id;
        CheckTerms terms;
        bool isUndone = false;
    };

    void addCheck(const ItemEvent& event, const Check& check);
    void recomputeChecks();
    Result<> applyUndo(EventId visit, bool undo);
    Result<> enterStudy(EventId event, const Sampled& fact);
    Result<> leaveStudy(EventId event, const Discharged& fact);
    const Attendance* openStudy() const;
    int reviewsRequired() const;
    /// Whether a decision was neither taken back nor given under a later version.
    bool hasHappened(std::size_t decision) const;
    void recomputeStanding();
    void recomputeRulings();
    int answersBefore(EventId event) const;
    bool hasDecisionAfter(EventId event, std::string_view reviewer) const;

    std::vector<Decision> m_decisions;
    std::vector<std::string> m_reviewers;  ///< parallel to m_decisions
    std::vector<bool> m_undone;            ///< parallel to m_decisions
    std::vector<ReviewRules> m_rulesOf;    ///< parallel to m_decisions
    std::vector<double> m_weights;         ///< parallel to m_decisions
    std::vector<std::optional<Support>> m_supports;  ///< parallel to m_decisions
    std::vector<Ruling> m_rulings;
    std::vector<bool> m_rulingsUndone;     ///< parallel to m_rulings
    std::vector<Mark> m_sendBacks;
    std::map<EventId, std::string> m_sendBackNotes;
    std::vector<Mark> m_skips;
    std::vector<Mark> m_flags;
    std::map<EventId, std::string> m_flagNotes;
    std::vector<Mark> m_referrals;
    std::vector<EventId> m_reopenings;     ///< of versions that are in force
    std::vector<Setting<std::string>> m_assignments;
    std::vector<Setting<double>> m_priorities;
    double m_routedPriority = 0;  ///< before the first of them
    std::map<std::string, EventId, std::less<>> m_firstReveals;  ///< by reviewer
    std::vector<Mark> m_checkReveals;
    std::vector<GivenCheck> m_checks;
    std::vector<ShelvedCheck> m_shelvedChecks;
    std::vector<Attendance> m_studies;
    ReviewRules m_routedRules;
    ReviewRules m_rules;  ///< of the last decision that was not taken back, else those of the routing
    Reading m_reading;
};

}  // namespace docket::review
