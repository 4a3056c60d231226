#include "core/codec/datasets/recipe_json.h"

#include "core/codec/text/json_writer.h"
#include "core/codec/text/small_json.h"

#include <fmt/ranges.h>

namespace docket::codec {

namespace {

/// A word that must be one of a list.
template <class Value, std::size_t count>
void readWord(ObjectReader& in, const char* key, Value& value, const Words<Value, count>& words) {
    std::string word;
    in.read(key, word);
    if (word.empty()) return;
    if (const auto parsed = words.parse(word)) value = *parsed;
    else in.fail(fmt::format("has \"{}\": \"{}\"; it must be one of {}", key, word, words.list()));
}

void readList(ObjectReader& in, const char* key, std::vector<std::string>& list) {
    in.read(key, list);
    if (list.size() > dataset::maxRecipeWords) in.fail(fmt::format("has {} entries in \"{}\"; there can be {}", list.size(), key, dataset::maxRecipeWords));
}

void readFormat(ObjectReader& in, dataset::Format& format) {
    std::string word;
    in.read("format", word);
    if (word.empty()) return;
    if (const auto parsed = dataset::parseFormat(word)) format = *parsed;
    else in.fail(fmt::format("has \"format\": \"{}\"; it must be one of {}", word, fmt::join(dataset::formatNames(), ", ")));
}

void readPersonalData(ObjectReader& in, dataset::PersonalDataRule& rule) {
    std::string word;
    in.read("personal_data", word);
    if (const auto parsed = text::parsePersonalDataTreatment(word)) rule.treatment = *parsed;
    else if (!word.empty()) in.fail(fmt::format("has \"personal_data\": \"{}\"; it must be one of keep, mask, drop", word));
    readList(in, "names", rule.names);
    readList(in, "phone_regions", rule.regions);
}

void readLeftOut(ObjectReader& in, dataset::Recipe& recipe) {
    std::vector<std::string> words;
    in.read("leave_out", words);
    for (const std::string& word : words) {
        const auto doubt = dataset::doubtWords.parse(word);
        if (!doubt) return in.fail(fmt::format("has \"{}\" in \"leave_out\"; there are unsure and open_test", word));
        recipe.setLeftOut(*doubt, true);
    }
}

void readTime(ObjectReader& in, const char* key, std::optional<Timestamp>& time) {
    std::string text;
    in.read(key, text);
    if (text.empty()) return;
    if (const auto parsed = parseUtc(text)) time = *parsed;
    else in.fail(fmt::format("has \"{}\": \"{}\", which is no date or time (2026-11-02 or 2026-11-02T09:15:00Z)", key, text));
}

void readItemRules(ObjectReader& in, dataset::ItemRules& items) {
    readWord(in, "settled_by", items.settled, dataset::settledWords);
    readWord(in, "gold", items.gold, dataset::goldWords);
    readWord(in, "unreviewed", items.unreviewed, dataset::unreviewedWords);
    std::vector<std::string> reasons;
    in.read("reasons", reasons);
    for (const std::string& word : reasons) {
        if (const auto reason = parseReason(word)) items.reasons.add(*reason);
        else in.fail(fmt::format("has \"{}\" in \"reasons\", which is no reason", word));
    }
    readTime(in, "decided_from", items.decidedFrom);
    readTime(in, "decided_below", items.decidedBelow);
    readList(in, "reviewers", items.reviewers);
    readList(in, "labels", items.labels);
    in.read("query", items.query);
    readList(in, "ids", items.ids);
}

void readSplit(ObjectReader& in, dataset::SplitRule& split) {
    if (const nlohmann::json* object = in.find("split")) {
        ObjectReader shares(*object, in.where() + ", \"split\",");
        split.train = 0;
        if (shares.isGood()) {
            shares.read("train", split.train);
            shares.read("validation", split.validation);
            shares.read("test", split.test);
            shares.refuseOthers({"train", "validation", "test"});
        }
        in.adopt(shares);
    }
    readList(in, "group_by", split.groupBy);
    in.readBool("keep_near_together", split.keepsNearTogether);
    in.readBool("stratified", split.isStratified);
}

void readExamples(ObjectReader& in, dataset::Recipe& recipe) {
    in.read("examples_per_label", recipe.examplesPerLabel);
    readWord(in, "select", recipe.examples.selection, dataset::selectionWords);
    readWord(in, "example_balance", recipe.examples.balance, dataset::exampleBalanceWords);
    if (in.find("budget_tokens") != nullptr) in.read("budget_tokens", recipe.examples.budgetTokens.emplace());
    readList(in, "pins", recipe.examples.pins);
    readList(in, "bans", recipe.examples.bans);
}

void readTreatment(ObjectReader& in, dataset::Recipe& recipe) {
    readWord(in, "duplicates", recipe.duplicates.duplicates, dataset::duplicateWords);
    in.readNumber("nearness", recipe.duplicates.nearness);
    readPersonalData(in, recipe.personalData);
    readWord(in, "balance", recipe.balance.balance, dataset::balanceWords);
    in.read("cap", recipe.balance.cap);
}

/// Writes what a recipe asks for beyond the default, so that a simple recipe reads as one.
class Further {
public:
    Further(JsonWriter& json, const dataset::Recipe& recipe) : m_json(json), m_recipe(recipe) {}

