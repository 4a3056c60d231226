#include "core/taxonomy/lint.h"

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <limits>
#include <random>
#include <set>

namespace docket::taxonomy {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

/// A label about which there is nothing to say.
Label label(std::int64_t id, std::string key) {
    Label made;
    made.id = LabelId{id};
    made.key = key;
    made.name = key;
    made.description = fmt::format("All that {} stands for.", key);
    made.includes = {key + " itself"};
    made.excludes = {{"anything unlike " + key}};
    made.examples = {"one " + key, "two " + key, "three " + key};
    return made;
}

std::vector<Label> sound() { return {label(1, "billing"), label(2, "refund"), label(3, "other")}; }

std::vector<Finding> lintOf(const std::vector<Label>& labels, TaskKind kind = TaskKind::Single, AnswerSize size = {}) {
    return lint({kind, labels, size});
}

std::vector<Finding> found(Check check, const std::vector<Label>& labels, TaskKind kind = TaskKind::Single) {
    auto findings = lintOf(labels, kind);
    std::erase_if(findings, [&](const Finding& finding) { return finding.check != check; });
    return findings;
}

Finding only(Check check, const std::vector<Label>& labels) {
    const auto findings = found(check, labels);
    EXPECT_EQ(findings.size(), 1U) << toString(check);
    return findings.empty() ? Finding() : findings.front();
}

TEST(Lint, HasNothingToSayOfSoundLabels) { EXPECT_THAT(lintOf(sound()), IsEmpty()); }

TEST(Lint, AsksForADefinitionWithBoundsAndExamples) {
    auto labels = sound();
    labels[1].description = " \n";
    labels[1].examples = {"one", " ", "two"};
    labels[1].includes.clear();
    const Finding undefined = only(Check::MissingDefinition, labels);
    EXPECT_THAT(undefined.labels, ElementsAre(LabelId{2}));
    EXPECT_EQ(undefined.severity, Severity::Warning);
    EXPECT_EQ(undefined.field, "description");
    EXPECT_EQ(only(Check::FewExamples, labels).figures, Figures(Amount{2, 3})) << "a blank one is none";
    EXPECT_EQ(only(Check::MissingBounds, labels).severity, Severity::Note);
    EXPECT_EQ(only(Check::MissingBounds, labels).field, "includes");
    labels[1].excludes.clear();
    EXPECT_EQ(only(Check::MissingBounds, labels).severity, Severity::Warning) << "neither one nor the other";
}

TEST(Lint, LooksAtArchivedLabelsOnlyWhereAnotherPointsToThem) {
    auto labels = sound();
    Label old;
    old.id = LabelId{9};
    old.key = "old";
    old.name = "Billing";
    old.shortcut = labels[0].shortcut = "b";
    old.isArchived = true;
    labels.push_back(old);
    EXPECT_THAT(lintOf(labels), IsEmpty());
    labels[0].excludes.push_back({"the old way", LabelId{9}});
    const Finding pointing = only(Check::ArchivedExcludeTarget, labels);
    EXPECT_THAT(pointing.labels, ElementsAre(LabelId{1}, LabelId{9}));
    EXPECT_EQ(inWords(pointing, LabelNames(labels)), "billing excludes \"the old way\" in favour of Billing, which is archived.");
}

TEST(Lint, WantsALabelForWhatFitsNowhere) {
    auto labels = sound();
    labels[2] = label(3, "complaint");
    EXPECT_THAT(only(Check::MissingOther, labels).labels, IsEmpty()) << "the taxonomy as a whole";
    EXPECT_THAT(found(Check::MissingOther, labels, TaskKind::Multi), IsEmpty()) << "there an answer may be empty";
    for (const char* name : {"Sonstiges", "None of these", "OTHER / unclear", "Übrige Anfragen", "その他のお問い合わせ", "out_of_scope", "billing_other"}) {
        labels[2].name = name;
        EXPECT_THAT(found(Check::MissingOther, labels), IsEmpty()) << name;
    }
    labels[2].name = "Transfer to other account";
    EXPECT_THAT(found(Check::MissingOther, labels), Not(IsEmpty()));
    labels[2].name = "Other";
    labels[2].isArchived = true;
    EXPECT_THAT(found(Check::MissingOther, labels), Not(IsEmpty()));
}

TEST(Lint, TellsNamesAndKeysThatReadTheSame) {
    auto labels = sound();
    labels[0].name = "Über  Karten";
    labels[1].name = "uber karten";
    EXPECT_THAT(only(Check::DuplicateName, labels).labels, ElementsAre(LabelId{1}, LabelId{2}));
    labels[1].name = "Refund";
    labels[1].key = "BILLING";
    const Finding keys = only(Check::SimilarKey, labels);
    EXPECT_EQ(keys.severity, Severity::Warning);
    EXPECT_EQ(keys.figures, Figures(Quoted{"billing, BILLING"}));
    labels[1].key = "billing";
    EXPECT_THAT(found(Check::SimilarKey, labels), IsEmpty()) << "the same key is an error of its own";
    EXPECT_EQ(only(Check::DuplicateKey, labels).severity, Severity::Error);
}

TEST(Lint, TellsWhatTwoLabelsInclude) {
    auto labels = sound();
    labels[0].includes = {"Fee abroad", "fee abroad"};
    EXPECT_THAT(found(Check::SharedInclude, labels), IsEmpty()) << "twice in one label is not shared";
    labels[2].includes = {"fee  ABROAD"};
    const Finding shared = only(Check::SharedInclude, labels);
    EXPECT_THAT(shared.labels, ElementsAre(LabelId{1}, LabelId{3}));
    EXPECT_EQ(inWords(shared, LabelNames(labels)), "billing, other include the same: \"Fee abroad\".");
}

TEST(Lint, TellsDefinitionsThatReadAlike) {
    auto labels = sound();
    labels[0].description = "The customer asks about a fee that was added to a purchase made with the card.";
    labels[1].description = "The customer asks about a fee which was added to a purchase made with the card.";
    const Finding alike = only(Check::AlikeDefinitions, labels);
    EXPECT_THAT(alike.labels, ElementsAre(LabelId{1}, LabelId{2}));
    EXPECT_GT(std::get<Likeness>(alike.figures).similarity, alikeFrom);
    labels[1].description = "The customer wants money back for a purchase that was returned.";
    EXPECT_THAT(found(Check::AlikeDefinitions, labels), IsEmpty());
}

TEST(Lint, TellsManyLabelsWithoutAGroup) {
    std::vector<Label> labels;
    for (int i = 1; i <= 20; ++i) labels.push_back(label(i, fmt::format("k{}", i)));
    EXPECT_THAT(found(Check::FlatLabels, labels), IsEmpty());
    labels.push_back(label(21, "k21"));
    EXPECT_EQ(only(Check::FlatLabels, labels).figures, Figures(Amount{21, 20}));
    labels.push_back(label(22, "group"));
    labels.back().isGroup = true;
    labels[0].parent = LabelId{22};
    EXPECT_THAT(found(Check::FlatLabels, labels), IsEmpty()) << "a group is no choice";
}

TEST(Lint, NamesEachCircleOnceAndWhatHangsFromItNotAtAll) {
    auto labels = sound();
    labels[0].parent = LabelId{2};
    labels[1].parent = LabelId{1};
    labels[2].parent = LabelId{1};
    EXPECT_THAT(only(Check::ParentCycle, labels).labels, ElementsAre(LabelId{1}, LabelId{2}));
    labels[0].parent = LabelId{1};
    EXPECT_THAT(only(Check::ParentCycle, labels).labels, ElementsAre(LabelId{1})) << "its own parent";
    labels[0].parent = LabelId{77};
    EXPECT_THAT(only(Check::MissingParent, labels).labels, ElementsAre(LabelId{1}));
}

TEST(Lint, NamesTheFieldOfEachNumberOutOfRange) {
    auto labels = sound();
    labels[0].threshold = std::numeric_limits<double>::quiet_NaN();
    labels[0].costFalseNegative = -1;
    labels[0].costFalsePositive = std::numeric_limits<double>::infinity();
    labels[0].colour = 9;
    labels[0].shortcut = "ab";
    std::vector<std::string> fields;
    for (const Finding& finding : lintOf(labels)) fields.push_back(finding.field);
    EXPECT_THAT(fields, testing::UnorderedElementsAre("threshold", "cost_false_positive", "cost_false_negative", "colour", "shortcut"));
}

TEST(Lint, PutsErrorsFirstThenWarningsThenNotesInTheOrderOfTheLabels) {
    auto labels = sound();
    labels[0].excludes.clear();
    labels[1].examples.clear();
    labels[2].threshold = 2;
    labels[2].examples.clear();
    labels[0].examples.clear();
    std::vector<std::string> order;
    for (const Finding& finding : lintOf(labels)) order.push_back(fmt::format("{} {}", toString(finding.severity), finding.labels.front().value));
    EXPECT_THAT(order, ElementsAre("error 3", "warning 1", "warning 2", "warning 3", "note 1"));
    EXPECT_EQ(lintOf(labels), lintOf(labels));
}

TEST(Lint, EveryCheckHasAWordOfItsOwn) {
    std::set<std::string_view> words;
    for (std::size_t i = 0; i < checkCount; ++i) words.insert(toString(static_cast<Check>(i)));
    EXPECT_EQ(words.size(), checkCount);
    EXPECT_FALSE(words.contains(""));
}

/// Breaks one thing at random.
void damage(std::vector<Label>& labels, std::mt19937& random) {
    Label& one = labels[random() % labels.size()];
    const Label& another = labels[random() % labels.size()];
    switch (random() % 16) {
        case 0: one.key = another.key; break;
        case 1: one.key = ""; break;
        case 2: one.key += random() % 2 == 0 ? " " : "\x01"; break;
        case 3: one.parent = another.id; break;
        case 4: one.parent = LabelId{static_cast<std::int64_t>(random() % 9)}; break;
        case 5: one.excludes.push_back({random() % 2 == 0 ? "x" : " \n", LabelId{static_cast<std::int64_t>(random() % 9)}}); break;
        case 6: one.shortcut = random() % 2 == 0 ? "é" : "ab"; break;
        case 7: one.shortcut = another.shortcut.empty() ? "s" : another.shortcut; break;
        case 8: one.threshold = static_cast<double>(random() % 5) / 3; break;
        case 9: one.costFalsePositive = static_cast<double>(random() % 3) - 1; break;
        case 10: one.isArchived = true; break;
        case 11: one.isGroup = true; break;
        case 12: one.colour = static_cast<int>(random() % 11) - 1; break;
        case 13: one.id = random() % 3 == 0 ? LabelId{-1} : random() % 2 == 0 ? LabelId{} : another.id; break;
        case 14: one.id = LabelId{std::numeric_limits<std::int64_t>::max()}; break;
        default: one.name.clear(); break;
    }
}

TEST(Lint, HasNoErrorExactlyWhenATaxonomyCanBeMade) {
    std::mt19937 random(20261125);
    int made = 0;
    constexpr int rounds = 4000;
    for (int round = 0; round < rounds; ++round) {
        auto labels = sound();
        for (unsigned i = random() % 4; i > 0; --i) damage(labels, random);
        const TaskKind kind = random() % 2 == 0 ? TaskKind::Single : TaskKind::Multi;
        AnswerSize size;
        if (random() % 6 == 0) size = {static_cast<int>(random() % 4) - 1, static_cast<int>(random() % 4)};
        const auto taxonomy = Taxonomy::make(kind, labels, 1, size);
        const auto findings = lintOf(labels, kind, size);
        EXPECT_EQ(taxonomy.has_value(), !hasErrors(findings)) << (taxonomy ? "no refusal" : taxonomy.error().message);
        made += taxonomy ? 1 : 0;
        const LabelNames names(labels);
        for (const Finding& finding : findings) {
            EXPECT_THAT(inWords(finding, names), testing::EndsWith("."));
            EXPECT_THAT(remedy(finding, names), testing::EndsWith("."));
        }
    }
    EXPECT_GT(made, rounds / 5);
    EXPECT_LT(made, rounds * 4 / 5);
}

}  // namespace
}  // namespace docket::taxonomy
