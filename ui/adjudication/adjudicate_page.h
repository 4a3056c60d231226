#pragma once

#include "ui/actions/action_registry.h"
#include "ui/adjudication/adjudication_controller.h"
#include "ui/adjudication/answer_board.h"
#include "ui/adjudication/ruling_form.h"
#include "ui/adjudication/ruling_rows.h"
#include "ui/common/dialogs/dialogs.h"
#include "ui/common/parts/elided_label.h"
#include "ui/common/parts/live_region.h"
#include "ui/common/parts/screen.h"
#include "ui/common/parts/three_panes.h"
#include "ui/review/reading/reading_view.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>

namespace docket::ui {

/// The Adjudicate screen: what waits for a ruling, the answers of the reviewers side by side with their evidence in the text,
/// and the ruling. Renders what the controller has, and hands on what is pressed.
class AdjudicatePage : public Screen {
    Q_OBJECT

public:
    AdjudicatePage(const Theme& theme, ActionRegistry& actions, Dialogs& dialogs, AdjudicationController& adjudication, QWidget* parent = nullptr);

    Banner* banner() const override { return m_banner; }
    void refresh() override { m_adjudication.refresh(); }
    void comeBack() override { refresh(); }

Q_SIGNALS:
    /// The item in hand has been painted; keys pressed before belong to the one before it.
    void itemPainted();
    /// An item that was ruled on is to be seen with its history.
    void itemAsked(const QString& externalId);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeBar();
    QWidget* makeReading();
    QWidget* makeList();
    void connectCommands();
    void connectAdjudication();
    void showList();
    void showItem();
    void showEvidence();
    void showPhase();
    void updateCommands();
    void pressAtDesk(QKeyEvent& key);
    bool takesText(const QKeyEvent& key) const;
    void confirmStep();
    void highlight(int step);
    void markEvidence();
    void askOtherLabel(const QString& typed);
    void askSendBack();
    void sayItem();
    void focusDesk() { setFocus(Qt::OtherFocusReason); }

    const Theme& m_theme;
    ActionRegistry& m_actions;
    Dialogs& m_dialogs;
    AdjudicationController& m_adjudication;
    KeyClock& m_keyClock;
    Banner* m_banner;
    SegmentedSwitch* m_lists;
    QLabel* m_head;
    RulingListView* m_list;
    ElidedLabel* m_facts;
    QCheckBox* m_hidesNames;
    ReadingView* m_text;
    AnswerBoard* m_board;
    RulingForm* m_form;
    ThreePanes* m_panes;
    QStackedWidget* m_desk;
    QLabel* m_message;
    LiveRegion* m_live;
    int m_asked = 0;  ///< grows with everything that is to be painted before keys count
};

}  // namespace docket::ui
