#include "tests/gui/window_fixture.h"
#include "ui/common/parts/banner.h"
#include "ui/common/parts/buttons.h"
#include "ui/common/parts/live_region.h"

#include <QAbstractSpinBox>
#include <QAccessible>
#include <QLabel>
#include <QLineEdit>

namespace docket::ui {
namespace {

QAccessibleInterface& accessible(QWidget& widget) { return *QAccessible::queryAccessibleInterface(&widget); }
QString nameOf(QAccessibleInterface& node) { return node.text(QAccessible::Name); }

/// The words that a person sees on a control.
QString wordsOn(const QWidget& widget) {
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) return button->text();
    if (const auto* chip = qobject_cast<const Chip*>(&widget)) return chip->text();
    const auto* label = qobject_cast<const QLabel*>(&widget);
    return label == nullptr ? QString() : label->text();
}

bool isControl(const QWidget& widget) {
    if (qobject_cast<const QAbstractSpinBox*>(widget.parentWidget()) != nullptr) return false;  // its field is the box's own
    return widget.focusPolicy() != Qt::NoFocus && (qobject_cast<const QAbstractButton*>(&widget) != nullptr || qobject_cast<const QLineEdit*>(&widget) != nullptr ||
                                                   qobject_cast<const QAbstractItemView*>(&widget) != nullptr || qobject_cast<const SegmentedSwitch*>(&widget) != nullptr);
}

TEST(Accessible, EveryControlHasANameThatContainsWhatIsSeen) {
    test::WindowUnderTest desk;
    int controls = 0;
    desk.walk([&](const char* state, QWidget& root) {
        for (QWidget* widget : root.findChildren<QWidget*>()) {
            if (!widget->isVisible()) continue;
            const QString name = nameOf(accessible(*widget));
            EXPECT_TRUE(name.contains(wordsOn(*widget).remove(QLatin1Char('&')))) << state << ": “" << name.toStdString() << "” on screen: “" << wordsOn(*widget).toStdString() << "”";
            if (!isControl(*widget)) continue;
            ++controls;
            EXPECT_FALSE(name.trimmed().isEmpty()) << state << ": " << widget->metaObject()->className() << ' ' << widget->objectName().toStdString();
            EXPECT_NE(accessible(*widget).role(), QAccessible::Client) << state << ": " << name.toStdString();
        }
    });
    EXPECT_GT(controls, 100);
}

/// Each node below with all that is said of it.
void walkTree(QAccessibleInterface* node, const std::function<void(QAccessibleInterface&)>& look) {
    if (node == nullptr) return;
    look(*node);
    for (int i = 0; i < node->childCount(); ++i) walkTree(node->child(i), look);
}

TEST(Accessible, WhatIsSaidIsNoMarkup) {
    for (const QSize size : {QSize{1440, 900}, QSize{1024, 640}}) {  // where room is short, words become tool tips
        test::WindowUnderTest desk(Scheme::Light, size);
        int nodes = 0;
        desk.walk([&](const char* state, QWidget& root) {
            walkTree(&accessible(root), [&](QAccessibleInterface& node) {
                ++nodes;
                for (const auto kind : {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help}) {
                    EXPECT_FALSE(node.text(kind).contains(QLatin1Char('<'))) << state << ", text " << kind << " of role " << node.role() << ": " << node.text(kind).toStdString();
                }
            });
        });
        EXPECT_GT(nodes, 1000);
    }
}

TEST(Accessible, AToolTipIsSaidInItsPlainWords) {
    QWidget widget;
    widget.setToolTip(toolTipOf(QStringLiteral("a < b & \"c\"")));
    EXPECT_EQ(accessible(widget).text(QAccessible::Description), QStringLiteral("a < b & \"c\""));
    widget.setToolTip(toolTipOf(QStringLiteral("later")));
    EXPECT_EQ(accessible(widget).text(QAccessible::Description), QStringLiteral("later"));
    widget.setAccessibleDescription(QStringLiteral("its own"));
    widget.setToolTip(toolTipOf(QStringLiteral("a hint")));
    EXPECT_EQ(accessible(widget).text(QAccessible::Description), QStringLiteral("its own"));
    widget.setAccessibleDescription({});
    widget.setToolTip({});
    EXPECT_EQ(accessible(widget).text(QAccessible::Description), QString());
    widget.setToolTip(toolTipOf(QStringLiteral("again")));
    EXPECT_EQ(accessible(widget).text(QAccessible::Description), QStringLiteral("again"));
}

TEST(Accessible, ALabelRowSaysItsStateAndIsChosenByItsAction) {
    test::WindowUnderTest desk;
    desk.open(desk.sample.support);
    auto& list = *desk.window().findChild<QListView*>(QStringLiteral("labelList"));
    QAccessibleInterface& rows = accessible(list);
    ASSERT_EQ(rows.childCount(), list.model()->rowCount());
    EXPECT_EQ(rows.child(0)->role(), QAccessible::Heading);
    QAccessibleInterface& row = *rows.child(1);
    EXPECT_EQ(row.role(), QAccessible::ListItem);
    EXPECT_EQ(nameOf(row), QStringLiteral("Late delivery, key L, 1 of 4 in Delivery"));
    EXPECT_TRUE(row.state().checkable);
    EXPECT_FALSE(row.state().checked);
    EXPECT_FALSE(row.state().focused) << "the desk has the focus";
    EXPECT_EQ(rows.childAt(row.rect().center().x(), row.rect().center().y()), &row);
    ASSERT_EQ(row.actionInterface()->actionNames(), QStringList{QAccessibleActionInterface::pressAction()});
    EXPECT_EQ(row.actionInterface()->keyBindingsForAction(QAccessibleActionInterface::pressAction()), QStringList{QStringLiteral("L")});
    row.actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    EXPECT_TRUE(row.state().checked);
    EXPECT_EQ(nameOf(row), QStringLiteral("Late delivery, key L, chosen, 1 of 4 in Delivery"));
    EXPECT_TRUE(rows.child(0)->actionInterface()->actionNames().isEmpty()) << "a heading cannot be chosen";
}

TEST(Accessible, ASwitchIsAGroupOfRadioButtons) {
    test::WindowUnderTest desk;
    desk.open(desk.sample.support);
    auto& certainty = *desk.window().findChild<SegmentedSwitch*>(QStringLiteral("certainty"));
    QAccessibleInterface& group = accessible(certainty);
    EXPECT_EQ(nameOf(group), QStringLiteral("How sure"));
    ASSERT_EQ(group.childCount(), 3);
    QAccessibleInterface& unsure = *group.child(2);
    EXPECT_EQ(unsure.role(), QAccessible::RadioButton);
    EXPECT_EQ(nameOf(unsure), QStringLiteral("Unsure"));
    EXPECT_FALSE(unsure.state().checked);
    unsure.actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    EXPECT_TRUE(unsure.state().checked);
    EXPECT_EQ(desk.review().entered().certainty, Certainty::Unsure);
}

TEST(Accessible, AnErrorIsAnAlertAndANoteIsNone) {
    const Theme theme(Scheme::Light);
    QWidget parent;
    Banner banner(theme, &parent);
    banner.showError(QStringLiteral("It was not saved."));
    EXPECT_EQ(accessible(banner).role(), QAccessible::AlertMessage);
    EXPECT_EQ(nameOf(accessible(banner)), QStringLiteral("It was not saved."));
    banner.showNote(QStringLiteral("It was imported."));
    EXPECT_EQ(accessible(banner).role(), QAccessible::Notification);
}

TEST(Accessible, AnnouncementsKeepTheirPlaceAndAreNotRepeated) {
    QWidget parent;
    LiveRegion region(&parent);
    const auto said = [&] {
        QStringList words;
        for (int place = 0; place < LiveRegion::places; ++place) {
            if (!region.wordsAt(place).isEmpty()) words += region.wordsAt(place);
        }
        return words;
    };
    region.say(QStringLiteral("Saved"));
    region.say(QStringLiteral("Saved"));
    region.say(QStringLiteral("Item 2"));
    EXPECT_EQ(said(), (QStringList{QStringLiteral("Saved"), QStringLiteral("Item 2")}));
    EXPECT_EQ(accessible(region).child(0)->role(), QAccessible::Notification);
    region.forget();
    EXPECT_TRUE(said().isEmpty());
    region.say(QStringLiteral("Item 2"));
    EXPECT_EQ(said(), QStringList{QStringLiteral("Item 2")}) << "after it was forgotten it is news";
}

}  // namespace
}  // namespace docket::ui
