#pragma once

#include "ui/actions/action_registry.h"
#include "ui/common/look/room.h"
#include "ui/common/parts/screen.h"
#include "ui/review/decision_bar.h"
#include "ui/review/desk_keys.h"
#include "ui/review/desk_message.h"
#include "ui/review/labels/definition_panel.h"
#include "ui/review/labels/label_list.h"
#include "ui/review/labels/side_column.h"
#include "ui/review/queue_bar.h"
#include "ui/review/reading/item_strip.h"
#include "ui/review/reading/reading_view.h"
#include "ui/review/reading/suggestion_card.h"
#include "ui/review/review_announcements.h"
#include "ui/review/review_controller.h"
#include "ui/review/review_notices.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QSplitter>
#include <QTimer>
#include <QVariantMap>
#include <QWidget>

#include <optional>

namespace docket::ui {

/// The Review screen: renders what the controller has, and hands on what is pressed. Keeps no state of the work but
/// the highlight.
class ReviewPage : public Screen {
    Q_OBJECT

public:
    ReviewPage(const Theme& theme, ActionRegistry& actions, ReviewController& review, QWidget* parent = nullptr);

    Banner* banner() const override { return m_banner; }
    void refresh() override { m_review.refresh(); }
    /// What is worked on, for the bar over the desk.
    void setTitle(const QString& title) { m_queueBar->setTitle(title); }

    /// How many items the reviewer has decided today, for the same.
    void setDoneToday(qint64 items);
    /// See QueueBar.
    void setDailyGoal(int items);
    /// Whether the bar over the desk shows the reviewer's own pace.
    void setPaceShown(bool isShown);

    /// What the person changed about the desk of this workspace, to be kept; and as it was kept: the widths of the
    /// panes, and the labels that are pinned.
    QVariantMap layoutState() const { return m_layout; }
    void setLayoutState(const QVariantMap& layout);

Q_SIGNALS:
    /// The item in hand has been painted; keys pressed before belong to the one before it.
    void itemPainted();
    /// What is asked now, an item's label or a reason, has been painted.
    void askedPainted();
    /// What could not be saved is to be saved in another place.
    void copyAsked();
    void layoutChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildLayout();
    void layOutColumns();
    Room room() const { return roomOf(*this, m_theme); }
    QWidget* makeReading();
    QWidget* makeWork();
    void connectCommands();
    void connectReview();
    void connectDesk();

    void showItem();
    void showEntered();
    void highlightOwn();
    void showPhase();
    void showSuggestion();
    void showDefinition();
    void sayHighlight();
    void updateCommands();
    void awaitPaint();
    void notePainted(int asked);
    void showKeys();
    /// Text and labels side by side, or one of them at a time.
    void takeTurns(bool areAlone);
    void keepSideWidth();
    void showLabels(bool areFirst);
    void fitRows();
    void updateKeyCaps();
    QString howSeen() const;

    void undo();
    void pauseOrGoOn();
    void submit();
    void markEvidence();
    void togglePin();
    void startCaret();
    void focusDesk() { setFocus(Qt::OtherFocusReason); }
    void pressAtDesk(QKeyEvent& key);
    bool isForDesk(const QKeyEvent& key) const;
    bool filterFieldTakes(const QKeyEvent& key) const;
    bool textTakes(const QKeyEvent& key) const;

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
    SideColumn* m_side;
    DeskKeys* m_keys;
    QSplitter* m_work = nullptr;
    QWidget* m_centre = nullptr;
    QWidget* m_reading = nullptr;
    QHBoxLayout* m_cardRow = nullptr;
    QStackedWidget* m_desk;
    ReviewNotices* m_notices;
    ReviewAnnouncements* m_announcements = nullptr;
    QWidget* m_loading = nullptr;
    DeskMessage* m_message;
    QTimer m_loadingSoon;
    KeyClock& m_keyClock;
    std::optional<ItemId> m_shown;     ///< the item that the fields are about
    std::size_t m_reasonsShown = 0;    ///< given for it so far
    bool m_isItemNew = false;          ///< and not painted yet
    bool m_takesTurns = false;         ///< text and labels, in one column
    bool m_areLabelsFirst = false;     ///< then
    int m_asked = 0;                   ///< grows with everything that is to be painted before keys count
    QVariantMap m_layout;  ///< width of the right column by size class, and pins
};

}  // namespace docket::ui
