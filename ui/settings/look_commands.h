#pragma once

#include "ui/actions/action_registry.h"
#include "ui/common/look/theme.h"
#include "ui/common/program/settings.h"

namespace docket::ui {

/// Takes the look from the settings and lets the commands change it: light or dark, and the size of the reading text.
/// All references outlive `receiver`.
void connectLook(QObject& receiver, const ActionRegistry& actions, Theme& theme, Settings& settings);

}  // namespace docket::ui
