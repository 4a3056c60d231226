#include "core/codec/values/label_aliases.h"

#include "core/base/nearest_word.h"
#include "core/codec/values/row_fields.h"

#include <fmt/format.h>

#include <algorithm>

namespace docket::codec {

namespace {

bool isChoice(std::string_view key, const taxonomy::Taxonomy& taxonomy) {
    const taxonomy::Label* label = taxonomy.findByKey(key);
    return label != nullptr && label->isChoice();
}

std::unexpected<Error> refuseAlias(std::string_view entry, std::string_view why) {
    return failure(ErrorKind::InvalidInput, fmt::format("The label \"{}\" {}. Nothing was imported.", entry, why));
}

std::string suggestionFor(std::string_view word, const taxonomy::Taxonomy& taxonomy) {
    std::vector<std::string_view> keys;
    for (const taxonomy::Label* label : taxonomy.choices()) keys.push_back(label->key);
    return didYouMean(word, keys);
}

}  // namespace

Result<std::vector<LabelAlias>> readLabelAliases(std::span<const std::string> entries, const taxonomy::Taxonomy& taxonomy) {
    std::vector<LabelAlias> aliases;
    for (const std::string& entry : entries) {
        const std::string_view text = entry;
        const auto first = text.find('=');
        if (first == std::string_view::npos) return refuseAlias(entry, "is not of the form FROM=TO");
        auto equals = first;
        while (equals != std::string_view::npos && !isChoice(trimmed(text.substr(equals + 1)), taxonomy)) equals = text.find('=', equals + 1);
        if (equals == std::string_view::npos) {
            const std::string_view to = trimmed(text.substr(first + 1));
            return refuseAlias(entry, fmt::format("means \"{}\", which is no label of the taxonomy that can be chosen{}", to, suggestionFor(to, taxonomy)));
        }
        const std::string from(trimmed(text.substr(0, equals)));
        if (from.empty()) return refuseAlias(entry, "does not say which label of the file it is");
        if (isChoice(from, taxonomy)) return refuseAlias(entry, fmt::format("takes \"{}\" for another one, which is a label of the taxonomy itself", from));
        if (std::ranges::find(aliases, from, &LabelAlias::from) != aliases.end()) return refuseAlias(entry, "is given for the second time");
        aliases.push_back({from, std::string(trimmed(text.substr(equals + 1)))});
    }
    return aliases;
}

}  // namespace docket::codec
