#include "core/services/datasets/item_text.h"

#include <utility>

namespace docket::services {

Result<ItemText> ItemText::make(const dataset::Recipe& recipe) {
    auto textTemplate = codec::ItemTemplate::parse(recipe.textTemplate);
    if (!textTemplate) return std::unexpected(textTemplate.error());
    const dataset::PersonalDataRule& rule = recipe.personalData;
    std::optional<text::PersonalDataFinder> finder;
    if (rule.isUsed()) {
        auto made = text::PersonalDataFinder::make({rule.regions, rule.names});
        if (!made) return std::unexpected(made.error());
        finder.emplace(std::move(*made));
    }
    return ItemText(std::move(*textTemplate), rule.treatment, std::move(finder));
}

bool ItemText::take(const ports::Record& record) {
    m_text = m_prompt = record.text;
    if (!m_template.isTextAlone()) {
        m_rendered = m_template.render(record, record.text);
        m_prompt = m_rendered;
    }
    if (!m_finder) return true;
    if (m_treatment == text::PersonalDataTreatment::Drop) return m_finder->find(m_prompt).empty();
    mask();
    return true;
}

/// One masker for both: a value has one number in the item.
void ItemText::mask() {
    text::PersonalDataMasker masker;
    const bool isSame = m_prompt.data() == m_text.data();
    m_maskedText = masker.mask(m_text, m_finder->find(m_text));
    m_text = m_maskedText;
    if (!isSame) m_rendered = masker.mask(m_prompt, m_finder->find(m_prompt));
    m_prompt = isSame ? m_text : std::string_view(m_rendered);
}

}  // namespace docket::services
