#include "core/text/shingle_cache.h"

#include <gtest/gtest.h>

namespace docket::text {
namespace {

TEST(ShingleCache, AsksOnceUntilItIsFull) {
    int asked = 0;
    ShingleCache cache([&](std::uint32_t text) -> Result<Shingles> { return ++asked, Shingles(ShingleCache::mostShingles / 4, text); });
    for (int round = 0; round < 2; ++round) {
        for (std::uint32_t text = 0; text < 4; ++text) EXPECT_EQ(cache.of(text).value()->front(), text);
    }
    EXPECT_EQ(asked, 4);
    const auto held = cache.of(0).value();
    EXPECT_EQ(cache.of(4).value()->front(), 4U) << "lets go of the others";
    EXPECT_EQ(held->front(), 0U) << "but not of what somebody holds";
    EXPECT_EQ(cache.of(0).value()->front(), 0U);
    EXPECT_EQ(asked, 6);
}

TEST(ShingleCache, DoesNotKeepWhatIsTooLarge) {
    int asked = 0;
    ShingleCache cache([&](std::uint32_t) -> Result<Shingles> { return ++asked, Shingles(ShingleCache::mostShingles + 1); });
    EXPECT_TRUE(cache.of(0));
    EXPECT_TRUE(cache.of(0));
    EXPECT_EQ(asked, 2);
}

TEST(ShingleCache, KeepsNoFailure) {
    bool isThere = false;
    ShingleCache cache([&](std::uint32_t) -> Result<Shingles> {
        if (isThere) return Shingles{1};
        return failure(ErrorKind::Io, "not there");
    });
    EXPECT_EQ(cache.of(0).error().kind, ErrorKind::Io);
    isThere = true;
    EXPECT_EQ(*cache.of(0).value(), Shingles{1});
}

}  // namespace
}  // namespace docket::text
