#include "core/taxonomy/taxonomy.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <limits>

namespace docket::taxonomy {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

Label label(std::string key) {
    Label made;
    made.key = std::move(key);
    return made;
}

Taxonomy makeOf(TaskKind kind, std::initializer_list<const char*> keys) {
    std::vector<Label> labels;
    for (const char* key : keys) labels.push_back(label(key));
    return Taxonomy::make(kind, std::move(labels)).value();
}

std::string refusalOf(std::vector<Label> labels) {
    const auto made = Taxonomy::make(TaskKind::Single, std::move(labels));
    return made ? std::string() : made.error().message;
}

TEST(Taxonomy, GivesFreeIdsAndNamesAfterKeys) {
    Label kept = label("kept");
    kept.id = LabelId{1};
    kept.name = "Kept";
    const Taxonomy taxonomy = Taxonomy::make(TaskKind::Single, {label("a"), kept, label("b")}, 3).value();

    EXPECT_EQ(taxonomy.version(), 3);
    EXPECT_EQ(taxonomy.findByKey("a")->id, LabelId{2});
    EXPECT_EQ(taxonomy.findByKey("kept")->id, LabelId{1});
    EXPECT_EQ(taxonomy.findByKey("b")->id, LabelId{3});
    EXPECT_EQ(taxonomy.findByKey("a")->name, "a");
    EXPECT_EQ(taxonomy.findByKey("kept")->name, "Kept");
    EXPECT_EQ(taxonomy.findByKey("A"), nullptr) << "keys are compared byte by byte";
    EXPECT_EQ(taxonomy.keyOf(LabelId{9}), "");
}

TEST(Taxonomy, RefusesKeysThatCannotBeTold) {
    EXPECT_THAT(refusalOf({}), HasSubstr("no label that can be chosen"));
    EXPECT_THAT(refusalOf({label("")}), HasSubstr("A label has no key"));
    EXPECT_THAT(refusalOf({label("a"), label("a")}), HasSubstr("Two labels have the key a"));
    EXPECT_THAT(refusalOf({label(" a")}), HasSubstr("begins or ends with a blank"));
    EXPECT_THAT(refusalOf({label("a\nb")}), HasSubstr("control character"));
}

TEST(Taxonomy, RefusesNumbersOutOfRange) {
    Label high = label("a");
    high.threshold = 1.01;
    EXPECT_THAT(refusalOf({high}), HasSubstr("not between 0 and 1"));
    Label noNumber = label("a");
    noNumber.threshold = std::numeric_limits<double>::quiet_NaN();
    EXPECT_THAT(refusalOf({noNumber}), HasSubstr("not between 0 and 1"));
    Label cheap = label("a");
    cheap.costFalseNegative = -1;
    EXPECT_THAT(refusalOf({cheap}), HasSubstr("A cost of label a"));
}

TEST(Taxonomy, RefusesUnknownAndCircularParents) {
    Label orphan = label("a");
    orphan.parent = LabelId{7};
    EXPECT_THAT(refusalOf({orphan}), HasSubstr("The parent of label a is not in the taxonomy"));

    Label first = label("a");
    Label second = label("b");
    first.id = LabelId{1};
    second.id = LabelId{2};
    first.parent = second.id;
    second.parent = first.id;
    EXPECT_THAT(refusalOf({first, second}), HasSubstr("The parents of label a form a circle"));
}

TEST(Taxonomy, RefusesShortcutsThatClashOrAreLong) {
    Label first = label("a");
    Label second = label("b");
    first.shortcut = second.shortcut = "x";
    EXPECT_THAT(refusalOf({first, second}), HasSubstr("Two labels have the shortcut x"));
    first.shortcut = "xy";
    EXPECT_THAT(refusalOf({first}), HasSubstr("is not one character"));
    first.shortcut = "é";
    EXPECT_EQ(refusalOf({first}), "");
}

TEST(Taxonomy, GroupsAreNoChoices) {
    Label group = label("money");
    group.isGroup = true;
    const Taxonomy taxonomy = Taxonomy::make(TaskKind::Single, {group, label("refund")}).value();
    ASSERT_EQ(taxonomy.choices().size(), 1U);
    EXPECT_EQ(taxonomy.choices().front()->key, "refund");
    EXPECT_FALSE(taxonomy.labelSet(std::vector<std::string>{"money"}));
    EXPECT_THAT(refusalOf({group}), HasSubstr("no label that can be chosen"));
}

TEST(Taxonomy, FoldsLineBreaksInEntries) {
    Label lines = label("a");
    lines.examples = {"one\ntwo", "  ", ""};
    EXPECT_THAT(Taxonomy::make(TaskKind::Single, {lines}).value().labels().front().examples, ElementsAre("one two"));
}

TEST(Taxonomy, OrdersLabelsAndDropsRepeats) {
    const Taxonomy taxonomy = makeOf(TaskKind::Multi, {"a", "b", "c"});
    EXPECT_THAT(taxonomy.ordered({LabelId{3}, LabelId{1}, LabelId{3}}), ElementsAre(LabelId{1}, LabelId{3}));
    EXPECT_THAT(taxonomy.keysOf({LabelId{1}, LabelId{3}}), ElementsAre("a", "c"));
}

TEST(Taxonomy, AnswersAreCheckedAgainstTheTask) {
    const Taxonomy single = makeOf(TaskKind::Single, {"a", "b"});
    const Taxonomy multi = makeOf(TaskKind::Multi, {"a", "b"});
    using Keys = std::vector<std::string>;
    EXPECT_THAT(single.labelSet(Keys{"b"}).value(), ElementsAre(LabelId{2}));
    EXPECT_THAT(single.labelSet(Keys{"b", "a"}).error().message, HasSubstr("exactly one label; 2 were given"));
    EXPECT_THAT(single.labelSet(Keys{}).error().message, HasSubstr("exactly one label; 0 were given"));
    EXPECT_THAT(single.labelSet(Keys{"z"}).error().message, HasSubstr("no label \"z\""));
    EXPECT_THAT(multi.labelSet(Keys{"b", "a"}).value(), ElementsAre(LabelId{1}, LabelId{2}));
    EXPECT_TRUE(multi.labelSet(Keys{}).value().empty());
}

TEST(Taxonomy, AnswersKeepToTheSizeAsked) {
    const auto taxonomy = Taxonomy::make(TaskKind::Multi, {label("a"), label("b"), label("c"), label("d")}, 1, {2, 3}).value();
    using Keys = std::vector<std::string>;
    EXPECT_TRUE(taxonomy.labelSet(Keys{}).value().empty()) << "none fits is always an answer";
    EXPECT_THAT(taxonomy.labelSet(Keys{"a"}).error().message, HasSubstr("at least 2 labels"));
    EXPECT_TRUE(taxonomy.labelSet(Keys{"a", "b", "c"}));
    EXPECT_THAT(taxonomy.labelSet(Keys{"a", "b", "c", "d"}).error().message, HasSubstr("at most 3 labels"));
}

TEST(Taxonomy, RefusesSizesThatNoAnswerCanHave) {
    EXPECT_FALSE(Taxonomy::make(TaskKind::Single, {label("a")}, 1, {1, 1})) << "a single-label task has no size of its own";
    EXPECT_FALSE(Taxonomy::make(TaskKind::Multi, {label("a")}, 1, {3, 2}));
    EXPECT_FALSE(Taxonomy::make(TaskKind::Multi, {label("a")}, 1, {-1, std::nullopt}));
}

TEST(Taxonomy, LabelsOfAnExclusiveGroupExcludeEachOther) {
    Label group = label("mood");
    group.id = LabelId{9};
    group.isGroup = group.isExclusive = true;
    Label glad = label("glad");
    Label sad = label("sad");
    glad.parent = sad.parent = group.id;
    const Taxonomy taxonomy = Taxonomy::make(TaskKind::Multi, {group, glad, sad, label("long")}).value();
    using Keys = std::vector<std::string>;
    EXPECT_TRUE(taxonomy.labelSet(Keys{"glad", "long"}));
    EXPECT_THAT(taxonomy.labelSet(Keys{"sad", "glad"}).error().message, HasSubstr("glad and sad exclude each other: mood takes one label"));
}

TEST(Taxonomy, ArchivedLabelsStayKnownAndCannotBeChosen) {
    Label old = label("old");
    old.isArchived = true;
    old.shortcut = "x";
    Label taken = label("new");
    taken.shortcut = "x";
    const Taxonomy taxonomy = Taxonomy::make(TaskKind::Single, {old, taken}).value();
    EXPECT_NE(taxonomy.findByKey("old"), nullptr);
    EXPECT_EQ(taxonomy.choices().size(), 1U);
    EXPECT_THAT(taxonomy.labelSet(std::vector<std::string>{"old"}).error().message, HasSubstr("archived"));
    EXPECT_THAT(refusalOf({old}), HasSubstr("no label that can be chosen"));
}

TEST(Taxonomy, ExcludesPointToLabelsThatAreThere) {
    Label pointing = label("a");
    pointing.excludes = {{"refunds", LabelId{7}}};
    EXPECT_THAT(refusalOf({pointing}), HasSubstr("points to a label that is not in the taxonomy"));
}

}  // namespace
}  // namespace docket::taxonomy
