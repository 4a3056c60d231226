#include "ui/common/parts/folding_row.h"

#include <QWidget>

#include <gtest/gtest.h>

namespace docket::ui {
namespace {

QWidget* part(int width, QSizePolicy::Policy policy) {
    auto* made = new QWidget;
    made->setMinimumSize(width, 20);
    made->setSizePolicy(policy, QSizePolicy::Fixed);
    return made;
}

class FoldingRowTest : public testing::Test {
protected:
    FoldingRowTest() {
        auto* row = new FoldingRow(10);
        row->addWidget(first);
        row->addWidget(second);
        whole.setLayout(row);
    }
    void layOut(int width) {
        whole.resize(width, 100);
        whole.layout()->activate();
        whole.layout()->setGeometry(whole.rect());
    }

    QWidget* first = part(100, QSizePolicy::Fixed);
    QWidget* second = part(80, QSizePolicy::Expanding);
    QWidget whole;
};

TEST_F(FoldingRowTest, StandsInOneLineWhereThereIsRoom) {
    layOut(250);
    EXPECT_EQ(first->geometry(), QRect(0, 0, 100, 20));
    EXPECT_EQ(second->geometry(), QRect(110, 0, 140, 20)) << "what may grow takes the rest";
    EXPECT_EQ(whole.layout()->heightForWidth(250), 20);
}

TEST_F(FoldingRowTest, StandsUnderEachOtherWhereThereIsNone) {
    layOut(150);
    EXPECT_EQ(first->y(), 0);
    EXPECT_EQ(second->y(), 30);
    EXPECT_EQ(whole.layout()->heightForWidth(150), 50);
    EXPECT_EQ(whole.layout()->minimumSize().width(), 100);
}

TEST_F(FoldingRowTest, WhatIsHiddenTakesNoRoom) {
    first->hide();
    layOut(150);
    EXPECT_EQ(second->geometry(), QRect(0, 0, 150, 20));
}

TEST_F(FoldingRowTest, BeginsAtTheRightWhereLinesDo) {
    whole.setLayoutDirection(Qt::RightToLeft);
    layOut(250);
    EXPECT_EQ(first->geometry(), QRect(150, 0, 100, 20));
}

}  // namespace
}  // namespace docket::ui
