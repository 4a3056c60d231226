#include "core/codec/values/near_label.h"

#include "core/base/characters.h"
#include "core/base/folded_text.h"
#include "core/base/nearest_word.h"
#include "core/codec/values/row_fields.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <string>
#include <vector>

namespace docket::codec {

namespace {

using enum LabelDifference;

bool isInvisible(char32_t c) {
    return c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0xAD || (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) ||
           (c >= 0x2060 && c <= 0x206F) || (c >= 0xFE00 && c <= 0xFE0F) || c == 0xFEFF;
}
bool isBlank(char32_t c) { return c == 0x20 || c == 0xA0 || (c >= 0x2000 && c <= 0x200A) || c == 0x202F || c == 0x205F || c == 0x3000; }

/// Without characters that cannot be seen, every kind of blank as the usual one.
std::string visible(std::string_view text) {
    std::string out;
    characters::visit(text, [&](char32_t c, std::string_view bytes) {
        if (isBlank(c)) out += ' ';
        else if (!isInvisible(c)) out += bytes;
    });
    return std::string(trimmed(out));
}

std::string lowered(std::string_view text) {
    std::string out(text);
    std::ranges::transform(out, out.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return out;
}

/// A number in one way of writing it; other texts as they are.
std::string asNumber(std::string_view text) {
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool isNumber = error == std::errc() && end == text.data() + text.size() && text.find_first_not_of("+-.0123456789") == std::string_view::npos;
    if (!isNumber) return std::string(text);
    std::array<char, 64> buffer{};
    const auto written = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number);
    return {buffer.data(), written.ptr};
}

/// Letters and digits of a folded text.
std::string bare(std::string_view text) {
    std::string out;
    characters::visit(folded(visible(text)), [&](char32_t c, std::string_view bytes) {
        if (!characters::isSign(c)) out += bytes;
    });
    return out;
}

struct Way {
    LabelDifference difference;
    std::string (*form)(std::string_view);
};

/// From the slightest difference to the greatest.
constexpr std::array ways = {
    Way{Invisible, visible},
    Way{Case, lowered},
    Way{Decimals, asNumber},
    Way{Accents, folded},
    Way{Punctuation, bare},
};

const taxonomy::Label* labelOfForm(std::string_view said, std::span<const taxonomy::Label* const> labels, std::string (*form)(std::string_view)) {
    const std::string wanted = form(said);
    if (wanted.empty()) return nullptr;
    const auto found = std::ranges::find_if(labels, [&](const taxonomy::Label* label) { return form(label->key) == wanted; });
    return found == labels.end() ? nullptr : *found;
}

}  // namespace

std::string_view toString(LabelDifference difference) {
    switch (difference) {
        case Case: return "differs in case only";
        case Decimals: return "differs by .0 or leading zeros";
        case Invisible: return "differs by invisible characters";
        case Accents: return "differs by accents";
        case Punctuation: return "differs by quotes, blanks or signs";
        case Name: return "is its name";
        case Group: return "is a heading, which cannot be chosen";
        case Archived: return "is archived";
        case Spelling: return "differs in spelling";
    }
    return "";
}

std::optional<NearLabel> nearLabel(std::string_view said, const taxonomy::Taxonomy& taxonomy) {
    if (const taxonomy::Label* own = taxonomy.findByKey(said); own != nullptr && !own->isChoice()) return NearLabel{own->key, own->isGroup ? Group : Archived};
    const auto labels = taxonomy.choices();
    for (const Way& way : ways) {
        if (const auto* label = labelOfForm(said, labels, way.form); label != nullptr) return NearLabel{label->key, way.difference};
    }
    const auto named = std::ranges::find_if(labels, [&](const taxonomy::Label* label) { return folded(label->name) == folded(said); });
    if (named != labels.end()) return NearLabel{(*named)->key, Name};
    std::vector<std::string_view> keys;
    for (const taxonomy::Label* label : labels) keys.push_back(label->key);
    const auto nearest = nearestWord(said, keys);
    return nearest ? std::optional(NearLabel{*nearest, Spelling}) : std::nullopt;
}

}  // namespace docket::codec
