#include "ui/review/review_announcements.h"

#include "ui/common/words/text.h"

#include <algorithm>

namespace docket::ui {

namespace {

using Phase = ReviewController::Phase;

}  // namespace

ReviewAnnouncements::ReviewAnnouncements(const ReviewController& review, SpokenParts parts, QWidget* page)
    : QObject(page), m_review(review), m_parts(parts), m_region(new LiveRegion(page)) {
    connect(&review, &ReviewController::itemChanged, this, [this] {
        m_isNew = true;
        m_isSuggestionTold = false;
        m_region->forget();
    });
    connect(&review, &ReviewController::enteredChanged, this, &ReviewAnnouncements::sayEntered);
    connect(&review, &ReviewController::phaseChanged, this, &ReviewAnnouncements::sayPhase);
    connect(&review, &ReviewController::suggestionShown, this, &ReviewAnnouncements::saySuggestion);
    connect(&review, &ReviewController::saved, this, [this] { m_region->say(tr("Saved")); });
}

void ReviewAnnouncements::sayItem() {
    const auto* item = m_review.item();
    if (item == nullptr || !std::exchange(m_isNew, false)) return;
    m_labels = m_review.entered().labels;
    m_certainty = m_review.entered().certainty;
    m_region->say(tr("Item %1, %2. Why it is here: %3. %4", "id, due time, reasons, text")
                      .arg(oneLine(toQt(item->item.externalId)), m_parts.strip.dueText(), QLocale().createSeparatedList(m_parts.strip.reasonTexts()),
                           visible(item->item.text)));
    if (m_review.isSuggestionVisible()) saySuggestion();
}

void ReviewAnnouncements::sayHighlight() {
    const QModelIndex row = m_parts.labels.view()->currentIndex();
    m_region->say(row.data(Qt::AccessibleTextRole).toString());
}

QString ReviewAnnouncements::nameOf(LabelId label) const {
    const taxonomy::Label* known = m_review.taxonomy()->find(label);
    return known == nullptr ? QString() : oneLine(toQt(known->name));
}

void ReviewAnnouncements::sayEntered() {
    if (m_isNew || m_review.item() == nullptr) return;
    const Answer& entered = m_review.entered();
    const LabelSet before = std::exchange(m_labels, entered.labels);
    for (const LabelId label : entered.labels) {
        if (!has(before, label)) m_region->say(tr("%1, chosen").arg(nameOf(label)));
    }
    for (const LabelId label : before) {
        if (m_review.isMulti() && !has(entered.labels, label)) m_region->say(tr("%1, not chosen").arg(nameOf(label)));
    }
    if (std::exchange(m_certainty, entered.certainty) != entered.certainty) m_region->say(certaintyText(entered.certainty));
}

void ReviewAnnouncements::sayQuestion() {
    if (!std::exchange(m_isQuestionNew, false)) return;
    saySuggestion();
    m_region->say(m_parts.decision.comparison().question());
}

void ReviewAnnouncements::sayPhase() {
    m_isQuestionNew = m_review.phase() == Phase::Comparing;
    switch (m_review.phase()) {
        case Phase::Empty:
        case Phase::Unavailable:
        case Phase::Paused: m_region->say(m_parts.message.spoken()); break;
        default: break;
    }
}

void ReviewAnnouncements::saySuggestion() {
    if (m_isNew || !m_review.isSuggestionVisible() || std::exchange(m_isSuggestionTold, true)) return;
    m_region->say(tr("%1. %2", "what the model says, and how sure").arg(m_parts.suggestion.accessibleName(), m_parts.suggestion.accessibleDescription()));
}

}  // namespace docket::ui
