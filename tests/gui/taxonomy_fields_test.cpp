#include "tests/gui/native_keys.h"
#include "tests/gui/taxonomy_page_fixture.h"

#include <QLineEdit>

#include <future>

namespace docket {
namespace {

using test::WindowUnderTest;

/// What is typed in the form belongs to its label, whatever is done to the draft meanwhile.
class TaxonomyFieldsTest : public test::TaxonomyPageUnderTest {};

/// What is asked of the disk waits as long as it lives.
class HeldWriter {
public:
    explicit HeldWriter(services::Writer& writer) {
        writer.post(services::Priority::Interactive, [go = m_go.get_future().share()](ports::Workspace&) { go.wait(); });
    }
    ~HeldWriter() { m_go.set_value(); }

private:
    std::promise<void> m_go;
};

TEST_F(TaxonomyFieldsTest, WhatComesLateTakesNoLabelFromWhoTypes) {
    open();
    {
        const HeldWriter held(desk->window->session()->writer());
        goTo(3);
        desk->press(Qt::Key_F2);
        desk->type(QStringLiteral("Card fee"));  // begins the draft, which has to wait
        goTo(5);
        desk->press(Qt::Key_F2);
        ASSERT_TRUE(desk->awaitFocus(find<QLineEdit>("labelName")));
    }
    ASSERT_TRUE(awaitSaved([](const auto& draft) { return draft.find(LabelId{3})->name == "Card fee"; }));
    EXPECT_EQ(tree().current(), LabelId{5});
    EXPECT_TRUE(find<QLineEdit>("labelName")->hasFocus());
    desk->type(QStringLiteral("Cash machine"));
    ASSERT_TRUE(awaitSaved([](const auto& draft) { return draft.find(LabelId{5})->name == "Cash machine"; }));
    EXPECT_EQ(onDisk()->draft.find(LabelId{3})->name, "Card fee");
}

TEST_F(TaxonomyFieldsTest, AnUndoThatShowsAnotherLabelTakesTheFocusOutOfItsFields) {
    open();
    goTo(3);
    desk->press(Qt::Key_F2);
    desk->type(QStringLiteral("Card fee"));
    ASSERT_TRUE(awaitSaved([](const auto& draft) { return draft.find(LabelId{3})->name == "Card fee"; }));
    goTo(5);
    desk->press(Qt::Key_F2);
    ASSERT_TRUE(WindowUnderTest::awaits([this] { return controller().open()->history.undo.has_value(); }));
    desk->press(Qt::Key_Z, Qt::ControlModifier);
    ASSERT_TRUE(WindowUnderTest::awaits([this] { return tree().current() == LabelId{3}; }));
    EXPECT_TRUE(tree().hasFocus());
    desk->type(QStringLiteral("xx"));
    EXPECT_EQ(find<QLineEdit>("labelName")->text(), QStringLiteral("The fee"));
}

TEST_F(TaxonomyFieldsTest, ASplitKeepsWhatWasTypedJustBefore) {
    open();
    QDialog* dialog = nullptr;
    {
        const HeldWriter held(desk->window->session()->writer());
        goTo(3);
        desk->press(Qt::Key_F2);
        desk->type(QStringLiteral("Card fee"));
        desk->press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
        dialog = awaitDialog("splitDialog");
        desk->type(QStringLiteral("Other fee"));
        dialog->accept();
    }
    awaitNoDialog();
    ASSERT_TRUE(awaitSaved([](const auto& draft) { return draft.size() == 7; }));
    EXPECT_EQ(onDisk()->draft.find(LabelId{3})->name, "Card fee");
}

TEST_F(TaxonomyFieldsTest, AKeyThatIsHeldTakesBackOneEdit) {
    open();
    for (const test::Repeats repeats : {test::Repeats::Marked, test::Repeats::Unmarked}) {
        for (const int id : {2, 3, 5}) {
            goTo(id);
            desk->press(Qt::Key_F2);
            desk->type(QStringLiteral("renamed"));
            ASSERT_TRUE(awaitSaved([id](const auto& draft) { return draft.find(LabelId{id})->name == "renamed"; }));
        }
        tree().setFocus();
        test::hold(*desk->window, {52, Qt::Key_Z, QStringLiteral("\x1a"), Qt::ControlModifier}, 20, repeats);
        ASSERT_TRUE(awaitSaved([](const auto& draft) { return draft.find(LabelId{5})->name == "The atm"; }));
        EXPECT_EQ(onDisk()->draft.find(LabelId{3})->name, "renamed");
        EXPECT_EQ(onDisk()->draft.find(LabelId{2})->name, "renamed");
    }
}

}  // namespace
}  // namespace docket
