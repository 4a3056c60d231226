#include "core/codec/datasets/recipe_json.h"
#include "core/services/datasets/export_choices.h"
#include "tests/gui/datasets/export_page_fixture.h"
#include "ui/common/parts/checked_choice.h"
#include "ui/datasets/words/moment_text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTime>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <fstream>
#include <functional>

namespace docket {
namespace {

using dataset::Recipe;
using test::WindowUnderTest;
using ui::PeriodEnd;

/// A recipe in which no field is as it is at first, and with what fields of text cannot hold as it is.
Recipe everyField() {
    Recipe recipe;
    recipe.format = dataset::Format::FewShot;
    recipe.system = "Pick one.\r\nNo\u00a0other: {labels}";
    recipe.textTemplate = " {text} ";
    recipe.hasRationale = true;
    recipe.examplesPerLabel = 5;
    recipe.examples = {dataset::Selection::Random, dataset::ExampleBalance::BaseRate, 123'456'789, {" t-1", "t-2"}, {"t-3"}};
    recipe.seed = 18'446'744'073'709'551'615U;
    recipe.include = dataset::Include::Decided;
    recipe.exposure = dataset::ExposureFilter::Blind;
    recipe.leaveOut = {dataset::Doubt::Unsure, dataset::Doubt::OpenTest};
    recipe.items.settled = dataset::Settled::ByConsensus;
    recipe.items.gold = dataset::GoldUse::Only;
    recipe.items.unreviewed = dataset::Unreviewed::AutoAccepted;
    recipe.items.reasons = {Reason::LowConfidence, Reason::Manual};
    recipe.items.decidedFrom = Timestamp{1'700'000'000'123};
    recipe.items.decidedBelow = Timestamp{1'900'000'000'456};
    recipe.items.reviewers = {"Nobody known", "Ada Example"};
    recipe.items.labels = {"refund", "unknown"};
    recipe.items.query = "two\nlines";
    recipe.items.ids = {"t-1", " t-2"};
    recipe.duplicates = {dataset::Duplicates::DropNear, 0.8765};
    recipe.personalData = {text::PersonalDataTreatment::Mask, {" Ada ", "Ben"}, {"de", "AT"}};
    recipe.split = {70, 20, 10, {"unknown"}, true, true};
    recipe.balance = {dataset::Balance::Cap, 123'456'789};
    recipe.license = "CC-BY-4.0";
    recipe.taxonomyVersion = 9;
    return recipe;
}

class RecipeFieldsTest : public test::ExportPageTest {
protected:
    template <class Widget>
    Widget& in(const QWidget& form, const char* name) {
        auto* found = form.findChild<Widget*>(QLatin1String(name));
        EXPECT_NE(found, nullptr) << name;
        return *found;
    }
    QString disclosure() { return find<QAbstractButton>("rulesDisclosure")->text(); }
    void typeInto(const char* name, const QString& text) {
        auto* field = find<QLineEdit>(name);
        focus(field);
        field->selectAll();
        desk->type(text);
    }
};

TEST_F(RecipeFieldsTest, NoFieldIsLostWhenAnotherOfItsSectionIsChanged) {
    const ui::Theme theme(ui::Scheme::Light);
    ui::RecipeForm form(theme);
    Recipe expected = everyField();
    Recipe edited = expected;
    QObject::connect(&form, &ui::RecipeForm::edited, &form, [&](const Recipe& recipe) {
        edited = recipe;
        form.showRecipe(recipe);
    });
    form.showRecipe(expected);
    const auto expectAfter = [&](const char* what, const std::function<void()>& change, const std::function<void()>& asExpected) {
        change();
        asExpected();
        EXPECT_EQ(codec::writeRecipe(edited), codec::writeRecipe(expected)) << what;
        EXPECT_EQ(edited, expected) << what;
    };
    expectAfter("items", [&] { in<QCheckBox>(form, "leaveOutUnsure").click(); }, [&] { expected.setLeftOut(dataset::Doubt::Unsure, false); });
    expectAfter("examples", [&] { in<QComboBox>(form, "exampleSelection").setCurrentIndex(0); }, [&] { expected.examples.selection = dataset::Selection::Best; });
    expectAfter("text", [&] { in<QCheckBox>(form, "rationale").click(); }, [&] { expected.hasRationale = false; });
    expectAfter("duplicates", [&] { in<QSpinBox>(form, "cap").setValue(400); }, [&] { expected.balance.cap = 400; });
    expectAfter("split", [&] { in<QSpinBox>(form, "share.test").setValue(15); }, [&] { expected.split = {65, 20, 15, {"unknown"}, true, true}; });
    expectAfter("rules", [&] { QTest::keyClicks(&in<QLineEdit>(form, "phoneRegions"), QStringLiteral(", CH")); }, [&] { expected.personalData.regions = {"DE", "AT", "CH"}; });
    expectAfter("format", [&] { in<QAbstractButton>(form, "format.csv").click(); }, [&] { expected.format = dataset::Format::Csv; });
}

TEST_F(RecipeFieldsTest, KeepsTheRuleOfAMomentAndReadsTheDaysOfAPeriod) {
    const QDate day(2026, 11, 23);
    EXPECT_EQ(ui::momentOf(QStringLiteral("2026-11-23"), PeriodEnd::From), Timestamp{day.startOfDay().toMSecsSinceEpoch()});
    EXPECT_EQ(ui::momentOf(QStringLiteral(" 2026-11-23 "), PeriodEnd::Below), Timestamp{day.addDays(1).startOfDay().toMSecsSinceEpoch()}) << "all of the day";
    EXPECT_EQ(ui::momentText(Timestamp{day.addDays(1).startOfDay().toMSecsSinceEpoch()}, PeriodEnd::Below), QStringLiteral("2026-11-23"));
    EXPECT_EQ(ui::momentOf(QStringLiteral("2026-11-23 14:30"), PeriodEnd::Below), Timestamp{QDateTime(day, QTime(14, 30)).toMSecsSinceEpoch()});
    EXPECT_EQ(ui::momentOf(QStringLiteral("٢٠٢٦-١١-٢٣"), PeriodEnd::From), Timestamp{day.startOfDay().toMSecsSinceEpoch()});
    for (const char* none : {"", "23.11.2026", "2026-13-01", "2026-11-23 25:00", "tomorrow"}) EXPECT_FALSE(ui::momentOf(QLatin1String(none), PeriodEnd::From)) << none;
}

TEST_F(RecipeFieldsTest, SaysHowManyOfTheRarerRulesAreSet) {
    open();
    EXPECT_EQ(disclosure(), QStringLiteral("More…"));
    EXPECT_FALSE(find<QWidget>("ruleReasons")->isVisible());
    Recipe recipe = controller().recipe();
    recipe.items.reasons = {Reason::LowConfidence};
    recipe.items.decidedFrom = Timestamp{0};
    recipe.personalData.names = {"Ada"};
    controller().change(recipe);
    EXPECT_EQ(disclosure(), QStringLiteral("3 more rules: Reasons, Period, Names"));
    auto* button = find<QAbstractButton>("rulesDisclosure");
    button->setFocus();
    ASSERT_TRUE(desk->awaitFocus(button));
    desk->press(Qt::Key_Space);
    EXPECT_TRUE(find<QWidget>("ruleReasons")->isVisible());
    EXPECT_EQ(find<QComboBox>("ruleReasons")->currentText(), QStringLiteral("Low confidence"));
    EXPECT_EQ(find<QPlainTextEdit>("personNames")->toPlainText(), QStringLiteral("Ada"));
    find<ui::RecipeForm>("recipeForm")->ensureWidgetVisible(find<QWidget>("personNames"));
    WindowUnderTest::picture(*desk->window, QStringLiteral("export-screen-rules"));
}

TEST_F(RecipeFieldsTest, NarrowsByReviewerLabelPeriodAndSearch) {
    open();
    find<QAbstractButton>("rulesDisclosure")->click();
    for (const auto& [field, rows] : {std::pair{"ruleReviewers", 2}, std::pair{"ruleLabels", 3}}) {
        find<ui::CheckedChoice>(field)->showPopup();
        auto* list = test::openChoices();
        ASSERT_NE(list, nullptr);
        EXPECT_EQ(list->count(), rows) << field;
        list->setCurrentRow(0);
        QTest::keyClick(list, Qt::Key_Space);
        QTest::keyClick(list, Qt::Key_Escape);
        ASSERT_TRUE(WindowUnderTest::awaits([] { return QApplication::activePopupWidget() == nullptr; }));
    }
    EXPECT_EQ(controller().recipe().items.reviewers, std::vector<std::string>{"Ada Example"});
    EXPECT_EQ(controller().recipe().items.labels, std::vector<std::string>{"billing"});
    ASSERT_TRUE(awaitPreview());
    EXPECT_EQ(find<QLabel>("ruleLabelsCount")->text(), QStringLiteral("10"));
    typeInto("decidedFrom", QStringLiteral("2999"));
    EXPECT_FALSE(controller().recipe().items.decidedFrom) << "no day yet";
    EXPECT_FALSE(find<QLineEdit>("decidedFrom")->accessibleDescription().isEmpty());
    desk->type(QStringLiteral("-01-01"));
    ASSERT_TRUE(controller().recipe().items.decidedFrom);
    EXPECT_TRUE(find<QLineEdit>("decidedFrom")->accessibleDescription().isEmpty());
    ASSERT_TRUE(awaitPreview());
    EXPECT_EQ(state(), QStringLiteral("Nothing is left: the last 24 items went by “Decided at another time”."));
    typeInto("decidedFrom", QStringLiteral(" "));
    EXPECT_FALSE(controller().recipe().items.decidedFrom);
}

TEST_F(RecipeFieldsTest, ReadsNamesFromAFile) {
    open();
    find<QAbstractButton>("rulesDisclosure")->click();
    const auto file = m_fixture.folder / "names.txt";
    std::ofstream(file) << "Ada Example\n\n  Ben Example \n";
    desk->dialogs.file = QString::fromStdString(file.string());
    find<QAbstractButton>("namesFile")->click();
    const std::vector<std::string> names = {"Ada Example", "Ben Example"};
    ASSERT_TRUE(WindowUnderTest::awaits([&] { return controller().recipe().personalData.names == names; }));
    EXPECT_EQ(find<QPlainTextEdit>("personNames")->toPlainText(), QStringLiteral("Ada Example\nBen Example"));
    desk->dialogs.file = QStringLiteral("/nowhere/names.txt");
    find<QAbstractButton>("namesFile")->click();
    ASSERT_TRUE(WindowUnderTest::awaits([this] { return page()->banner()->isVisible() && page()->banner()->isError(); }));
    EXPECT_EQ(controller().recipe().personalData.names, names);
}

}  // namespace
}  // namespace docket
