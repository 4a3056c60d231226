#include "core/codec/datasets/recipe_json.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace docket::codec {
namespace {

using ::testing::HasSubstr;

TEST(RecipeJson, NeedsOnlyAFormat) {
    const auto recipe = readRecipe(R"({"format":"csv"})", "r.json");
    ASSERT_TRUE(recipe) << recipe.error().message;
    dataset::Recipe expected;
    expected.format = dataset::Format::Csv;
    EXPECT_EQ(*recipe, expected);
}

TEST(RecipeJson, ReadsBackWhatItWrites) {
    dataset::Recipe recipe;
    recipe.format = dataset::Format::FewShot;
    recipe.system = "Say \"a\" or\n{labels}";
    recipe.examplesPerLabel = 5;
    recipe.seed = 18'446'744'073'709'551'615ULL;
    recipe.include = dataset::Include::Decided;
    recipe.exposure = dataset::ExposureFilter::Blind;
    recipe.setLeftOut(dataset::Doubt::OpenTest, true);
    recipe.setLeftOut(dataset::Doubt::Unsure, true);
    recipe.items.query = "\"late parcel\"";
    recipe.items.ids = {"t-1", "an id \"with\" more"};
    EXPECT_EQ(recipe.leaveOut, (std::vector{dataset::Doubt::Unsure, dataset::Doubt::OpenTest})) << "in one order, so that the bytes are the same";
    const auto read = readRecipe(writeRecipe(recipe), "r.json");
    ASSERT_TRUE(read) << read.error().message;
    EXPECT_EQ(*read, recipe);
}

TEST(RecipeJson, SaysWhatIsWrongAndWhere) {
    const auto messageFor = [](std::string_view json) {
        const auto recipe = readRecipe(json, "r.json");
        return recipe ? "no error" : recipe.error().message;
    };
    EXPECT_THAT(messageFor("{}"), HasSubstr("format"));
    EXPECT_THAT(messageFor("[]"), HasSubstr("r.json"));
    EXPECT_THAT(messageFor("{"), HasSubstr("r.json"));
    EXPECT_THAT(messageFor(R"({"format":"parquet"})"), HasSubstr("it must be one of openai-chat, openai-dpo,"));
    EXPECT_THAT(messageFor(R"({"format":"csv","sead":1})"), HasSubstr("sead"));
    EXPECT_THAT(messageFor(R"({"format":"csv","seed":"x"})"), HasSubstr("seed"));
    EXPECT_THAT(messageFor(R"({"format":"csv","seed":-1})"), HasSubstr("seed"));
    EXPECT_THAT(messageFor(R"({"format":"csv","leave_out":["unsure","unknown"]})"), HasSubstr("\"unknown\" in \"leave_out\"; there are unsure and open_test"));
    EXPECT_THAT(messageFor(R"({"format":"csv","leave_out":"unsure"})"), HasSubstr("leave_out"));
    EXPECT_THAT(messageFor(R"({"format":"few-shot","examples_per_label":0})"), HasSubstr("1 to 1000"));
    EXPECT_THAT(messageFor(R"({"format":"openai-chat","include":"all"})"), HasSubstr("openai-chat"));
}

}  // namespace
}  // namespace docket::codec
