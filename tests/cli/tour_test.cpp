#include "tests/support/process.h"
#include "tests/support/temp_dir.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <filesystem>
#include <set>

namespace docket {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;
using ::testing::IsSupersetOf;

/// `docket tour` over the sample, as packaging/run.sh runs it where there is no display.
TEST(Tour, LeavesAPictureOfEveryScreenAndTheWorkspacesSound) {
    const test::TempDir folder;
    const auto path = [&](const std::string& name) { return (folder.path() / name).string(); };
    ASSERT_EQ(test::run({DOCKET_BINARY, "demo", path("sample")}).status, 0);
    const std::string support = path("sample/support.docket");
    const std::string topics = path("sample/topics.docket");
    const auto toured = test::run({DOCKET_BINARY, "tour", support, topics, "--out", path("out"), "--source", path("sample/support.jsonl")}, {},
                                  {"DISPLAY=", "WAYLAND_DISPLAY=", "QT_QPA_PLATFORM=offscreen", "XDG_RUNTIME_DIR=" + folder.path().string()});
    ASSERT_EQ(toured.status, 0) << toured.err;
    const json report = json::parse(toured.out);
    std::set<std::string> screens;
    for (const json& screen : report.at("screens")) {
        const fs::path file = screen.get<std::string>();
        EXPECT_GT(fs::file_size(file), 2000U) << file;
        screens.insert(file.stem().string());
    }
    EXPECT_THAT(screens, IsSupersetOf({"open-first", "open-light", "open-dark", "new-workspace-light", "review-blind-dark", "review-chosen",
                                       "review-compared-light", "review-revealed-dark", "review-flag", "review-undone", "review-small-light",
                                       "queue-light", "queue-dark", "queue-selected", "queue-filter", "queue-history", "taxonomy-light",
                                       "taxonomy-dark", "taxonomy-compare", "taxonomy-draft-light", "publish", "taxonomy-examples", "agreement",
                                       "agreement-report", "keys", "palette", "settings-1", "settings-5", "export-light", "export-dark", "exported", "import", "imported",
                                       "review-paused", "topics-review-blind-light", "topics-review-chosen", "topics-review-compared-dark"}));
    EXPECT_GE(report.at("decisions"), 8);
    EXPECT_TRUE(fs::exists(fs::path(report.at("export").get<std::string>()) / "manifest.json"));
    for (const std::string& workspace : {support, topics}) EXPECT_EQ(test::run({DOCKET_BINARY, "verify", workspace}).status, 0);
    const auto draft = test::run({DOCKET_BINARY, "taxonomy", support, "draft", "show", "--json"});
    EXPECT_FALSE(draft.out.contains("Weather")) << "what the tour began is gone";
}

}  // namespace
}  // namespace docket
