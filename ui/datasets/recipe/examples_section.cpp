#include "ui/datasets/recipe/examples_section.h"

#include <QHBoxLayout>

#include <limits>

namespace docket::ui {

namespace {

enum class Measure { PerLabel, Tokens };

constexpr int mostTokens = std::numeric_limits<int>::max();
constexpr int usualTokens = 2000;
constexpr int mostIdLines = 5;  // in sight

GrowingText* makeIds(const Theme& theme, const char* name, const QString& words) {
    auto* ids = new GrowingText(theme, 2, mostIdLines);
    ids->setObjectName(QLatin1String(name));
    ids->setAccessibleName(words);
    ids->setPlaceholderText(ExamplesSection::tr("Ids, one a line"));
    return ids;
}

}  // namespace

ExamplesSection::ExamplesSection(const Theme& theme, QWidget* parent)
    : RecipeSection(theme, "examplesSection", tr("Examples"), parent),
      m_measure(makeChoice<Measure>("exampleMeasure", {{tr("So many of each label"), Measure::PerLabel}, {tr("Within so many tokens"), Measure::Tokens}})),
      m_perLabel(makeNumber("examplesPerLabel", tr("Examples of each label"), 1, dataset::maxExamplesPerLabel)),
      m_tokens(makeNumber("exampleTokens", tr("Tokens of all examples together, estimated"), 1, mostTokens)),
      m_selection(makeChoice<dataset::Selection>("exampleSelection", {{tr("Best: typical, unlike each other"), dataset::Selection::Best}, {tr("At random"), dataset::Selection::Random}})),
      m_balance(makeChoice<dataset::ExampleBalance>("exampleBalance", {{tr("As many of each label"), dataset::ExampleBalance::Equal}, {tr("More of frequent labels"), dataset::ExampleBalance::BaseRate}})),
      m_pins(makeIds(theme, "examplePins", tr("Always in"))),
      m_bans(makeIds(theme, "exampleBans", tr("Never in"))), m_keptPins(keptEntries(*m_pins)), m_keptBans(keptEntries(*m_bans)) {
    m_tokens->setValue(usualTokens);
    auto* measure = new QWidget;
    auto* row = new QHBoxLayout(measure);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_measure, 1);
    row->addWidget(m_perLabel);
    row->addWidget(m_tokens);
    measure->setFocusProxy(m_measure);
    m_measure->setAccessibleName(tr("How many"));
    addRow(tr("How many"), measure);
    addRow(tr("Which"), m_selection);
    addRow(tr("Of which labels"), m_balance);
    addRow(tr("Always in"), m_pins);
    addRow(tr("Never in"), m_bans);
    for (const GrowingText* ids : {m_pins, m_bans}) connect(ids, &GrowingText::typed, this, &ExamplesSection::tellEdited);
    connect(m_measure, &QComboBox::currentIndexChanged, this, &ExamplesSection::showWhatCounts);
    showWhatCounts();
    hide();
}

void ExamplesSection::showWhatCounts() {
    const bool areTokens = m_measure->currentData().toInt() == static_cast<int>(Measure::Tokens);
    m_perLabel->setVisible(!areTokens);
    m_tokens->setVisible(areTokens);
}

void ExamplesSection::show(const dataset::Recipe& recipe) {
    const dataset::ExampleRule& rule = recipe.examples;
    choose(*m_measure, rule.budgetTokens ? Measure::Tokens : Measure::PerLabel);
    m_perLabel->setValue(recipe.examplesPerLabel);
    if (rule.budgetTokens) m_tokens->setValue(*rule.budgetTokens);
    choose(*m_selection, rule.selection);
    choose(*m_balance, rule.balance);
    m_keptPins.show(rule.pins);
    m_keptBans.show(rule.bans);
    setVisible(recipe.format == dataset::Format::FewShot);
}

void ExamplesSection::put(dataset::Recipe& recipe) const {
    const bool areTokens = m_measure->currentData().toInt() == static_cast<int>(Measure::Tokens);
    recipe.examplesPerLabel = m_perLabel->value();
    recipe.examples.budgetTokens = areTokens ? std::optional(m_tokens->value()) : std::nullopt;
    recipe.examples.selection = static_cast<dataset::Selection>(m_selection->currentData().toInt());
    recipe.examples.balance = static_cast<dataset::ExampleBalance>(m_balance->currentData().toInt());
    recipe.examples.pins = m_keptPins.value();
    recipe.examples.bans = m_keptBans.value();
}

}  // namespace docket::ui
