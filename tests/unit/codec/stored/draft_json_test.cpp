#include "core/codec/stored/draft_json.h"

#include <gtest/gtest.h>

namespace docket::codec {
namespace {

taxonomy::Label fullLabel() {
    taxonomy::Label label;
    label.id = LabelId{7};
    label.key = "fee";
    label.name = "Fée \xF0\x9F\x92\xB3";
    label.description = "Line one\nline two \"quoted\"";
    label.includes = {"a fee"};
    label.excludes = {{"cash", LabelId{3}}, {"nothing", {}}};
    label.examples = {"Why?"};
    label.counterExamples = {"Why not?"};
    label.parent = LabelId{1};
    label.threshold = 0.1;
    label.costFalsePositive = 0.30000000000000004;
    label.costFalseNegative = 0;
    label.isHighImpact = true;
    label.isExclusive = true;
    label.isArchived = true;
    label.shortcut = "f";
    label.colour = 8;
    return label;
}

TEST(DraftJson, ALabelComesBackAsItWas) {
    EXPECT_EQ(readDraftLabel(writeDraftLabel(fullLabel()), "row").value(), fullLabel());
    EXPECT_EQ(readDraftLabel(writeDraftLabel({}), "row").value(), taxonomy::Label{}) << "also one that breaks every rule";
}

TEST(DraftJson, AnEditComesBackAsItWas) {
    taxonomy::Edit edit;
    edit.kind = taxonomy::EditKind::Merged;
    edit.label = LabelId{3};
    edit.name = "Card fee";
    taxonomy::Label changed = fullLabel();
    changed.parent.reset();
    edit.labels = {{std::nullopt, fullLabel()}, {changed, fullLabel()}, {changed, std::nullopt}};
    edit.ranks = {{LabelId{1}, std::nullopt, INT64_MAX}, {LabelId{2}, INT64_MIN, 5}, {LabelId{3}, 0, std::nullopt}};
    edit.successions = {{LabelId{1}, {}, {LabelId{3}}}, {LabelId{2}, {LabelId{2}, LabelId{4}}, {}}};
    edit.size = {{0, std::nullopt}, {1, 3}};
    EXPECT_EQ(readEdit(writeEdit(edit), "row").value(), edit);
    EXPECT_EQ(readEdit(writeEdit({}), "row").value(), taxonomy::Edit{});
}

TEST(DraftJson, SettingsComeBackAsTheyWere) {
    const DraftSettings settings{{{LabelId{1}, {LabelId{2}, LabelId{3}}}}, {2, 5}};
    EXPECT_EQ(readDraftSettings(writeDraftSettings(settings), "row").value(), settings);
    EXPECT_EQ(readDraftSettings(writeDraftSettings({}), "row").value(), DraftSettings{});
}

TEST(DraftJson, DamagedRowsAreErrorsThatNameTheRow) {
    for (const char* row : {"", "{", "[]", "7", R"({"kind":"changed","labels":{}})", R"({"kind":"lost"})", R"({"kind":"changed","labels":[{}]})",
                            R"({"kind":"changed","labels":[{"after":{"id":"x"}}]})", R"({"kind":"changed","ranks":[{"label":1,"after":1.5}]})",
                            R"({"kind":"changed","ranks":[7]})", R"({"kind":"changed","size":{"before":{}}})", R"({"kind":"changed","more":1})"}) {
        const auto read = readEdit(row, "draft edit 4");
        ASSERT_FALSE(read) << row;
        EXPECT_TRUE(read.error().message.starts_with("draft edit 4")) << read.error().message;
    }
    EXPECT_FALSE(readDraftLabel(R"({"id":1,"key":"a","parent":"b"})", "row")) << "others are named by id";
    EXPECT_FALSE(readDraftLabel(R"({"id":1,"excludes":[{"text":"a","use":"b"}]})", "row"));
    EXPECT_FALSE(readDraftSettings(R"({"successions":[{"from":1,"into":["a"]}]})", "row"));
    EXPECT_FALSE(readDraftSettings(R"({"fewest_labels":1e30})", "row"));
}

TEST(DraftJson, EveryPrefixOfARowIsRefused) {
    taxonomy::Edit edit;
    edit.labels = {{std::nullopt, fullLabel()}};
    const std::string whole = writeEdit(edit);
    for (std::size_t length = 0; length < whole.size(); ++length) EXPECT_FALSE(readEdit(whole.substr(0, length), "row")) << length;
}

}  // namespace
}  // namespace docket::codec
