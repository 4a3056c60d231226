#include "ui/actions/keymap_file.h"

#include <gtest/gtest.h>

namespace docket::ui {
namespace {

using Kind = KeyRefusal::Kind;

QKeySequence key(const char* text) { return QKeySequence(QString::fromUtf8(text), QKeySequence::PortableText); }

std::optional<Kind> refusal(Command command, const char* text) {
    const auto refused = Keymap().refusalOf(command, key(text));
    return refused ? std::optional(refused->kind) : std::nullopt;
}

TEST(Keymap, NoTwoCommandsOfAScreenHaveTheSameKey) {
    for (const CommandSpec& one : commandTable()) {
        for (const CommandSpec& other : commandTable()) {
            if (one.command == other.command || !meet(one.context, other.context)) continue;
            for (const QKeySequence& keys : Keymap::defaultsOf(one.command)) {
                EXPECT_FALSE(Keymap::defaultsOf(other.command).contains(keys)) << one.id << " and " << other.id;
            }
        }
    }
}

TEST(Keymap, ReservedAndSingleKeysAreRefused) {
    const std::vector<std::pair<const char*, Kind>> cases = {
        {"Ctrl+Space", Kind::InputMethod}, {"Ctrl+Shift+U", Kind::InputMethod}, {"Ctrl+.", Kind::InputMethod}, {"Ctrl+;", Kind::InputMethod},
        {"Ctrl+Alt+J", Kind::AltGr},       {"Alt+J", Kind::MenuLetter},         {"Ctrl+C", Kind::Editing},     {"Ctrl+Left", Kind::Editing},
        {"J", Kind::SingleKey},            {"Shift+J", Kind::SingleKey},        {"1", Kind::SingleKey},        {"Space", Kind::SingleKey},
        {"Return", Kind::SingleKey},       {"Esc", Kind::SingleKey},            {"Tab", Kind::SingleKey},      {"Meta+J", Kind::System},
        {"Alt+F4", Kind::System},          {"Ctrl+J, Ctrl+K", Kind::NotOneChord},
    };
    for (const auto& [text, kind] : cases) EXPECT_EQ(refusal(Command::Skip, text), kind) << text;
    for (const char* text : {"Ctrl+J", "F4", "Shift+F4", "Alt+5", "Ctrl+Shift+K"}) EXPECT_EQ(refusal(Command::Skip, text), std::nullopt) << text;
}

TEST(Keymap, AKeyThatACommandOfTheScreenHasIsRefusedByName) {
    const Keymap keymap;
    const auto refused = keymap.refusalOf(Command::Flag, key("Ctrl+K"));
    ASSERT_TRUE(refused);
    EXPECT_EQ(refused->holder, Command::Skip);
    const QString words = wordsOf(*refused, key("Ctrl+K"));
    EXPECT_TRUE(words.contains(QStringLiteral("Ctrl+K"))) << words.toStdString();
    EXPECT_TRUE(words.contains(QStringLiteral("“Skip” on the screen Review"))) << words.toStdString();
    EXPECT_EQ(keymap.refusalOf(Command::Flag, key("Ctrl+Q"))->holder, Command::Quit);
    EXPECT_EQ(keymap.refusalOf(Command::CreateWorkspace, key("Ctrl+K")), std::nullopt) << "another screen";
}

TEST(Keymap, AChangeGoesBeforeADefault) {
    Keymap keymap;
    keymap.set(Command::Flag, {key("Ctrl+K")});
    EXPECT_TRUE(keymap.keysOf(Command::Skip).isEmpty());
    keymap.reset(Command::Flag);
    EXPECT_EQ(keymap.keysOf(Command::Skip), KeyList{key("Ctrl+K")});
    EXPECT_TRUE(keymap.changes().empty());
}

TEST(KeymapFile, ComesBackAsItWasWritten) {
    Keymap keymap;
    keymap.set(Command::Skip, {key("Ctrl+J"), key("F4")});
    keymap.set(Command::Submit, {key("Ctrl+M"), key("Ctrl+Enter")});
    EXPECT_EQ(readKeymap(allKeysAsJson(keymap))->keymap, keymap);
    EXPECT_EQ(readKeymap(changedKeysAsJson(keymap))->keymap, keymap);
}

TEST(KeymapFile, NamesUnknownAndFixedCommandsAndSkipsThem) {
    const auto read = readKeymap(R"({"format":"docket-keys","version":1,"keys":{"item.skip":["Ctrl+J"],"no.such":["F4"],"list.up":["F5"]}})");
    ASSERT_TRUE(read);
    EXPECT_EQ(read->unknown.size(), 2);
    EXPECT_TRUE(read->unknown.join(QLatin1Char(' ')).contains(QStringLiteral("no.such")));
    EXPECT_EQ(read->keymap.keysOf(Command::Skip), KeyList{key("Ctrl+J")});
}

TEST(KeymapFile, IsRefusedWholeAndNamesEveryConflict) {
    const auto read = readKeymap(R"({"format":"docket-keys","version":1,"keys":{
        "item.skip":["Ctrl+J"],"item.flag":["Ctrl+J"],"note.note":["Ctrl+Q"],"window.quit":["Ctrl+Q"],"item.pause":["Ctrl+Space"],"undo.redo":["nonsense+"]}})");
    ASSERT_FALSE(read);
    const QString words = read.error().join(QLatin1Char('\n'));
    EXPECT_EQ(read.error().size(), 4) << words.toStdString();
    for (const char* part : {"Skip", "Flag", "Note", "Quit", "Ctrl+Space", "Redo"}) EXPECT_TRUE(words.contains(QString::fromUtf8(part))) << part;
}

TEST(KeymapFile, RefusesWhatIsNoFileOfKeys) {
    EXPECT_FALSE(readKeymap({}));
    EXPECT_FALSE(readKeymap("[]"));
    EXPECT_FALSE(readKeymap(R"({"format":"docket-keys","version":2,"keys":{}})"));
    EXPECT_FALSE(readKeymap(R"({"format":"docket-keys","version":1,"keys":{"item.skip":"Ctrl+J"}})"));
    EXPECT_FALSE(readKeymap(R"({"format":"docket-keys","version":1,"keys":{"item.skip":["F1","F2","F3","F4","F5"]}})"));
    EXPECT_FALSE(readKeymap(QByteArray(keymapFileLimit + 1, ' ')));
    EXPECT_FALSE(readKeymap(QByteArray(60'000, '[')));
}

}  // namespace
}  // namespace docket::ui
