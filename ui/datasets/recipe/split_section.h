#pragma once

#include "ui/common/parts/checked_choice.h"
#include "ui/datasets/recipe/recipe_section.h"

#include <QLineEdit>
#include <QSpinBox>

#include <array>
#include <string>
#include <vector>

namespace docket::ui {

/// Which share of the items goes into which split, what stays together, and the seed.
class SplitSection : public RecipeSection {
    Q_OBJECT

public:
    explicit SplitSection(const Theme& theme, QWidget* parent = nullptr);

    void put(dataset::Recipe& recipe) const override;
    void setChoices(const services::ExportChoices& choices) override;

protected:
    void show(const dataset::Recipe& recipe) override;

private:
    QWidget* makeShares();
    QWidget* makeStratified();
    QWidget* makeSeed();
    void takeShare(dataset::Split split, int percent);
    void keepTogether(const QVariantList& values);
    void showTogether();

    dataset::SplitRule m_rule;
    std::uint64_t m_seed = 0;
    std::vector<std::string> m_keys;  ///< of metadata, that can be chosen
    std::array<QSpinBox*, dataset::allSplits.size()> m_shares{};
    CheckedChoice* m_together;
    QCheckBox* m_stratified;
    QLineEdit* m_seedLine;
};

}  // namespace docket::ui
