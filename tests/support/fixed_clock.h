#pragma once

#include "core/ports/clock.h"

#include <atomic>

namespace docket::test {

/// A clock that stands still until it is moved.
class FixedClock : public ports::Clock {
public:
    explicit FixedClock(Timestamp start = {1'780'000'000'000}) : m_ms(start.ms) {}

    Timestamp now() const override { return {m_ms.load()}; }
    void advance(Duration d) { m_ms += d.ms; }

private:
    std::atomic<std::int64_t> m_ms;
};

}  // namespace docket::test
