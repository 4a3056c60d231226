#pragma once

#include <chrono>
#include <thread>

namespace docket::test {

/// The longest that a test waits for a state that has to come. It ends when the state is there, so that a busy machine
/// makes a test slow and not red; nothing is expected of how long it took.
#ifdef DOCKET_SANITIZED
inline constexpr std::chrono::seconds patience{120};  // the same work takes several times as long
#else
inline constexpr std::chrono::seconds patience{30};
#endif

/// Asks again and again until `holds`; says whether it came to hold. For what happens outside this process.
template <class Holds>
bool until(Holds holds) {
    const auto end = std::chrono::steady_clock::now() + patience;
    while (!holds()) {
        if (std::chrono::steady_clock::now() > end) return false;
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
    return true;
}

}  // namespace docket::test
