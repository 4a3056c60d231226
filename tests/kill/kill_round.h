#pragma once

#include "core/base/stable_hash.h"

#include <chrono>
#include <cstdlib>
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

}  // namespace docket::test
