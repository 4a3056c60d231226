#include "core/base/sha256.h"
#include "core/base/stable_hash.h"
#include "tests/support/workspace_builder.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace docket::storage {
namespace {

class ExportedItemsTest : public ::testing::Test {
protected:
    void note(std::vector<ItemId> items) {
        const auto noted = ports::inTransaction(*m_workspace, [&] {
            return m_workspace->records().addExportRun(
                {"/out", "csv", "{}", toHex(sha256("{}")), static_cast<std::int64_t>(items.size()), m_fixture.clock.now(), "{}"}, items);
        });
        ASSERT_TRUE(noted) << noted.error().message;
    }

    std::optional<Timestamp> exported(std::int64_t item, EventId event = EventId{1}) {
        return m_workspace->decisions().exportedSince(ItemId{item}, event).value();
    }

    test::WorkspaceFixture m_fixture;
    std::unique_ptr<ports::Workspace> m_workspace = m_fixture.open();
};

TEST_F(ExportedItemsTest, AreFoundAmongManyWithGapsBetween) {
    SeededRandom random(1);
    std::vector<ItemId> items;
    std::vector<std::int64_t> missing;
    for (std::int64_t id = 1; items.size() < 5000; id += 1 + static_cast<std::int64_t>(random.below(400))) {
        if (!items.empty() && items.back().value + 1 < id) missing.push_back(id - 1);
        items.push_back(ItemId{id});
    }
    auto shuffled = items;
    for (std::size_t i = shuffled.size(); i > 1; --i) std::swap(shuffled[i - 1], shuffled[random.below(i)]);
    note(shuffled);
    for (const ItemId item : items) ASSERT_EQ(exported(item.value), m_fixture.clock.now()) << item.value;
    for (const std::int64_t id : missing) ASSERT_EQ(exported(id), std::nullopt) << id;
    EXPECT_EQ(exported(0), std::nullopt);
    EXPECT_EQ(exported(items.back().value + 1), std::nullopt);
}

TEST_F(ExportedItemsTest, GoByTheLastExportThatCouldHaveTheEvent) {
    EXPECT_EQ(exported(1), std::nullopt);
    note({ItemId{1}, ItemId{2}});
    const Timestamp first = m_fixture.clock.now();
    m_fixture.clock.advance(minutes(1));
    note({ItemId{2}});
    EXPECT_EQ(exported(1), first);
    EXPECT_EQ(exported(2), m_fixture.clock.now());
    EXPECT_EQ(exported(2, EventId{1'000}), std::nullopt) << "an event after the exports";
}

TEST_F(ExportedItemsTest, MayBeNone) {
    note({});
    EXPECT_EQ(exported(1), std::nullopt);
    EXPECT_EQ(m_fixture.problems(), "");
}

}  // namespace
}  // namespace docket::storage
