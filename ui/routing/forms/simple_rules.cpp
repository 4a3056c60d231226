#include "ui/routing/forms/simple_rules.h"

#include "ui/common/parts/plain_label.h"
#include "ui/routing/forms/label_choice.h"
#include "ui/routing/words/rule_words.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <utility>

namespace docket::ui {

namespace {

using routing::Policy;

constexpr int betweenParts = 12;
constexpr double wholePercent = 100;
constexpr double largestSeed = 9'007'199'254'740'991;  // the largest that a field and every file keep to the unit
constexpr double mostHoldMinutes = 10'080;             // a week
constexpr double minuteMillis = 60'000;

QVBoxLayout* columnOf(QWidget& page) {
    auto* layout = new QVBoxLayout(&page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(betweenParts);
    return layout;
}

/// A share as it is typed, in percent, without what the product of two numbers adds.
double percentOf(double share) { return std::round(share * wholePercent * 1e9) / 1e9; }

NumberField* percentField(const Theme& theme, const char* name, const QString& caption) {
    return new NumberField(theme, name, caption, {0, wholePercent, false, false, NumberField::tr("%1 %", "number")});
}

}  // namespace

bool finished(NumberField& field) {
    if (field.finish()) return true;
    field.line().setFocus(Qt::OtherFocusReason);
    return false;
}

ConfidenceRule::ConfidenceRule(const Theme& theme, RoutingController& controller, QWidget* parent)
    : RulePage(parent), m_controller(controller), m_way(new SegmentedSwitch(theme, {{tr("Below a threshold"), {}}, {tr("Review share"), {}}})),
      m_threshold(new NumberField(theme, "policyThreshold", tr("Threshold"), {})), m_share(percentField(theme, "policyReviewShare", tr("Review share, in percent"))),
      m_words(wrappedLabel(theme, TextStyle::Caption, "text2")) {
    m_way->setObjectName(QStringLiteral("policyWay"));
    auto* row = new QHBoxLayout;
    row->setSpacing(betweenParts);
    row->addWidget(new Field(theme, tr("What goes to people"), m_way), 0);
    row->addWidget(m_threshold, 1);
    row->addWidget(m_share, 1);
    auto* layout = columnOf(*this);
    layout->addLayout(row);
    layout->addWidget(m_words);
    connect(m_way, &SegmentedSwitch::chosen, this, &ConfidenceRule::choose);
    connect(m_threshold, &NumberField::entered, this, [this](double threshold) {
        m_controller.edit([threshold](Policy& policy) { policy.threshold = threshold; });
    });
    connect(m_share, &NumberField::entered, this, [this](double percent) {
        m_controller.edit([percent](Policy& policy) { policy.reviewShare = percent / wholePercent; });
    });
}

/// A share that was said before is taken up again; the first one is that of a fifth.
void ConfidenceRule::choose(int way) {
    constexpr double usualShare = 0.2;
    const auto* desk = m_controller.desk();
    const double share = desk == nullptr ? usualShare : desk->open.inForce.reviewShare.value_or(usualShare);
    forget();
    m_controller.edit([way, share](Policy& policy) {
        if (way == 1) policy.reviewShare = policy.reviewShare.value_or(share);
        else routing::dropReviewShare(policy);
    });
}

void ConfidenceRule::showPolicy(const ShownPolicy& shown) {
    m_isShare = shown.policy.reviewShare.has_value();
    m_way->setCurrent(m_isShare ? 1 : 0);
    m_way->setEnabled(shown.isEditable);
    m_threshold->setVisible(!m_isShare);
    m_share->setVisible(m_isShare);
    m_threshold->showKept(shown.policy.threshold);
    m_share->showKept(m_isShare ? std::optional(percentOf(*shown.policy.reviewShare)) : std::nullopt);
    for (NumberField* field : {m_threshold, m_share}) field->setEditable(shown.isEditable);
    m_words->setText(m_isShare ? tr("Of each import and model, the most doubtful share goes to people. Labels with their own threshold keep it.")
                               : tr("What is below the threshold goes to people; exactly on it is accepted. Labels with their own threshold keep it."));
}

void ConfidenceRule::forget() {
    m_threshold->forget();
    m_share->forget();
}

bool ConfidenceRule::finish() { return finished(m_isShare ? *m_share : *m_threshold); }

QWidget* ConfidenceRule::first() { return m_isShare ? &m_share->line() : &m_threshold->line(); }

AuditRule::AuditRule(const Theme& theme, RoutingController& controller, QWidget* parent)
    : RulePage(parent), m_theme(theme), m_controller(controller), m_rate(percentField(theme, "policyAuditRate", tr("Audit rate, in percent"))),
      m_seed(new NumberField(theme, "policySeed", tr("Seed"), {0, largestSeed, true})),
      m_strata(new EntryList(theme, "auditStrata", {tr("Labels and bands of confidence with their own rate. The first that fits counts"), tr("Add label…"), tr("No label has its own rate."), {tr("Of what is accepted"), tr("Audited")}})),
      m_stratum(percentField(theme, "auditStratum", tr("Audit rate of the one chosen, in percent"))) {
    auto* row = new QHBoxLayout;
    row->setSpacing(betweenParts);
    row->addWidget(m_rate, 1);
    row->addWidget(m_seed, 1);
    auto* layout = columnOf(*this);
    layout->addLayout(row);
    layout->addWidget(wrappedLabel(theme, TextStyle::Caption, "text2",
                                   tr("A random share of what is accepted is reviewed all the same, so that what nobody looks at can be estimated. The seed decides what is drawn: the same seed draws the same items.")));
    layout->addWidget(m_strata);
    layout->addWidget(m_stratum);
    connect(m_rate, &NumberField::entered, this, [this](double percent) {
        m_controller.edit([percent](Policy& policy) { policy.auditRate = percent / wholePercent; });
    });
    connect(m_seed, &NumberField::entered, this, [this](double seed) {
        m_controller.edit([seed](Policy& policy) { policy.seed = static_cast<std::uint64_t>(seed); });
    });
    connect(m_stratum, &NumberField::entered, this, [this](double percent) {
        const auto at = current();
        if (at) m_controller.edit([at = *at, percent](Policy& policy) { policy.auditStrata.at(at).rate = percent / wholePercent; });
    });
    connect(m_strata, &EntryList::currentChanged, this, &AuditRule::showStratum);
    connect(m_strata, &EntryList::addAsked, this, &AuditRule::add);
    connect(m_strata, &EntryList::removeAsked, this, &AuditRule::remove);
    connect(m_strata, &EntryList::editAsked, this, [this] {
        if (!current()) return;
        m_stratum->line().setFocus(Qt::OtherFocusReason);
        m_stratum->line().selectAll();
    });
}

void AuditRule::showPolicy(const ShownPolicy& shown) {
    m_rate->showKept(percentOf(shown.policy.auditRate));
    m_seed->showKept(static_cast<double>(shown.policy.seed));
    std::vector<RuleEntry> entries;
    for (std::size_t i = 0; i < shown.policy.auditStrata.size(); ++i) {
        const routing::AuditStratum& stratum = shown.policy.auditStrata[i];
        const bool isSame = std::ranges::find(shown.inForce.auditStrata, stratum) != shown.inForce.auditStrata.end();
        entries.push_back({std::to_string(i + 1), stratumName(shown.taxonomy, stratum), {percentText(stratum.rate)}, !isSame});
    }
    m_strata->setEntries(std::move(entries));
    m_strata->setEditable(shown.isEditable);
    for (NumberField* field : {m_rate, m_seed, m_stratum}) field->setEditable(shown.isEditable);
    showStratum();
}

std::optional<std::size_t> AuditRule::current() const {
    const RuleEntry* entry = m_strata->current();
    if (entry == nullptr || m_controller.desk() == nullptr) return std::nullopt;
    const auto at = static_cast<std::size_t>(m_strata->table().currentIndex().row());
    return at < m_controller.policy().auditStrata.size() ? std::optional(at) : std::nullopt;
}

void AuditRule::showStratum() {
    const auto at = current();
    m_stratum->setVisible(at.has_value());
    if (!at) return;
    const RuleEntry& entry = *m_strata->current();
    const bool isOther = m_current != entry.name;
    m_current = entry.name;
    m_stratum->showKept(percentOf(m_controller.policy().auditStrata[*at].rate));
    if (isOther) m_stratum->forget();
    m_stratum->line().setAccessibleName(tr("Audit rate of %1, in percent", "label").arg(entry.words));
}

/// Begins with the rate of all others.
void AuditRule::add() {
    const services::PolicyDesk* desk = m_controller.desk();
    if (desk == nullptr || !m_controller.isEditable()) return;
    const ChoiceDialog::Words words{tr("Own audit rate of a label"), tr("Its rate is set afterwards."), tr("Add label"), tr("Type to find a label")};
    const std::string next = std::to_string(m_controller.policy().auditStrata.size() + 1);
    chooseLabel(m_theme, *desk->taxonomy, {}, words, this, [this, next](const std::string& key) {
        m_controller.edit([key](Policy& policy) { policy.auditStrata.push_back({key, 0, std::nullopt, policy.auditRate}); });
        m_strata->expect(next);
    });
}

void AuditRule::remove() {
    if (const auto at = current()) {
        m_controller.edit([at = *at](Policy& policy) {
            if (at < policy.auditStrata.size()) policy.auditStrata.erase(policy.auditStrata.begin() + static_cast<std::ptrdiff_t>(at));
        });
    }
}

void AuditRule::forget() {
    for (NumberField* field : {m_rate, m_seed, m_stratum}) field->forget();
}

bool AuditRule::finish() { return finished(*m_rate) && finished(*m_seed) && (m_stratum->isHidden() || finished(*m_stratum)); }

SuggestionRule::SuggestionRule(const Theme& theme, RoutingController& controller, QWidget* parent)
    : RulePage(parent), m_mode(new SegmentedSwitch(theme, {{suggestionWord(routing::SuggestionMode::Blind), {}}, {suggestionWord(routing::SuggestionMode::Assisted), {}}, {suggestionWord(routing::SuggestionMode::Randomised), {}}})),
      m_share(percentField(theme, "policyAssistedShare", tr("Assisted share, in percent"))), m_words(wrappedLabel(theme, TextStyle::Caption, "text2")) {
    m_mode->setObjectName(QStringLiteral("policySuggestion"));
    auto* row = new QHBoxLayout;
    row->setSpacing(betweenParts);
    row->addWidget(new Field(theme, tr("The model's suggestion"), m_mode), 0);
    row->addWidget(m_share, 1);
    auto* layout = columnOf(*this);
    layout->addLayout(row);
    layout->addWidget(m_words);
    connect(m_mode, &SegmentedSwitch::chosen, this, [&controller](int mode) {
        controller.edit([mode](Policy& policy) { policy.suggestion = static_cast<routing::SuggestionMode>(mode); });
    });
    connect(m_share, &NumberField::entered, this, [&controller](double percent) {
        controller.edit([percent](Policy& policy) { policy.assistedShare = percent / wholePercent; });
    });
}

void SuggestionRule::showPolicy(const ShownPolicy& shown) {
    m_mode->setCurrent(static_cast<int>(shown.policy.suggestion));
    m_mode->setEnabled(shown.isEditable);
    m_share->setVisible(shown.policy.suggestion == routing::SuggestionMode::Randomised);
    m_share->showKept(percentOf(shown.policy.assistedShare));
    m_share->setEditable(shown.isEditable);
    switch (shown.policy.suggestion) {
        case routing::SuggestionMode::Blind: return m_words->setText(tr("The suggestion is hidden until the first answer is given. That answer is not led by the model."));
        case routing::SuggestionMode::Assisted: return m_words->setText(tr("The suggestion is visible from the start. That is faster, and people tend to agree with it."));
        case routing::SuggestionMode::Randomised: return m_words->setText(tr("Items are drawn by lot: for this share the suggestion is visible from the start. So what it does to answers can be measured."));
    }
}

bool SuggestionRule::finish() { return m_share->isHidden() || finished(*m_share); }

HoldRule::HoldRule(const Theme& theme, RoutingController& controller, QWidget* parent)
    : RulePage(parent), m_minutes(new NumberField(theme, "policyHold", tr("Minutes that a reviewer holds an item"), {0.1, mostHoldMinutes, false, false, NumberField::tr("%1 min", "number")})) {
    auto* layout = columnOf(*this);
    layout->addWidget(m_minutes);
    layout->addWidget(wrappedLabel(theme, TextStyle::Caption, "text2", tr("An item that somebody opened is theirs for this long; then others get it.")));
    connect(m_minutes, &NumberField::entered, this, [&controller](double minutes) {
        controller.edit([minutes](Policy& policy) { policy.leaseTime = Duration{std::llround(minutes * minuteMillis)}; });
    });
}

void HoldRule::showPolicy(const ShownPolicy& shown) {
    m_minutes->showKept(static_cast<double>(shown.policy.leaseTime.ms) / minuteMillis);
    m_minutes->setEditable(shown.isEditable);
}

bool HoldRule::finish() { return finished(*m_minutes); }

FixedRule::FixedRule(const Theme& theme, const QString& words, QWidget* parent) : RulePage(parent) {
    columnOf(*this)->addWidget(wrappedLabel(theme, TextStyle::Body, "text", words));
}

}  // namespace docket::ui
