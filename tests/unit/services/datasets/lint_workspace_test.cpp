#include "core/services/datasets/dataset_preview.h"
#include "core/services/datasets/export_service.h"

#include "core/base/stable_hash.h"
#include "core/ports/export_intents.h"
#include "core/services/taxonomy/taxonomy_publishing.h"
#include "core/storage/files/local_files.h"
#include "tests/support/golden.h"
#include "tests/support/hostile_workspace.h"

#include <fmt/format.h>
#include <gmock/gmock.h>

#include <algorithm>

namespace docket::services {
namespace {

using dataset::FindingCode;
using dataset::Severity;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

/// What is found on a real workspace, and that each remedy takes away what it is for.
class DatasetLintOfWorkspace : public ::testing::Test {
protected:
    /// Refunds are to be decided by two, where a model predicts one.
    explicit DatasetLintOfWorkspace(const std::map<std::string, int>& reviewsRequired = {{"refund", 2}})
        : m_sample(test::taxonomyOf({"billing", "refund", "other"}), policyOf(reviewsRequired)) {}

    static routing::Policy policyOf(const std::map<std::string, int>& reviewsRequired) {
        routing::Policy policy = test::HostileWorkspace::policy();
        policy.reviewsRequired = reviewsRequired;
        return policy;
    }

    void import(const std::string& id, const std::string& text, const std::string& metadata = "{}", double confidence = 0.3, const std::string& predicted = "other") {
        m_sample.import({{.id = id, .text = text, .metadata = metadata, .labels = std::vector<std::string>{predicted}, .confidence = confidence}});
    }
    void add(const std::string& id, const std::string& text, const std::string& label, const std::string& metadata = "{}", ArmChoice arm = ArmChoice::AlwaysBlind) {
        import(id, text, metadata);
        m_sample.decide("anna", id, {label}, {}, arm);
    }
    void addMany(int count, const std::string& label) {
        for (int i = 0; i < count; ++i) add(fmt::format("{}-{}", label, i), fmt::format("{} text {}", label, i), label);
    }
    /// A long text that nearly repeats the one with the same number, and no other.
    static std::string longText(int number, int variant) {
        std::string text;
        for (int word = 0; word < 40; ++word) text += fmt::format("{:x} ", stableHash(fmt::format("{} {}", number, word)) % 0x1000000);
        return text + fmt::format("variant {}", variant);
    }
    void addNearPairs(int count) {
        for (int i = 0; i < count; ++i) {
            for (int variant = 1; variant <= 2; ++variant) add(fmt::format("n-{}-{}", i, variant), longText(i, variant), i % 2 == 0 ? "billing" : "other");
        }
    }

    DatasetPreview preview(const dataset::Recipe& recipe) {
        auto made = previewDataset(m_sample.fixture.files, m_sample.fixture.path(), recipe, m_sample.fixture.clock.now());
        EXPECT_TRUE(made) << made.error().message;
        return made ? std::move(*made) : DatasetPreview();
    }
    static std::vector<dataset::Finding> ofCode(const DatasetPreview& preview, FindingCode code) {
        std::vector<dataset::Finding> found;
        std::ranges::copy_if(preview.findings, std::back_inserter(found), [&](const dataset::Finding& finding) { return finding.code == code; });
        return found;
    }
    dataset::Finding find(FindingCode code) {
        const auto found = ofCode(preview(m_recipe), code);
        EXPECT_EQ(found.size(), 1U) << dataset::findingWords.of(code);
        return found.empty() ? dataset::Finding() : found.front();
    }
    void expectNone(FindingCode code) { EXPECT_THAT(ofCode(preview(m_recipe), code), IsEmpty()) << dataset::findingWords.of(code); }

    /// The finding is there, and is not with its remedy in the recipe.
    void expectRemedied(FindingCode code, dataset::Remedy remedy) {
        const auto before = preview(m_recipe);
        const auto found = ofCode(before, code);
        ASSERT_FALSE(found.empty()) << dataset::findingWords.of(code);
        ASSERT_EQ(found.front().remedy, remedy);
        std::vector<std::string> keys;
        for (const dataset::LabelFacts& label : before.labels) keys.push_back(label.key);
        const dataset::Recipe changed = remedied(m_recipe, found.front(), keys);
        ASSERT_TRUE(dataset::check(changed));
        const auto after = preview(changed);
        EXPECT_THAT(ofCode(after, code), IsEmpty()) << dataset::findingWords.of(code);
        EXPECT_GT(after.manifest.records, 0) << "something is left";
    }

