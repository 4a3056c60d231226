#pragma once

#include "core/base/stable_hash.h"
#include "tests/support/workspace_builder.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <string>
#include <thread>

namespace docket::test {

/// How often a test kills: as often as it says, or as DOCKET_KILLS says.
inline int killCount(int usual = 12) {
    const char* wanted = std::getenv("DOCKET_KILLS");
    return wanted != nullptr ? std::atoi(wanted) : usual;
}

/// Seeded moments to kill at. What is expected holds at every one of them, however slow the machine.
class KillMoments {
public:
    explicit KillMoments(std::uint64_t seed) : m_random(seed) {}

    /// One of 0 … `count` - 1.
    int below(int count) { return static_cast<int>(m_random.below(static_cast<std::uint64_t>(count))); }
    /// Waits between 0 and `longest`.
    void wait(std::chrono::microseconds longest) {
        std::this_thread::sleep_for(std::chrono::microseconds(m_random.below(static_cast<std::uint64_t>(longest.count()) + 1)));
    }

private:
    SeededRandom m_random;
};

/// Waits until a query over the file that another program works on gives something other than 0, or for half a minute.
inline void waitUntil(const std::filesystem::path& file, const std::string& sql) {
    const auto latest = std::chrono::steady_clock::now() + std::chrono::seconds(30);
    while (std::chrono::steady_clock::now() < latest) {
        constexpr int patienceMs = 1000;  // the other may have it for itself for a moment
        SQLite::Database database(file.string(), SQLite::OPEN_READWRITE, patienceMs);
        if (database.execAndGet(sql).getInt() != 0) return;
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
}

/// What verify says of the file, a line for each problem.
inline std::string problemsIn(WorkspaceFixture& fixture, const std::filesystem::path& file) {
    const auto problems = fixture.files.verify(file).value();
    std::string lines;
    for (const ports::Problem& problem : problems) lines += problem.where + ": " + problem.what + "\n";
    return lines;
}

}  // namespace docket::test
