#include "ui/datasets/recipe/split_section.h"

#include "ui/common/look/in_step.h"
#include "ui/common/parts/folding_row.h"
#include "ui/common/parts/form_parts.h"
#include "ui/common/parts/plain_label.h"
#include "ui/common/words/text.h"
#include "ui/datasets/recipe/split_shares.h"
#include "ui/datasets/words/export_words.h"

#include <QHBoxLayout>
#include <QRegularExpressionValidator>
#include <QVBoxLayout>

#include <algorithm>

namespace docket::ui {

namespace {

constexpr int seedWidth = 130;
constexpr int shareWidth = 44;
constexpr int leastShareWidth = 46;  // what is in it can be hit
constexpr const char* nearTogether = "";  // stands in the list for near-duplicates: no metadata has an empty key

int& shareOf(dataset::SplitRule& rule, dataset::Split split) {
    return split == dataset::Split::Train ? rule.train : split == dataset::Split::Validation ? rule.validation : rule.test;
}

QString shortWord(dataset::Split split) {
    switch (split) {
        case dataset::Split::Train: return SplitSection::tr("train", "a share of items to learn from");
        case dataset::Split::Validation: return SplitSection::tr("validation", "a share of items to choose by");
        case dataset::Split::Test: return SplitSection::tr("test", "a share of items to measure by");
    }
    return {};
}

}  // namespace

SplitSection::SplitSection(const Theme& theme, QWidget* parent)
    : RecipeSection(theme, "splitSection", tr("Split"), parent), m_together(new CheckedChoice(theme)),
      m_stratified(makeCheck("stratified", tr("Same shares for every label"))), m_seedLine(new QLineEdit) {
    m_together->setObjectName(QStringLiteral("keepTogether"));
    keepFont(*m_together, theme, TextStyle::Body);
    connect(m_together, &CheckedChoice::chosen, this, &SplitSection::keepTogether);
    addRow(tr("Shares, %"), makeShares());
    addRow(tr("Keep together"), m_together);
    addRow(tr("Labels"), makeStratified());
    addRow(tr("Seed"), makeSeed());
    showTogether();
}

QWidget* SplitSection::makeShares() {
    auto* box = new QWidget;
    auto* row = new FoldingRow(6);
    box->setLayout(row);
    for (const dataset::Split split : dataset::allSplits) {
        const QString name = splitText(split);
        QSpinBox* share = makeNumber("", tr("%1, percent", "a split").arg(name), split == dataset::Split::Train ? 1 : 0, 100);
        share->setObjectName(QStringLiteral("share.") + toQt(dataset::toString(split)));
        connect(share, &QSpinBox::valueChanged, this, [this, split](int percent) { takeShare(split, percent); });
        m_shares[static_cast<std::size_t>(split)] = share;
        keepInStep(*share, theme(), [share, this] { share->setFixedWidth(qMax(leastShareWidth, theme().px(shareWidth))); });
        auto* pair = new QWidget;
        auto* parts = new QHBoxLayout(pair);
        parts->setContentsMargins(0, 0, 0, 0);
        parts->setSpacing(4);
        parts->addWidget(share);
        parts->addWidget(plainLabel(theme(), TextStyle::Caption, "text2", shortWord(split)));
        row->addWidget(pair);
    }
    box->setFocusProxy(m_shares.front());
    return box;
}

QWidget* SplitSection::makeStratified() {
    const QString price = tr("an item can change its split as data grows");
    m_stratified->setAccessibleDescription(price);
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_stratified);
    column->addWidget(wrappedLabel(theme(), TextStyle::Caption, "text3", price));
    box->setFocusProxy(m_stratified);
    return box;
}

QWidget* SplitSection::makeSeed() {
    m_seedLine->setObjectName(QStringLiteral("seed"));
    m_seedLine->setAccessibleName(tr("Seed"));
    static const QRegularExpression digits(QStringLiteral("[0-9]{1,20}"));
    m_seedLine->setValidator(new QRegularExpressionValidator(digits, m_seedLine));
    keepFont(*m_seedLine, theme(), TextStyle::Mono);
    keepFixedWidth(*m_seedLine, theme(), seedWidth);
    connect(m_seedLine, &QLineEdit::textEdited, this, [this](const QString& text) {
        bool isSeed = false;
        const std::uint64_t seed = text.toULongLong(&isSeed);
        if (!isSeed) return;
        m_seed = seed;
        tellEdited();
    });
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_seedLine);
    row->addWidget(wrappedLabel(theme(), TextStyle::Caption, "text3", tr("same seed, same files")), 1);
    box->setFocusProxy(m_seedLine);
    return box;
}

void SplitSection::setChoices(const services::ExportChoices& choices) {
    m_keys = choices.metadataKeys;
    showTogether();
}

void SplitSection::takeShare(dataset::Split split, int percent) {
    if (shareOf(m_rule, split) == percent) return;
    m_rule = withShare(m_rule, split, percent);
    tellEdited();
}

void SplitSection::keepTogether(const QVariantList& values) {
    m_rule.groupBy.clear();
    m_rule.keepsNearTogether = false;
    for (const QVariant& value : values) {
        const std::string key = fromQt(value.toString());
        if (key == nearTogether) m_rule.keepsNearTogether = true;
        else m_rule.groupBy.push_back(key);
    }
    showTogether();
    tellEdited();
}

/// Keys of the recipe that the first items do not have can be chosen all the same.
void SplitSection::showTogether() {
    std::vector<std::string> keys = m_keys;
    for (const std::string& key : m_rule.groupBy) {
        if (std::ranges::find(keys, key) == keys.end()) keys.push_back(key);
    }
    const QString near = tr("Near-duplicates");
    QStringList words;
    QList<ChoicePopup::Choice> choices;
    for (const std::string& key : keys) {
        const bool isChosen = std::ranges::find(m_rule.groupBy, key) != m_rule.groupBy.end();
        const QString said = tr("Same %1", "key of metadata whose value is the same").arg(isolated(oneLine(toQt(key))));
        choices.push_back({said, toQt(key), isChosen});
        if (isChosen) words << said;
    }
    choices.push_back({near, toQt(nearTogether), m_rule.keepsNearTogether});
    if (m_rule.keepsNearTogether) words << near;
    m_together->setChoices(choices, words.isEmpty() ? tr("Only the same text") : listed(words));
}

void SplitSection::show(const dataset::Recipe& recipe) {
    m_rule = recipe.split;
    m_seed = recipe.seed;
    for (const dataset::Split split : dataset::allSplits) {
        QSpinBox& share = *m_shares[static_cast<std::size_t>(split)];
        if (share.value() != shareOf(m_rule, split)) share.setValue(shareOf(m_rule, split));
    }
    m_stratified->setChecked(m_rule.isStratified);
    if (m_seedLine->text().toULongLong() != m_seed || m_seedLine->text().isEmpty()) m_seedLine->setText(QString::number(m_seed));
    showTogether();
}

void SplitSection::put(dataset::Recipe& recipe) const {
    recipe.split = m_rule;
    recipe.split.isStratified = m_stratified->isChecked();
    recipe.seed = m_seed;
}

}  // namespace docket::ui
