#include "core/dataset/lint.h"
#include "tests/gui/walks/spoken_language.h"
#include "ui/common/words/languages.h"
#include "ui/common/words/text.h"
#include "ui/datasets/words/export_words.h"
#include "ui/datasets/words/finding_sentence.h"

#include <QRegularExpression>
#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>
#include <vector>

namespace docket::ui {
namespace {

using dataset::Finding;
using dataset::FindingCode;
using dataset::FindingSentence;
using dataset::Format;

/// Everything that can be found in three labels, but for what counts records.
dataset::DatasetFacts badFacts() {
    dataset::DatasetFacts facts;
    facts.taxonomyInForce = 3;
    facts.labels = {{"billing", 400, 400, 40, 10}, {"refund", 40, 4, 20, 5}, {"other", 40, 0, 0, 0}};
    facts.trained = {{"billing", 380}, {"refund", 3}};
    facts.rarestTrained = 3;
    facts.records = {383, 11, 10};
    facts.blank = {2, {"t-1", "t-2"}};
    facts.tooLong = {3, {"t-3"}};
    facts.veryLong = {1, {"t-4"}};
    facts.tooManyTokens = {7, {"t-5", "t-6"}};
    facts.reserved = {1, {"t-7"}};
    facts.invisible = {9, {"t-8"}};
    facts.longRecords = {2, {"train.jsonl, line 12"}};
    facts.gone = {{"old", 5}};
    facts.conflictingItems = 6;
    facts.sameInSplits = {1, {"t-9"}};
    facts.nearInSplits = {{2, {"t-10"}}, 90, 100};
    facts.sameInEvaluation = {1, {"t-11"}};
    facts.nearInEvaluation = {{3, {"t-12"}}, 80, 80};
    facts.ledOnly = {{"billing", 21}};
    facts.byOneReviewer = {{"refund", 8}, {"other", 13}};
    facts.personalData = {{4, {"t-13"}}, 1000, 5000};
    facts.writtenOtherwise = {{"2 cells begin with a sign.", {.sentence = FindingSentence::FormulaCells, .number = 2}},
                              {"The label a b is written a_b.", {.sentence = FindingSentence::LabelSpelling, .named = {{"a b"}, {"a_b"}}}},
                              {"3 texts have a word.", {.sentence = FindingSentence::MarkedWords, .number = 3}},
                              {"No room for refund (1 of 3).", {.sentence = FindingSentence::BudgetTooSmall, .named = {{"refund", 1, 3}}}},
                              {"4 pinned items cannot be.", {.sentence = FindingSentence::PinsLeftOut, .number = 4}}};
    return facts;
}

dataset::Manifest badManifest(Format format) {
    dataset::Manifest manifest;
    manifest.recipe.format = format;
    manifest.recipe.split = {80, 10, 10, {}, false};
    manifest.recipe.taxonomyVersion = 2;
    manifest.taxonomyVersion = 2;
    manifest.items = 500;
    manifest.records = 404;
    manifest.leftOut = {{"undecided", 60}, {"label_gone", 31}, {"blank_text", 5}};
    manifest.labelledByMachine = 17;
    manifest.conflictingTexts = 3;
    manifest.conflicts = {{"t-1", "t-2"}, {"t-3", "t-4"}};
    manifest.files = {{"train.jsonl", 900'000'000'000, ""}};
    manifest.splits = {{dataset::Split::Train, {{"billing", 380}, {"refund", 3}}, 0}, {dataset::Split::Validation, {{"billing", 11}}, 0}, {dataset::Split::Test, {{"billing", 10}}, 0}};
    return manifest;
}

/// What the lint can say, each sentence once or more often.
std::vector<Finding> allThatIsSaid() {
    std::vector<Finding> all;
    const auto add = [&](const dataset::Manifest& manifest, const dataset::DatasetFacts& facts) { std::ranges::move(dataset::lint(manifest, facts), std::back_inserter(all)); };
    for (const Format format : dataset::allFormats) {
        dataset::DatasetFacts facts = badFacts();
        add(badManifest(format), facts);
        facts.records = {20'000'000, 20'000'000, 0};
        for (int i = 0; i < 6000; ++i) facts.labels.push_back({"l" + std::to_string(i), 4, 4, 0, 0});
        add(badManifest(format), facts);
        facts = badFacts();
        facts.records = {2, 0, 0};
        facts.labels.erase(facts.labels.begin() + 1);
        add(badManifest(format), facts);
        dataset::Manifest nothing = badManifest(format);
        nothing.records = 0;
        add(nothing, facts);
    }
    return all;
}

std::vector<QString> numbersIn(const QString& text) {
    static const QRegularExpression digits(QStringLiteral("[0-9]+"));
    std::vector<QString> numbers;
    QString plain = text;
    for (auto found = digits.globalMatch(plain.remove(QLatin1Char(','))); found.hasNext();) numbers.push_back(found.next().captured());
    std::ranges::sort(numbers);
    return numbers;
}

TEST(FindingSentences, HaveEveryNumberOfTheCoresSentence) {
    std::set<FindingCode> codes;
    std::set<FindingSentence> sentences;
    for (const Finding& finding : allThatIsSaid()) {
        codes.insert(finding.code);
        const bool isNew = sentences.insert(finding.data.sentence).second;
        const QString said = sentenceOf(finding);
        EXPECT_FALSE(said.isEmpty()) << finding.message;
        if (isNew && finding.code != FindingCode::WrittenOtherwise) {
            EXPECT_TRUE(std::ranges::includes(numbersIn(said), numbersIn(toQt(finding.message)))) << said.toStdString() << "\n" << finding.message;
        }
        EXPECT_TRUE(said.endsWith(QLatin1Char('.'))) << said.toStdString();
    }
    for (const dataset::FindingFacts& facts : dataset::allFindings()) EXPECT_TRUE(codes.contains(facts.code)) << dataset::findingWords.of(facts.code);
    EXPECT_EQ(sentences.size(), static_cast<std::size_t>(FindingSentence::PinsLeftOut) + 1) << "one of them was never said";
}

TEST(FindingSentences, AreSaidInEveryLanguage) {
    std::map<FindingSentence, QString> english;
    const auto all = allThatIsSaid();
    for (const Finding& finding : all) english.try_emplace(finding.data.sentence, sentenceOf(finding));
    for (const char* code : {"de", "ar"}) {
        const test::Speaking speaking(code);
        const SpokenLanguage language({});
        for (const Finding& finding : all) {
            const QString said = sentenceOf(finding);
            EXPECT_FALSE(said.isEmpty()) << code;
            EXPECT_NE(said, english.at(finding.data.sentence)) << code << ": " << said.toStdString();
            EXPECT_FALSE(said.contains(QRegularExpression(QStringLiteral("%L?[1-9n]")))) << code << ": " << said.toStdString();
            EXPECT_NE(titleOf(finding.code), QString()) << code;
        }
    }
}

TEST(FindingSentences, TakeNamesForNoPlaces) {
    Finding finding;
    finding.code = FindingCode::OneReviewerOnly;
    finding.count = 1;
    finding.data = {.sentence = FindingSentence::OneReviewerOnly, .named = {{"%1 %2 <b>", 8}}};
    EXPECT_TRUE(sentenceOf(finding).contains(isolated(QStringLiteral("%1 %2 <b>")) + QStringLiteral(" (8)"))) << sentenceOf(finding).toStdString();
}

}  // namespace
}  // namespace docket::ui
