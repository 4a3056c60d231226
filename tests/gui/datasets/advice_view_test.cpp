#include "tests/gui/window_under_test.h"
#include "tests/support/hostile_workspace.h"
#include "ui/common/parts/check_delegate.h"
#include "ui/datasets/export_page.h"
#include "ui/datasets/words/curve_words.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <fmt/format.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <memory>
#include <set>

namespace docket {
namespace {

using test::WindowUnderTest;
using Phase = ui::AdviceController::Phase;

/// The panel in the whole window, over a workspace of texts that can be told apart.
class AdviceViewTest : public ::testing::Test {
protected:
    void decide(int items) {
        std::vector<test::SampleRecord> records;
        const char* say[] = {"please give my money back for order", "I was charged twice in month", "where is my parcel number"};
        for (int i = 0; i < items; ++i) {
            records.push_back({.id = fmt::format("d{}", i), .text = fmt::format("{} {} {}", say[i % 3], i, i * 7 % 13), .labels = std::vector<std::string>{"other"}, .confidence = 0.2});
        }
        records.push_back({.id = "open", .text = "nobody has decided this", .labels = std::vector<std::string>{"other"}, .confidence = 0.2});
        m_sample.import(records);
        const char* keys[] = {"refund", "billing", "other"};
        for (int i = 0; i < items; ++i) m_sample.decide("Ada Example", records[static_cast<std::size_t>(i)].id, {keys[(i + (i % 7 == 0 ? 1 : 0)) % 3]});
    }
    void open(ui::Scheme scheme = ui::Scheme::Light) {
        desk = std::make_unique<WindowUnderTest>(m_sample.fixture, scheme);
        desk->settings.setReviewer(QStringLiteral("Ines"));
        desk->open();
        desk->window->resize(1440, 900);
        desk->press(Qt::Key_7, Qt::ControlModifier);
        ASSERT_NE(page(), nullptr);
        ASSERT_TRUE(WindowUnderTest::awaits([this] { return page()->controller().choices() != nullptr && page()->controller().phase() == ui::ExportController::Phase::Done; }));
    }
    void openAdvice() {
        desk->press(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
        ASSERT_TRUE(awaitAdvice());
    }
    ui::ExportPage* page() { return desk->window->exportPage(); }
    ui::AdviceController& controller() { return page()->advice().controller(); }
    bool awaitAdvice() {
        return WindowUnderTest::awaits([this] { return controller().phase() == Phase::Done; });
    }
    template <class Widget>
    Widget* find(const char* name) {
        auto* found = page()->findChild<Widget*>(QLatin1String(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }
    QString text(const char* name) { return find<QLabel>(name)->text(); }
    /// The row of a figure, as it is read out.
    QString figure(const QString& title) {
        const auto* model = find<QListView>("adviceFigures")->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            const QString spoken = model->index(row, 0).data(Qt::AccessibleTextRole).toString();
            if (spoken.startsWith(title)) return spoken;
        }
        return {};
    }
    void enter(const char* field, const QString& number) {
        auto* line = find<QLineEdit>(field);
        line->setFocus();
        ASSERT_TRUE(desk->awaitFocus(line));
        line->selectAll();
        desk->type(number);
        desk->press(Qt::Key_Return);
    }

    test::HostileWorkspace m_sample{test::taxonomyOf({"billing", "refund", "other"})};
    std::unique_ptr<WindowUnderTest> desk;
};

TEST_F(AdviceViewTest, SaysTheStageItsFiguresAndWhatIsMissing) {
    decide(120);
    open();
    EXPECT_FALSE(page()->advice().isVisible());
    EXPECT_FALSE(controller().advice()) << "nothing is read before it is opened";
    openAdvice();
    EXPECT_TRUE(page()->advice().isVisible());
    const auto expected = services::advise(m_sample.fixture.files, m_sample.fixture.path(), {}, m_sample.fixture.clock.now());
    ASSERT_TRUE(expected);
    EXPECT_EQ(controller().advice()->figures, expected->figures);
    EXPECT_EQ(text("adviceStage"), QStringLiteral("Prompt with chosen examples"));
    EXPECT_TRUE(text("adviceMissing").contains(QStringLiteral("Decided items: 120 of 1,000"))) << text("adviceMissing").toStdString();
    EXPECT_TRUE(text("adviceMissing").contains(QStringLiteral("Agreement of reviewers: not known, 80.0 % wanted")));
    auto* list = find<QListView>("adviceFigures");
    EXPECT_EQ(list->model()->rowCount(), static_cast<int>(expected->figures.size()));
    EXPECT_TRUE(figure(QStringLiteral("Decided items: 120, for either."))
                    .endsWith(QStringLiteral("From 100 on examples can be chosen for a prompt, from 1,000 on a model can be tuned.")));
    EXPECT_TRUE(figure(QStringLiteral("Agreement of reviewers: not known, says nothing.")).contains(QStringLiteral("two people")));
    EXPECT_TRUE(figure(QStringLiteral("Decided items of the rarest label: 40, for fine-tuning.")).contains(QStringLiteral("“")));
    list->setFocus();
    ASSERT_TRUE(desk->awaitFocus(list));
    list->setCurrentIndex(list->model()->index(0, 0));
    desk->press(Qt::Key_Down);
    EXPECT_EQ(list->currentIndex().row(), 1);
    desk->press(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_FALSE(page()->advice().isVisible()) << "the same key goes back";
}

TEST_F(AdviceViewTest, CountsPricesAsTheyAreTyped) {
    decide(12);
    open();
    openAdvice();
    EXPECT_TRUE(figure(QStringLiteral("A model of your own saves a day: not known")).contains(QStringLiteral("give the price")));
    EXPECT_TRUE(find<QLineEdit>("advicePerDay")->placeholderText().contains(QStringLiteral("as imports tell")));
    enter("advicePerDay", QStringLiteral("20000"));
    enter("advicePromptPrice", QStringLiteral("1.5"));
    enter("adviceTunedPrice", QStringLiteral("0.25"));
    EXPECT_TRUE(figure(QStringLiteral("A model of your own saves a day: 25.00, for fine-tuning. At 20,000 a day, 30.00 by prompt and 5.00 by a model of your own."))
                    .size() > 0) << figure(QStringLiteral("A model")).toStdString();
    EXPECT_TRUE(figure(QStringLiteral("Predictions a day: 20,000, for fine-tuning. As you say.")).size() > 0);
    enter("advicePromptPrice", QStringLiteral("1.5x"));
    EXPECT_EQ(controller().request().promptPrice, 1.5) << "what is no number changes nothing";
    auto* remark = find<QLineEdit>("advicePromptPrice")->parentWidget()->findChild<QLabel*>(QStringLiteral("fieldRemark"));
    EXPECT_TRUE(remark->text().startsWith(QStringLiteral("Not kept"))) << remark->text().toStdString();
    enter("advicePromptPrice", QString());
    desk->press(Qt::Key_Delete);
    desk->press(Qt::Key_Return);
    EXPECT_EQ(controller().request().promptPrice, std::nullopt) << "empty: not known";
    find<QComboBox>("adviceReason")->setCurrentIndex(1);
    EXPECT_TRUE(figure(QStringLiteral("A reason is wanted: yes, for a prompt.")).size() > 0);
    enter("adviceTime", QStringLiteral("20"));
    EXPECT_TRUE(figure(QStringLiteral("Longest time of a prediction: 20 ms, for fine-tuning.")).size() > 0);
    EXPECT_EQ(controller().phase(), Phase::Done) << "the workspace is not read again for it";
}

TEST_F(AdviceViewTest, ShowsTheCurvePointByPointAndAsATable) {
    decide(240);
    open();
    openAdvice();
    auto* chart = find<ui::CurveChart>("learningCurve");
    const auto& points = controller().advice()->curve.points;
    ASSERT_GT(points.size(), 2U);
    ASSERT_EQ(chart->dots().size(), points.size());
    chart->setFocus();
    ASSERT_TRUE(desk->awaitFocus(chart));
    EXPECT_EQ(chart->current(), static_cast<int>(points.size()) - 1) << "where the curve has come to";
    desk->press(Qt::Key_Left);
    const auto before = points.size() - 2;
    EXPECT_EQ(text("curvePoint"), ui::pointText(points[before]));
    EXPECT_TRUE(text("curvePoint").contains(QStringLiteral("macro F1")));
    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(chart);
    ASSERT_EQ(spoken->childCount(), static_cast<int>(points.size()));
    EXPECT_EQ(spoken->child(static_cast<int>(before))->text(QAccessible::Name), ui::pointText(points[before]));
    EXPECT_TRUE(spoken->child(static_cast<int>(before))->state().focused);
    desk->press(Qt::Key_Home);
    EXPECT_EQ(chart->current(), 0);
    desk->press(Qt::Key_Left);
    EXPECT_EQ(chart->current(), 0);
    desk->press(Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    EXPECT_EQ(lines.size(), static_cast<int>(points.size()) + 1);
    desk->press(Qt::Key_I, Qt::ControlModifier);
    auto* table = find<ui::FigureTable>("learningTable");
    EXPECT_TRUE(table->hasFocus()) << "the focus stays with what is shown";
    EXPECT_EQ(table->model()->rowCount(), static_cast<int>(points.size()));
    const QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    desk->press(Qt::Key_I, Qt::ControlModifier);
    EXPECT_TRUE(chart->hasFocus());
}

TEST_F(AdviceViewTest, SaysWhereThereAreNoDecisions) {
    decide(0);
    open();
    openAdvice();
    EXPECT_EQ(text("adviceStage"), QStringLiteral("Prompt"));
    EXPECT_TRUE(text("adviceState").startsWith(QStringLiteral("No item has a final label yet")));
    EXPECT_TRUE(text("nextDoubling").contains(QStringLiteral("under 50 decided texts")));
    EXPECT_FALSE(find<ui::CurveChart>("learningCurve")->isVisible());
}

TEST_F(AdviceViewTest, DimsWhatIsOfBeforeAndCanBeCancelled) {
    decide(60);
    open();
    openAdvice();
    EXPECT_EQ(find<QWidget>("adviceFigurePanel")->graphicsEffect(), nullptr);
    m_sample.import({{.id = "late", .text = "came while the panel was open", .labels = std::vector<std::string>{"other"}, .confidence = 0.2}});
    m_sample.decide("Ada Example", "late", {"refund"});
    desk->press(Qt::Key_F5);
    EXPECT_EQ(controller().phase(), Phase::Computing);
    EXPECT_NE(find<QWidget>("adviceFigurePanel")->graphicsEffect(), nullptr);
    desk->press(Qt::Key_Escape);
    EXPECT_EQ(controller().phase(), Phase::Cancelled);
    EXPECT_TRUE(text("adviceState").startsWith(QStringLiteral("Cancelled: the figures are those of before. F5")));
    desk->press(Qt::Key_F5);
    ASSERT_TRUE(awaitAdvice());
    EXPECT_EQ(find<QWidget>("adviceFigurePanel")->graphicsEffect(), nullptr);
    EXPECT_TRUE(figure(QStringLiteral("Decided items: 61,")).size() > 0);
}

TEST_F(AdviceViewTest, SaysWhatIsWrongWithTheFile) {
    decide(12);
    open();
    const auto path = m_sample.fixture.path();
    const auto aside = path.parent_path() / "aside.docket";
    std::filesystem::rename(path, aside);
    desk->press(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(WindowUnderTest::awaits([this] { return controller().phase() == Phase::Failed; }));
    EXPECT_TRUE(text("adviceState").endsWith(QStringLiteral("F5 computes again."))) << text("adviceState").toStdString();
    std::filesystem::rename(aside, path);
    desk->press(Qt::Key_F5);
    ASSERT_TRUE(awaitAdvice());
    EXPECT_TRUE(text("adviceState").isEmpty());
}

TEST_F(AdviceViewTest, LeftWhileItReadsItWaitsForNothing) {
    decide(60);
    open();
    desk->press(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
    desk->window->closeWorkspace();
    EXPECT_TRUE(WindowUnderTest::awaits([this] { return !desk->window->hasWorkspace(); }));
}

TEST_F(AdviceViewTest, GoesBackToTheDatasetForAWarningOrAFile) {
    decide(12);
    open();
    openAdvice();
    desk->press(Qt::Key_F8);
    EXPECT_FALSE(page()->advice().isVisible());
    openAdvice();
    desk->press(Qt::Key_PageDown, Qt::ControlModifier);
    EXPECT_FALSE(page()->advice().isVisible());
}

/// The panel as it is seen; with DOCKET_PICTURES the pictures are kept.
TEST_F(AdviceViewTest, HasRoomForEverything) {
    decide(240);
    open();
    openAdvice();
    find<ui::CurveChart>("learningCurve")->setFocus();
    WindowUnderTest::picture(*desk->window, QStringLiteral("advice-light"));
    desk->theme.setScheme(ui::Scheme::Dark);
    WindowUnderTest::picture(*desk->window, QStringLiteral("advice-dark"));
    desk->theme.setScheme(ui::Scheme::Light);
    desk->window->resize(1024, 640);
    WindowUnderTest::picture(*desk->window, QStringLiteral("advice-small"));
    EXPECT_EQ(page()->advice().widget()->width(), page()->advice().viewport()->width()) << "nothing is cut at the side";
    desk->theme.setTextPercent(200);
    desk->window->resize(1440, 900);
    WindowUnderTest::picture(*desk->window, QStringLiteral("advice-200"));
    EXPECT_EQ(page()->advice().widget()->width(), page()->advice().viewport()->width());
    desk->theme.setTextPercent(100);
    desk->press(Qt::Key_I, Qt::ControlModifier);
    WindowUnderTest::picture(*desk->window, QStringLiteral("advice-table"));
}

TEST_F(AdviceViewTest, HasWordsForEveryFigure) {
    decide(60);
    const auto said = [&](const services::AdviceRequest& request) {
        const auto advice = services::advise(m_sample.fixture.files, m_sample.fixture.path(), request, m_sample.fixture.clock.now());
        EXPECT_TRUE(advice);
        std::set<QString> titles;
        for (const services::AdviceFigure& figure : advice->figures) {
            EXPECT_TRUE(!ui::titleOf(figure).isEmpty() && titles.insert(ui::titleOf(figure)).second) << figure.name;
            EXPECT_FALSE(ui::valueText(figure).isEmpty()) << figure.name;
            EXPECT_EQ(ui::valueText(figure) == QStringLiteral("not known"), !figure.value) << figure.name;
            EXPECT_FALSE(ui::sentenceOf(figure, *advice, {request}).isEmpty()) << figure.name;
        }
        for (const services::AdviceGap& gap : advice->gaps) EXPECT_FALSE(ui::gapText(gap).startsWith(QLatin1Char(':'))) << gap.name;
        return titles.size();
    };
    EXPECT_EQ(said({}), 7U);
    EXPECT_EQ(said({.predictionsPerDay = 10, .promptPrice = 1, .tunedPrice = 2, .mostMilliseconds = 40, .needsReason = false}), 9U);
    std::set<QString> words;
    for (const auto& [favours, word] : services::favoursWords.entries) EXPECT_TRUE(words.insert(ui::favoursText(favours)).second) << word;
    for (const auto& [stage, word] : services::stageWords.entries) EXPECT_TRUE(words.insert(ui::titleOf(stage)).second && !ui::sentenceOf(stage).isEmpty()) << word;
    for (const auto reason : {dataset::NoCurve::TooFewTexts, dataset::NoCurve::OneAnswer, dataset::NoCurve::TooFewPoints, dataset::NoCurve::DoesNotRise}) {
        EXPECT_TRUE(words.insert(ui::noCurveText(reason)).second) << dataset::toString(reason);
    }
}

}  // namespace
}  // namespace docket
