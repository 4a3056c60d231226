#pragma once

#include "tests/support/patience.h"

#include <QTest>

#include <functional>

namespace docket::test {

inline constexpr int patienceMs = static_cast<int>(std::chrono::milliseconds(patience).count());

/// Runs the event loop until `holds`; says whether it came to hold.
inline bool waitUntil(const std::function<bool()>& holds) { return QTest::qWaitFor(holds, patienceMs); }

/// The window has the keyboard.
inline bool waitUntilActive(QWidget& window) { return QTest::qWaitForWindowActive(&window, patienceMs); }

}  // namespace docket::test
