#include "core/services/insights/regression/run_names.h"

#include <gtest/gtest.h>

#include <vector>

namespace docket::services {
namespace {

ports::RegressionPrediction said(std::string_view model, std::string_view prompt, std::int64_t run, std::optional<LabelSet> labels = LabelSet{LabelId{1}}) {
    return {RunId{run}, model, prompt, 1, std::move(labels)};
}

RunNames namesOf(const std::vector<ports::RegressionPrediction>& predictions) {
    RunNames names;
    names.add(predictions);
    return names;
}

TEST(RunNames, AModelIsFoundWithAndWithoutItsPromptVersion) {
    const RunNames names = namesOf({said("gpt", "v2", 3), said("bert", "", 4)});
    EXPECT_EQ(names.find("gpt"), (RunKey{std::nullopt, "gpt", "v2"}));
    EXPECT_EQ(names.find("gpt@v2"), (RunKey{std::nullopt, "gpt", "v2"}));
    EXPECT_EQ(names.find("bert"), (RunKey{std::nullopt, "bert", ""}));
    EXPECT_EQ(names.find("bert@"), (RunKey{std::nullopt, "bert", ""}));
    EXPECT_EQ(names.find("run:4"), (RunKey{RunId{4}, "", ""}));
}

TEST(RunNames, OfSeveralReadingsOfAnAtTheLongestModelIsTaken) {
    const RunNames names = namesOf({said("a@b", "c", 1), said("a", "b@c", 1), said("a@b@c", "x", 1), said("me@home", "", 1), said("me", "home", 1)});
    EXPECT_EQ(names.find("a@b@c"), (RunKey{std::nullopt, "a@b@c", "x"}));
    EXPECT_EQ(names.find("me@home"), (RunKey{std::nullopt, "me@home", ""}));
    const RunNames without = namesOf({said("a@b", "c", 1), said("a", "b@c", 1)});
    EXPECT_EQ(without.find("a@b@c"), (RunKey{std::nullopt, "a@b", "c"}));
    EXPECT_EQ(without.find("a"), (RunKey{std::nullopt, "a", "b@c"}));
}

TEST(RunNames, SeveralPromptVersionsAskForOneUnlessThereIsNone) {
    const auto refused = namesOf({said("gpt", "v1", 1), said("gpt", "v2", 1)}).find("gpt");
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::InvalidInput);
    EXPECT_NE(refused.error().message.find("\"gpt@v1\", \"gpt@v2\""), std::string::npos) << refused.error().message;
    EXPECT_EQ(namesOf({said("gpt", "", 1), said("gpt", "v2", 1)}).find("gpt"), (RunKey{std::nullopt, "gpt", ""}));
}

TEST(RunNames, WhatIsNotThereIsToldWithWhatIs) {
    const RunNames names = namesOf({said("gpt", "v1", 2)});
    for (const char* word : {"gtp", "gpt@v3", "run:3", "run:x", "", "@", "run:"}) {
        const auto missing = names.find(word);
        ASSERT_FALSE(missing) << word;
        EXPECT_EQ(missing.error().kind, ErrorKind::NotFound) << word;
        EXPECT_NE(missing.error().message.find("\"gpt@v1\", \"run:2\""), std::string::npos) << missing.error().message;
    }
}

TEST(RunNames, AModelCalledLikeAnImportGoesBeforeIt) {
    EXPECT_EQ(namesOf({said("run:7", "", 7)}).find("run:7"), (RunKey{std::nullopt, "run:7", ""}));
}

TEST(RunNames, OfSeveralPredictionsTheLastCounts) {
    const std::vector<ports::RegressionPrediction> predictions{said("gpt", "v1", 1, LabelSet{LabelId{1}}), said("gpt", "v2", 1), said("gpt", "v1", 2, std::nullopt)};
    EXPECT_EQ(lastOf({std::nullopt, "gpt", "v1"}, predictions), &predictions[2]);
    EXPECT_EQ(lastOf({RunId{1}, "", ""}, predictions), &predictions[1]);
    EXPECT_EQ(lastOf({std::nullopt, "gpt", "v3"}, predictions), nullptr);
}

}  // namespace
}  // namespace docket::services
