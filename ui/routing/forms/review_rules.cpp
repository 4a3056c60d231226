#include "ui/routing/forms/review_rules.h"

#include "core/domain/queue_entry.h"
#include "core/routing/router.h"
#include "ui/common/parts/plain_label.h"
#include "ui/routing/forms/label_choice.h"
#include "ui/routing/words/rule_words.h"

#include <QLocale>

#include <cmath>
#include <set>

namespace docket::ui {

namespace {

using routing::Policy;

constexpr double mostReviews = 9;
constexpr double leastHours = 0.01;
constexpr double mostHours = 100'000;
constexpr double hourMillis = 3'600'000;
constexpr const char* allElse = "default";

std::string impactName() { return std::string(toString(Reason::HighImpact)); }

NumberField::Range rangeOf(NamedNumbers::Kind kind) {
    if (kind == NamedNumbers::Kind::Reviews) return {1, mostReviews, true};
    return {leastHours, mostHours, false, false, NumberField::tr("%1 h", "number")};
}

NumberField::Range optionalRange(NumberField::Range range) {
    range.isOptional = true;
    return range;
}

const char* nameFor(NamedNumbers::Kind kind, const char* reviews, const char* hours) { return kind == NamedNumbers::Kind::Reviews ? reviews : hours; }

std::optional<double> numberAt(const std::map<std::string, double>& numbers, const std::string& name) {
    const auto found = numbers.find(name);
    return found == numbers.end() ? std::nullopt : std::optional(found->second);
}

EntryList::Words listWords(NamedNumbers::Kind kind) {
    const QString none = NamedNumbers::tr("No reason and no label has its own.");
    if (kind == NamedNumbers::Kind::Reviews) return {NamedNumbers::tr("Reviews by reason or label"), NamedNumbers::tr("Add…"), none, {NamedNumbers::tr("Reason or label"), NamedNumbers::tr("Reviews")}};
    return {NamedNumbers::tr("Hours by reason or label"), NamedNumbers::tr("Add…"), none, {NamedNumbers::tr("Reason or label"), NamedNumbers::tr("Hours")}};
}

/// A share over one half.
NumberField::Range barRange() {
    NumberField::Range range = percentRange();
    range.least = 50.1;
    range.isOptional = true;
    return range;
}

}  // namespace

NamedNumbers::NamedNumbers(const Theme& theme, RoutingController& controller, Kind kind, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_controller(controller), m_kind(kind),
      m_usual(new NumberField(theme, nameFor(kind, "policyReviews", "policyHours"), kind == Kind::Reviews ? tr("Reviews for each item") : tr("Hours until an item is due"), rangeOf(kind))),
      m_impact(new NumberField(theme, nameFor(kind, "policyImpactReviews", "policyImpactHours"), tr("Of high impact"), optionalRange(rangeOf(kind)))),
      m_named(new NumberedList(theme, nameFor(kind, "namedReviews", "namedHours"), listWords(kind),
                               {nameFor(kind, "namedReview", "namedHour"), kind == Kind::Reviews ? tr("Reviews, for the one chosen") : tr("Hours, for the one chosen"),
                                kind == Kind::Reviews ? tr("Reviews of %1", "reason or label") : tr("Hours of %1", "reason or label"), rangeOf(kind)})) {
    QVBoxLayout* layout = columnOf(*this);
    layout->addLayout(sideBySide({m_usual, m_impact}));
    layout->addWidget(m_named);
    connect(m_usual, &NumberField::entered, this, [this](double number) { set(allElse, number); });
    connect(m_impact, &NumberField::entered, this, [this](double number) { set(impactName(), number); });
    connect(m_impact, &NumberField::cleared, this, [this] { take(impactName()); });
    connect(m_named, &NumberedList::entered, this, &NamedNumbers::set);
    connect(m_named, &NumberedList::addAsked, this, &NamedNumbers::add);
    connect(m_named, &NumberedList::removeAsked, this, &NamedNumbers::take);
}

std::map<std::string, double> NamedNumbers::numbersOf(const Policy& policy) const {
    if (m_kind == Kind::Hours) return policy.slaHours;
    std::map<std::string, double> numbers;
    for (const auto& [name, count] : policy.reviewsRequired) numbers.emplace(name, count);
    return numbers;
}

void NamedNumbers::set(const std::string& name, double number) {
    m_controller.edit([name, number, kind = m_kind](Policy& policy) {
        if (kind == Kind::Reviews) policy.reviewsRequired[name] = static_cast<int>(number);
        else policy.slaHours[name] = number;
    });
}

void NamedNumbers::take(const std::string& name) {
    m_controller.edit([name, kind = m_kind](Policy& policy) {
        if (kind == Kind::Reviews) policy.reviewsRequired.erase(name);
        else policy.slaHours.erase(name);
    });
}

QString NamedNumbers::text(double number) const { return m_kind == Kind::Reviews ? QLocale().toString(static_cast<int>(number)) : hoursText(number); }

void NamedNumbers::showPolicy(const ShownPolicy& shown) {
    const auto numbers = numbersOf(shown.policy);
    const auto before = numbersOf(shown.inForce);
    const double otherwise = m_kind == Kind::Reviews ? 1 : static_cast<double>(routing::defaultDueIn(Policy()).ms) / hourMillis;
    m_usual->showKept(numberAt(numbers, allElse).value_or(otherwise));
    m_impact->showKept(numberAt(numbers, impactName()), tr("as all others"));
    std::vector<RuleEntry> entries;
    for (const auto& [name, number] : numbers) {
        if (name == allElse || name == impactName()) continue;
        entries.push_back({name, subjectName(shown.taxonomy, name), {text(number)}, numberAt(before, name) != number, number});
    }
    m_named->setEntries(std::move(entries));
    m_named->setEditable(shown.isEditable);
    for (NumberField* field : {m_usual, m_impact}) field->setEditable(shown.isEditable);
}

void NamedNumbers::forget() {
    for (NumberField* field : {m_usual, m_impact}) field->forget();
    m_named->forget();
}

bool NamedNumbers::finish() { return finished(*m_usual) && finished(*m_impact) && m_named->finish(); }

/// Begins with the number of all others.
void NamedNumbers::add() {
    const services::PolicyDesk* desk = m_controller.desk();
    if (desk == nullptr || !m_controller.isEditable()) return;
    std::set<std::string> taken{impactName()};
    for (const auto& [name, number] : numbersOf(m_controller.policy())) taken.insert(name);
    const ChoiceDialog::Words words{m_kind == Kind::Reviews ? tr("Reviews of a reason or label") : tr("Hours of a reason or label"), tr("Its number is set afterwards."), tr("Add"),
                                    tr("Type to find a reason or label")};
    chooseSubject(m_theme, *desk->taxonomy, taken, words, this, [this](const std::string& name) {
        const double usual = numberAt(numbersOf(m_controller.policy()), allElse).value_or(m_kind == Kind::Reviews ? 1 : static_cast<double>(routing::defaultDueIn(Policy()).ms) / hourMillis);
        set(name, usual);
        m_named->list().expect(name);
    });
}

ReviewsRule::ReviewsRule(const Theme& theme, RoutingController& controller, QWidget* parent)
    : RulePage(parent), m_numbers(new NamedNumbers(theme, controller, NamedNumbers::Kind::Reviews)),
      m_consensus(new SegmentedSwitch(theme, {{tr("Majority"), {}}, {tr("All must agree"), {}}, {tr("By weight"), {}}, {tr("By model"), {}}})),
      m_bar(new NumberField(theme, "policyConsensusBar", tr("Enough for a consensus, in percent"), barRange())), m_perLabel(new QCheckBox(tr("Each label is agreed on by itself"))),
      m_adjudication(new QCheckBox(tr("A third person rules where they do not agree"))) {
    m_consensus->setObjectName(QStringLiteral("policyConsensus"));
    m_perLabel->setObjectName(QStringLiteral("policyPerLabel"));
    m_adjudication->setObjectName(QStringLiteral("policyAdjudication"));
    QVBoxLayout* layout = columnOf(*this);
    layout->addWidget(new Field(theme, tr("Which answer stands"), m_consensus), 0, Qt::AlignLeading);
    layout->addWidget(m_bar);
    layout->addWidget(m_perLabel);
    layout->addWidget(m_adjudication);
    layout->addWidget(m_numbers);
    connect(m_consensus, &SegmentedSwitch::chosen, this, [&controller](int rule) {
        controller.edit([rule](Policy& policy) { policy.consensus = static_cast<routing::ConsensusRule>(rule); });
    });
    connect(m_bar, &NumberField::entered, this, [&controller](double percent) {
        controller.edit([percent](Policy& policy) { policy.consensusBar = shareOf(percent); });
    });
    connect(m_bar, &NumberField::cleared, this, [&controller] {
        controller.edit([](Policy& policy) { policy.consensusBar.reset(); });
    });
    connect(m_perLabel, &QCheckBox::clicked, this, [&controller](bool isOn) {
        controller.edit([isOn](Policy& policy) { policy.consensusPerLabel = isOn; });
    });
    connect(m_adjudication, &QCheckBox::clicked, this, [&controller](bool isOn) {
        controller.edit([isOn](Policy& policy) { policy.hasAdjudication = isOn; });
    });
}

void ReviewsRule::showPolicy(const ShownPolicy& shown) {
    m_numbers->showPolicy(shown);
    m_consensus->setCurrent(static_cast<int>(shown.policy.consensus));
    m_consensus->setEnabled(shown.isEditable);
    using enum routing::ConsensusRule;
    const auto rule = shown.policy.consensus;
    m_bar->setVisible(rule == Weighted || rule == DawidSkene || shown.policy.consensusBar);
    m_bar->showKept(shown.policy.consensusBar ? std::optional(percentOf(*shown.policy.consensusBar)) : std::nullopt,
                    tr("as usual, %1", "share").arg(percentText(routing::defaultBar(rule))));
    m_bar->setEditable(shown.isEditable);
    m_perLabel->setVisible(shown.taxonomy.kind() == taxonomy::TaskKind::Multi);
    m_perLabel->setChecked(shown.policy.consensusPerLabel);
    m_perLabel->setEnabled(shown.isEditable);
    m_adjudication->setChecked(shown.policy.hasAdjudication);
    m_adjudication->setEnabled(shown.isEditable);
}

void ReviewsRule::forget() {
    m_numbers->forget();
    m_bar->forget();
}

DueRule::DueRule(const Theme& theme, RoutingController& controller, QWidget* parent)
    : RulePage(parent), m_numbers(new NamedNumbers(theme, controller, NamedNumbers::Kind::Hours)) {
    QVBoxLayout* layout = columnOf(*this);
    layout->addWidget(m_numbers);
    layout->addWidget(wrappedLabel(theme, TextStyle::Caption, "text2", tr("Counted from when the item came before people. Where several apply, the shortest holds.")));
}

}  // namespace docket::ui
