#include "ui/shell/explanation.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <gtest/gtest.h>

namespace docket::ui {
namespace {

TEST(Explanation, SaysWhatAControlIsAndDoes) {
    QPushButton button(QStringLiteral("Skip"));
    button.setAccessibleDescription(QStringLiteral("Leaves the item to others"));
    EXPECT_EQ(explanationOf(button), QStringLiteral("Skip\nLeaves the item to others\nA button: Space presses it."));
    QLineEdit field;
    field.setAccessibleName(QStringLiteral("Note"));
    EXPECT_EQ(explanationOf(field), QStringLiteral("Note\nA field to type in: Esc leaves it."));
}

TEST(Explanation, SaysWhereAListIs) {
    QListWidget list;
    list.setAccessibleName(QStringLiteral("Labels"));
    list.addItems({QStringLiteral("Refund"), QStringLiteral("Invoice")});
    list.show();
    list.setFocus();
    list.setCurrentRow(1);
    const QString words = explanationOf(list);
    EXPECT_TRUE(words.startsWith(QStringLiteral("Labels\n"))) << words.toStdString();
    EXPECT_TRUE(words.contains(QStringLiteral("A list: the arrows go through it."))) << words.toStdString();
}

}  // namespace
}  // namespace docket::ui
