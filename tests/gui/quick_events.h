#pragma once

#include "tests/gui/blocking_calls.h"
#include "ui/common/program/watchdog.h"

#include <gtest/gtest.h>

namespace docket::test {

/// From here on no event may hold the window; what comes only once, as loading fonts, is over.
inline void watchEvents(std::chrono::milliseconds budget = ui::reviewBudget) {
    auto* application = qobject_cast<ui::WatchedApplication*>(qApp);
    if (application == nullptr) return;
    application->setLimit(ui::heldAfter(budget));
    application->forget();
    BlockingCalls::forget();
}

/// None did since then, and none waited for a disk.
inline void expectQuickEvents() {
    if (const auto* application = qobject_cast<ui::WatchedApplication*>(qApp)) {
        testing::Test::RecordProperty("longest_event", application->longest().text().toStdString());
        for (const ui::HeldEvent& event : application->held()) ADD_FAILURE() << "the window was held by " << event.text().toStdString();
    }
    for (const std::string& call : BlockingCalls::seen()) ADD_FAILURE() << "the window thread called " << call;
}

}  // namespace docket::test
