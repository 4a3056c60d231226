#include "tests/kill/kill_round.h"
#include "tests/support/process.h"
#include "tests/support/workspace_builder.h"

#include <gtest/gtest.h>

#include <csignal>
#include <fstream>
#include <iterator>

namespace docket {
namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;

constexpr int interrupted = 130;
constexpr int tries = 3000;

std::string contentOf(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

int pictures(const fs::path& folder) {
    std::error_code error;
    int count = 0;
    for (const auto& entry : fs::directory_iterator(folder, error)) count += entry.path().extension() == ".png" ? 1 : 0;
    return count;
}

TEST(EndedTour, GivesBackWhatItHoldsAndLeavesNothingHalfDone) {
    test::WorkspaceFixture fixture;
    {
        auto workspace = fixture.open();
        fixture.addItems(*workspace, 30);
    }
    const fs::path out = fixture.folder / "out";
    test::KillMoments moments(3);
    for (const int enough : {1, 6}) {  // on the open screen; at work
        fs::remove_all(out);
        test::Process tour({DOCKET_BINARY, "tour", fixture.path().string(), "--out", out.string()},
                           {"DISPLAY=", "WAYLAND_DISPLAY=", "QT_QPA_PLATFORM=offscreen", "XDG_RUNTIME_DIR=" + fixture.folder.path().string()});
        for (int i = 0; i < tries && pictures(out) < enough; ++i) moments.wait(20ms);
        ASSERT_GE(pictures(out), enough);
        tour.signal(SIGTERM);
        EXPECT_EQ(tour.wait().status, interrupted);
        for (const auto& entry : fs::directory_iterator(out)) {
            const std::string picture = contentOf(entry.path());
            EXPECT_TRUE(picture.starts_with("\x89PNG") && picture.contains("IEND")) << entry.path();
            EXPECT_EQ(entry.status().permissions(), fs::perms::owner_read | fs::perms::owner_write) << entry.path();
        }
        SQLite::Database database(fixture.path().string());
        EXPECT_EQ(database.execAndGet("SELECT count(*) FROM leases").getInt(), 0);
        EXPECT_EQ(database.execAndGet("SELECT count(*) FROM open_sessions").getInt(), 0);
    }
    EXPECT_EQ(fixture.problems(), "");
}

}  // namespace
}  // namespace docket
