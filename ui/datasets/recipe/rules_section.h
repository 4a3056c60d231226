#pragma once

#include "ui/common/parts/checked_choice.h"
#include "ui/datasets/recipe/disclosure.h"
#include "ui/datasets/recipe/kept_field.h"
#include "ui/datasets/recipe/moment_field.h"
#include "ui/datasets/recipe/recipe_section.h"

#include <string>
#include <vector>

namespace docket::ui {

/// Rules that few recipes have: which items by reason, period, reviewer, label and search, what else counts as personal data, and
/// the licence. Behind a button, which says how many are set.
class RulesSection : public RecipeSection {
    Q_OBJECT

public:
    explicit RulesSection(const Theme& theme, QWidget* parent = nullptr);

    void put(dataset::Recipe& recipe) const override;
    void setChoices(const services::ExportChoices& choices) override;
    void showLeftOut(const dataset::Manifest& manifest) override;

Q_SIGNALS:
    /// Names of people are to be read from a file.
    void namesAsked();

protected:
    void show(const dataset::Recipe& recipe) override;

private:
    /// What can be chosen, by the word that a recipe has for it.
    struct Offer {
        std::string word;
        QString text;
    };
    CheckedChoice* makeList(const char* name, const QString& caption, std::vector<std::string>& chosen);
    QWidget* makeNames();
    void addItemRules();
    void addPersonalData();
    void addLicense();
    void showLists();
    void showList(CheckedChoice& box, const std::vector<Offer>& offered, const std::vector<std::string>& chosen, const QString& none);
    QStringList setRules(const dataset::Recipe& recipe) const;

    QWidget* m_fields;
    Disclosure* m_disclosure;
    std::vector<std::string> m_chosenReasons;
    std::vector<std::string> m_chosenLabels;
    std::vector<std::string> m_chosenReviewers;
    std::vector<Offer> m_reasonOffers;
    std::vector<Offer> m_labelOffers;
    std::vector<Offer> m_reviewerOffers;
    CheckedChoice* m_reasons;
    CheckedChoice* m_labels;
    CheckedChoice* m_reviewers;
    MomentField* m_from;
    MomentField* m_below;
    QLineEdit* m_query;
    QLineEdit* m_regions;
    GrowingText* m_names;
    QLineEdit* m_license;
    KeptField<std::string, QLineEdit> m_keptQuery;
    KeptField<std::vector<std::string>, QLineEdit> m_keptRegions;
    KeptField<std::vector<std::string>, GrowingText> m_keptNames;
    KeptField<std::string, QLineEdit> m_keptLicense;
    CountedRow* m_reasonsRow;
    CountedRow* m_labelsRow;
    CountedRow* m_reviewersRow;
    CountedRow* m_queryRow;
    CountedRow* m_fromRow;
};

}  // namespace docket::ui
