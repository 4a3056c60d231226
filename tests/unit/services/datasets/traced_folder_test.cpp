#include "core/services/datasets/traced_folder.h"

#include <gtest/gtest.h>

namespace docket::services {
namespace {

/// The lines at which records begin, of a text that is written in pieces of some size.
std::vector<RecordStart> recordsOf(std::string_view text, const std::vector<std::pair<int, std::int64_t>>& begun, std::size_t piece, TracedFile& traced) {
    TracedFolder folder;
    auto file = folder.create("a.txt").value();
    for (const auto& [item, offset] : begun) file->beginRecord(ItemId{item}, offset);
    for (std::size_t at = 0; at < text.size(); at += piece) EXPECT_TRUE(file->write(text.substr(at, piece)));
    EXPECT_TRUE(file->close());
    EXPECT_EQ(file->bytes(), static_cast<std::int64_t>(text.size()));
    traced = *folder.files().front();
    return traced.records;
}

TEST(TracedFolder, RecordsBeginAtTheirLinesHoweverTheyAreWritten) {
    const std::string text = "head\none\n\"two\nlines\"\nthree";
    for (const std::size_t piece : {1U, 3U, 7U, 100U}) {
        TracedFile traced;
        const auto records = recordsOf(text, {{1, 5}, {2, 9}, {3, 21}}, piece, traced);
        EXPECT_EQ(records, (std::vector<RecordStart>{{ItemId{1}, 1}, {ItemId{2}, 2}, {ItemId{3}, 4}})) << piece;
        EXPECT_EQ(traced.lines.size(), 5U) << "the last has no end";
        EXPECT_EQ(traced.digest, sha256(text));
    }
}

TEST(TracedFolder, ALineIsToldFromOneWithoutItsEnd) {
    LineHashes with;
    with.add("a\nb\n");
    with.finish();
    LineHashes without;
    without.add("a\nb");
    without.finish();
    ASSERT_EQ(with.hashes().size(), 2U);
    ASSERT_EQ(without.hashes().size(), 2U);
    EXPECT_EQ(with.hashes()[0], without.hashes()[0]);
    EXPECT_NE(with.hashes()[1], without.hashes()[1]);
}

}  // namespace
}  // namespace docket::services
