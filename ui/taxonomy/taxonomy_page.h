#pragma once

#include "ui/actions/action_registry.h"
#include "ui/common/parts/buttons.h"
#include "ui/common/parts/icon_field.h"
#include "ui/common/parts/icon_label.h"
#include "ui/common/parts/message_strip.h"
#include "ui/common/parts/screen.h"
#include "ui/common/parts/three_panes.h"
#include "ui/taxonomy/checks/checks_panel.h"
#include "ui/taxonomy/draft/taxonomy_controller.h"
#include "ui/taxonomy/labels/label_form.h"
#include "ui/taxonomy/labels/label_questions.h"
#include "ui/taxonomy/labels/label_tree.h"
#include "ui/taxonomy/publish/publish_way.h"
#include "ui/taxonomy/versions/taxonomy_versions.h"
#include "ui/versions/draft_bar.h"
#include "ui/versions/versions_panel.h"

#include <QLabel>

#include <functional>

namespace docket::ui {

/// The screen of the taxonomy: the labels as a tree, the form of the current one, and what the checks say of the draft.
class TaxonomyPage : public Screen {
    Q_OBJECT

public:
    /// All references outlive the page.
    TaxonomyPage(const Theme& theme, ActionRegistry& actions, TaxonomyController::Environment environment, services::PublishingDesk& publishing,
                 QWidget* parent = nullptr);

    Banner* banner() const override { return m_banner; }
    void refresh() override;
    void comeBack() override { refresh(); }
    TaxonomyController& controller() { return m_controller; }
    LabelTree& tree() const { return *m_tree; }

Q_SIGNALS:
    /// As it was chosen in the dialog.
    void publishAsked(const docket::services::Publication& publication);
    /// Items came into an agreement study or left one.
    void itemsChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeLabels();
    QWidget* makeRight();
    void connectCommands();
    void connectController();
    void showState();
    void showHolder();
    void showCounts();
    void showExamination();
    void follow(const taxonomy::Edit& edit);
    void retake(void (TaxonomyController::*way)());
    void showRetaken(LabelId label, bool isAlone);
    void updateCommands();

    const taxonomy::Label* current() const;
    void add(bool isGroup);
    void goToLabels();
    void editName();
    void askAbout(void (LabelQuestions::*question)(LabelId));
    void openAgreement();
    void jump(LabelId label, const QString& field);
    void editCurrent(std::function<Result<taxonomy::Edit>(const taxonomy::TaxonomyDraft&, LabelId)> operation);

    const Theme& m_theme;
    ActionRegistry& m_actions;
    TaxonomyController m_controller;
    LabelQuestions* m_questions;
    LabelTreeModel m_model;
    Banner* m_banner;
    DraftBar* m_bar;
    MessageStrip* m_strip;
    IconField* m_filter;
    LabelTree* m_tree;
    QLabel* m_foot;
    LabelForm* m_form;
    ChecksPanel* m_checks;
    VersionsPanel* m_versions;
    PublishWay* m_publishing;
    ThreePanes* m_panes;
    std::optional<LabelId> m_retakenFrom;  ///< where the person was who asked for an undo or redo
    bool m_isFresh = true;         ///< nothing was shown yet
};

}  // namespace docket::ui
