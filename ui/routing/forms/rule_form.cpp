#include "ui/routing/forms/rule_form.h"

#include "ui/common/parts/plain_label.h"
#include "ui/routing/forms/audit_rule.h"
#include "ui/routing/forms/checks_rule.h"
#include "ui/routing/forms/confidence_rule.h"
#include "ui/routing/forms/label_rules.h"
#include "ui/routing/forms/pair_rules.h"
#include "ui/routing/forms/review_rules.h"
#include "ui/routing/forms/simple_rules.h"
#include "ui/routing/words/policy_change_words.h"

#include <QScrollBar>

namespace docket::ui {

namespace {
constexpr int formSide = 20;
constexpr int formGap = 12;
}

RuleForm::RuleForm(const Theme& theme, RoutingController& controller, const ConfidenceReader& confidences, QAction* switchTable, QWidget* parent)
    : QScrollArea(parent), m_controller(controller), m_title(plainLabel(theme, TextStyle::Title, "text")), m_body(new QVBoxLayout),
      m_changes(new ChangeNote(theme, tr("The rule reads again as in the policy in force"))), m_after(new QVBoxLayout) {
    setObjectName(QStringLiteral("ruleForm"));
    setAccessibleName(tr("The rule"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    m_title->setObjectName(QStringLiteral("ruleTitle"));
    add(Rule::LowConfidence, new ConfidenceRule(theme, controller, confidences, switchTable));
    add(Rule::OwnThresholds, new LabelThresholds(theme, controller, LabelThresholds::Kind::Own));
    add(Rule::HighImpact, new HighImpactLabels(theme, controller));
    add(Rule::ConfusedPairs, new ConfusedPairs(theme, controller));
    add(Rule::RareLabels, new LabelThresholds(theme, controller, LabelThresholds::Kind::Rare));
    add(Rule::NoConfidence, new FixedRule(theme, tr("A prediction without a confidence always goes to people: nothing says how sure the model was.")));
    add(Rule::InvalidOutput, new FixedRule(theme, tr("An output that could not be read as a label always goes to people.")));
    add(Rule::Audit, new AuditRule(theme, controller));
    add(Rule::Reviews, new ReviewsRule(theme, controller));
    add(Rule::Checks, new ChecksRule(theme, controller));
    add(Rule::Suggestion, new SuggestionRule(theme, controller));
    add(Rule::DueTimes, new DueRule(theme, controller));
    add(Rule::HoldTime, new HoldRule(theme, controller));
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(formSide, 14, formSide, 20);
    layout->setSpacing(formGap);
    layout->addWidget(m_title);
    layout->addLayout(m_body);
    layout->addWidget(m_changes);
    layout->addLayout(m_after);
    layout->addStretch(1);
    setWidget(content);
    setPageShown(true);
    connect(&controller, &RoutingController::changed, this, &RuleForm::showPolicy);
    connect(&controller, &RoutingController::refused, this, &RuleForm::showPolicy);
    connect(m_changes, &ChangeNote::revertAsked, this, &RuleForm::revert);
    showPolicy();
}

void RuleForm::add(Rule rule, RulePage* page) {
    m_body->addWidget(page);
    page->hide();
    m_pages.emplace(rule, page);
    if (QWidget* after = page->afterChanges()) {
        m_after->addWidget(after);
        after->hide();
    }
}

void RuleForm::setPageShown(bool isShown) {
    page().setVisible(isShown);
    if (QWidget* after = page().afterChanges()) after->setVisible(isShown);
}

void RuleForm::showRule(Rule rule) {
    setPageShown(false);
    m_rule = rule;
    page().forget();
    setPageShown(true);
    showPolicy();
    verticalScrollBar()->setValue(0);
}

void RuleForm::showPolicy() {
    const services::PolicyDesk* desk = m_controller.desk();
    widget()->setVisible(desk != nullptr);
    if (desk == nullptr) return;
    m_title->setText(ruleName(m_rule));
    page().showPolicy({m_controller.policy(), desk->open.inForce, *desk->taxonomy, m_controller.isEditable()});
    showChanges();
}

void RuleForm::showChanges() {
    const services::PolicyDesk& desk = *m_controller.desk();
    QStringList lines;
    for (const routing::PolicyChange& change : routing::changesBetween(desk.open.inForce, m_controller.policy())) {
        if (ruleOf(change.rule) == m_rule) lines << rowOf(change, *desk.taxonomy).sentence;
    }
    m_changes->say(lines.isEmpty() ? QString() : tr("Changed in this draft"), lines.join(QLatin1Char('\n')));
    m_changes->setEditable(m_controller.isEditable());
}

void RuleForm::revert() {
    const services::PolicyDesk* desk = m_controller.desk();
    if (desk == nullptr) return;
    page().forget();
    m_controller.edit([rule = m_rule, inForce = desk->open.inForce](routing::Policy& policy) { take(rule, policy, inForce); });
}

void RuleForm::edit(const std::string& about) {
    if (!about.empty()) page().goTo(about);
    if (QWidget* control = page().first()) {
        control->setFocus(Qt::ShortcutFocusReason);
        if (auto* line = qobject_cast<QLineEdit*>(control)) line->selectAll();
        ensureWidgetVisible(control);
    } else if (page().hasEntries()) {
        page().add();
    }
}

bool RuleForm::finish() { return page().finish(); }

}  // namespace docket::ui
