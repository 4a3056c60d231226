#pragma once

#include "core/codec/datasets/item_template.h"
#include "core/dataset/recipe.h"
#include "core/ports/records.h"

#include <optional>
#include <string>
#include <string_view>

namespace docket::services {

/// The text of an item as a recipe wants it in a dataset. Not for several threads.
class ItemText {
public:
    /// InvalidInput: a template, a list of names or a region that cannot be read.
    static Result<ItemText> make(const dataset::Recipe& recipe);

    /// Takes an item up; false: it has personal data, and the recipe leaves such items out.
    bool take(const ports::Record& record);
    /// Of the item that was taken up; valid until the next one, and as long as its record.
    std::string_view text() const { return m_text; }
    std::string_view prompt() const { return m_prompt; }  ///< in the template

private:
    ItemText(codec::ItemTemplate textTemplate, text::PersonalDataTreatment treatment, std::optional<text::PersonalDataFinder> finder)
        : m_template(std::move(textTemplate)), m_treatment(treatment), m_finder(std::move(finder)) {}
    void mask();

    codec::ItemTemplate m_template;
    text::PersonalDataTreatment m_treatment;
    std::optional<text::PersonalDataFinder> m_finder;  ///< nullopt: personal data is kept
    std::string m_rendered;
    std::string m_maskedText;
    std::string_view m_text;
    std::string_view m_prompt;
};

}  // namespace docket::services
