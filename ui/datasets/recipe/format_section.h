#pragma once

#include "ui/common/parts/choice_card.h"
#include "ui/datasets/recipe/recipe_section.h"

#include <utility>
#include <vector>

namespace docket::ui {

/// A field that opens the list of all formats.
class FormatChoice : public QComboBox {
    Q_OBJECT

public:
    explicit FormatChoice(const Theme& theme, QWidget* parent = nullptr);

    /// `isOnACard`: the field says that there are more, and not which it is.
    void setFormat(dataset::Format format, bool isOnACard);
    void showPopup() override;

Q_SIGNALS:
    void chosen(docket::dataset::Format format);

private:
    const Theme& m_theme;
    dataset::Format m_format = dataset::Format::OpenAiChat;
};

/// What a dataset is written as: cards for the common formats, and a field for all of them.
class FormatSection : public RecipeSection {
    Q_OBJECT

public:
    explicit FormatSection(const Theme& theme, QWidget* parent = nullptr);

    void put(dataset::Recipe& recipe) const override;
    QWidget& firstCard() const { return *m_cards.front().second; }

protected:
    void show(const dataset::Recipe& recipe) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void setFormat(dataset::Format format);
    void layOut();

    dataset::Format m_format = dataset::Format::OpenAiChat;
    std::vector<std::pair<dataset::Format, ChoiceCard*>> m_cards;
    class QGridLayout* m_grid;
    FormatChoice* m_all;
    QLabel* m_sentence;
};

}  // namespace docket::ui
