#include "tests/gui/native_keys.h"
#include "tests/gui/review/review_desk_fixture.h"
#include "tests/support/draft_builder.h"
#include "ui/actions/key_map.h"

#include <QLineEdit>

namespace docket {
namespace {

using test::DeskUnderTest;
using test::NativeKey;
using test::WorkspaceFixture;

// X11 codes: 10 to 19 are the number row, 24 the key at Q, 38 at A, 40 at D, 52 at Z on a US keyboard.
constexpr quint32 firstDigit = 10;

class LayoutKeysTest : public ::testing::Test {
protected:
    LabelId id(const char* key) { return fixture.taxonomy().findByKey(key)->id; }
    void SetUp() override {
        auto workspace = fixture.open();
        fixture.addItems(*workspace, 3);
    }
    /// Four labels, each with a letter of its own, because the task is multi-label: A, B, C, D.
    WorkspaceFixture fixture{test::taxonomyOf({"alpha", "billing", "card", "delivery"}, taxonomy::TaskKind::Multi)};
};

QChar labelKey(const NativeKey& native) {
    return ui::labelKeyOf(QKeyEvent(QEvent::KeyPress, native.key, native.modifiers, native.scanCode, 0, 0, native.text));
}

TEST(KeyMap, DigitsAreFoundByTheirPlaceOnFrenchAndCzechKeyboards) {
    const QString azerty = QStringLiteral("&é\"'(-è_çà");
    const QString czech = QStringLiteral("+ěščřžýáíé");
    for (int i = 0; i < 10; ++i) {
        const QChar digit(u'0' + static_cast<char16_t>((i + 1) % 10));
        for (const QString& row : {azerty, czech}) {
            EXPECT_EQ(labelKey({firstDigit + static_cast<quint32>(i), row[i].toUpper().unicode(), row.mid(i, 1)}), digit) << i;
        }
    }
}

TEST(KeyMap, LettersAreWhatTheLayoutProduces) {
    EXPECT_EQ(labelKey({24, Qt::Key_A, QStringLiteral("a")}), QChar(u'A')) << "AZERTY: A is where Q is";
    EXPECT_EQ(labelKey({52, Qt::Key_Y, QStringLiteral("y")}), QChar(u'Y')) << "QWERTZ: Y is where Z is";
}

TEST(KeyMap, LettersOfOtherScriptsStandForTheLatinLetterOfTheirKey) {
    EXPECT_EQ(labelKey({38, 0x0424, QStringLiteral("ф")}), QChar(u'A'));
    EXPECT_EQ(labelKey({38, 0x0391, QStringLiteral("α")}), QChar(u'A'));
    EXPECT_EQ(labelKey({40, 0x064A, QStringLiteral("ي")}), QChar(u'D'));
    EXPECT_TRUE(labelKey({48, 0x042D, QStringLiteral("э")}).isNull()) << "no Latin letter is there";
}

TEST_F(LayoutKeysTest, LabelsAreChosenOnACyrillicKeyboard) {
    DeskUnderTest desk(fixture);
    test::press(desk.window(), {40, 0x0412, QStringLiteral("в")});
    EXPECT_EQ(desk.review().entered().labels, LabelSet{id("delivery")});
}

TEST_F(LayoutKeysTest, CertaintyIsGivenByThePlaceOfTheDigitOnAzerty) {
    DeskUnderTest desk(fixture);
    test::press(desk.window(), {firstDigit + 2, Qt::Key_QuoteDbl, QStringLiteral("\""), Qt::AltModifier});
    EXPECT_EQ(desk.review().entered().certainty, Certainty::Unsure);
}

TEST_F(LayoutKeysTest, AChordInANoteIsNotTyped) {
    DeskUnderTest desk(fixture);
    desk.press(Qt::Key_E, Qt::ControlModifier);
    auto* note = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    ASSERT_NE(note, nullptr);
    test::press(desk.window(), {firstDigit + 1, 0xC9, QStringLiteral("é"), Qt::AltModifier});
    test::press(desk.window(), {firstDigit + 8, 0xC7, QStringLiteral("ç"), Qt::AltModifier});
    EXPECT_EQ(note->text(), QString());
    EXPECT_EQ(desk.review().entered().certainty, Certainty::FairlySure);
    test::press(desk.window(), {firstDigit + 1, 0xC9, QStringLiteral("é")});
    EXPECT_EQ(note->text(), QStringLiteral("é"));
}

struct UndoKey {
    const char* layout;
    NativeKey native;
};

class UndoOnLayout : public LayoutKeysTest, public ::testing::WithParamInterface<UndoKey> {};

TEST_P(UndoOnLayout, TakesBackTheLastItem) {
    DeskUnderTest desk(fixture);
    desk.press(Qt::Key_B);  // what the model said
    desk.pressAndAwaitItem(Qt::Key_Return);
    ASSERT_EQ(desk.itemId(), "t-2");
    desk.settle();
    test::press(desk.window(), GetParam().native);
    EXPECT_TRUE(desk.awaitItem("t-1"));
}

INSTANTIATE_TEST_SUITE_P(Layouts, UndoOnLayout,
                         ::testing::Values(UndoKey{"Azerty", {25, Qt::Key_Z, QStringLiteral("\x1a"), Qt::ControlModifier}},
                                           UndoKey{"Qwertz", {29, Qt::Key_Z, QStringLiteral("\x1a"), Qt::ControlModifier}},
                                           UndoKey{"CyrillicAsQtGivesIt", {52, Qt::Key_Z, QStringLiteral("\x1a"), Qt::ControlModifier}},
                                           UndoKey{"CyrillicUnhelped", {52, 0x042F, QString(), Qt::ControlModifier}}),
                         [](const auto& layout) { return layout.param.layout; });

/// More labels than have keys, five of them in other scripts than Latin or with letters that stand where Latin ones do not.
taxonomy::Taxonomy manyLabels() {
    std::vector<std::string> names{"Жалоба", "Übergabe", "Échange", "لاحق", "投诉", "ちゅうもん", "Là-bas", "top_up"};
    for (int i = 0; i < 60; ++i) names.push_back("label " + std::to_string(i));
    std::vector<taxonomy::Label> labels;
    for (const std::string& name : names) {
        taxonomy::Label label = test::keyed("k" + std::to_string(labels.size()));
        label.name = name;
        labels.push_back(std::move(label));
    }
    return taxonomy::Taxonomy::make(taxonomy::TaskKind::Single, std::move(labels)).value();
}

struct TypedLabel {
    const char* layout;
    const char* name;
    std::vector<NativeKey> keys;
};

class LabelTypedOnLayout : public ::testing::TestWithParam<TypedLabel> {};

TEST_P(LabelTypedOnLayout, IsTheOneThatEnterTakes) {
    WorkspaceFixture fixture{manyLabels()};
    fixture.addItems(*fixture.open(), 2, "k10");
    DeskUnderTest desk(fixture);
    for (const NativeKey& key : GetParam().keys) test::press(desk.window(), key);
    test::press(desk.window(), {36, Qt::Key_Return, QStringLiteral("\r")});
    ASSERT_EQ(desk.review().entered().labels.size(), 1U);
    EXPECT_EQ(desk.review().taxonomy()->find(desk.review().entered().labels.front())->name, GetParam().name);
}

INSTANTIATE_TEST_SUITE_P(
    Layouts, LabelTypedOnLayout,
    ::testing::Values(TypedLabel{"Russian", "Жалоба", {{47, 0x0416, QStringLiteral("ж")}, {41, 0x0410, QStringLiteral("а")}, {45, 0x041B, QStringLiteral("л")}}},
                      TypedLabel{"German", "Übergabe", {{34, 0xDC, QStringLiteral("ü")}, {56, Qt::Key_B, QStringLiteral("b")}}},
                      TypedLabel{"French", "Échange", {{11, 0xC9, QStringLiteral("é")}, {54, Qt::Key_C, QStringLiteral("c")}}},
                      TypedLabel{"FrenchInTheField", "Échange", {{54, Qt::Key_C, QStringLiteral("c")}, {22, Qt::Key_Backspace, QStringLiteral("\b")},
                                                                 {11, 0xC9, QStringLiteral("é")}, {54, Qt::Key_C, QStringLiteral("c")}}},
                      TypedLabel{"FrenchWithAHyphen", "Là-bas", {{46, Qt::Key_L, QStringLiteral("l")}, {19, 0xC0, QStringLiteral("à")}, {15, Qt::Key_Minus, QStringLiteral("-")},
                                                                 {56, Qt::Key_B, QStringLiteral("b")}}},
                      TypedLabel{"FrenchWithAnUnderscore", "top_up", {{28, Qt::Key_T, QStringLiteral("t")}, {32, Qt::Key_O, QStringLiteral("o")}, {33, Qt::Key_P, QStringLiteral("p")},
                                                                      {17, Qt::Key_Underscore, QStringLiteral("_")}, {30, Qt::Key_U, QStringLiteral("u")}}},
                      TypedLabel{"Arabic", "لاحق", {{56, 0, QStringLiteral("لا")}, {33, 0x062D, QStringLiteral("ح")}}},
                      TypedLabel{"Kana", "ちゅうもん", {{38, 0x3061, QStringLiteral("ち")}}}),
    [](const auto& typed) { return typed.param.layout; });

TEST_F(LayoutKeysTest, AltGrIsNeverAChord) {
    DeskUnderTest desk(fixture);
    test::press(desk.window(), {firstDigit + 1, Qt::Key_AsciiTilde, QStringLiteral("~"), Qt::ControlModifier | Qt::AltModifier});
    EXPECT_EQ(desk.review().entered().certainty, Certainty::Unstated);
}

TEST_F(LayoutKeysTest, NoKeyOfTheDeskActsWhileAFieldComposes) {
    DeskUnderTest desk(fixture);
    desk.press(Qt::Key_F, Qt::ControlModifier);
    auto* filter = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    ASSERT_NE(filter, nullptr);
    test::compose(*filter, QStringLiteral("に"));
    for (const NativeKey& key : {NativeKey{firstDigit, Qt::Key_1, QStringLiteral("1")}, NativeKey{36, Qt::Key_Return, QStringLiteral("\r")},
                                 NativeKey{65, Qt::Key_Space, QStringLiteral(" ")}, NativeKey{9, Qt::Key_Escape, {}},
                                 NativeKey{45, Qt::Key_K, QStringLiteral("\x0b"), Qt::ControlModifier}, NativeKey{firstDigit, Qt::Key_1, QStringLiteral("1"), Qt::AltModifier}}) {
        test::press(desk.window(), key);
    }
    desk.settle();
    EXPECT_EQ(desk.itemId(), "t-1");
    EXPECT_TRUE(desk.review().entered().labels.empty());
    EXPECT_EQ(desk.review().entered().certainty, Certainty::Unstated);
    EXPECT_FALSE(desk.review().isSuggestionVisible());
    EXPECT_TRUE(filter->hasFocus());
    test::compose(*filter, {}, QStringLiteral("日本"));
    EXPECT_EQ(filter->text(), QStringLiteral("日本"));
    test::press(desk.window(), {9, Qt::Key_Escape, {}});
    EXPECT_FALSE(filter->hasFocus()) << "the composition is over: Esc leaves the field";
}

}  // namespace
}  // namespace docket
