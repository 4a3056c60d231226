#pragma once

#include "core/services/routing/dry_run_desk.h"
#include "core/services/routing/policy_versions_desk.h"
#include "ui/common/look/theme.h"
#include "ui/common/program/gui_thread.h"
#include "ui/routing/draft/routing_controller.h"
#include "ui/versions/version_source.h"

#include <QObject>
#include <QWidget>

namespace docket::ui {

class PolicyPublishDialog;

/// From the wish to publish to a version in force: of the draft, or of the version in force taken back.
class PolicyPublishWay : public QObject {
    Q_OBJECT

public:
    /// All references outlive it. `page`: what the dialog belongs to, and its parent.
    PolicyPublishWay(const Theme& theme, services::PolicyVersionsDesk& desk, services::DryRunDesk& figures, RoutingController& controller, const ports::Clock& clock,
                     QWidget* page);
    ~PolicyPublishWay() override;

    void publishDraft();
    void takeBack();

Q_SIGNALS:
    void published(int version);
    /// Nothing was published, and no dialog is there to say so.
    void failed(const docket::Error& error);
    /// What the dialog says does not hold any more: it is to be read anew.
    void outdated();
    /// What is here is to be routed anew, or other steps were left by somebody; see services::finishFollowUps().
    void followUpsLeft();

private:
    void ask(services::OpenPolicyPublication open, bool isDraft);
    void foresee(PolicyPublishDialog& dialog);
    void publish(PolicyPublishDialog& dialog);

    const Theme& m_theme;
    services::PolicyVersionsDesk& m_desk;
    services::DryRunDesk& m_figures;
    RoutingController& m_controller;
    const ports::Clock& m_clock;
    QWidget* m_page;
    GuiThread m_gui{this};
};

/// The versions of the policy for a list of versions. The desk must outlive the source.
VersionSource policyVersions(services::PolicyVersionsDesk& desk);

}  // namespace docket::ui