    void write() {
        text("text_template", m_recipe.textTemplate);
        flag("rationale", m_recipe.hasRationale);
        writeItems();
        word("duplicates", dataset::duplicateWords, m_recipe.duplicates.duplicates);
        if (m_recipe.duplicates.nearness != dataset::DuplicateRule{}.nearness) m_json.key("nearness").number(m_recipe.duplicates.nearness);
        if (m_recipe.personalData.isUsed()) m_json.key("personal_data").text(text::toString(m_recipe.personalData.treatment));
        list("names", m_recipe.personalData.names);
        list("phone_regions", m_recipe.personalData.regions);
        writeSplit();
        word("balance", dataset::balanceWords, m_recipe.balance.balance);
        if (m_recipe.balance.cap != 0) m_json.key("cap").number(std::int64_t{m_recipe.balance.cap});
        word("select", dataset::selectionWords, m_recipe.examples.selection);
        word("example_balance", dataset::exampleBalanceWords, m_recipe.examples.balance);
        if (m_recipe.examples.budgetTokens) m_json.key("budget_tokens").number(std::int64_t{*m_recipe.examples.budgetTokens});
        list("pins", m_recipe.examples.pins);
        list("bans", m_recipe.examples.bans);
        text("license", m_recipe.license);
    }

private:
    void writeItems() {
        const dataset::ItemRules& items = m_recipe.items;
        word("settled_by", dataset::settledWords, items.settled);
        word("gold", dataset::goldWords, items.gold);
        word("unreviewed", dataset::unreviewedWords, items.unreviewed);
        std::vector<std::string> reasons;
        for (const Reason reason : items.reasons.toVector()) reasons.emplace_back(toString(reason));
        list("reasons", reasons);
        time("decided_from", items.decidedFrom);
        time("decided_below", items.decidedBelow);
        list("reviewers", items.reviewers);
        list("labels", items.labels);
        text("query", items.query);
        list("ids", items.ids);
    }
    void writeSplit() {
        const dataset::SplitRule& split = m_recipe.split;
        if (split.isSplit()) {
            m_json.key("split").beginObject().key("train").number(std::int64_t{split.train}).key("validation").number(std::int64_t{split.validation});
            m_json.key("test").number(std::int64_t{split.test}).endObject();
        }
        list("group_by", split.groupBy);
        flag("keep_near_together", split.keepsNearTogether);
        flag("stratified", split.isStratified);
    }

    void text(std::string_view key, const std::string& value) {
        if (!value.empty()) m_json.key(key).text(value);
    }
    void flag(std::string_view key, bool isSet) {
        if (isSet) m_json.key(key).boolean(true);
    }
    /// The first word of an enumeration is its default.
    template <class Value, std::size_t count>
    void word(std::string_view key, const Words<Value, count>& words, Value value) {
        if (value != words.entries.front().first) m_json.key(key).text(words.of(value));
    }
    void time(std::string_view key, const std::optional<Timestamp>& value) {
        if (value) m_json.key(key).text(formatUtc(*value));
    }
    void list(std::string_view key, const std::vector<std::string>& values) {
        if (values.empty()) return;
        m_json.key(key).beginArray();
        for (const std::string& value : values) m_json.text(value);
        m_json.endArray();
    }

    JsonWriter& m_json;
    const dataset::Recipe& m_recipe;
};

}  // namespace

Result<dataset::Recipe> readRecipe(std::string_view json, std::string_view fileName) {
    const auto document = parseSmallJson(json, fileName);
    if (!document) return std::unexpected(document.error());
    dataset::Recipe recipe;
    ObjectReader in(*document, std::string(fileName));
    if (in.isGood() && in.find("format") == nullptr) in.fail("has no \"format\"");
    if (!in.isGood()) return in.error();
    readFormat(in, recipe.format);
    in.read("system", recipe.system);
    in.read("text_template", recipe.textTemplate);
    in.readBool("rationale", recipe.hasRationale);
    in.read("seed", recipe.seed);
    readWord(in, "include", recipe.include, dataset::includeWords);
    readWord(in, "exposure", recipe.exposure, dataset::exposureWords);
    readLeftOut(in, recipe);
    readItemRules(in, recipe.items);
    readTreatment(in, recipe);
    readSplit(in, recipe.split);
    readExamples(in, recipe);
    in.read("license", recipe.license);
    if (in.find("taxonomy_version") != nullptr) in.read("taxonomy_version", recipe.taxonomyVersion.emplace());
    in.refuseOthers({"format",        "system",   "text_template", "rationale",    "examples_per_label", "select", "example_balance", "budget_tokens", "pins",
                     "bans",          "seed",     "include",       "exposure",     "leave_out",          "settled_by",    "gold",          "unreviewed",
                     "reasons",       "query",    "decided_from",  "decided_below", "reviewers",         "labels",        "duplicates",    "nearness",
                     "personal_data", "names",    "phone_regions", "split",        "group_by",           "keep_near_together", "balance",  "cap",
                     "taxonomy_version", "stratified",   "license",       "ids"});
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
    json.key("include").text(dataset::includeWords.of(recipe.include));
    json.key("exposure").text(dataset::exposureWords.of(recipe.exposure));
    json.key("leave_out").beginArray();
    for (const dataset::Doubt doubt : recipe.leaveOut) json.text(dataset::doubtWords.of(doubt));
    json.endArray();
    Further(json, recipe).write();
    if (recipe.taxonomyVersion) json.key("taxonomy_version").number(std::int64_t{*recipe.taxonomyVersion});
    json.endObject();
    return out;
}

}  // namespace docket::codec
