#include "core/dataset/lint.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <functional>
#include <set>

namespace docket::dataset {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

/// A dataset of which there is nothing to say: three labels, 40 records each, in three splits.
struct Subject {
    Manifest manifest;
    DatasetFacts facts;

    Subject() {
        manifest.recipe.format = Format::OpenAiChat;
        manifest.recipe.split = {50, 25, 25, {}, false};
        manifest.taxonomyVersion = 2;
        manifest.items = manifest.records = 120;
        manifest.files = {{"train.jsonl", 1000, ""}};
        for (const Split split : allSplits) manifest.splits.push_back({split, {{"billing", 10}, {"refund", 10}, {"other", 10}}, 0});
        facts.taxonomyInForce = 2;
        for (const char* key : {"billing", "refund", "other"}) {
            facts.labels.push_back({key, 40, 40, 0, 0});
            facts.trained.emplace_back(key, 20);
        }
        facts.rarestTrained = 20;
        facts.records = {60, 30, 30};
    }

    std::vector<Finding> lint() const { return dataset::lint(manifest, facts); }
    /// The one finding of the code; fails where there is none, or another.
    Finding only(FindingCode code) const {
        const auto findings = lint();
        EXPECT_EQ(findings.size(), 1U) << (findings.empty() ? "" : findings.back().message);
        EXPECT_TRUE(!findings.empty() && findings.front().code == code) << (findings.empty() ? "nothing" : findings.front().message);
        return findings.empty() ? Finding() : findings.front();
    }
};

TEST(DatasetLint, SaysNothingOfADatasetThatIsWell) {
    for (const Format format : allFormats) {
        Subject subject;
        subject.manifest.recipe.format = format;
        EXPECT_THAT(subject.lint(), IsEmpty()) << toString(format) << ": " << (subject.lint().empty() ? "" : subject.lint().front().message);
    }
}

TEST(DatasetLint, HoldsCountsAgainstTheVendorsLimits) {
    Subject chat;
    chat.facts.records = {9, 30, 30};
    EXPECT_EQ(chat.only(FindingCode::TooFewRecords).severity, Severity::Error);
    chat.facts.records = {10, 30, 30};
    EXPECT_THAT(chat.lint(), IsEmpty());

    Subject gemini;
    gemini.manifest.recipe.format = Format::Gemini;
    gemini.facts.records = {1'000'000, 5000, 30};
    EXPECT_THAT(gemini.lint(), IsEmpty());
    gemini.facts.records = {1'000'001, 30, 30};
    EXPECT_EQ(gemini.only(FindingCode::TooManyRecords).count, 1'000'001);
    gemini.facts.records = {60, 5001, 30};
    EXPECT_THAT(gemini.only(FindingCode::TooManyRecords).message, HasSubstr("validation file of at most 5000"));

    Subject vertex;
    vertex.manifest.recipe.format = Format::Vertex;
    vertex.facts.records = {10, 5, 4};
    EXPECT_EQ(vertex.only(FindingCode::TooFewRecords).count, 19) << "all splits are in its one file";
}

TEST(DatasetLint, HoldsLabelsAgainstTheVendorsLimits) {
    Subject vertex;
    vertex.manifest.recipe.format = Format::Vertex;
    vertex.facts.labels = {{"billing", 40, 40, 0, 0}};
    vertex.manifest.splits.clear();
    EXPECT_EQ(vertex.only(FindingCode::TooFewLabels).severity, Severity::Error);
    vertex.facts.labels.clear();
    vertex.facts.trained.clear();
    for (int i = 0; i < 5001; ++i) {
        vertex.facts.labels.push_back({std::to_string(i), 40, 40, 0, 0});
        vertex.facts.trained.emplace_back(std::to_string(i), 40);
    }
    EXPECT_EQ(vertex.only(FindingCode::TooManyLabels).count, 5001);

    Subject few;
    few.manifest.recipe.format = Format::Vertex;
    few.facts.labels[2].exported = 9;
    const Finding finding = few.only(FindingCode::TooFewOfLabel);
    EXPECT_EQ(finding.severity, Severity::Error);
    EXPECT_EQ(finding.labels, (std::vector<std::string>{"other"}));
    EXPECT_EQ(finding.remedy, Remedy::LeaveLabelsOut);
}

TEST(DatasetLint, NotesWhatIsTooLittleToLearnFrom) {
    Subject subject;
    subject.facts.trained = {{"billing", 20}, {"refund", 9}};
    subject.facts.labels[2] = {"other", 0, 0, 0, 0};
    const Finding finding = subject.only(FindingCode::TooFewOfLabel);
    EXPECT_EQ(finding.severity, Severity::Note);
    EXPECT_THAT(finding.message, HasSubstr("refund (9), other (0)"));
    subject.manifest.recipe.items.labels = {"billing"};
    EXPECT_THAT(subject.lint(), IsEmpty()) << "the recipe asks for no other";
}

TEST(DatasetLint, WarnsOfAPromptWithFewerExamplesThanAskedFor) {
    Subject prompt;
    prompt.manifest.recipe.format = Format::FewShot;
    prompt.manifest.recipe.examplesPerLabel = 41;
    EXPECT_EQ(prompt.only(FindingCode::TooFewOfLabel).count, 3);
    prompt.manifest.recipe.examples.budgetTokens = 500;
    EXPECT_THAT(prompt.lint(), IsEmpty()) << "a budget asks for no number";
}

TEST(DatasetLint, WarnsOfLabelsThatAreUnevenOverTenToOne) {
    Subject subject;
    subject.facts.trained[0].second = 200;
    EXPECT_THAT(subject.lint(), IsEmpty());
    subject.facts.trained[0].second = 201;
    const Finding finding = subject.only(FindingCode::UnevenLabels);
    EXPECT_EQ(finding.remedy, Remedy::LowerTheCap);
    EXPECT_EQ(finding.cap, 200);
    EXPECT_THAT(finding.first, ElementsAre("billing", "refund"));
    subject.facts.isSingle = false;
    EXPECT_FALSE(subject.only(FindingCode::UnevenLabels).remedy) << "a cap does not hold for items of several labels";
    subject.manifest.recipe.balance.balance = Balance::Weights;
    EXPECT_THAT(subject.lint(), IsEmpty()) << "weights make up for it";
}

TEST(DatasetLint, WarnsOfLabelsThatReviewersDoNotAgreeOn) {
    Subject subject;
    subject.facts.labels[1].pairs = 10;
    subject.facts.labels[1].alike = 8;
    EXPECT_THAT(subject.lint(), IsEmpty());
    subject.facts.labels[1].alike = 7;
    const Finding finding = subject.only(FindingCode::LowAgreement);
    EXPECT_THAT(finding.message, HasSubstr("refund (7 of 10)"));
    EXPECT_EQ(finding.remedy, Remedy::ByConsensusOnly);
    subject.manifest.recipe.items.settled = Settled::ByAdjudication;
    EXPECT_FALSE(subject.only(FindingCode::LowAgreement).remedy);
    subject.facts.labels[1] = {"refund", 40, 40, 9, 0};
    EXPECT_THAT(subject.lint(), IsEmpty()) << "too few pairs to say";
}

TEST(DatasetLint, TellsTheSameTextInTwoSplitsFromNearlyTheSame) {
    Subject subject;
    subject.facts.sameInSplits = {2, {"t-1", "t-2"}};
    EXPECT_EQ(subject.only(FindingCode::DuplicatesInSplits).severity, Severity::Error);
    subject.facts.sameInSplits = {};
    subject.facts.nearInSplits = {{1, {"t-3"}}, 4096, 9000};
    const Finding near = subject.only(FindingCode::DuplicatesInSplits);
    EXPECT_EQ(near.severity, Severity::Warning);
    EXPECT_THAT(near.message, HasSubstr("4096 of 9000 texts looked at: t-3"));
    EXPECT_EQ(near.remedy, Remedy::KeepNearTogether);
}

TEST(DatasetLint, TellsOfExamplesThatAreInAnEvaluationSplit) {
    Subject prompt;
    prompt.manifest.recipe.format = Format::FewShot;
    prompt.facts.sameInEvaluation = {1, {"t-1"}};
    EXPECT_EQ(prompt.only(FindingCode::ExampleInEvaluation).severity, Severity::Error);
    prompt.facts.sameInEvaluation = {};
    prompt.facts.nearInEvaluation = {{1, {"t-1"}}, 30, 30};
    const Finding near = prompt.only(FindingCode::ExampleInEvaluation);
    EXPECT_EQ(near.severity, Severity::Warning);
    EXPECT_EQ(near.remedy, Remedy::KeepNearTogether);
}

TEST(DatasetLint, WarnsOfALabelThatASplitHasNothingOf) {
    Subject subject;
    subject.manifest.splits[2].byLabel = {{"billing", 10}, {"refund", 10}};
    const Finding finding = subject.only(FindingCode::LabelMissingInSplit);
    EXPECT_EQ(finding.remedy, Remedy::Stratify);
    EXPECT_THAT(finding.message, HasSubstr("1 from test"));
    subject.manifest.recipe.split.isStratified = true;
    EXPECT_EQ(subject.only(FindingCode::LabelMissingInSplit).labels, (std::vector<std::string>{"other"})) << "what is left of it stays out";
    subject.manifest.recipe.split = {75, 25, 0, {}, false};
    EXPECT_THAT(subject.lint(), IsEmpty()) << "nothing is to be in it";
}

TEST(DatasetLint, SaysHowTheAnswersCameAbout) {
    Subject led;
    led.facts.ledOnly = {{"refund", 12}};
    EXPECT_EQ(led.only(FindingCode::AssistedOnly).remedy, Remedy::BlindOnly);
    Subject alone;
    alone.facts.byOneReviewer = {{"refund", 12}};
    EXPECT_EQ(alone.only(FindingCode::OneReviewerOnly).remedy, Remedy::ByConsensusOnly);
    Subject machine;
    machine.manifest.labelledByMachine = 4;
    EXPECT_EQ(machine.only(FindingCode::LabelledByMachine).remedy, Remedy::ExcludeUnreviewed);
    Subject old;
    old.manifest.recipe.taxonomyVersion = old.manifest.taxonomyVersion = 1;
    EXPECT_EQ(old.only(FindingCode::OldTaxonomy).remedy, Remedy::ReadAsOfToday);
    old.manifest.recipe.taxonomyVersion = old.manifest.taxonomyVersion = 2;
    EXPECT_THAT(old.lint(), IsEmpty()) << "the version in force by its number";
}

TEST(DatasetLint, SaysWhichLabelsAreNotInForce) {
    Subject left;
    left.manifest.leftOut = {{"undecided", 3}, {"label_gone", 2}};
    EXPECT_EQ(left.only(FindingCode::LabelGone).count, 2);
    Subject in;
    in.manifest.recipe.format = Format::Csv;
    in.facts.gone = {{"complaint", 3}};
    const Finding finding = in.only(FindingCode::LabelGone);
    EXPECT_EQ(finding.labels, (std::vector<std::string>{"complaint"}));
    EXPECT_EQ(finding.remedy, Remedy::LeaveLabelsOut);
}

TEST(DatasetLint, LooksAtTheTexts) {
    Subject subject;
    subject.facts.blank = {1, {"t-1"}};
    EXPECT_EQ(subject.only(FindingCode::EmptyText).severity, Severity::Warning);
    subject.facts.blank = {};
    subject.manifest.leftOut = {{"blank_text", 2}};
    EXPECT_EQ(subject.only(FindingCode::EmptyText).severity, Severity::Note);
    subject.manifest.leftOut.clear();
    subject.facts.invisible = {7, {"t-1", "t-2", "t-3", "t-4", "t-5"}};
    EXPECT_THAT(subject.only(FindingCode::InvisibleCharacters).message, HasSubstr("t-5 and 2 more"));
    subject.facts.invisible = {};
    subject.facts.reserved = {1, {"t-1"}};
    EXPECT_EQ(subject.only(FindingCode::ReservedWord).severity, Severity::Error);
    subject.facts.reserved = {};
    subject.facts.personalData = {{3, {"t-1", "t-2", "t-3"}}, 100, 4000};
    EXPECT_EQ(subject.only(FindingCode::PersonalData).remedy, Remedy::MaskPersonalData);
    subject.facts.personalData = {{}, 100, 4000};
    EXPECT_THAT(subject.lint(), IsEmpty());
}

TEST(DatasetLint, NamesTheItemsOfTextsThatContradictEachOther) {
    Subject subject;
    subject.manifest.conflictingTexts = 7;
    subject.facts.conflictingItems = 15;
    subject.manifest.conflicts = {{"x-1", "x-2"}, {"x-3", "x-4"}};
    const Finding finding = subject.only(FindingCode::ConflictingTexts);
    EXPECT_THAT(finding.message, HasSubstr("7 texts are in the dataset with different labels (15 items): x-1, x-2; x-3, x-4; and 5 more texts."));
    EXPECT_THAT(finding.first, ElementsAre("x-1", "x-3"));
    EXPECT_EQ(finding.remedy, Remedy::DropDuplicates);
}

TEST(DatasetLint, LooksAtLengths) {
    Subject large;
    large.manifest.files[0].bytes = 512'000'000;
    EXPECT_THAT(large.lint(), IsEmpty());
    large.manifest.files[0].bytes = 512'000'001;
    EXPECT_THAT(large.only(FindingCode::FileTooLarge).first, ElementsAre("train.jsonl"));
    for (const auto& [member, severity] : {std::pair(&DatasetFacts::tooLong, Severity::Error), std::pair(&DatasetFacts::longRecords, Severity::Error),
                                           std::pair(&DatasetFacts::tooManyTokens, Severity::Warning), std::pair(&DatasetFacts::veryLong, Severity::Warning)}) {
        Subject subject;
        subject.facts.*member = {1, {"t-1"}};
        EXPECT_EQ(subject.only(FindingCode::RecordTooLong).severity, severity);
    }
}

TEST(DatasetLint, SaysOfNothingOnlyWhyItIsNothing) {
    Subject subject;
    subject.manifest.records = 0;
    subject.manifest.leftOut = {{"undecided", 118}, {"gold", 2}};
    subject.facts.records = {};
    EXPECT_THAT(subject.only(FindingCode::NothingLeft).message, HasSubstr("120 items: 118 undecided, 2 gold."));
}

TEST(DatasetLint, PassesOnWhatWasWrittenOtherwise) {
    Subject subject;
    subject.facts.writtenOtherwise = {{"1 cell begins with a sign.", {.sentence = FindingSentence::FormulaCells, .number = 1}}};
    EXPECT_EQ(subject.only(FindingCode::WrittenOtherwise).message, "1 cell begins with a sign.");
}

TEST(DatasetLint, PutsErrorsFirstAndLeavesNoLabelOutWhereNoneIsLeft) {
    Subject subject;
    subject.facts.records = {9, 0, 0};
    subject.facts.invisible = {1, {"t-1"}};
    subject.facts.trained = {{"billing", 3}, {"refund", 3}, {"other", 3}};
    const auto findings = subject.lint();
    ASSERT_EQ(findings.size(), 3U);
    EXPECT_TRUE(std::ranges::is_sorted(findings, {}, &Finding::severity));
    EXPECT_EQ(findings[2].code, FindingCode::TooFewOfLabel);
    EXPECT_FALSE(findings[2].remedy) << "no label would be left";
    EXPECT_TRUE(hasErrors(findings));
    EXPECT_FALSE(hasErrors(std::span(findings).subspan(1)));
}

TEST(FindingCodes, AreListedInTheirOrderEachWithAMeaning) {
    const auto all = allFindings();
    ASSERT_EQ(all.size(), findingWords.entries.size());
    std::set<std::string_view> words;
    for (std::size_t i = 0; i < all.size(); ++i) {
        EXPECT_EQ(static_cast<std::size_t>(all[i].code), i);
        EXPECT_FALSE(all[i].meaning.empty());
        EXPECT_FALSE(all[i].severities.empty());
        words.insert(findingWords.of(all[i].code));
    }
    EXPECT_EQ(words.size(), all.size());
}

TEST(Remedies, LeaveAValidRecipe) {
    const std::vector<std::string> keys = {"billing", "refund", "other"};
    for (const Format format : allFormats) {
        for (const auto& [remedy, word] : remedyWords.entries) {
            Recipe recipe;
            recipe.format = format;
            const Finding finding{.remedy = remedy, .labels = {"refund"}, .cap = 10};
            const Recipe changed = remedied(recipe, finding, keys);
            EXPECT_TRUE(check(changed)) << word;
            EXPECT_EQ(changed == recipe, remedy == Remedy::ExcludeUnreviewed || remedy == Remedy::ReadAsOfToday) << word;
            EXPECT_EQ(remedied(changed, finding, keys), changed) << word << " twice is the same as once";
            EXPECT_FALSE(inWords(remedy).empty());
        }
    }
    EXPECT_EQ(remedied(Recipe(), Finding(), keys), Recipe()) << "no remedy changes nothing";
}

TEST(Remedies, LeaveLabelsOutOfThoseThatTheRecipeNames) {
    const Finding finding{.remedy = Remedy::LeaveLabelsOut, .labels = {"refund"}};
    EXPECT_THAT(remedied(Recipe(), finding, {"billing", "refund", "other"}).items.labels, ElementsAre("billing", "other"));
    Recipe named;
    named.items.labels = {"other", "refund"};
    EXPECT_THAT(remedied(named, finding, {"billing", "refund", "other"}).items.labels, ElementsAre("other"));
}

}  // namespace
}  // namespace docket::dataset
