#include "tests/gui/native_keys.h"
#include "tests/gui/taxonomy/taxonomy_page_fixture.h"
#include "ui/common/parts/icon_label.h"

#include <QLineEdit>

#include <future>
#include <map>

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

TEST_F(TaxonomyFieldsTest, ANumberThatIsNotWholeOrOutOfRangeIsSaidAndNeitherKeptNorPublished) {
    open();
    goTo(3);
    for (const auto& [name, said] : {std::pair{"labelThreshold", "Not kept: 0 to 1"}, std::pair{"labelCostFalsePositive", "Not kept: 0 or more"}}) {
        auto* field = find<QLineEdit>(name);
        for (const char* typed : {"0.", "1e", "-", "-1", "1e2", "nan"}) {
            field->setFocus();
            field->selectAll();
            desk->type(QString::fromLatin1(typed));
            EXPECT_EQ(field->accessibleDescription(), QString::fromLatin1(said)) << name << typed;
            tree().setFocus();
            EXPECT_EQ(field->text(), QString::fromLatin1(typed)) << "what was not kept stays, with what is wrong";
            EXPECT_EQ(field->accessibleDescription(), QString::fromLatin1(said)) << name << typed;
        }
        field->setFocus();
        field->selectAll();
        desk->press(Qt::Key_Delete);
        EXPECT_TRUE(field->accessibleDescription().isEmpty());
    }
    EXPECT_EQ(onDisk(), std::nullopt);
    // What a number passes on its way is none of it.
    auto* threshold = find<QLineEdit>("labelThreshold");
    threshold->setFocus();
    desk->type(QStringLiteral("1.5"));
    EXPECT_EQ(threshold->accessibleDescription(), QStringLiteral("Not kept: 0 to 1"));
    goTo(5);
    desk->press(Qt::Key_F2);
    desk->type(QStringLiteral("Cash machine"));
    ASSERT_TRUE(awaitSaved([](const auto& draft) { return draft.find(LabelId{5})->name == "Cash machine"; }));
    EXPECT_EQ(onDisk()->draft.find(LabelId{3})->threshold, std::nullopt);
    goTo(3);
    EXPECT_TRUE(threshold->text().isEmpty());
    threshold->setFocus();
    desk->type(QStringLiteral("0."));
    desk->press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    QCoreApplication::processEvents();
    EXPECT_EQ(QApplication::activeModalWidget(), nullptr) << "nothing is published over it";
    EXPECT_TRUE(threshold->hasFocus());
    desk->type(QStringLiteral("8"));
    desk->press(Qt::Key_Return);
    ASSERT_TRUE(awaitSaved([](const auto& draft) { return draft.find(LabelId{3})->threshold == 0.8; }));
}

/// Where everything on the page is that is in sight, but for what says that there is a draft, and messages.
std::map<std::string, QRect> placesIn(const QWidget& page) {
    std::map<std::string, QRect> places;
    int n = 0;
    for (const QWidget* widget : page.findChildren<QWidget*>()) {
        const std::string name = widget->objectName().toStdString() + "#" + widget->metaObject()->className() + "#" + std::to_string(n++);
        const bool isMessage = qobject_cast<const ui::Banner*>(widget) != nullptr || qobject_cast<const ui::Banner*>(widget->parentWidget()) != nullptr ||
                               widget->objectName() == QLatin1String("draftBadge") || widget->objectName() == QLatin1String("revertChange");
        if (widget->isVisible() && !isMessage) places[name] = QRect(widget->mapTo(&page, QPoint()), widget->size());
    }
    return places;
}

TEST_F(TaxonomyFieldsTest, TheFirstLetterAndAMessageMoveNothing) {
    open();
    desk->window->resize(1440, 900);
    goTo(3);
    auto* page = desk->window->taxonomyPage();
    desk->press(Qt::Key_F2);
    QCoreApplication::processEvents();
    for (const char* field : {"labelName", "labelDefinition", "labelIncludes", "labelShortcut", "labelCostFalsePositive"}) {
        find<QWidget>(field)->setFocus();
        QCoreApplication::processEvents();
        auto before = placesIn(*page);
        desk->type(QStringLiteral("7"));
        ASSERT_TRUE(WindowUnderTest::awaits([this] { return controller().isEditable() && controller().open()->isBegun() && !controller().examination().changes.empty(); }));
        QCoreApplication::processEvents();
        auto after = placesIn(*page);
        for (const auto& [name, place] : before) {
            const auto now = after.find(name);
            if (now == after.end()) continue;  // one takes the place of another
            EXPECT_EQ(now->second, place) << field << ": " << name;
        }
    }
    const auto before = placesIn(*page);
    page->banner()->showNote(QStringLiteral("Version 2 is in use."));
    QCoreApplication::processEvents();
    EXPECT_TRUE(page->banner()->isVisible());
    EXPECT_EQ(placesIn(*page), before);
    WindowUnderTest::picture(*desk->window, QStringLiteral("taxonomy-note"));
    page->banner()->hide();
    QCoreApplication::processEvents();
    WindowUnderTest::picture(*desk->window, QStringLiteral("taxonomy"));
    desk->theme.setScheme(ui::Scheme::Dark);
    WindowUnderTest::picture(*desk->window, QStringLiteral("taxonomy-dark"));
    desk->theme.setScheme(ui::Scheme::Light);
    desk->window->resize(1024, 640);
    WindowUnderTest::picture(*desk->window, QStringLiteral("taxonomy-1024"));
}

TEST_F(TaxonomyFieldsTest, OnlyWhatIsWrongOrOverlapsHasAMarkInTheTree) {
    open();
    const auto mark = [this](int id) { return tree().model()->index(0, 0).isValid() ? static_cast<ui::LabelTreeModel*>(tree().model())->indexOf(LabelId{id}).data(ui::LabelTreeModel::MarkRole).toString() : QString(); };
    ASSERT_FALSE(controller().examination().findings.empty()) << "labels without definitions";
    for (const int id : {2, 3, 5, 6}) EXPECT_EQ(mark(id), QString()) << id;
    goTo(3);
    find<QWidget>("labelShortcut")->setFocus();
    desk->type(QStringLiteral("x"));
    goTo(5);
    find<QWidget>("labelShortcut")->setFocus();
    desk->type(QStringLiteral("x"));
    EXPECT_TRUE(WindowUnderTest::awaits([&] { return mark(3) == QLatin1String("cross") && mark(5) == QLatin1String("cross"); }));
    EXPECT_EQ(mark(2), QString());
}

TEST_F(TaxonomyFieldsTest, TheCornerSaysTheVersionInForceWhileAnItemIsFinishedUnderTheOneBefore) {
    open();
    ASSERT_EQ(desk->review().taxonomy()->version(), 1);
    goTo(3);
    desk->press(Qt::Key_F2);
    desk->type(QStringLiteral("Card fee"));
    ASSERT_TRUE(awaitSaved([](const auto& draft) { return draft.find(LabelId{3})->name == "Card fee"; }));
    desk->press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    QDialog* dialog = awaitDialog("publishDialog");
    ASSERT_TRUE(WindowUnderTest::awaits([&] { return dialog->findChild<QWidget*>(QStringLiteral("publishNow"))->isEnabled(); }));
    desk->press(Qt::Key_Return, Qt::ControlModifier);
    auto* corner = desk->window->findChild<ui::IconLabel*>(QStringLiteral("taxonomyVersion"));
    EXPECT_TRUE(WindowUnderTest::awaits([&] { return corner->text() == QStringLiteral("Taxonomy v2"); }));
    ASSERT_NE(desk->review().item(), nullptr);
}

}  // namespace
}  // namespace docket
