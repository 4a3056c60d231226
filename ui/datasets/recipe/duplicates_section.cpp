#include "ui/datasets/recipe/duplicates_section.h"

#include "ui/common/parts/folding_row.h"
#include "ui/datasets/words/export_words.h"

#include <QHBoxLayout>

#include <limits>

namespace docket::ui {

namespace {

constexpr int usualCap = 400;
constexpr int mostCap = std::numeric_limits<int>::max();
constexpr double leastNearness = 0.5;
constexpr double mostNearness = 1;
constexpr double nearnessStep = 0.01;

}  // namespace

DuplicatesSection::DuplicatesSection(const Theme& theme, QWidget* parent)
    : RecipeSection(theme, "duplicatesSection", tr("Duplicates and balance"), parent),
      m_exact(makeCheck("dropExact", tr("Drop exact duplicates"))),
      m_near(makeCheck("dropNear", tr("Drop near-duplicates, similar from"))),
      m_nearness(new QDoubleSpinBox),
      m_balance(makeChoice<dataset::Balance>("balance", {{tr("As it is"), dataset::Balance::AsItIs},
                                                         {tr("At most so many of a label"), dataset::Balance::Cap},
                                                         {tr("Repeat rare labels"), dataset::Balance::Oversample},
                                                         {tr("Weights in the manifest"), dataset::Balance::Weights}})),
      m_cap(makeNumber("cap", tr("Most items of a label"), 1, mostCap)),
      m_exactRow(new CountedRow(theme, m_exact)) {
    setUpNumber(*m_nearness, "nearness", tr("Similarity from which texts are near-duplicates"));
    m_nearness->setRange(leastNearness, mostNearness);
    m_nearness->setSingleStep(nearnessStep);
    m_nearness->setDecimals(2);
    m_cap->setValue(usualCap);
    connect(m_nearness, &QDoubleSpinBox::valueChanged, this, &DuplicatesSection::tellEdited);
    connect(this, &RecipeSection::edited, this, &DuplicatesSection::showWhatCounts);
    auto* balance = new QWidget;
    auto* balanceRow = new QHBoxLayout(balance);
    balanceRow->setContentsMargins(0, 0, 0, 0);
    balanceRow->setSpacing(8);
    balanceRow->addWidget(m_balance, 1);
    balanceRow->addWidget(m_cap);
    m_balance->setAccessibleName(tr("Balance"));
    balance->setFocusProxy(m_balance);
    m_balanceRow = new CountedRow(theme, balance);
    addWide(m_exactRow);
    auto* near = new QWidget;
    auto* nearRow = new FoldingRow(8);
    near->setLayout(nearRow);
    nearRow->addWidget(m_near);
    nearRow->addWidget(m_nearness);
    addWide(near);
    addRow(tr("Balance"), m_balanceRow);
    showWhatCounts();
}

/// Near-duplicates are meant to include exact ones.
void DuplicatesSection::showWhatCounts() {
    m_nearness->setEnabled(m_near->isChecked());
    m_exact->setEnabled(!m_near->isChecked());
    m_cap->setVisible(m_balance->currentData().toInt() == static_cast<int>(dataset::Balance::Cap));
}

void DuplicatesSection::show(const dataset::Recipe& recipe) {
    const dataset::Duplicates duplicates = recipe.duplicates.duplicates;
    m_near->setChecked(duplicates == dataset::Duplicates::DropNear);
    m_exact->setChecked(duplicates != dataset::Duplicates::Keep);
    m_nearness->setValue(recipe.duplicates.nearness);
    m_shownNearness = m_nearness->value();
    m_recipesNearness = recipe.duplicates.nearness;
    choose(*m_balance, recipe.balance.balance);
    if (recipe.balance.cap > 0) m_cap->setValue(recipe.balance.cap);
    showWhatCounts();
}

void DuplicatesSection::put(dataset::Recipe& recipe) const {
    recipe.duplicates.duplicates = m_near->isChecked() ? dataset::Duplicates::DropNear : m_exact->isChecked() ? dataset::Duplicates::DropExact : dataset::Duplicates::Keep;
    recipe.duplicates.nearness = m_nearness->value() == m_shownNearness ? m_recipesNearness : m_nearness->value();
    const auto balance = static_cast<dataset::Balance>(m_balance->currentData().toInt());
    if (balance == dataset::Balance::Cap) recipe.balance.cap = m_cap->value();
    else if (recipe.balance.balance == dataset::Balance::Cap) recipe.balance.cap = 0;
    recipe.balance.balance = balance;
}

void DuplicatesSection::showLeftOut(const dataset::Manifest& manifest) {
    m_exactRow->setCount(leftOutBy(manifest, dataset::LeftOut::Duplicate));
    m_balanceRow->setCount(leftOutBy(manifest, dataset::LeftOut::OverCap));
}

}  // namespace docket::ui
