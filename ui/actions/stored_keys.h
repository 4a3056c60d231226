#pragma once

#include "ui/actions/action_registry.h"
#include "ui/common/program/settings.h"

namespace docket::ui {

/// Gives the actions the keys that the settings keep; keys that cannot be read are left at their defaults.
void loadKeys(ActionRegistry& actions, const Settings& settings);
/// Gives the actions other keys, and keeps them.
void changeKeys(ActionRegistry& actions, Settings& settings, const Keymap& keymap);
void changeSingleKeys(ActionRegistry& actions, Settings& settings, bool areOn);
/// Keeps that a command was run from the palette.
void keepUse(Settings& settings, const QString& command);

}  // namespace docket::ui
