#include "core/services/datasets/dataset_preview.h"

#include "tests/support/hostile_workspace.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include <fmt/format.h>

#include <map>
#include <set>
#include <sstream>

namespace docket::services {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::Pair;
using nlohmann::json;

/// What each kind of recipe makes of the same decided items.
class RecipePass : public ::testing::Test {
protected:
    void add(const std::string& id, const std::string& text, const std::string& label, const std::string& metadata = "{}", const std::string& note = {}) {
        m_sample.import({{.id = id, .text = text, .metadata = metadata, .labels = std::vector<std::string>{"other"}, .confidence = 0.3}});
        m_sample.decide("anna", id, {label}, note);
    }

    DatasetPreview preview() {
        auto made = previewDataset(m_sample.fixture.files, m_sample.fixture.path(), m_recipe, m_sample.fixture.clock.now());
        EXPECT_TRUE(made) << made.error().message;
        if (made) expectToAddUp(made->manifest);
        return made ? std::move(*made) : DatasetPreview();
    }
    static void expectToAddUp(const dataset::Manifest& manifest) {
        std::int64_t records = manifest.items + manifest.copies;
        for (const auto& [reason, count] : manifest.leftOut) records -= count;
        EXPECT_EQ(records, manifest.records);
    }
    /// The texts in each file.
    static std::map<std::string, std::vector<std::string>> textsIn(const DatasetPreview& preview) {
        std::map<std::string, std::vector<std::string>> texts;
        for (const PreviewedFile& file : preview.files) {
            if (file.name == dataset::cardFile) continue;
            std::istringstream lines(file.beginning);
            for (std::string line; std::getline(lines, line);) texts[file.name].push_back(json::parse(line)["messages"][1]["content"]);
        }
        return texts;
    }

