#include "core/dataset/text_conflicts.h"

#include <gtest/gtest.h>

#include <string>

namespace docket::dataset {
namespace {

const LabelSet a{LabelId{1}};
const LabelSet b{LabelId{2}};

std::vector<ItemId> upTo(std::int64_t last) {
    std::vector<ItemId> items;
    for (std::int64_t i = 1; i <= last; ++i) items.push_back(ItemId{i});
    return items;
}

TEST(TextConflicts, AreTextsWithDifferentLabels) {
    TextConflictFinder finder;
    finder.add(ItemId{1}, "one", a);
    finder.add(ItemId{2}, "two", a);
    finder.add(ItemId{3}, "one", b);
    finder.add(ItemId{4}, "two", a);
    finder.add(ItemId{5}, "one", a);
    finder.add(ItemId{6}, "One", b);
    EXPECT_EQ(finder.find(upTo(6)), (TextConflicts{1, 3, {{ItemId{1}, ItemId{3}, ItemId{5}}}})) << "the same text with one label is none";
}

TEST(TextConflicts, DoNotLieInTheOrderOfLabels) {
    TextConflictFinder finder;
    finder.add(ItemId{1}, "one", {LabelId{1}, LabelId{2}});
    finder.add(ItemId{2}, "one", {LabelId{2}, LabelId{1}});
    EXPECT_EQ(finder.find(upTo(2)), TextConflicts());
    TextConflictFinder other;
    other.add(ItemId{1}, "one", {LabelId{12}});
    other.add(ItemId{2}, "one", {LabelId{1}, LabelId{2}});
    EXPECT_EQ(other.find(upTo(2)).texts, 1);
}

TEST(TextConflicts, AreOnlyAmongWhatCameToBeInTheDataset) {
    TextConflictFinder finder;
    finder.add(ItemId{1}, "one", a);
    finder.add(ItemId{2}, "one", b);
    EXPECT_EQ(finder.find(upTo(1)), TextConflicts());
}

TEST(TextConflicts, ShowTheFirstAndCountAll) {
    TextConflictFinder finder;
    std::int64_t item = 0;
    for (int text = 0; text < 40; ++text) {
        for (int time = 0; time < 7; ++time) finder.add(ItemId{++item}, std::to_string(text), time % 2 == 0 ? a : b);
    }
    const auto found = finder.find(upTo(item));
    EXPECT_EQ(found.texts, 40);
    EXPECT_EQ(found.items, 280);
    ASSERT_EQ(found.first.size(), conflictsShown);
    for (const auto& items : found.first) EXPECT_EQ(items.size(), itemsShownOfConflict);
    EXPECT_EQ(found.first[0].front(), ItemId{1});
    EXPECT_EQ(found.first[1].front(), ItemId{8});
}

}  // namespace
}  // namespace docket::dataset
