#include "ui/datasets/recipe/format_section.h"

#include "ui/common/look/in_step.h"
#include "ui/common/parts/choice_popup.h"
#include "ui/common/parts/plain_label.h"
#include "ui/common/words/text.h"
#include "ui/datasets/words/format_words.h"

#include <QButtonGroup>
#include <QGridLayout>

#include <algorithm>
#include <array>

namespace docket::ui {

namespace {

constexpr std::array commonFormats = {dataset::Format::OpenAiChat, dataset::Format::FewShot,     dataset::Format::OpenAiDpo,
                                      dataset::Format::HfDataset,  dataset::Format::LabelStudio, dataset::Format::Csv};
constexpr int cardsBesideEachOther = 300;  // px at 100 %

}  // namespace

FormatChoice::FormatChoice(const Theme& theme, QWidget* parent) : QComboBox(parent), m_theme(theme) {
    setObjectName(QStringLiteral("allFormats"));
    setAccessibleName(tr("All formats"));
    addItem({});
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FormatChoice::setFormat(dataset::Format format, bool isOnACard) {
    m_format = format;
    setItemText(0, isOnACard ? tr("More formats…") : titleOf(format));
}

void FormatChoice::showPopup() {
    QList<ChoicePopup::Choice> choices;
    for (const dataset::Format format : dataset::allFormats) {
        choices.push_back({tr("%1: %2", "name of a format, what it is").arg(titleOf(format), sentenceOf(format)), static_cast<int>(format), format == m_format});
    }
    auto* popup = new ChoicePopup(m_theme, ChoicePopup::Kind::One, choices, this);
    popup->setAccessibleName(accessibleName());
    connect(popup, &ChoicePopup::chosen, this, [this](const QVariantList& values) {
        if (!values.isEmpty()) Q_EMIT chosen(static_cast<dataset::Format>(values.front().toInt()));
    });
    popup->openUnder(*this);
}

FormatSection::FormatSection(const Theme& theme, QWidget* parent)
    : RecipeSection(theme, "formatSection", tr("Format"), parent), m_grid(new QGridLayout), m_all(new FormatChoice(theme)), m_sentence(wrappedLabel(theme, TextStyle::Caption, "text3")) {
    auto* cards = new QWidget;
    cards->setLayout(m_grid);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(6);
    auto* group = new QButtonGroup(this);
    for (const dataset::Format format : commonFormats) {
        auto* card = new ChoiceCard(theme, titleOf(format));
        card->setObjectName(QStringLiteral("format.") + toQt(dataset::toString(format)));
        card->setAccessibleDescription(sentenceOf(format));
        card->setToolTip(toolTipOf(sentenceOf(format)));
        group->addButton(card);
        connect(card, &QAbstractButton::toggled, this, [this, format](bool isOn) {  // a screen reader toggles, and does not click
            if (isOn && format != m_format) setFormat(format);
        });
        m_cards.emplace_back(format, card);
    }
    m_cards.front().second->setProperty("pane", true);
    layOut();  // before what is below: Tab goes in the order in which they come in
    addWide(cards);
    addWide(m_all);
    addWide(m_sentence);
    keepFont(*m_all, theme, TextStyle::Body);
    connect(m_all, &FormatChoice::chosen, this, &FormatSection::setFormat);
}

/// Cards that are not exclusive as long as none of them is the format.
void FormatSection::show(const dataset::Recipe& recipe) {
    m_format = recipe.format;
    QButtonGroup* group = m_cards.front().second->group();
    group->setExclusive(false);
    for (const auto& [format, card] : m_cards) card->setChecked(format == m_format);
    group->setExclusive(true);
    m_all->setFormat(m_format, group->checkedButton() != nullptr);
    m_sentence->setText(sentenceOf(m_format));
}

void FormatSection::setFormat(dataset::Format format) {
    m_format = format;
    tellEdited();
}

void FormatSection::put(dataset::Recipe& recipe) const { recipe.format = m_format; }

void FormatSection::layOut() {
    const int columns = width() < theme().px(cardsBesideEachOther) ? 1 : 2;
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        m_grid->addWidget(m_cards[i].second, static_cast<int>(i) / columns, static_cast<int>(i) % columns);
    }
}

void FormatSection::resizeEvent(QResizeEvent* event) {
    RecipeSection::resizeEvent(event);
    layOut();
}

}  // namespace docket::ui
