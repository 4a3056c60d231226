#pragma once

#include "core/services/routing/dry_run_desk.h"
#include "core/services/routing/policy_versions_desk.h"
#include "ui/actions/action_registry.h"
#include "ui/common/parts/message_strip.h"
#include "ui/common/parts/screen.h"
#include "ui/common/parts/three_panes.h"
#include "ui/routing/checks/policy_checks.h"
#include "ui/routing/draft/confidence_reader.h"
#include "ui/routing/draft/routing_controller.h"
#include "ui/routing/dry_run/dry_run_pane.h"
#include "ui/routing/forms/rule_form.h"
#include "ui/routing/publish/policy_publish_way.h"
#include "ui/routing/rules/rule_list.h"
#include "ui/versions/draft_bar.h"
#include "ui/versions/versions_panel.h"

#include <QLabel>

#include <map>

namespace docket::ui {

/// The screen of the routing policy: its rules in words with what they take, the form of the current one, and a dry run of the
/// draft, what the checks say of it and which versions there have been.
class RoutingPage : public Screen {
    Q_OBJECT

public:
    /// All references outlive the page.
    RoutingPage(const Theme& theme, ActionRegistry& actions, services::Writer& writer, services::DryRunDesk& dryRuns, ports::WorkspaceFiles& files,
                const std::filesystem::path& path, const ports::Clock& clock, const std::string& author, QWidget* parent = nullptr);
    ~RoutingPage() override;

    Banner* banner() const override { return m_banner; }
    void refresh() override;
    void lookAgain() override;
    void comeBack() override { refresh(); }
    RoutingController& controller() { return m_controller; }
    DryRunController& dryRun() { return m_dryRun; }
    RuleList& rules() const { return *m_list; }
    const ConfidenceReader& confidences() const { return m_confidences; }

Q_SIGNALS:
    /// Somebody wants to see an item in the queue.
    void itemAsked(const QString& externalId);
    /// See PolicyPublishWay::followUpsLeft().
    void followUpsLeft();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeRules();
    QWidget* makeRight();
    void connectCommands();
    void connectParts();
    void showPolicy();
    void showFigures();
    void showState();
    void showHolder();
    void updateCommands();

    void goToRules();
    void editRule();
    void switchRule();
    void addTo();
    void publish();
    void jump(const routing::PolicyFinding& finding);
    void askToDiscard();

    const Theme& m_theme;
    ActionRegistry& m_actions;
    services::PolicyVersionsDesk m_versionsDesk;
    RoutingController m_controller;
    DryRunController m_dryRun;
    ConfidenceReader m_confidences;
    RuleModel m_model;
    Banner* m_banner;
    DraftBar* m_bar;
    MessageStrip* m_strip;
    RuleList* m_list;
    QLabel* m_period;
    QLabel* m_foot;
    RuleForm* m_form;
    DryRunPane* m_dryRunPane;
    PolicyChecks* m_checks;
    VersionsPanel* m_versions;
    PolicyPublishWay* m_publishing;
    ThreePanes* m_panes;
    std::map<Rule, routing::Policy> m_switchedOff;  ///< what a rule said when it was switched off here
};

}  // namespace docket::ui
