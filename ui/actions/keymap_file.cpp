#include "ui/actions/keymap_file.h"

#include "ui/common/words/key_words.h"
#include "ui/common/words/text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace docket::ui {

namespace {

const QString formatKey = QStringLiteral("format");
const QString versionKey = QStringLiteral("version");
const QString keysKey = QStringLiteral("keys");
const QString formatName = QStringLiteral("docket-keys");
constexpr int version = 1;
constexpr qsizetype namesShown = 60;

struct KeymapFileWords {
    Q_DECLARE_TR_FUNCTIONS(KeymapFile)
};

const CommandSpec* specNamed(const QString& id) {
    const auto found = std::ranges::find_if(commandTable(), [&](const CommandSpec& spec) { return toQt(spec.id) == id; });
    return found == commandTable().end() || !isRebindable(*found) ? nullptr : &*found;
}

QString shownName(const QString& text) { return isolated(oneLine(text.left(namesShown))); }

std::expected<KeyList, QString> keysOf(const QJsonValue& value, const CommandSpec& spec) {
    const QString name = nameOf(spec);
    if (!value.isArray() || value.toArray().size() > keysPerCommand) {
        return std::unexpected(KeymapFileWords::tr("“%1” must have a list of at most %2 keys.").arg(name).arg(keysPerCommand));
    }
    KeyList keys;
    for (const QJsonValue& entry : value.toArray()) {
        const QKeySequence key(entry.toString(), QKeySequence::PortableText);
        const bool isKey = key.count() == 1 && key[0].key() != Qt::Key_unknown;
        if (!isKey) return std::unexpected(KeymapFileWords::tr("“%1” has “%2”, which is no key.").arg(name, shownName(entry.toString())));
        if (!keys.contains(key)) keys += key;
    }
    return keys;
}

QJsonDocument documentOf(const std::map<Command, KeyList>& commands) {
    QJsonObject keys;
    for (const auto& [command, list] : commands) {
        QJsonArray texts;
        for (const QKeySequence& key : list) texts += key.toString(QKeySequence::PortableText);
        keys.insert(toQt(specOf(command).id), texts);
    }
    return QJsonDocument(QJsonObject{{formatKey, formatName}, {versionKey, version}, {keysKey, keys}});
}

/// Every key of `read` that may not be, in words; each pair of commands once.
QStringList problemsOf(const std::map<Command, KeyList>& read) {
    QStringList problems;
    for (auto one = read.begin(); one != read.end(); ++one) {
        for (const QKeySequence& key : one->second) {
            const bool isOwn = Keymap::defaultsOf(one->first).contains(key);
            if (const auto refusal = Keymap::refusalOf(key); refusal && !isOwn) problems += wordsOf(*refusal, key);
            for (auto other = std::next(one); other != read.end(); ++other) {
                const bool isTwice = other->second.contains(key) && meet(specOf(one->first).context, specOf(other->first).context);
                if (isTwice) problems += KeymapFileWords::tr("%1 is given to both “%2” and “%3”.").arg(isolated(shownKey(key)), nameOf(specOf(one->first)), nameOf(specOf(other->first)));
            }
        }
    }
    return problems;
}

}  // namespace

std::expected<ReadKeymap, QStringList> readKeymap(const QByteArray& json) {
    if (json.size() > keymapFileLimit) return std::unexpected(QStringList{KeymapFileWords::tr("The file is too large to be a file of keys.")});
    const QJsonObject file = QJsonDocument::fromJson(json).object();
    if (file.value(formatKey).toString() != formatName || !file.value(keysKey).isObject()) {
        return std::unexpected(QStringList{KeymapFileWords::tr("The file is no file of keys.")});
    }
    if (file.value(versionKey).toInt() != version) return std::unexpected(QStringList{KeymapFileWords::tr("The file was written by another version of Docket, and this one cannot read it.")});

    ReadKeymap result;
    std::map<Command, KeyList> read;
    QStringList problems;
    const QJsonObject commands = file.value(keysKey).toObject();
    for (auto entry = commands.begin(); entry != commands.end(); ++entry) {
        const CommandSpec* spec = specNamed(entry.key());
        if (spec == nullptr) {
            result.unknown += shownName(entry.key());
        } else if (auto keys = keysOf(entry.value(), *spec)) {
            read.emplace(spec->command, std::move(*keys));
        } else {
            problems += keys.error();
        }
    }
    problems += problemsOf(read);
    if (!problems.isEmpty()) return std::unexpected(problems);
    for (const auto& [command, keys] : read) result.keymap.set(command, keys);
    return result;
}

QByteArray allKeysAsJson(const Keymap& keymap) {
    std::map<Command, KeyList> all;
    for (const CommandSpec& spec : commandTable()) {
        if (isRebindable(spec)) all.emplace(spec.command, keymap.keysOf(spec.command));
    }
    return documentOf(all).toJson();
}

QByteArray changedKeysAsJson(const Keymap& keymap) { return documentOf(keymap.changes()).toJson(QJsonDocument::Compact); }

}  // namespace docket::ui
