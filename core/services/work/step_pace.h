#pragma once

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <thread>

namespace docket::services {

/// How many items a step of a long change takes, so that it holds the writer for about 10 ms, whatever the machine. After
/// each step comes a pause that is longer than anybody who waits for the file sleeps between two tries.
class StepPace {
public:
    using Clock = std::chrono::steady_clock;

    std::size_t items() const { return m_items; }
    /// What the last step did, and how long it held the writer.
    void note(std::size_t items, Clock::duration held) {
        if (items == 0) return;
        const auto ratio = std::chrono::duration<double>(target) / std::chrono::duration<double>(std::max(held, Clock::duration(1)));
        m_items = std::clamp(static_cast<std::size_t>(static_cast<double>(items) * std::min(ratio, 2.0)), fewest, most);
    }
    static void pause() { std::this_thread::sleep_for(std::chrono::milliseconds(2)); }

private:
    static constexpr std::chrono::milliseconds target{10};
    static constexpr std::size_t fewest = 10;
    static constexpr std::size_t most = 1000;

    std::size_t m_items = 50;
};

}  // namespace docket::services