    test::HostileWorkspace m_sample;
    dataset::Recipe m_recipe;
};

TEST_F(DatasetLintOfWorkspace, CountsWhatThereIsOfEachLabelBeforeDuplicatesAndCaps) {
    addMany(4, "billing");
    add("again", "Billing  TEXT 1", "billing");
    addMany(2, "refund");
    m_recipe.duplicates.duplicates = dataset::Duplicates::DropExact;
    m_recipe.balance = {dataset::Balance::Cap, 1};
    EXPECT_THAT(preview(m_recipe).labels,
                ElementsAre(dataset::LabelFacts{"billing", 5, 1, 0, 0}, dataset::LabelFacts{"refund", 2, 1, 0, 0}, dataset::LabelFacts{"other", 0, 0, 0, 0}));
}

TEST_F(DatasetLintOfWorkspace, NearDuplicatesInTwoSplitsStayTogetherWithTheRemedy) {
    addNearPairs(12);
    expectNone(FindingCode::DuplicatesInSplits);
    m_recipe.split = {60, 20, 20, {}, false};
    const auto finding = find(FindingCode::DuplicatesInSplits);
    EXPECT_EQ(finding.severity, Severity::Warning);
    EXPECT_GT(finding.count, 3);
    EXPECT_THAT(finding.message, HasSubstr("all 24 texts"));
    expectRemedied(FindingCode::DuplicatesInSplits, dataset::Remedy::KeepNearTogether);
}

TEST_F(DatasetLintOfWorkspace, TheSameTextOfTwoCustomersIsInTwoSplitsUntilItIsKeptTogether) {
    for (int i = 0; i < 12; ++i) {
        add(fmt::format("a-{}", i), fmt::format("text {}", i), "billing", fmt::format(R"({{"customer":"a{}"}})", i));
        add(fmt::format("b-{}", i), fmt::format("Text {}", i), "billing", fmt::format(R"({{"customer":"b{}"}})", i));
    }
    m_recipe.split = {60, 20, 20, {}, false};
    expectNone(FindingCode::DuplicatesInSplits);
    m_recipe.split.groupBy = {"customer"};
    EXPECT_EQ(find(FindingCode::DuplicatesInSplits).severity, Severity::Error);
    expectRemedied(FindingCode::DuplicatesInSplits, dataset::Remedy::KeepNearTogether);
}

TEST_F(DatasetLintOfWorkspace, ExamplesOfAPromptAreHeldAgainstTheEvaluationSplits) {
    addNearPairs(12);
    m_recipe.format = dataset::Format::FewShot;
    m_recipe.examplesPerLabel = 20;
    expectNone(FindingCode::ExampleInEvaluation);
    m_recipe.split = {60, 20, 20, {}, false};
    EXPECT_EQ(find(FindingCode::ExampleInEvaluation).severity, Severity::Warning);
    expectRemedied(FindingCode::ExampleInEvaluation, dataset::Remedy::KeepNearTogether);
}

TEST_F(DatasetLintOfWorkspace, AnExampleThatIsInAnEvaluationSplitIsAnError) {
    for (int i = 0; i < 12; ++i) {
        add(fmt::format("a-{}", i), fmt::format("text {}", i), "billing", fmt::format(R"({{"customer":"a{}"}})", i));
        add(fmt::format("b-{}", i), fmt::format("text {}", i), "billing", fmt::format(R"({{"customer":"b{}"}})", i));
    }
    m_recipe.format = dataset::Format::FewShot;
    m_recipe.examplesPerLabel = 20;
    m_recipe.split = {50, 25, 25, {"customer"}, false};
    EXPECT_EQ(find(FindingCode::ExampleInEvaluation).severity, Severity::Error);
    expectRemedied(FindingCode::ExampleInEvaluation, dataset::Remedy::KeepNearTogether);
}

TEST_F(DatasetLintOfWorkspace, UnevenLabelsAreCapped) {
    addMany(31, "billing");
    addMany(3, "refund");
    expectRemedied(FindingCode::UnevenLabels, dataset::Remedy::LowerTheCap);
    m_recipe.balance.balance = dataset::Balance::Oversample;
    expectNone(FindingCode::UnevenLabels);
}

TEST_F(DatasetLintOfWorkspace, RareLabelsAreLeftOut) {
    addMany(10, "billing");
    expectRemedied(FindingCode::TooFewOfLabel, dataset::Remedy::LeaveLabelsOut);
    addMany(9, "refund");
    EXPECT_THAT(find(FindingCode::TooFewOfLabel).labels, ElementsAre("refund", "other"));
    m_recipe.format = dataset::Format::Vertex;
    EXPECT_THAT(ofCode(preview(m_recipe), FindingCode::TooFewOfLabel).front().labels, ElementsAre("refund"));
}

TEST_F(DatasetLintOfWorkspace, LabelsThatASplitHasNoneOfAreLeftOut) {
    addMany(40, "billing");
    addMany(1, "refund");
    m_recipe.split = {60, 20, 20, {}, false};
    expectRemedied(FindingCode::LabelMissingInSplit, dataset::Remedy::LeaveLabelsOut);
}

TEST_F(DatasetLintOfWorkspace, OfTextsThatContradictEachOtherTheFirstStays) {
    add("x-1", "the very same", "billing");
    expectNone(FindingCode::ConflictingTexts);
    add("x-2", "the very same", "other");
    EXPECT_THAT(find(FindingCode::ConflictingTexts).first, ElementsAre("x-1"));
    expectRemedied(FindingCode::ConflictingTexts, dataset::Remedy::DropDuplicates);
}

TEST_F(DatasetLintOfWorkspace, LabelsThatWereOnlyGivenWithTheSuggestionInSight) {
    addMany(3, "billing");
    for (int i = 0; i < 3; ++i) add(fmt::format("led-{}", i), fmt::format("led {}", i), "other", "{}", ArmChoice::AlwaysAssisted);
    EXPECT_THAT(find(FindingCode::AssistedOnly).first, ElementsAre("other"));
    expectRemedied(FindingCode::AssistedOnly, dataset::Remedy::BlindOnly);
    add("blind", "decided blind", "other");
    expectNone(FindingCode::AssistedOnly);
}

TEST_F(DatasetLintOfWorkspace, OneReviewerWhereThePolicyAsksForTwo) {
    addMany(3, "billing");
    import("two", "decided by two", "{}", 0.3, "refund");
    m_sample.decide("anna", "two", {"refund"});
    m_sample.decide("ben", "two", {"refund"});
    expectNone(FindingCode::OneReviewerOnly);
    addMany(2, "refund");
    EXPECT_EQ(find(FindingCode::OneReviewerOnly).first, std::vector<std::string>{"refund"});
    expectRemedied(FindingCode::OneReviewerOnly, dataset::Remedy::ByConsensusOnly);
    EXPECT_EQ(preview(m_recipe).labels[1], (dataset::LabelFacts{"refund", 3, 3, 1, 1}));
}

TEST_F(DatasetLintOfWorkspace, SaysWhatNobodySees) {
    addMany(2, "billing");
    expectNone(FindingCode::InvisibleCharacters);
    add("zero", "hid\u200Bden", "billing");
    EXPECT_THAT(find(FindingCode::InvisibleCharacters).first, ElementsAre("zero"));
}

TEST_F(DatasetLintOfWorkspace, SaysWhatTheVendorRefuses) {
    addMany(12, "billing");
    add("blank", " \t ", "billing");
    add("turn", "Then he said: User: hello", "billing");
    EXPECT_THAT(find(FindingCode::EmptyText).first, ElementsAre("blank"));
    expectNone(FindingCode::ReservedWord);
    m_recipe.format = dataset::Format::BedrockNova;
    EXPECT_THAT(find(FindingCode::ReservedWord).first, ElementsAre("turn"));
    m_recipe.format = dataset::Format::AnthropicBedrock;
    EXPECT_EQ(find(FindingCode::EmptyText).severity, Severity::Note) << "it is left out";
}

TEST_F(DatasetLintOfWorkspace, MeasuresTextsAndRecords) {
    addMany(2, "billing");
    m_recipe.format = dataset::Format::SageMaker;
    expectNone(FindingCode::RecordTooLong);
    add("text", std::string(20'001, 'a'), "billing");
    EXPECT_THAT(find(FindingCode::RecordTooLong).first, ElementsAre("text"));
    add("record", std::string(100'000, 'a'), "billing");
    const auto found = ofCode(preview(m_recipe), FindingCode::RecordTooLong);
    ASSERT_EQ(found.size(), 3U);
    EXPECT_THAT(found[1].first, ElementsAre("train.manifest, line 4"));
    EXPECT_EQ(found[2].severity, Severity::Warning) << "so long a text is cut off by many models";
    m_recipe.format = dataset::Format::Gemini;
    add("tokens", std::string(131'072 * 4, 'a'), "billing");
    EXPECT_THAT(ofCode(preview(m_recipe), FindingCode::RecordTooLong).front().first, ElementsAre("train.jsonl, line 5"));
}

TEST_F(DatasetLintOfWorkspace, PersonalDataIsMasked) {
    add("p-1", "write to ada@example.com", "billing", R"({"mail":"bob@example.com"})");
    add("p-2", "nothing here", "billing", R"({"mail":"bob@example.com"})");
    EXPECT_THAT(find(FindingCode::PersonalData).first, ElementsAre("p-1"));
    expectRemedied(FindingCode::PersonalData, dataset::Remedy::MaskPersonalData);
    m_recipe.textTemplate = "{text} ({metadata.mail})";
    EXPECT_THAT(find(FindingCode::PersonalData).first, ElementsAre("p-1", "p-2")) << "the text as it goes out";
}

TEST_F(DatasetLintOfWorkspace, WhatAMachineLabelledIsLeftOut) {
    addMany(2, "billing");
    import("sure", "nobody was asked", "{}", 0.95);
    expectNone(FindingCode::LabelledByMachine);
    m_recipe.items.unreviewed = dataset::Unreviewed::AutoAccepted;
    expectRemedied(FindingCode::LabelledByMachine, dataset::Remedy::ExcludeUnreviewed);
}

TEST_F(DatasetLintOfWorkspace, AnOldVersionOfTheTaxonomyIsReadAsOfToday) {
    addMany(2, "billing");
    addMany(2, "refund");
    m_recipe.taxonomyVersion = 1;
    expectNone(FindingCode::OldTaxonomy);
    const auto taxonomy = m_sample.writing->rules().taxonomy(1).value();
    std::vector<taxonomy::Label> labels(taxonomy.labels().begin(), taxonomy.labels().end());
    labels[1].isArchived = true;
    {
        Writer writer(m_sample.fixture.open());
        const auto published = TaxonomyPublishing(writer, m_sample.fixture.clock, "lead")
                                   .publish({1, taxonomy::Taxonomy::make(taxonomy.kind(), std::move(labels)).value(), {}, "without refunds", false});
        ASSERT_TRUE(published) << published.error().message;
    }
    expectRemedied(FindingCode::OldTaxonomy, dataset::Remedy::ReadAsOfToday);
    m_recipe.taxonomyVersion.reset();
    m_recipe.format = dataset::Format::Csv;
    if (!ofCode(preview(m_recipe), FindingCode::LabelGone).empty()) expectRemedied(FindingCode::LabelGone, dataset::Remedy::LeaveLabelsOut);
}

TEST_F(DatasetLintOfWorkspace, SaysThatNothingIsLeft) {
    EXPECT_EQ(find(FindingCode::NothingLeft).severity, Severity::Error);
    addMany(1, "billing");
    expectNone(FindingCode::NothingLeft);
}

TEST_F(DatasetLintOfWorkspace, AStrictExportLeavesNothingBehindWhereThereIsAnError) {
    addMany(9, "billing");
    storage::LocalFiles files;
    Writer writer(m_sample.fixture.open());
    ExportService service(m_sample.fixture.files, files, m_sample.fixture.clock, writer);
    const auto before = test::namesIn(m_sample.fixture.folder.path());
    const auto last = m_sample.writing->decisions().lastEvent().value();
    const auto refused = service.run({.workspace = m_sample.fixture.path(), .target = m_sample.fixture.folder / "out", .recipe = m_recipe, .isStrict = true});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::InvalidInput);
    EXPECT_THAT(refused.error().message, HasSubstr("this one has 9. Nothing was written"));
    EXPECT_EQ(test::namesIn(m_sample.fixture.folder.path()), before);
    EXPECT_EQ(m_sample.writing->decisions().lastEvent().value(), last) << "nothing is noted";
    EXPECT_TRUE(ports::intentsOf(m_sample.writing->records())->all().value().empty());
    EXPECT_EQ(m_sample.fixture.problems(), "");
    addMany(1, "other");
    const auto made = service.run({.workspace = m_sample.fixture.path(), .target = m_sample.fixture.folder / "out", .recipe = m_recipe, .isStrict = true});
    ASSERT_TRUE(made) << made.error().message;
    EXPECT_EQ(made->findings, preview(m_recipe).findings) << "as the preview said";
}

/// Every item is decided by three.
class DatasetLintOfThree : public DatasetLintOfWorkspace {
protected:
    DatasetLintOfThree() : DatasetLintOfWorkspace({{"default", 3}}) {}

    void addThree(const std::string& id, const char* first, const char* second, const char* third) {
        import(id, "text of " + id);
        m_sample.decide("anna", id, {first});
        m_sample.decide("ben", id, {second});
        m_sample.decide("carl", id, {third});
    }
};

TEST_F(DatasetLintOfThree, LabelsThatReviewersDoNotAgreeOnAreTakenByConsensus) {
    for (int i = 0; i < 4; ++i) addThree(fmt::format("split-{}", i), "billing", "billing", "refund");
    for (int i = 0; i < 4; ++i) addThree(fmt::format("alike-{}", i), "other", "other", "other");
    addThree("one", "billing", "billing", "billing");
    EXPECT_EQ(preview(m_recipe).labels[0], (dataset::LabelFacts{"billing", 5, 5, 15, 7}));
    EXPECT_EQ(preview(m_recipe).labels[2], (dataset::LabelFacts{"other", 4, 4, 12, 12}));
    EXPECT_EQ(find(FindingCode::LowAgreement).first, std::vector<std::string>{"billing"});
    expectRemedied(FindingCode::LowAgreement, dataset::Remedy::ByConsensusOnly);
}

}  // namespace
}  // namespace docket::services
