#include "ui/routing/routing_page.h"

#include "ui/common/dialogs/question_dialog.h"
#include "ui/common/look/in_step.h"
#include "ui/common/parts/elided_label.h"
#include "ui/common/parts/plain_label.h"
#include "ui/common/words/error_words.h"
#include "ui/common/words/text.h"
#include "ui/routing/words/policy_change_words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace docket::ui {

namespace {

using Phase = RoutingController::Phase;
using Turn = ThreePanes::Turn;

constexpr int rulesWidth = 296;
constexpr int leastRulesWidth = 220;
constexpr int policyRightWidth = 412;
constexpr int leastRightWidth = 280;
constexpr int leastVersionsHeight = 260;

}  // namespace

RoutingPage::RoutingPage(const Theme& theme, ActionRegistry& actions, services::Writer& writer, services::DryRunDesk& dryRuns, ports::WorkspaceFiles& files,
                         const std::filesystem::path& path, const ports::Clock& clock, const std::string& author, QWidget* parent)
    : Screen(parent),
      m_theme(theme),
      m_actions(actions),
      m_versionsDesk(writer, clock, author),
      m_controller(writer, clock, author),
      m_dryRun(dryRuns, m_controller, clock),
      m_confidences(files, path),
      m_banner(new Banner(theme)),
      m_bar(new DraftBar(theme, actions, tr("Routing"), {Command::UndoPolicyEdit, Command::DiscardPolicyDraft, Command::PublishPolicy})),
      m_strip(new MessageStrip(theme, *m_banner, *this)),
      m_list(new RuleList(theme, m_model)),
      m_period(new ElidedLabel(theme, TextStyle::Caption, "text2")),
      m_foot(plainLabel(theme, TextStyle::Caption, "text2")),
      m_form(new RuleForm(theme, m_controller, m_confidences, actions.action(Command::ChartAsTable))),
      m_dryRunPane(new DryRunPane(theme, actions, m_dryRun)),
      m_checks(new PolicyChecks(theme)),
      m_versions(new VersionsPanel(theme, policyVersions(m_versionsDesk), clock)),
      m_publishing(new PolicyPublishWay(theme, m_versionsDesk, dryRuns, m_controller, clock, this)),
      m_panes(new ThreePanes(theme, QStringLiteral("routing"),
                             {tr("Rules"), tr("Rule"), tr("Dry run and checks"), tr("Rule, or dry run, checks and versions"), tr("Rules, one rule, or dry run, checks and versions")}, rulesWidth,
                             policyRightWidth, makeRules(), m_form, makeRight())) {
    setObjectName(QStringLiteral("routingPage"));
    setAccessibleName(tr("Routing"));
    m_strip->words().setObjectName(QStringLiteral("policyHint"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(hairline());
    layout->addWidget(m_strip);
    layout->addWidget(hairline());
    layout->addWidget(m_panes, 1);
    setFocusProxy(m_list);
    m_list->setProperty("pane", true);
    connect(m_panes, &ThreePanes::laidOut, this, [this] { m_bar->setShort(m_panes->isAlone()); });
    m_bar->setShort(m_panes->isAlone());
    connectCommands();
    connectParts();
    showPolicy();
    m_versions->refresh();
    m_confidences.read();
}

/// A number that is being typed counts when its field is left, while there is still somebody to take it.
RoutingPage::~RoutingPage() {
    m_controller.blockSignals(true);
    (void)m_form->finish();
}

QWidget* RoutingPage::makeRules() {
    m_foot->setObjectName(QStringLiteral("rulesFoot"));
    m_foot->setContentsMargins(12, 7, 12, 7);
    m_foot->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_period->setObjectName(QStringLiteral("rulesPeriod"));
    auto* head = new QHBoxLayout;
    head->setContentsMargins(12, 9, 12, 9);
    head->addWidget(plainLabel(m_theme, TextStyle::Strong, "text", tr("Rules")), 1);
    head->addWidget(m_period);
    auto* pane = new QWidget;
    auto* layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(hairline());
    layout->addWidget(m_list, 1);
    layout->addWidget(hairline());
    layout->addWidget(m_foot);
    pane->setAutoFillBackground(true);
    pane->setBackgroundRole(QPalette::Base);
    keepMinimumWidth(*pane, m_theme, leastRulesWidth);
    return pane;
}

QWidget* RoutingPage::makeRight() {
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_dryRunPane);
    layout->addWidget(hairline());
    layout->addWidget(m_checks);
    layout->addWidget(hairline());
    layout->addWidget(m_versions, 1);
    keepInStep(*m_versions, m_theme, [this] { m_versions->setMinimumHeight(m_theme.px(leastVersionsHeight)); });
    auto* area = new QScrollArea;
    area->setObjectName(QStringLiteral("routingRight"));
    area->setProperty("ground", QLatin1String("base"));
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(content);
    keepMinimumWidth(*area, m_theme, leastRightWidth);
    return area;
}

void RoutingPage::refresh() {
    m_controller.refresh();
    m_versions->refresh();
    m_dryRun.checkAge();
    m_confidences.read();
}

void RoutingPage::lookAgain() {
    m_controller.refresh();
    m_versions->refresh();
    m_dryRun.compute();
    m_confidences.read();
}

void RoutingPage::connectCommands() {
    const auto on = [this](Command command, auto run) { m_actions.onTriggered(command, this, run); };
    on(Command::UndoPolicyEdit, [this] { m_controller.undo(); });
    on(Command::RedoPolicyEdit, [this] { m_controller.redo(); });
    on(Command::ComparePolicies, [this] { m_versions->openComparison(); });
    on(Command::EditRule, [this] { editRule(); });
    on(Command::SwitchRule, [this] { switchRule(); });
    on(Command::AddToRule, [this] { addTo(); });
    on(Command::RemoveFromRule, [this] { m_form->remove(); });
    on(Command::ChartAsTable, [this] { m_form->switchTable(); });
    on(Command::RevertRule, [this] { m_form->revert(); });
    on(Command::NextPolicyCheck, [this] { m_checks->go(1); });
    on(Command::PreviousPolicyCheck, [this] { m_checks->go(-1); });
    on(Command::PublishPolicy, [this] { publish(); });
    on(Command::DiscardPolicyDraft, [this] { askToDiscard(); });
}

void RoutingPage::connectParts() {
    connect(&m_controller, &RoutingController::changed, this, &RoutingPage::showPolicy);
    connect(&m_controller, &RoutingController::refused, this, [this](const Error& why) {
        m_banner->showMessage({BannerMessage::Kind::Warning, {}, errorWords(why), {}, {}, false});
    });
    connect(&m_controller, &RoutingController::failed, this, [this](const Error& error) { m_banner->showError(errorWords(error)); });
    connect(&m_confidences, &ConfidenceReader::failed, this, [this](const Error& error) { m_banner->showError(errorWords(error)); });
    connect(m_list, &RuleList::currentRuleChanged, this, [this] {
        m_form->showRule(m_list->current());
        updateCommands();
    });
    connect(m_list, &RuleList::editAsked, this, &RoutingPage::editRule);
    connect(m_list, &RuleList::switchAsked, this, &RoutingPage::switchRule);
    connect(m_list, &RuleList::removeAsked, this, [this] { m_form->remove(); });
    connect(&m_dryRun, &DryRunController::changed, this, &RoutingPage::showFigures);
    connect(m_dryRunPane, &DryRunPane::itemAsked, this, &RoutingPage::itemAsked);
    connect(m_checks, &PolicyChecks::jumpAsked, this, &RoutingPage::jump);
    connect(m_versions, &VersionsPanel::takeBackAsked, m_publishing, &PolicyPublishWay::takeBack);
    connect(m_publishing, &PolicyPublishWay::published, this, [this](int version) {
        refresh();
        m_banner->showNote(tr("Policy version %L1 is in use. What is imported from now on follows it.").arg(version));
    });
    connect(m_publishing, &PolicyPublishWay::followUpsLeft, this, &RoutingPage::followUpsLeft);
    connect(m_publishing, &PolicyPublishWay::outdated, this, &RoutingPage::refresh);
    connect(m_publishing, &PolicyPublishWay::failed, this, [this](const Error& error) { m_banner->showError(errorWords(error)); });
}

// What is shown

void RoutingPage::showPolicy() {
    if (const services::PolicyDesk* desk = m_controller.desk()) {
        std::set<Rule> changed;
        const auto changes = routing::changesBetween(desk->open.inForce, m_controller.policy());
        for (const routing::PolicyChange& change : changes) changed.insert(ruleOf(change.rule));
        m_model.setPolicy(m_controller.policy(), std::move(changed));
        m_checks->showFindings(desk->findings, *desk->taxonomy);
        m_versions->setDraft(desk->open.isBegun() ? std::optional(rowsOf(changes, *desk->taxonomy)) : std::nullopt);
    }
    m_model.setEditable(m_controller.isEditable());
    showState();
}

/// What the rules take, one by one and all together; nothing before it is known.
void RoutingPage::showFigures() {
    const ShownDryRun* shown = m_dryRun.shown();
    if (shown == nullptr) return;
    m_model.setFigures(*shown, m_dryRun.isBehind());
    m_period->setText(shown->isEmpty() ? QString() : periodName(shown->period));
    m_foot->setText(shown->isEmpty() ? QString() : allRulesFigures(*shown));
}

void RoutingPage::showState() {
    const services::PolicyDesk* desk = m_controller.desk();
    const bool isDraft = desk != nullptr && desk->open.isBegun();
    const auto changes = desk == nullptr ? 0 : static_cast<int>(routing::changesBetween(desk->open.inForce, m_controller.policy()).size());
    if (desk == nullptr) m_bar->showState(tr("Being read"));
    else if (isDraft) m_bar->showState(tr("Draft of v%1, %Ln change(s)", nullptr, changes).arg(desk->open.head.basedOn + 1));
    else m_bar->showState(tr("v%1 in use").arg(desk->open.inForce.version));
    m_strip->words().setText(!isDraft ? tr("A change begins a draft; new predictions follow what is in use")
                                      : tr("New predictions follow v%1 until you publish").arg(desk->open.inForce.version));
    showHolder();
    updateCommands();
}

/// Who holds the draft where it cannot be changed, and what can be done about it.
void RoutingPage::showHolder() {
    const services::PolicyDesk* desk = m_controller.desk();
    const bool isMine = m_controller.isEditable() || m_controller.phase() == Phase::Loading;
    if (desk == nullptr || isMine) return m_strip->showLasting(std::nullopt);
    if (m_controller.phase() == Phase::Failed) return;
    const QString who = isolated(oneLine(toQt(desk->open.head.author)));
    if (m_controller.phase() == Phase::Held) {
        const BannerAction take{tr("Take over"), {}, [this] {
            goToRules();  // the button goes away with what it was about
            m_controller.takeOver();
        }};
        return m_strip->showLasting(BannerMessage{BannerMessage::Kind::Note, tr("%1 holds the draft.").arg(who), tr("You can read it. Nothing that you do here changes it."), {take},
                                                  QStringLiteral("lock"), false});
    }
    const int inForce = desk->open.inForce.version;
    const BannerAction rebase{tr("Bring up to date"), {}, [this] {
        goToRules();
        m_controller.rebase();
    }};
    const BannerAction discard{tr("Discard draft…"), {}, [this] { askToDiscard(); }};
    m_strip->showLasting(BannerMessage{BannerMessage::Kind::Warning, tr("Policy %1 was published since this draft was begun from policy %2.").arg(inForce).arg(desk->open.head.basedOn),
                                       tr("The draft is kept. Brought up to date, it changes policy %1 as it changed policy %2.").arg(inForce).arg(desk->open.head.basedOn),
                                       {rebase, discard}, {}, false});
}

void RoutingPage::updateCommands() {
    const services::PolicyDesk* desk = m_controller.desk();
    const bool isEditable = desk != nullptr && m_controller.isEditable();
    const QString held = tr("The draft is somebody else's, or not up to date");
    const Rule rule = m_list->current();
    const bool isOwn = m_controller.phase() == Phase::Own;
    m_actions.setAvailable(Command::EditRule, !isAlwaysOn(rule), tr("The rule is always on, and has nothing to set"));
    m_actions.setAvailable(Command::SwitchRule, isEditable && canBeOff(rule), isEditable ? tr("The rule is always on") : held);
    for (const Command command : {Command::AddToRule, Command::RemoveFromRule}) {
        m_actions.setAvailable(command, isEditable && m_form->hasEntries(), isEditable ? tr("The rule is about all labels") : held);
    }
    m_actions.setAvailable(Command::ChartAsTable, m_form->hasChart(), tr("The rule has no chart"));
    const auto changes = desk == nullptr ? std::vector<routing::PolicyChange>() : routing::changesBetween(desk->open.inForce, m_controller.policy());
    const bool isChanged = std::ranges::any_of(changes, [rule](const auto& change) { return ruleOf(change.rule) == rule; });
    m_actions.setAvailable(Command::RevertRule, isEditable && isChanged, isEditable ? tr("The rule is as in the policy in force") : held);
    m_actions.setAvailable(Command::UndoPolicyEdit, m_controller.canUndo(), tr("Nothing is left to undo"));
    m_actions.setAvailable(Command::RedoPolicyEdit, m_controller.canRedo(), tr("Nothing was undone"));
    const bool isBegun = desk != nullptr && desk->open.isBegun();
    m_actions.setAvailable(Command::DiscardPolicyDraft, isBegun && m_controller.phase() != Phase::Held, tr("There is no draft of yours"));
    m_actions.setAvailable(Command::PublishPolicy, isOwn && !changes.empty(), isOwn ? tr("The draft changes nothing") : tr("There is no draft of yours to publish"));
}

// What is done

void RoutingPage::editRule() {
    if (isAlwaysOn(m_list->current())) return;
    m_panes->bring(Turn::Form);
    m_form->edit();
}

/// Switched on again it says what it said before, here or in the policy in force; a list that never said anything is asked for.
void RoutingPage::switchRule() {
    const Rule rule = m_list->current();
    const services::PolicyDesk* desk = m_controller.desk();
    if (desk == nullptr || !m_controller.isEditable() || !canBeOff(rule)) return;
    const routing::Policy& now = m_controller.policy();
    if (isOn(rule, now)) {
        m_switchedOff[rule] = now;
        return m_controller.edit([rule](routing::Policy& policy) { switchOff(rule, policy); });
    }
    const auto kept = m_switchedOff.find(rule);
    const routing::Policy before = kept != m_switchedOff.end() ? kept->second : isOn(rule, desk->open.inForce) ? desk->open.inForce : routing::Policy();
    if (isOn(rule, before)) m_controller.edit([rule, before](routing::Policy& policy) { take(rule, policy, before); });
    else addTo();
}

void RoutingPage::addTo() {
    if (!m_form->hasEntries()) return;
    m_panes->bring(Turn::Form);
    m_form->add();
}

void RoutingPage::publish() {
    if (m_form->finish()) m_publishing->publishDraft();
    else m_panes->bring(Turn::Form);
}

void RoutingPage::jump(const routing::PolicyFinding& finding) {
    m_panes->bring(Turn::Form);
    m_list->select(ruleOf(finding.rule));
    m_form->edit(finding.about);
}

void RoutingPage::askToDiscard() {
    const services::PolicyDesk* desk = m_controller.desk();
    if (desk == nullptr) return;
    auto* dialog = new QuestionDialog(m_theme, tr("Discard the draft"),
                                      tr("%Ln change(s) will be lost. The policy in use stays as it is. This cannot be undone.", nullptr, static_cast<int>(desk->changes.size())),
                                      tr("Discard draft"), this);
    dialog->setObjectName(QStringLiteral("discardPolicyDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this] { m_controller.discard(); });
    dialog->open();
}

void RoutingPage::keyPressEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_Escape) return Screen::keyPressEvent(event);
    if (m_dryRun.isLate()) return m_dryRun.cancel();
    goToRules();
}

void RoutingPage::goToRules() {
    if (m_panes->turn() == Turn::Form) m_panes->bring(Turn::List);
    m_list->setFocus(Qt::OtherFocusReason);
}

}  // namespace docket::ui
