#include "ui/datasets/recipe/text_section.h"

#include "ui/common/words/text.h"

namespace docket::ui {

namespace {
constexpr int mostTextLines = 8;  // in sight
}

TextSection::TextSection(const Theme& theme, QWidget* parent)
    : RecipeSection(theme, "textSection", tr("Text"), parent), m_fields(new QWidget), m_disclosure(new Disclosure(theme, "textDisclosure", *m_fields)),
      m_instruction(new GrowingText(theme, 2, mostTextLines)), m_template(new GrowingText(theme, 2, mostTextLines)),
      m_rationale(makeCheck("rationale", tr("The reviewer’s note goes before the label"))), m_keptInstruction(keptText(*m_instruction)), m_keptTemplate(keptText(*m_template)) {
    m_instruction->setObjectName(QStringLiteral("instruction"));
    m_instruction->setPlaceholderText(tr("Docket’s own, with the labels. {labels} stands for their list."));
    m_template->setObjectName(QStringLiteral("textTemplate"));
    m_template->setPlaceholderText(QStringLiteral("{text}"));
    auto* fields = new QVBoxLayout(m_fields);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(8);
    fields->addWidget(new Field(theme, tr("Instruction to the model"), m_instruction));
    auto* pattern = new Field(theme, tr("What the model is given of an item"), m_template);
    pattern->setRemark(tr("{text}, {id} and {metadata.KEY} stand for what the item has."));
    fields->addWidget(pattern);
    fields->addWidget(m_rationale);
    addWide(m_disclosure);
    addWide(m_fields);
    for (const GrowingText* text : {m_instruction, m_template}) connect(text, &GrowingText::typed, this, &TextSection::tellEdited);
}

void TextSection::show(const dataset::Recipe& recipe) {
    m_keptInstruction.show(recipe.system);
    m_keptTemplate.show(recipe.textTemplate);
    m_rationale->setChecked(recipe.hasRationale);
    const int count = (recipe.system.empty() ? 0 : 1) + (recipe.textTemplate.empty() ? 0 : 1) + (recipe.hasRationale ? 1 : 0);
    m_disclosure->setText(count == 0 ? tr("Instruction and template") : tr("Instruction and template: %Ln set", "how many of them the recipe has", count));
}

void TextSection::put(dataset::Recipe& recipe) const {
    recipe.system = m_keptInstruction.value();
    recipe.textTemplate = m_keptTemplate.value();
    recipe.hasRationale = m_rationale->isChecked();
}

}  // namespace docket::ui
