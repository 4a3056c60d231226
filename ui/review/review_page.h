#pragma once

#include "ui/actions/action_registry.h"
#include "ui/common/banner.h"
#include "ui/review/decision_bar.h"
#include "ui/review/definition_panel.h"
#include "ui/review/item_strip.h"
#include "ui/review/label_list.h"
#include "ui/review/queue_bar.h"
#include "ui/review/reading_view.h"
#include "ui/review/review_controller.h"
#include "ui/review/suggestion_card.h"

#include <QStackedWidget>
#include <QWidget>

namespace docket::ui {

/// The Review screen: renders what the controller holds and turns keys into its operations. Keeps no state of the
/// work but the highlight.
class ReviewPage : public QWidget {
    Q_OBJECT

public:
    ReviewPage(const Theme& theme, ActionRegistry& actions, ReviewController& review, QWidget* parent = nullptr);

    Banner* banner() const { return m_banner; }

Q_SIGNALS:
    /// The item in hand has been painted; keys pressed before belong to the one before it.
    void itemPainted();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildLayout();
    void connectActions();
    void connectReview();

    void showItem();
    void showEntered();
    void showPhase();
    void showSuggestion();
    void showDefinition();
    void showFailure(const Error& error);
    QString pendingHighlight() const;

    bool handlePlainKey(const QKeyEvent& event);
    bool handleComparingKey(const QKeyEvent& event);
    bool chooseByKey(const QKeyEvent& event);
    void enter();
    void undo();
    void markEvidence();
    void choose(LabelId label);
    void chooseNoneFits();
    void moveHighlight(int step);
    void focusDesk();

    const Theme& m_theme;
    ActionRegistry& m_actions;
    ReviewController& m_review;
    LabelModel m_labels;
    Banner* m_banner;
    QueueBar* m_queueBar;
    ItemStrip* m_strip;
    ReadingView* m_text;
    SuggestionCard* m_suggestion;
    DecisionBar* m_decision;
    LabelList* m_labelList;
    DefinitionPanel* m_definition;
    QStackedWidget* m_desk;
    QLabel* m_message;
    bool m_isHighlightPending = false;  ///< moved since the last choice: Enter chooses it
    bool m_isPainted = false;
};

}  // namespace docket::ui
