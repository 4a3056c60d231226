#pragma once

#include "core/domain/decision.h"
#include "ui/common/parts/live_region.h"
#include "ui/review/decision_bar.h"
#include "ui/review/desk_message.h"
#include "ui/review/labels/label_list.h"
#include "ui/review/reading/item_strip.h"
#include "ui/review/reading/suggestion_card.h"
#include "ui/review/review_controller.h"

#include <QObject>

namespace docket::ui {

/// The parts of the Review screen whose words are told.
struct SpokenParts {
    const ItemStrip& strip;
    const SuggestionCard& suggestion;
    const DecisionBar& decision;
    const LabelList& labels;
    const DeskMessage& message;
};

/// Tells a screen reader what the eye sees change: each new item once, what was chosen, what was saved, what is asked
/// now. Never more than the screen shows. Errors are told by the banner.
class ReviewAnnouncements : public QObject {
    Q_OBJECT

public:
    ReviewAnnouncements(const ReviewController& review, SpokenParts parts, QWidget* page);

    /// The item in hand is on screen.
    void sayItem();
    /// A reason that is asked for can be seen, and given.
    void sayQuestion();
    /// The row that Enter would choose now.
    void sayHighlight();

private:
    void sayEntered();
    void sayPhase();
    void saySuggestion();
    QString nameOf(LabelId label) const;

    const ReviewController& m_review;
    SpokenParts m_parts;
    LiveRegion* m_region;
    bool m_isNew = true;
    bool m_isQuestionNew = false;
    bool m_isSuggestionTold = false;
    LabelSet m_labels;
    Certainty m_certainty = Certainty::Unstated;
};

}  // namespace docket::ui
