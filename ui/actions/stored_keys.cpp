#include "ui/actions/stored_keys.h"

#include "ui/actions/keymap_file.h"

namespace docket::ui {

namespace {
constexpr qsizetype usesKept = 12;
}

void loadKeys(ActionRegistry& actions, const Settings& settings) {
    actions.setSingleKeys(settings.get(setting::singleKeys));
    const QByteArray changed = settings.get(setting::changedKeys);
    if (changed.isEmpty()) return;
    if (const auto read = readKeymap(changed)) actions.setKeymap(read->keymap);
}

void changeKeys(ActionRegistry& actions, Settings& settings, const Keymap& keymap) {
    actions.setKeymap(keymap);
    settings.set(setting::changedKeys, changedKeysAsJson(keymap));
}

void changeSingleKeys(ActionRegistry& actions, Settings& settings, bool areOn) {
    actions.setSingleKeys(areOn);
    settings.set(setting::singleKeys, areOn);
}

void keepUse(Settings& settings, const QString& command) {
    QStringList recent = settings.get(setting::recentCommands);
    recent.removeAll(command);
    recent.prepend(command);
    settings.set(setting::recentCommands, QStringList(recent.mid(0, usesKept)));
}

}  // namespace docket::ui