    test::HostileWorkspace m_sample{test::taxonomyOf({"billing", "refund", "other"})};
    dataset::Recipe m_recipe;
};

TEST_F(RecipePass, PutsTheSameTextAndTheSameCustomerIntoOneSplit) {
    for (int i = 0; i < 60; ++i) {
        add(fmt::format("a{}", i), fmt::format("text {}", i), "billing", fmt::format(R"({{"customer":"c{}"}})", i % 20));
        add(fmt::format("b{}", i), fmt::format("Text  {}", i), "refund");
    }
    m_recipe.split = {60, 20, 20, {"customer"}, false};
    for (const bool staysWithTexts : {false, true}) {
        // The key of a customer decides over the text, so that texts of one kind stay together only where all is looked at first.
        m_recipe.split.keepsNearTogether = staysWithTexts;
        const auto made = preview();
        std::map<std::string, std::set<std::string>> splitsOf;
        for (const auto& [file, texts] : textsIn(made)) {
            for (const std::string& text : texts) {
                if (text.starts_with("text ")) splitsOf[fmt::format("customer {}", std::stoi(text.substr(5)) % 20)].insert(file);
                if (staysWithTexts) splitsOf[text.substr(text.rfind(' '))].insert(file);
            }
        }
        for (const auto& [group, files] : splitsOf) EXPECT_EQ(files.size(), 1U) << group;
        EXPECT_EQ(made.files.size(), 4U) << "enough groups for each split, and the card";
        EXPECT_EQ(made.manifest.splits.size(), 3U);
    }
}

TEST_F(RecipePass, AnItemStaysInItsSplitAsDataGrows) {
    m_recipe.split = {60, 20, 20, {}, false};
    for (int i = 0; i < 40; ++i) add(fmt::format("a{}", i), fmt::format("first {}", i), "billing");
    const auto before = textsIn(preview());
    for (int i = 0; i < 40; ++i) add(fmt::format("b{}", i), fmt::format("second {}", i), "refund");
    const auto after = textsIn(preview());
    for (const auto& [file, texts] : before) {
        for (const std::string& text : texts) EXPECT_THAT(after.at(file), Contains(text));
    }
}

TEST_F(RecipePass, GivesEveryLabelItsSharesAndKeepsTogetherWhatIs) {
    for (int i = 0; i < 40; ++i) add(fmt::format("a{}", i), fmt::format("billing {}", i), "billing", fmt::format(R"({{"customer":"c{}"}})", i / 2));
    for (int i = 0; i < 10; ++i) add(fmt::format("b{}", i), fmt::format("refund {}", i), "refund");
    for (int i = 0; i < 4; ++i) add(fmt::format("c{}", i), fmt::format("other {}", i), "other");
    m_recipe.split = {.train = 80, .validation = 10, .test = 10, .groupBy = {"customer"}, .isStratified = true};
    for (m_recipe.seed = 1; m_recipe.seed < 20; ++m_recipe.seed) {
        const auto made = preview();
        std::map<std::string, std::vector<std::int64_t>> counts;
        for (const dataset::SplitFacts& split : made.manifest.splits) {
            for (const auto& [key, count] : split.byLabel) counts[key].push_back(count);
        }
        EXPECT_THAT(counts["billing"], ElementsAre(32, 4, 4)) << "seed " << m_recipe.seed;
        EXPECT_THAT(counts["refund"], ElementsAre(8, 1, 1)) << "seed " << m_recipe.seed;
        EXPECT_THAT(counts["other"], ElementsAre(2, 1, 1)) << "seed " << m_recipe.seed;
        std::map<int, std::set<std::string>> splitsOf;
        for (const auto& [file, texts] : textsIn(made)) {
            for (const std::string& text : texts) {
                if (text.starts_with("billing ")) splitsOf[std::stoi(text.substr(8)) / 2].insert(file);
            }
        }
        for (const auto& [customer, files] : splitsOf) EXPECT_EQ(files.size(), 1U) << customer;
    }
}

TEST_F(RecipePass, GivesDuplicatesThatAreLeftOutNoShare) {
    for (int i = 0; i < 20; ++i) {
        add(fmt::format("a{}", i), fmt::format("text {}", i), "billing");
        for (int again = 0; again < i % 4; ++again) add(fmt::format("a{}-{}", i, again), fmt::format("TEXT {}", i), "billing");
    }
    m_recipe.split = {.train = 80, .validation = 10, .test = 10, .isStratified = true};
    m_recipe.duplicates.duplicates = dataset::Duplicates::DropExact;
    const auto made = preview();
    ASSERT_EQ(made.manifest.splits.size(), 3U);
    EXPECT_THAT(made.manifest.splits[0].byLabel, ElementsAre(Pair("billing", 16)));
    EXPECT_THAT(made.manifest.splits[1].byLabel, ElementsAre(Pair("billing", 2)));
    EXPECT_THAT(made.manifest.splits[2].byLabel, ElementsAre(Pair("billing", 2)));
}

TEST_F(RecipePass, DropsExactAndNearDuplicatesButTheFirst) {
    const std::string text = "My card was charged twice for the same hotel in Porto, and nobody answers the telephone.";
    add("first", text, "billing");
    add("same", "  my card WAS charged twice for the same hotel in Porto, and nobody answers the telephone. ", "billing");
    add("near", text + ".", "billing");
    add("else", "Where is my new card?", "other");
    EXPECT_EQ(preview().manifest.records, 4);
    m_recipe.duplicates.duplicates = dataset::Duplicates::DropExact;
    EXPECT_EQ(preview().manifest.records, 3);
    m_recipe.duplicates.duplicates = dataset::Duplicates::DropNear;
    const auto made = preview();
    EXPECT_THAT(textsIn(made).at("train.jsonl"), ElementsAre(text, "Where is my new card?"));
    EXPECT_THAT(made.manifest.leftOut, Contains(Pair("duplicate", 2)));
}

TEST_F(RecipePass, CapsAndOversamplesTheTrainingSplitAlone) {
    for (int i = 0; i < 40; ++i) add(fmt::format("a{}", i), fmt::format("billing {}", i), "billing");
    for (int i = 0; i < 8; ++i) add(fmt::format("b{}", i), fmt::format("refund {}", i), "refund");
    const auto trained = [](const dataset::Manifest& manifest) { return manifest.splits.at(0).byLabel; };
    m_recipe.split = {80, 0, 20, {}, false};
    const auto plain = preview().manifest;
    m_recipe.balance = {dataset::Balance::Cap, 5};
    const auto capped = preview().manifest;
    EXPECT_EQ(trained(capped), (dataset::Counts{{"billing", 5}, {"refund", std::min<std::int64_t>(5, trained(plain).at(1).second)}}));
    EXPECT_EQ(capped.splits.at(2), plain.splits.at(2)) << "what is measured on keeps its rates";
    EXPECT_THAT(capped.leftOut, Contains(Pair("over_cap", plain.records - capped.records)));

    m_recipe.balance = {dataset::Balance::Oversample, 0};
    const auto oversampled = preview().manifest;
    EXPECT_EQ(oversampled.copies, trained(plain).at(0).second - trained(plain).at(1).second);
    EXPECT_EQ(oversampled.records, plain.records + oversampled.copies);

    m_recipe.balance = {dataset::Balance::Weights, 0};
    const auto weighted = preview().manifest;
    ASSERT_EQ(weighted.classWeights.size(), 2U);
    EXPECT_DOUBLE_EQ(weighted.classWeights[0].second * static_cast<double>(trained(plain)[0].second),
                     weighted.classWeights[1].second * static_cast<double>(trained(plain)[1].second));
}

TEST_F(RecipePass, MasksPersonalDataAndWithholdsWhatElseMayHaveIt) {
    add("a", "Write to ada@example.com, I said ada@example.com", "billing", R"({"mail":"ada@example.com"})", "she is ada@example.com");
    m_recipe.personalData.treatment = text::PersonalDataTreatment::Mask;
    EXPECT_THAT(textsIn(preview()).at("train.jsonl"), ::testing::ElementsAre("Write to [EMAIL_1], I said [EMAIL_1]"));
    for (const dataset::Format format : dataset::allFormats) {
        m_recipe.format = format;
        for (const PreviewedFile& file : preview().files) EXPECT_THAT(file.beginning, Not(HasSubstr("ada@"))) << toString(format) << ' ' << file.name;
    }
    m_recipe.personalData.treatment = text::PersonalDataTreatment::Drop;
    m_recipe.format = dataset::Format::OpenAiChat;
    EXPECT_THAT(preview().manifest.leftOut, Contains(Pair("personal_data", 1)));
}

TEST_F(RecipePass, FillsTheTemplateAndGivesTheReason) {
    add("a", "where is it?", "billing", R"({"subject":"Card","n":3})", "asks about a charge");
    m_recipe.textTemplate = "{metadata.subject} ({metadata.n}{metadata.none}): {text}";
    m_recipe.hasRationale = true;
    const auto made = preview();
    const json line = json::parse(made.files.at(0).beginning);
    EXPECT_EQ(line["messages"][1]["content"], "Card (3): where is it?");
    EXPECT_EQ(line["messages"][2]["content"], R"({"rationale":"asks about a charge","label":"billing"})");

    for (const char* wrong : {"no place for it", "{texte} {text}"}) {
        m_recipe.textTemplate = wrong;
        const auto refused = previewDataset(m_sample.fixture.files, m_sample.fixture.path(), m_recipe, m_sample.fixture.clock.now());
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().kind, ErrorKind::InvalidInput);
        EXPECT_THAT(refused.error().message, HasSubstr("Nothing was written."));
    }
    m_recipe.textTemplate = R"({"q": "{text}"})";
    EXPECT_EQ(json::parse(preview().files.at(0).beginning)["messages"][1]["content"], R"({"q": "where is it?"})") << "braces that hold no word stay";
}

