#include "core/codec/values/scores.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace docket::codec {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

taxonomy::Taxonomy threeLabels() {
    std::vector<taxonomy::Label> labels(3);
    labels[0].key = "a";
    labels[1].key = "b";
    labels[2].key = "c";
    return taxonomy::Taxonomy::make(taxonomy::TaskKind::Single, std::move(labels)).value();
}

TEST(Scores, AreSortedHighestFirst) {
    EXPECT_THAT(readScores(R"({"c":0.2,"unknown":0.9,"b":0.2,"a":0.6})", threeLabels()),
                ElementsAre(LabelScore{LabelId{1}, 0.6}, LabelScore{LabelId{2}, 0.2}, LabelScore{LabelId{3}, 0.2}));
}

TEST(Scores, UnreadableTextGivesNone) {
    for (const char* text : {"", "{", "[]", "null", R"({"a":"high"})"}) EXPECT_THAT(readScores(text, threeLabels()), IsEmpty()) << text;
}

TEST(Scores, OfLabelsThatReadAsOneTheHighestIsKept) {
    const LabelId a{1};
    const LabelId b{2};
    const taxonomy::Lineage lineage({{}, {2, std::nullopt, {{b, {a}}}, {{b, taxonomy::Disposition::CarryOver, a, {}}}}});
    std::vector<LabelScore> scores = readScores(R"({"c":0.2,"b":0.5,"a":0.3})", threeLabels());
    readScoresUnder(lineage, 1, 2, scores);
    EXPECT_THAT(scores, ElementsAre(LabelScore{a, 0.5}, LabelScore{LabelId{3}, 0.2}));
    readScoresUnder(lineage, 2, 2, scores);
    EXPECT_EQ(scores.size(), 2U);
}

}  // namespace
}  // namespace docket::codec
