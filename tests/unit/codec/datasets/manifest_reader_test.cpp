#include "core/codec/datasets/manifest_json.h"
#include "core/codec/datasets/manifest_reader.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

namespace docket::codec {
namespace {

dataset::Manifest wholeManifest() {
    dataset::Manifest manifest;
    manifest.recipe.format = dataset::Format::Csv;
    manifest.recipe.system = "Sort \"it\"\n";
    manifest.recipeName = {{"weekly", 3}};
    manifest.docketVersion = "1.2.3";
    manifest.records = 7;
    manifest.lastEvent = 41;
    manifest.lastEventHash = std::string(64, 'a');
    manifest.files = {{"train.csv", 12, std::string(64, '0')}, {"data/more.csv", 0, std::string(64, 'f')}};
    return manifest;
}

TEST(ManifestReader, ReadsWhatIsWritten) {
    const dataset::Manifest written = wholeManifest();
    const auto read = readManifest(writeManifest(written), "manifest.json");
    ASSERT_TRUE(read) << read.error().message;
    EXPECT_EQ(read->recipe, written.recipe);
    EXPECT_EQ(read->recipeName, written.recipeName);
    EXPECT_EQ(read->docketVersion, "1.2.3");
    EXPECT_EQ(read->records, 7);
    EXPECT_EQ(read->lastEvent, 41);
    EXPECT_EQ(read->lastEventHash, std::string(64, 'a'));
    EXPECT_EQ(read->files, (std::vector<dataset::FileFacts>{written.files[1], written.files[0]})) << "by name";
}

TEST(ManifestReader, EveryCutIsRefusedAndNoneCrashes) {
    const std::string whole = writeManifest(wholeManifest());
    for (std::size_t cut = 0; cut + 2 < whole.size(); ++cut) EXPECT_FALSE(readManifest(std::string_view(whole).substr(0, cut), "manifest.json")) << cut;
}

TEST(ManifestReader, EveryByteThatIsAnotherIsReadOrRefused) {
    const std::string whole = writeManifest(wholeManifest());
    for (std::size_t at = 0; at < whole.size(); ++at) {
        for (const char other : {'\0', '"', '{', '\xff', '9', '/'}) {
            std::string changed = whole;
            changed[at] = other;
            const auto read = readManifest(changed, "manifest.json");
            if (!read) continue;
            for (const dataset::FileFacts& file : read->files) {
                EXPECT_FALSE(file.name.starts_with('/') || file.name.starts_with('.') || file.name.contains("..")) << file.name;
                EXPECT_GE(file.bytes, 0);
                EXPECT_EQ(file.sha256.size(), 64U);
            }
        }
    }
}

TEST(ManifestReader, SoManyFilesAreNone) {
    std::string files;
    for (int i = 0; i < 10'001; ++i) files += fmt::format("{}\"f{}\":{{\"bytes\":0,\"sha256\":\"{}\"}}", i > 0 ? "," : "", i, std::string(64, '0'));
    const auto read = readManifest(fmt::format(R"({{"state":{{"last_event":1}},"recipe":{{"format":"csv"}},"files":{{{}}}}})", files), "manifest.json");
    ASSERT_FALSE(read);
    EXPECT_NE(read.error().message.find("10001 files"), std::string::npos) << read.error().message;
}

}  // namespace
}  // namespace docket::codec
