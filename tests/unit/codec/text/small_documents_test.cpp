#include "core/codec/datasets/recipe_json.h"
#include "core/codec/stored/draft_json.h"
#include "core/codec/stored/evolution_json.h"
#include "core/codec/stored/policy_json.h"
#include "core/codec/taxonomies/taxonomy_document.h"
#include "tests/support/full_taxonomy.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <functional>
#include <random>

// Small JSON documents from outside: each is read or refused with a word that can be shown, whatever is in it.

namespace docket::codec {
namespace {

using ::testing::HasSubstr;

struct Document {
    std::string name;
    std::string valid;
    std::function<std::optional<Error>(std::string_view)> read;
};

template <class Read>
auto errorOf(Read read) {
    return [read](std::string_view text) -> std::optional<Error> {
        const auto result = read(text);
        return result ? std::nullopt : std::optional(result.error());
    };
}

taxonomy::Edit fullEdit() {
    taxonomy::Label label;
    label.id = LabelId{3};
    label.key = "fee";
    taxonomy::Edit edit;
    edit.kind = taxonomy::EditKind::Merged;
    edit.label = LabelId{3};
    edit.labels.push_back({label, std::nullopt});
    edit.ranks.push_back({LabelId{3}, 5, std::nullopt});
    edit.successions.push_back({LabelId{3}, {}, {LabelId{4}}});
    edit.size = taxonomy::SizeEdit{{}, {1, 3}};
    return edit;
}

std::vector<Document> documents() {
    taxonomy::VersionStep step;
    step.version = 2;
    step.reverts = 1;
    step.treatments.push_back({LabelId{1}, taxonomy::Disposition::ReviewMatching, LabelId{2}, {{"fee"}, "channel", "mail", 0.5, true}});
    const auto taxonomyAs = [](TaxonomyFormat format) {
        return Document{std::string(toString(format)), writeTaxonomyDocument(test::fullTaxonomy(), format).value().bytes,
                        errorOf([format](std::string_view text) { return readTaxonomyDocument(text, "a document", format); })};
    };
    return {
        taxonomyAs(TaxonomyFormat::Native),
        taxonomyAs(TaxonomyFormat::SkosJsonLd),
        {"policy", writePolicy({}), errorOf([](std::string_view text) { return readPolicy(text, "a document"); })},
        {"recipe", writeRecipe({}), errorOf([](std::string_view text) { return readRecipe(text, "a document"); })},
        {"step", writeStep(step), errorOf([](std::string_view text) { return readStep(text, 2, "a document"); })},
        {"edit", writeEdit(fullEdit()), errorOf([](std::string_view text) { return readEdit(text, "a document"); })},
        {"draft label", writeDraftLabel(*fullEdit().labels.front().before), errorOf([](std::string_view text) { return readDraftLabel(text, "a document"); })},
        {"draft settings", writeDraftSettings({{{LabelId{1}, {LabelId{2}}}}, {1, 2}}),
         errorOf([](std::string_view text) { return readDraftSettings(text, "a document"); })},
    };
}

void expectToBeShowable(const Error& error) {
    EXPECT_THAT(error.message, HasSubstr("a document"));
    EXPECT_LT(error.message.size(), 4'000U);
    EXPECT_LT(error.detail.size(), 4'000U);
}

/// Where values stand: behind a colon.
std::vector<std::size_t> placesOfValues(std::string_view json) {
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i + 1 < json.size(); ++i) {
        if (json[i] == '"' && json[i + 1] == ':') places.push_back(i + 2);
    }
    return places;
}

/// The end of the number, word or text that begins at `at`; `at` itself where a list or an object does.
std::size_t endOfScalar(std::string_view json, std::size_t at) {
    const auto begin = json.find_first_not_of(" \n", at);
    if (json[begin] == '[' || json[begin] == '{') return at;
    if (json[begin] == '"') return json.find('"', begin + 1) + 1;
    return json.find_first_of(",}]\n", begin);
}

TEST(SmallDocuments, AreAllValidAsTheyAreWritten) {
    for (const Document& document : documents()) {
        const auto error = document.read(document.valid);
        EXPECT_FALSE(error) << document.name << ": " << (error ? error->message : "");
    }
}

TEST(SmallDocuments, ANumberTooLargeIsRefusedWithItsPlace) {
    for (const Document& document : documents()) {
        for (const std::size_t at : placesOfValues(document.valid)) {
            const auto end = endOfScalar(document.valid, at);
            if (end == at) continue;  // a list or an object
            for (const std::string_view number : {"1e999", "-1e999"}) {
                const std::string text = document.valid.substr(0, at) + std::string(number) + document.valid.substr(end);
                const auto error = document.read(text);
                ASSERT_TRUE(error) << document.name << ": " << text;
                expectToBeShowable(*error);
                const auto line = 1 + std::ranges::count(text.substr(0, at), '\n');
                EXPECT_THAT(error->message, HasSubstr(std::string(number) + ", at line " + std::to_string(line)));
            }
        }
    }
}

TEST(SmallDocuments, OddValuesAreReadOrRefused) {
    const std::vector<std::string> odd = {"0",     "-1",    "18446744073709551615", "9223372036854775808", "-9223372036854775809", "1e308", "1.5",
                                          "true",  "null",  "\"\"",                 "[]",                  "{}",                   "[[1]]", "\"" + std::string(100'000, 'x') + "\"",
                                          "{\"" + std::string(100'000, 'k') + "\":1}"};
    for (const Document& document : documents()) {
        for (const std::size_t at : placesOfValues(document.valid)) {
            const auto end = endOfScalar(document.valid, at);
            for (const std::string& value : odd) {
                const std::string text = document.valid.substr(0, at) + value + (end == at ? "," : "") + document.valid.substr(end);
                if (const auto error = document.read(text)) expectToBeShowable(*error);
            }
        }
    }
}

TEST(SmallDocuments, MutationsAreReadOrRefused) {
    constexpr std::string_view marks = "\"'\\{}[]:,.-+eE0129 \n\t\x80\xC3";
    std::mt19937 random(20'261'129);
    for (const Document& document : documents()) {
        int refused = 0;
        for (int round = 0; round < 300; ++round) {
            std::string text = document.valid;
            for (auto changes = 1 + random() % 3; changes > 0 && !text.empty(); --changes) {
                const auto at = random() % text.size();
                switch (random() % 4) {
                    case 0: text[at] = marks[random() % marks.size()]; break;
                    case 1: text.erase(at, 1 + random() % 10); break;
                    case 2: text.insert(at, text.substr(random() % text.size(), random() % 30)); break;
                    default: text.insert(at, "e99"); break;
                }
            }
            const auto error = document.read(text);
            if (!error) continue;
            ++refused;
            expectToBeShowable(*error);
        }
        EXPECT_GT(refused, 0) << document.name;
    }
}

}  // namespace
}  // namespace docket::codec
