#include "core/routing/router.h"
#include "core/services/review/review_session.h"
#include "tests/gui/window_under_test.h"
#include "ui/insights/insights_page.h"
#include "ui/insights/reviewers/reviewer_rows.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <memory>

namespace docket {
namespace {

using test::WindowUnderTest;
using Phase = ui::FiguresController::Phase;

routing::Policy drawnArms() {
    routing::Policy policy;
    policy.auditRate = 0;
    policy.reviewsRequired = {{"default", 3}};
    policy.suggestion = routing::SuggestionMode::Randomised;
    return policy;
}

/// The screen in the whole window over a real workspace file, worked by keys.
class ReviewersPaneTest : public ::testing::Test {
protected:
    ReviewersPaneTest() { m_fixture.addItems(*m_writing, 160); }

    void decide(std::string_view who, int item, std::string_view key) {
        services::ReviewSession session(*m_writing, m_fixture.clock, {std::string(who), "s"});
        const auto claimed = session.review.claim("t-" + std::to_string(item));
        ASSERT_TRUE(claimed) << claimed.error().message;
        Answer answer;
        answer.labels = {m_fixture.taxonomy().findByKey(key)->id};
        answer.timeSpent = seconds(3 + item % 7);
        m_fixture.clock.advance(answer.timeSpent);
        ASSERT_TRUE(session.review.decide(claimed->item.id, answer));
        ASSERT_TRUE(session.review.releaseAll());
    }
    /// Three people who mostly agree; who sees the suggestion takes it more often.
    void work(int items) {
        for (const char* who : {"Aiko", "Ben", "Cem"}) {
            for (int item = 1; item <= items; ++item) {
                const bool isAssisted = routing::drawArm(drawnArms(), "t-" + std::to_string(item), who) == Arm::Assisted;
                const int turn = item + static_cast<int>(who[0]);
                decide(who, item, turn % (isAssisted ? 9 : 5) == 0 ? "other" : item % 3 == 0 ? "refund" : "billing");
            }
        }
    }

