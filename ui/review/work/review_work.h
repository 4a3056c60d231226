#pragma once

#include "core/base/error.h"
#include "core/services/review/review_service.h"
#include "core/taxonomy/taxonomy.h"

#include <QElapsedTimer>

#include <optional>
#include <string>
#include <vector>

namespace docket::ui {

/// A label that only one of reviewer and model gave.
struct LabelDifference {
    LabelId label;
    bool isModels = false;  ///< given by the model and not by the reviewer

    bool operator==(const LabelDifference&) const = default;
};

/// How an item leaves the hand.
enum class Leave { Answer, Skip, Flag };

/// What could not be recorded, and why.
struct FailedSave {
    Leave leave = Leave::Answer;
    Error error;
};

/// Whether it says that the hold on an item has ended.
bool isHoldLost(const Error& error);

/// Marks a span, or takes away the marks that it touches.
void toggleMark(std::vector<EvidenceSpan>& marks, EvidenceSpan span);

/// An item in hand, with what was entered for it.
struct ReviewWork {
    services::ClaimedItem item;
    Answer answer;
    bool saysNone = false;              ///< multi-label: the empty set was chosen, and is not just the start
    std::optional<Answer> recorded;     ///< the answer of this visit that is on disk already
    std::vector<std::string> reasons;   ///< given so far, one for each difference
    QElapsedTimer onScreen;
    qint64 spentMs = 0;                 ///< on screen before
    std::optional<Timestamp> draftAt;   ///< when what is entered was kept last
    std::optional<std::string> flagNote;  ///< for the lead, as long as one is written
    std::optional<FailedSave> failed;   ///< how it left the hand last, and had to come back
    bool isComplete = false;            ///< nothing is left to be asked: submitting repeats the answer

    static ReviewWork on(services::ClaimedItem item);

    ItemId id() const { return item.item.id; }
    bool isSuggestionVisible() const { return item.isSuggestionVisible; }
    bool isUnsaved() const { return failed.has_value(); }
    /// Whether the answer differs from the suggestion; false where there is nothing to compare with.
    bool differs() const;
    /// In the order of the taxonomy. For a single-label answer: the reviewer's label and the model's.
    std::vector<LabelDifference> differences(const taxonomy::Taxonomy& taxonomy) const;

    /// Counts the time that it was on screen to what it was before.
    void leaveScreen();
    /// Single-label: chooses the label. Multi-label: adds it or takes it away.
    void toggle(LabelId label, const taxonomy::Taxonomy& taxonomy);
    /// Takes over what had been entered before: from the draft, or before an undo.
    void restoreEntered();

    /// The reasons as they are stored: the code alone for a single label, "label: code; label: code" for several.
    std::string joinedReasons(const taxonomy::Taxonomy& taxonomy) const;
    /// The answer with the time that it took.
    Answer timedAnswer() const;
    /// What is entered, to be kept.
    Draft draft() const;
};

}  // namespace docket::ui
