#include "core/taxonomy/lint.h"
#include "core/taxonomy/shortcut.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace docket::taxonomy {
namespace {

using testing::ElementsAre;

std::vector<Label> labelsWith(const std::vector<std::string>& shortcuts) {
    std::vector<Label> labels;
    for (const std::string& shortcut : shortcuts) {
        Label label;
        label.id = LabelId{static_cast<std::int64_t>(labels.size()) + 1};
        label.key = "k" + std::to_string(label.id.value);
        label.shortcut = shortcut;
        labels.push_back(std::move(label));
    }
    return labels;
}

std::vector<Finding> found(Check check, const std::vector<Label>& labels, TaskKind kind = TaskKind::Single) {
    auto findings = lint({kind, labels});
    std::erase_if(findings, [&](const Finding& finding) { return finding.check != check; });
    return findings;
}

TEST(Shortcut, WorksWhereOneKeyWritesIt) {
    for (const char* typed : {"a", "Z", "1", "9", "ж", "Ü", "é", "ß", "ı", "ب", "ש", "क", "ち", "α", "+", "ñ"}) {
        EXPECT_EQ(useOfShortcut(typed), ShortcutUse::Works) << typed;
    }
    for (const char* composed : {"投", "한", "ㅎ", "😀", "→", "\u00A0", "\u0301", "々"}) EXPECT_EQ(useOfShortcut(composed), ShortcutUse::Untypable) << composed;
    EXPECT_EQ(useOfShortcut("0"), ShortcutUse::Reserved);
    EXPECT_EQ(useOfShortcut(" "), ShortcutUse::Reserved);
}

TEST(Shortcut, IsTheSameKeyWhateverItsCase) {
    for (const auto& [upper, lower] : {std::pair("A", "a"), {"Ж", "ж"}, {"Ё", "ё"}, {"Ü", "ü"}, {"Ω", "ω"}, {"Ğ", "ğ"}, {"Ž", "ž"}, {"Ł", "ł"}, {"Ґ", "ґ"}}) {
        EXPECT_EQ(foldedShortcut(upper), lower);
        EXPECT_EQ(foldedShortcut(lower), lower);
    }
    EXPECT_NE(foldedShortcut("u"), foldedShortcut("ü")) << "two keys";
    EXPECT_EQ(foldedShortcut("投"), "投");
}

TEST(LintOfShortcuts, NamesThoseThatCannotWorkWithTheReason) {
    const auto labels = labelsWith({"ж", "ü", "投", "7", "0"});
    const auto untypable = found(Check::UntypableShortcut, labels);
    ASSERT_EQ(untypable.size(), 1U);
    EXPECT_THAT(untypable.front().labels, ElementsAre(LabelId{3}));
    EXPECT_EQ(untypable.front().severity, Severity::Warning) << "the taxonomy is still a taxonomy";
    EXPECT_THAT(inWords(untypable.front(), LabelNames(labels)), testing::HasSubstr("input method"));
    const auto reserved = found(Check::ReservedShortcut, labels);
    ASSERT_EQ(reserved.size(), 1U);
    EXPECT_THAT(reserved.front().labels, ElementsAre(LabelId{5}));
}

TEST(LintOfShortcuts, LetsTheLabelForNoneHaveTheZero) {
    auto labels = labelsWith({"a", "0"});
    labels[1].key = "other";
    EXPECT_TRUE(found(Check::ReservedShortcut, labels).empty());
    EXPECT_EQ(found(Check::ReservedShortcut, labels, TaskKind::Multi).size(), 1U) << "there 0 chooses nothing at all";
}

TEST(LintOfShortcuts, NamesThoseThatAreOneKey) {
    const auto alike = found(Check::AlikeShortcut, labelsWith({"a", "A", "b", "Ж", "ж", "c"}));
    ASSERT_EQ(alike.size(), 2U);
    EXPECT_THAT(alike[0].labels, ElementsAre(LabelId{1}, LabelId{2}));
    EXPECT_THAT(alike[1].labels, ElementsAre(LabelId{4}, LabelId{5}));
    EXPECT_TRUE(found(Check::AlikeShortcut, labelsWith({"a", "a"})).empty()) << "an error of its own";
    EXPECT_TRUE(found(Check::AlikeShortcut, labelsWith({"e", "Enter"})).empty()) << "another one";
}

TEST(LintOfShortcuts, SaysThatTooManyLabelsHaveNoKeys) {
    std::vector<std::string> shortcuts(keyedLabels);
    shortcuts[0] = "a";
    EXPECT_TRUE(found(Check::IdleShortcut, labelsWith(shortcuts)).empty());
    shortcuts.emplace_back("b");
    const auto idle = found(Check::IdleShortcut, labelsWith(shortcuts));
    ASSERT_EQ(idle.size(), 1U);
    EXPECT_THAT(idle.front().labels, ElementsAre(LabelId{1}, LabelId{37}));
}

}  // namespace
}  // namespace docket::taxonomy