TEST_F(RecipePass, TakesMachineLabelsOnlyWhenAskedAndSaysSo) {
    add("a", "decided", "billing");
    m_sample.import({{.id = "sure", .text = "the model was sure", .labels = std::vector<std::string>{"refund"}, .confidence = 0.99}});
    EXPECT_THAT(preview().manifest.leftOut, Contains(Pair("accepted_automatically", 1)));
    m_recipe.items.unreviewed = dataset::Unreviewed::AutoAccepted;
    const auto made = preview().manifest;
    EXPECT_EQ(made.records, 2);
    EXPECT_EQ(made.labelledByMachine, 1);
    EXPECT_EQ(made.byLabel, (dataset::Counts{{"billing", 1}, {"refund", 1}}));
}

TEST_F(RecipePass, MeasuresNothingOnWhatAMachineWrote) {
    for (int i = 0; i < 40; ++i) add(fmt::format("a{}", i), fmt::format("real {}", i), "billing");
    for (int i = 0; i < 40; ++i) add(fmt::format("s{}", i), fmt::format("made {}", i), "refund", R"({"source":"synthetic"})");
    for (int i = 0; i < 40; ++i) add(fmt::format("c{}", i), fmt::format("REAL {}", i), "billing", R"({"source":"synthetic"})");
    m_recipe.split = {50, 0, 50, {}, false};
    for (const bool looksFirst : {false, true}) {
        m_recipe.split.keepsNearTogether = looksFirst;
        const auto made = preview();
        const auto texts = textsIn(made);
        for (const std::string& text : texts.at("test.jsonl")) EXPECT_TRUE(text.starts_with("real")) << text;
        EXPECT_EQ(std::ranges::count_if(texts.at("train.jsonl"), [](const std::string& text) { return text.starts_with("made"); }), 40);
        if (!looksFirst) continue;
        const auto tested = static_cast<std::int64_t>(texts.at("test.jsonl").size());
        EXPECT_THAT(made.manifest.leftOut, Contains(Pair("synthetic", tested))) << "copies of what is measured on teach nothing";
    }
}

