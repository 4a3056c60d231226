#include "core/codec/values/synthetic.h"

#include <gtest/gtest.h>

namespace docket::codec {
namespace {

TEST(Synthetic, IsWhatTheMetadataSaysItIs) {
    EXPECT_TRUE(isSynthetic(R"({"source":"synthetic"})"));
    EXPECT_TRUE(isSynthetic(R"({"a":1,"source" : "synthetic"})"));
    EXPECT_FALSE(isSynthetic(R"({"source":"web"})"));
    EXPECT_FALSE(isSynthetic(R"({"note":"synthetic"})"));
    EXPECT_FALSE(isSynthetic(R"({"inner":{"source":"synthetic"}})"));
    EXPECT_FALSE(isSynthetic("{}"));
    EXPECT_FALSE(isSynthetic("synthetic, and no JSON"));
    EXPECT_FALSE(isSynthetic(R"(["source","synthetic"])"));
}

TEST(Synthetic, IsPutBeforeWhatTheMetadataHas) {
    EXPECT_EQ(withSyntheticSource("{}"), R"({"source":"synthetic"})");
    EXPECT_EQ(withSyntheticSource(R"( { "n":1.50 })"), R"( {"source":"synthetic", "n":1.50 })");
    EXPECT_EQ(withSyntheticSource(R"({"source":"synthetic"})"), R"({"source":"synthetic"})");
    EXPECT_EQ(withSyntheticSource(R"({"source":"web"})"), std::nullopt);
}

}  // namespace
}  // namespace docket::codec
