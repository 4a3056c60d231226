#include "core/codec/datasets/recipe_json.h"

#include "core/codec/text/json_writer.h"
#include "core/codec/text/small_json.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace docket::codec {

namespace {

/// A word that must be one of a list; `parse` knows them.
template <class Value, class Parse>
void readWord(ObjectReader& in, const char* key, Value& value, Parse parse, std::string_view choices) {
    std::string word;
    in.read(key, word);
    if (word.empty()) return;
    if (const auto parsed = parse(word)) {
        value = *parsed;
    } else {
        in.fail(fmt::format("has \"{}\": \"{}\"; it must be one of {}", key, word, choices));
    }
}

void readLeftOut(ObjectReader& in, dataset::Recipe& recipe) {
    std::vector<std::string> words;
    in.read("leave_out", words);
    for (const std::string& word : words) {
        const auto doubt = dataset::parseDoubt(word);
        if (!doubt) return in.fail(fmt::format("has \"{}\" in \"leave_out\"; there are unsure and open_test", word));
        recipe.setLeftOut(*doubt, true);
    }
}

}  // namespace

Result<dataset::Recipe> readRecipe(std::string_view json, std::string_view fileName) {
    const auto document = parseSmallJson(json, fileName);
    if (!document) return std::unexpected(document.error());
    dataset::Recipe recipe;
    ObjectReader in(*document, std::string(fileName));
    if (in.isGood() && in.find("format") == nullptr) in.fail("has no \"format\"");
    if (!in.isGood()) return in.error();
    readWord(in, "format", recipe.format, dataset::parseFormat, fmt::format("{}", fmt::join(dataset::formatNames(), ", ")));
    in.read("system", recipe.system);
    in.read("examples_per_label", recipe.examplesPerLabel);
    in.read("seed", recipe.seed);
    readWord(in, "include", recipe.include, dataset::parseInclude, "resolved, decided, all");
    readWord(in, "exposure", recipe.exposure, dataset::parseExposureFilter, "any, blind");
    readLeftOut(in, recipe);
    if (in.find("taxonomy_version") != nullptr) in.read("taxonomy_version", recipe.taxonomyVersion.emplace());
    in.refuseOthers({"format", "system", "examples_per_label", "seed", "include", "exposure", "leave_out", "taxonomy_version"});
    if (!in.isGood()) return in.error();
    if (const auto checked = dataset::check(recipe); !checked) {
        return failure(checked.error().kind, fmt::format("{}: {}", fileName, checked.error().message));
    }
    return recipe;
}

std::string writeRecipe(const dataset::Recipe& recipe) {
    std::string out;
    JsonWriter json(out);
    json.beginObject();
    json.key("format").text(toString(recipe.format));
    json.key("system").text(recipe.system);
    json.key("examples_per_label").number(std::int64_t{recipe.examplesPerLabel});
    json.key("seed").raw(fmt::format("{}", recipe.seed));
    json.key("include").text(toString(recipe.include));
    json.key("exposure").text(toString(recipe.exposure));
    json.key("leave_out").beginArray();
    for (const dataset::Doubt doubt : recipe.leaveOut) json.text(toString(doubt));
    json.endArray();
    if (recipe.taxonomyVersion) json.key("taxonomy_version").number(std::int64_t{*recipe.taxonomyVersion});
    json.endObject();
    return out;
}

}  // namespace docket::codec
