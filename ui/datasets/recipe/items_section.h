#pragma once

#include "ui/datasets/recipe/recipe_section.h"

namespace docket::ui {

/// Which items go in, and with which answers.
class ItemsSection : public RecipeSection {
    Q_OBJECT

public:
    explicit ItemsSection(const Theme& theme, QWidget* parent = nullptr);

    void put(dataset::Recipe& recipe) const override;
    void setChoices(const services::ExportChoices& choices) override;
    void showLeftOut(const dataset::Manifest& manifest) override;

protected:
    void show(const dataset::Recipe& recipe) override;

private:
    CountedRow* addCheck(QCheckBox* check);

    QComboBox* m_source;
    QComboBox* m_taxonomy;
    QComboBox* m_settled;
    QCheckBox* m_unsure;
    QCheckBox* m_openTest;
    QCheckBox* m_led;
    QComboBox* m_personalData;
    CountedRow* m_settledRow;
    CountedRow* m_unsureRow = nullptr;
    CountedRow* m_openTestRow = nullptr;
    CountedRow* m_ledRow = nullptr;
    CountedRow* m_personalDataRow;
    QWidget* m_checks;
};

}  // namespace docket::ui