    void open(ui::Scheme scheme = ui::Scheme::Light) {
        desk = std::make_unique<WindowUnderTest>(m_fixture, scheme);
        desk->settings.setReviewer(QStringLiteral("Ines"));
        desk->open();
        desk->window->resize(1440, 900);
        desk->press(Qt::Key_5, Qt::ControlModifier);
        ASSERT_NE(desk->window->insightsPage(), nullptr);
        desk->window->insightsPage()->show(ui::InsightsPage::Tab::Reviewers);
        ASSERT_TRUE(awaitFigures());
    }
    bool awaitFigures() {
        return WindowUnderTest::awaits([this] { return page()->controller().phase() == Phase::Done; });
    }
    ui::ReviewersPane* page() { return &desk->window->insightsPage()->reviewers(); }
    template <class Widget>
    Widget* find(const char* name) {
        auto* found = page()->findChild<Widget*>(QLatin1String(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }
    QString state() { return find<QLabel>("figuresState")->text(); }
    QString tile(const char* name) { return find<QWidget>(name)->findChild<QLabel*>(QStringLiteral("figureValue"))->text(); }
    services::ReviewerFigures expected() {
        const auto reading = m_fixture.open(ports::Access::ReadOnly);
        auto figures = services::readReviewerFigures(*reading, {}, m_fixture.clock.now());
        EXPECT_TRUE(figures);
        return std::move(*figures);
    }

    test::WorkspaceFixture m_fixture{test::taxonomyOf({"billing", "refund", "other"}), drawnArms()};
    std::unique_ptr<ports::Workspace> m_writing = m_fixture.open();
    std::unique_ptr<WindowUnderTest> desk;
};

TEST_F(ReviewersPaneTest, SaysThatThereIsNothingToSayYet) {
    open();
    EXPECT_EQ(state(), QStringLiteral("0 decisions: there is nothing to say of reviewers yet."));
    for (const char* part : {"figureStrip", "reviewersPanel", "pairsPanel", "labelsPanel", "anchoringPanel"}) EXPECT_FALSE(find<QWidget>(part)->isVisible()) << part;
    WindowUnderTest::picture(*desk->window, QStringLiteral("insights-empty"));
}

TEST_F(ReviewersPaneTest, ShowsWhatTheServiceSays) {
    work(150);
    open();
    const auto figures = expected();
    const auto* people = find<ui::FigureTable>("reviewerTable");
    ASSERT_EQ(people->rows().rowCount(), 4) << "three people and the team";
    const auto cell = [&](int row, int column) { return people->rows().index(row, column).data().toString(); };
    EXPECT_EQ(cell(0, 0), QStringLiteral("Aiko"));
    EXPECT_EQ(cell(3, 0), QStringLiteral("Team"));
    EXPECT_EQ(cell(3, 1), QLocale().toString(qlonglong{figures.decisions}));
    EXPECT_EQ(tile("alphaTile"), QLocale().toString(*figures.team->agreement.alpha.value, 'f', 2));
    EXPECT_EQ(tile("twiceTile"), QStringLiteral("150"));
    EXPECT_EQ(tile("goldTile"), QStringLiteral("too few (0)"));
    const double points = 100 * *figures.team->all.anchoring.value();
    EXPECT_GT(points, 0);
    EXPECT_EQ(tile("anchoringTile"), QLatin1Char('+') + QLocale().toString(points, 'f', 1));
    EXPECT_TRUE(state().isEmpty());
    WindowUnderTest::picture(*desk->window, QStringLiteral("insights-light"));
    desk->window->resize(1024, 640);
    WindowUnderTest::picture(*desk->window, QStringLiteral("insights-small"));
}

TEST_F(ReviewersPaneTest, IsSeenInTheDarkToo) {
    work(150);
    open(ui::Scheme::Dark);
    WindowUnderTest::picture(*desk->window, QStringLiteral("insights-dark"));
}

TEST_F(ReviewersPaneTest, SaysTooFewInsteadOfAFigure) {
    work(12);
    open();
    EXPECT_EQ(tile("alphaTile"), QStringLiteral("too few (12)"));
    const auto* matrix = find<ui::HeatMatrix>("pairMatrix");
    EXPECT_EQ(matrix->pairs().index(0, 0).data().toString(), QStringLiteral("–"));
    EXPECT_TRUE(matrix->pairs().index(0, 0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("too few (12)")));
}

TEST_F(ReviewersPaneTest, ArrowsGoFromPairToPairAndChartsBecomeTables) {
    work(40);
    open();
    auto* matrix = find<ui::HeatMatrix>("pairMatrix");
    matrix->setFocus();
    ASSERT_TRUE(desk->awaitFocus(matrix));
    EXPECT_EQ(matrix->currentIndex(), matrix->pairs().index(0, 0));
    desk->press(Qt::Key_Down);
    desk->press(Qt::Key_Right);
    EXPECT_EQ(matrix->currentIndex(), matrix->pairs().index(1, 1));
    EXPECT_TRUE(matrix->currentIndex().data(Qt::AccessibleTextRole).toString().startsWith(QStringLiteral("Cem and Ben: kappa ")));
    desk->press(Qt::Key_I, Qt::ControlModifier);
    auto* pairs = find<ui::FigureTable>("pairTable");
    EXPECT_TRUE(desk->awaitFocus(pairs));
    EXPECT_FALSE(matrix->isVisible());
    EXPECT_EQ(pairs->rows().rowCount(), 3);
    desk->press(Qt::Key_C, Qt::ControlModifier);
    EXPECT_TRUE(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("Reviewer\tAnd\tItems\tKappa\t95 % interval\nAiko\tBen\t40\t")));
    WindowUnderTest::picture(*desk->window, QStringLiteral("insights-tables"));
    desk->press(Qt::Key_I, Qt::ControlModifier);
    EXPECT_TRUE(desk->awaitFocus(matrix));
}

TEST_F(ReviewersPaneTest, SaysWhatHasChangedSinceAndComputesAgain) {
    work(35);
    open();
    for (int item = 40; item < 43; ++item) decide("Aiko", item, "billing");
    desk->press(Qt::Key_2, Qt::ControlModifier);
    desk->press(Qt::Key_5, Qt::ControlModifier);
    ASSERT_TRUE(WindowUnderTest::awaits([this] { return page()->controller().changed() == 3; }));
    EXPECT_TRUE(state().contains(QStringLiteral("3 items changed since: F5 computes again."))) << state().toStdString();
    desk->press(Qt::Key_F5);
    ASSERT_TRUE(WindowUnderTest::awaits([this] { return page()->controller().figures()->decisions == 3 * 35 + 3; }));
    EXPECT_TRUE(state().isEmpty());
}

TEST_F(ReviewersPaneTest, KeepsToThePeriod) {
    work(35);
    m_fixture.clock.advance(minutes(60 * 24 * 40));
    open();
    find<QComboBox>("figuresPeriod")->setCurrentIndex(static_cast<int>(ui::FiguresPeriod::Month));
    ASSERT_TRUE(WindowUnderTest::awaits([this] { return page()->controller().phase() == Phase::Done && page()->controller().figures()->decisions == 0; }));
    EXPECT_EQ(state(), QStringLiteral("0 decisions in this time. Choose a longer one."));
}

TEST_F(ReviewersPaneTest, OneReviewerSeesTheirOwnRowOnly) {
    work(35);
    ui::Theme theme(ui::Scheme::Light);
    theme.apply();
    QWidget window;
    ui::ActionRegistry actions(&window);
    services::ReviewerFiguresDesk figures(m_fixture.files, m_fixture.path());
    auto* own = new ui::ReviewersPane(theme, actions, figures, m_fixture.clock, "Ben", &window);
    own->controller().checkAge();
    window.resize(1200, 800);
    window.show();
    ASSERT_TRUE(WindowUnderTest::awaits([own] { return own->controller().phase() == Phase::Done; }));
    const auto* people = own->findChild<ui::FigureTable*>(QStringLiteral("reviewerTable"));
    ASSERT_EQ(people->rows().rowCount(), 1);
    EXPECT_EQ(people->rows().index(0, 0).data().toString(), QStringLiteral("Ben"));
    for (const char* part : {"pairsPanel", "labelsPanel"}) EXPECT_FALSE(own->findChild<QWidget*>(QLatin1String(part))->isVisible()) << part;
    EXPECT_TRUE(own->findChild<QWidget*>(QStringLiteral("anchoringPanel"))->isVisible());
    delete own;
}

TEST_F(ReviewersPaneTest, ItsModelsKeepTheirPromises) {
    work(35);
    const auto figures = expected();
    ui::FigureRows rows;
    const QAbstractItemModelTester rowsTester(&rows, QAbstractItemModelTester::FailureReportingMode::Fatal);
    for (auto& [columns, filled] : {ui::reviewerRows(figures, 1200), ui::labelRows(figures), ui::pairRows(figures), ui::confusionRows(figures)}) rows.setFigures(columns, filled);
    ui::HeatModel pairs;
    const QAbstractItemModelTester pairsTester(&pairs, QAbstractItemModelTester::FailureReportingMode::Fatal);
    ui::PairMatrix matrix = ui::pairMatrix(figures);
    EXPECT_EQ(matrix.names, (QStringList{QStringLiteral("Aiko"), QStringLiteral("Ben"), QStringLiteral("Cem")}));
    pairs.setPairs(matrix.names, matrix.cells);
    EXPECT_FALSE(pairs.flags(pairs.index(0, 1)).testFlag(Qt::ItemIsEnabled)) << "a pair stands once";
}

TEST(HeatColors, HaveAnInkThatIsReadOnThem) {
    for (const ui::Scheme scheme : {ui::Scheme::Light, ui::Scheme::Dark}) {
        const ui::Theme theme(scheme);
        for (int step = 0; step <= 100; ++step) {
            const auto [fill, ink] = ui::heatColors(step / 100.0, theme);
            const auto luminance = [](const QColor& color) {
                const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
                return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
            };
            const double high = std::max(luminance(fill), luminance(ink));
            const double low = std::min(luminance(fill), luminance(ink));
            EXPECT_GE((high + 0.05) / (low + 0.05), 4.5) << step;
        }
    }
}

}  // namespace
}  // namespace docket
