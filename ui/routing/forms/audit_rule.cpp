#include "ui/routing/forms/audit_rule.h"

#include "ui/common/parts/plain_label.h"
#include "ui/routing/forms/label_choice.h"
#include "ui/routing/words/rule_words.h"

#include <algorithm>
#include <array>

namespace docket::ui {

namespace {

using routing::AuditStratum;
using routing::Policy;

constexpr double largestSeed = 9'007'199'254'740'991;  // the largest that a field and every file keep to the unit

EntryList::Words stratumWords() {
    return {AuditRule::tr("Labels and bands of confidence with their own rate. The first that fits counts"), AuditRule::tr("Add label…"), AuditRule::tr("No label has its own rate."),
            {AuditRule::tr("Of what is accepted"), AuditRule::tr("Audited")}};
}

}  // namespace

AuditRule::AuditRule(const Theme& theme, RoutingController& controller, QWidget* parent)
    : RulePage(parent), m_theme(theme), m_controller(controller), m_rate(percentField(theme, "policyAuditRate", tr("Audit rate, in percent"))),
      m_seed(new NumberField(theme, "policySeed", tr("Seed"), {0, largestSeed, true})),
      m_strata(new NumberedList(theme, "auditStrata", stratumWords(),
                                {"auditStratum", tr("Audit rate of the one chosen, in percent"), tr("Audit rate of %1, in percent", "label"), percentRange()})),
      m_from(new NumberField(theme, "auditFrom", tr("Of confidences from"), {})), m_below(new NumberField(theme, "auditBelow", tr("And below"), {0, 1, false, true})) {
    QVBoxLayout* layout = columnOf(*this);
    layout->addLayout(sideBySide({m_rate, m_seed}));
    layout->addWidget(wrappedLabel(theme, TextStyle::Caption, "text2",
                                   tr("A random share of what is accepted is reviewed all the same, so that what nobody looks at can be estimated. The seed decides what is drawn: the same seed draws the same items.")));
    layout->addWidget(m_strata);
    layout->addLayout(sideBySide({m_from, m_below}));
    connectFields();
}

void AuditRule::connectFields() {
    connect(m_rate, &NumberField::entered, this, [this](double percent) {
        m_controller.edit([percent](Policy& policy) { policy.auditRate = shareOf(percent); });
    });
    connect(m_seed, &NumberField::entered, this, [this](double seed) {
        m_controller.edit([seed](Policy& policy) { policy.seed = static_cast<std::uint64_t>(seed); });
    });
    connect(m_strata, &NumberedList::entered, this, [this](const std::string&, double percent) {
        change([percent](AuditStratum& stratum) { stratum.rate = shareOf(percent); });
    });
    connect(m_from, &NumberField::entered, this, [this](double from) {
        change([from](AuditStratum& stratum) { stratum.from = from; });
    });
    connect(m_below, &NumberField::entered, this, [this](double below) {
        change([below](AuditStratum& stratum) { stratum.below = below; });
    });
    connect(m_below, &NumberField::cleared, this, [this] {
        change([](AuditStratum& stratum) { stratum.below.reset(); });
    });
    connect(m_strata, &NumberedList::currentChanged, this, &AuditRule::showBand);
    connect(m_strata, &NumberedList::addAsked, this, &AuditRule::add);
    connect(m_strata, &NumberedList::removeAsked, this, [this] {
        const auto at = current();
        if (!at) return;
        m_controller.edit([at = *at](Policy& policy) {
            if (at < policy.auditStrata.size()) policy.auditStrata.erase(policy.auditStrata.begin() + static_cast<std::ptrdiff_t>(at));
        });
    });
}

void AuditRule::showPolicy(const ShownPolicy& shown) {
    m_rate->showKept(percentOf(shown.policy.auditRate));
    m_seed->showKept(static_cast<double>(shown.policy.seed));
    std::vector<RuleEntry> entries;
    for (std::size_t i = 0; i < shown.policy.auditStrata.size(); ++i) {
        const AuditStratum& stratum = shown.policy.auditStrata[i];
        const bool isSame = std::ranges::find(shown.inForce.auditStrata, stratum) != shown.inForce.auditStrata.end();
        entries.push_back({std::to_string(i + 1), stratumName(shown.taxonomy, stratum), {percentText(stratum.rate)}, !isSame, percentOf(stratum.rate)});
    }
    m_strata->setEntries(std::move(entries));
    m_strata->setEditable(shown.isEditable);
    for (NumberField* field : {m_rate, m_seed, m_from, m_below}) field->setEditable(shown.isEditable);
    showBand();
}

std::optional<std::size_t> AuditRule::current() const {
    const RuleEntry* entry = m_strata->list().current();
    if (entry == nullptr || m_controller.desk() == nullptr) return std::nullopt;
    const auto at = static_cast<std::size_t>(m_strata->list().table().currentIndex().row());
    return at < m_controller.policy().auditStrata.size() ? std::optional(at) : std::nullopt;
}

void AuditRule::showBand() {
    const auto at = current();
    for (NumberField* field : {m_from, m_below}) field->setVisible(at.has_value());
    if (!at) return;
    const RuleEntry& entry = *m_strata->list().current();
    const AuditStratum& stratum = m_controller.policy().auditStrata[*at];
    m_from->setBounds(0, stratum.below.value_or(1));
    m_below->setBounds(stratum.from, 1);
    m_from->showKept(stratum.from);
    m_below->showKept(stratum.below, tr("however high", "confidences up to"));
    if (m_current != entry.name) {
        for (NumberField* field : {m_from, m_below}) field->forget();
    }
    m_current = entry.name;
}

void AuditRule::change(const Change& change) {
    const auto at = current();
    if (!at) return;
    m_controller.edit([at = *at, change](Policy& policy) {
        if (at < policy.auditStrata.size()) change(policy.auditStrata[at]);
    });
}

/// Begins with the rate of all others.
void AuditRule::add() {
    const services::PolicyDesk* desk = m_controller.desk();
    if (desk == nullptr || !m_controller.isEditable()) return;
    const ChoiceDialog::Words words{tr("Own audit rate of a label"), tr("Its rate is set afterwards, and the band of confidences."), tr("Add label"), tr("Type to find a label")};
    const std::string next = std::to_string(m_controller.policy().auditStrata.size() + 1);
    chooseLabelOrAny(m_theme, *desk->taxonomy, words, this, [this, next](const std::string& key) {
        m_controller.edit([key](Policy& policy) { policy.auditStrata.push_back({key, 0, std::nullopt, policy.auditRate}); });
        m_strata->list().expect(next);
    });
}

void AuditRule::forget() {
    for (NumberField* field : {m_rate, m_seed, m_from, m_below}) field->forget();
    m_strata->forget();
}

bool AuditRule::finish() {
    if (!finished(*m_rate) || !finished(*m_seed) || !m_strata->finish()) return false;
    return m_from->isHidden() || (finished(*m_from) && finished(*m_below));
}

}  // namespace docket::ui