TEST_F(RecipePass, TakesExactlyTheItemsThatItNamesAsFarAsTheyAreDecided) {
    for (const char* id : {"a", "b", "c"}) add(id, fmt::format("text of {}", id), "billing");
    m_sample.import({{.id = "open", .text = "text of open", .labels = std::vector<std::string>{"other"}, .confidence = 0.3}});
    m_recipe.items.ids = {"b", "open", "nobody has this id"};
    const auto made = preview();
    EXPECT_EQ(textsIn(made).at("train.jsonl"), std::vector<std::string>{"text of b"});
    EXPECT_EQ(made.manifest.leftOut, (std::vector<std::pair<std::string, std::int64_t>>{{"not_selected", 2}, {"undecided", 1}}));
}

TEST_F(RecipePass, RefusesASearchForWhatOnlyTheListLooksUp) {
    add("a", "decided", "billing");
    for (const char* query : {"label:billing", "text state:resolved", "reviewer:anna", "reason:rare_class"}) {
        m_recipe.items.query = query;
        const auto refused = previewDataset(m_sample.fixture.files, m_sample.fixture.path(), m_recipe, m_sample.fixture.clock.now());
        ASSERT_FALSE(refused) << query;
        EXPECT_EQ(refused.error().kind, ErrorKind::InvalidInput);
    }
}

TEST_F(RecipePass, ASearchThatIsNoneIsRefused) {
    add("a", "decided", "billing");
    m_recipe.items.query = "\"open";
    const auto refused = previewDataset(m_sample.fixture.files, m_sample.fixture.path(), m_recipe, m_sample.fixture.clock.now());
    ASSERT_FALSE(refused);
    EXPECT_THAT(refused.error().message, HasSubstr("search of the recipe"));
}

}  // namespace
}  // namespace docket::services
