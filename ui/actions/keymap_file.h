#pragma once

#include "ui/actions/keymap.h"

#include <QByteArray>
#include <QStringList>

#include <expected>

namespace docket::ui {

/// Keys as JSON: {"format": "docket-keys", "version": 1, "keys": {"item.skip": ["Ctrl+J"]}}, keys in Qt's portable
/// text. A command that the file leaves out keeps its default, as far as the file's keys leave it free.
inline constexpr qsizetype keymapFileLimit = 64 * 1024;
inline constexpr qsizetype keysPerCommand = 4;

struct ReadKeymap {
    Keymap keymap;
    QStringList unknown;  ///< commands that this version does not have; skipped
};

/// A file with a key that no command may have, or with one key for two commands of a screen, is refused whole: the
/// error is every problem, in words.
std::expected<ReadKeymap, QStringList> readKeymap(const QByteArray& json);

/// All keys, to be read by people and other computers.
QByteArray allKeysAsJson(const Keymap& keymap);
/// Only what differs from the defaults, for the settings: a later default is not held back.
QByteArray changedKeysAsJson(const Keymap& keymap);

}  // namespace docket::ui
