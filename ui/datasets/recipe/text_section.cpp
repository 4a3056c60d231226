#include "ui/datasets/recipe/text_section.h"

#include "ui/common/words/text.h"

namespace docket::ui {

namespace {
constexpr int mostTextLines = 8;  // in sight
}

TextSection::TextSection(const Theme& theme, QWidget* parent)
    : RecipeSection(theme, "textSection", tr("Text"), parent), m_disclosure(new KeyButton(theme, KeyButton::Kind::Flat)), m_fields(new QWidget),
      m_instruction(new GrowingText(theme, 2, mostTextLines)), m_template(new GrowingText(theme, 2, mostTextLines)),
      m_rationale(makeCheck("rationale", tr("The reviewer’s note goes before the label"))), m_query(new QLineEdit), m_names(new GrowingText(theme, 2, mostTextLines)) {
    m_disclosure->setObjectName(QStringLiteral("textDisclosure"));
    m_disclosure->setText(tr("Instruction, template and search"));
    m_disclosure->setCheckable(true);
    m_disclosure->setSmall(true);
    m_instruction->setObjectName(QStringLiteral("instruction"));
    m_instruction->setPlaceholderText(tr("Docket’s own, with the labels. {labels} stands for their list."));
    m_template->setObjectName(QStringLiteral("textTemplate"));
    m_template->setPlaceholderText(QStringLiteral("{text}"));
    m_query->setObjectName(QStringLiteral("exportQuery"));
    m_query->setPlaceholderText(tr("All items"));
    leaveUndoToWindow(*m_query);
    m_names->setObjectName(QStringLiteral("personNames"));
    m_names->setPlaceholderText(tr("Names, one a line"));
    auto* fields = new QVBoxLayout(m_fields);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(8);
    fields->addWidget(new Field(theme, tr("Instruction to the model"), m_instruction));
    auto* pattern = new Field(theme, tr("What the model is given of an item"), m_template);
    pattern->setRemark(tr("{text}, {id} and {metadata.KEY} stand for what the item has."));
    fields->addWidget(pattern);
    fields->addWidget(m_rationale);
    fields->addWidget(new Field(theme, tr("Only items that this search finds"), m_query));
    fields->addWidget(new Field(theme, tr("Names of people that count as personal data"), m_names));
    addWide(m_disclosure);
    addWide(m_fields);
    for (const GrowingText* text : {m_instruction, m_template, m_names}) connect(text, &GrowingText::typed, this, &TextSection::tellEdited);
    connect(m_query, &QLineEdit::textEdited, this, &TextSection::tellEdited);
    connect(m_disclosure, &QAbstractButton::toggled, this, &TextSection::setOpen);
    setOpen(false);
}

void TextSection::setOpen(bool isOpen) {
    m_disclosure->setChecked(isOpen);
    m_disclosure->setIconName(isOpen ? QStringLiteral("down") : isRightToLeft() ? QStringLiteral("left") : QStringLiteral("right"));
    m_disclosure->setAccessibleDescription(isOpen ? tr("Shown") : tr("Hidden"));
    m_fields->setVisible(isOpen);
}

void TextSection::show(const dataset::Recipe& recipe) {
    m_instruction->setTextKeepingCaret(toQt(recipe.system));
    m_template->setTextKeepingCaret(toQt(recipe.textTemplate));
    m_rationale->setChecked(recipe.hasRationale);
    if (fromQt(m_query->text()) != recipe.items.query) m_query->setText(toQt(recipe.items.query));
    if (entriesOf(m_names->toPlainText()) != recipe.personalData.names) m_names->setTextKeepingCaret(linesOf(recipe.personalData.names));
}

void TextSection::put(dataset::Recipe& recipe) const {
    recipe.system = fromQt(m_instruction->toPlainText());
    recipe.textTemplate = fromQt(m_template->toPlainText());
    recipe.hasRationale = m_rationale->isChecked();
    recipe.items.query = fromQt(m_query->text());
    recipe.personalData.names = entriesOf(m_names->toPlainText());
}

}  // namespace docket::ui
