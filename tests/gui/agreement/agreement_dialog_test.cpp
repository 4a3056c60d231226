#include "ui/agreement/agreement_dialog.h"

#include "tests/gui/taxonomy/publishing_fixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace docket {
namespace {

using test::PublishingUnderTest;
using ui::AgreementDialog;
using ui::StudyRows;

/// The dialog over a workspace with 36 items that nobody has looked at, with a window behind it.
class AgreementDialogTest : public ::testing::Test {
protected:
    void SetUp() override {
        m_writing = under.fixture.open();
        for (const char* key : {"topup", "card", "order"}) under.fixture.addItems(*m_writing, 12, key, std::string(key) + "-");
    }

    AgreementDialog& open(QSize size = {1440, 900}) {
        m_dialog.reset();
        m_window.resize(size);
        m_window.show();
        m_dialog = std::make_unique<AgreementDialog>(
            under.theme, ui::TaxonomyController::Environment{m_writer, under.fixture.clock, under.fixture.files, m_workers, under.fixture.path(), "Ines Carvalho"}, &m_window);
        m_dialog->show();
        m_dialog->activateWindow();
        EXPECT_TRUE(test::waitUntilActive(*m_dialog));
        return *m_dialog;
    }
    void openForm() {
        open();
        ASSERT_TRUE(PublishingUnderTest::waitUntil([this] { return find<QWidget>("studyItems")->isVisible(); }));
    }
    void openReport(QSize size = {1440, 900}) {
        open(size);
        awaitReport();
    }
    void awaitReport() {
        ASSERT_TRUE(PublishingUnderTest::waitUntil([this] { return find<QWidget>("studyEnd")->isVisible(); }));
    }
    template <class Widget>
    Widget* find(const char* name) {
        auto* found = m_dialog->findChild<Widget*>(QLatin1String(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { PublishingUnderTest::press(*m_dialog, key, modifiers); }
    QString textOf(const char* name) { return find<QLabel>(name)->text(); }
    QLabel* remarkLabel() { return find<QWidget>("studyItems")->parentWidget()->findChild<QLabel*>(QStringLiteral("fieldRemark")); }
    QString itemsRemark() { return remarkLabel()->text(); }
    QString figure(const char* tile, const char* part) { return find<QWidget>(tile)->findChild<QLabel*>(QLatin1String(part))->text(); }
    QString cell(int row, int column, int role = Qt::DisplayRole) { return table().rows().index(row, column).data(role).toString(); }
    ui::AgreementTable& table() { return *find<ui::AgreementTable>("agreementTable"); }

    AgreementStudy draw() {
        return services::AgreementStudies(m_writer, under.fixture.clock, "lead").draw({}).value();
    }
    /// Each of them answers the item with the label that stands beside their name.
    void decide(const std::string& id, const std::vector<std::pair<std::string, std::string>>& answers) {
        for (const auto& [reviewer, key] : answers) {
            services::ReviewSession session(*m_writing, under.fixture.clock, {reviewer, reviewer + "-s"});
            const auto claimed = session.review.claim(id);
            ASSERT_TRUE(claimed) << claimed.error().message;
            Answer answer;
            answer.labels = {under.label(key)};
            ASSERT_TRUE(session.review.decide(claimed->item.id, answer));
        }
    }
    /// Three people agree on topup, and mix up card and order on every third item.
    void answerAll() {
        for (int i = 1; i <= 12; ++i) {
            const std::string n = std::to_string(i);
            decide("topup-" + n, {{"Ada Example", "topup"}, {"Bo Lind", "topup"}, {"Cem Öz", "topup"}});
            decide("card-" + n, {{"Ada Example", "card"}, {"Bo Lind", i % 3 == 0 ? "order" : "card"}, {"Cem Öz", "card"}});
            if (i < 9) decide("order-" + n, {{"Ada Example", "order"}, {"Bo Lind", i % 3 == 0 ? "card" : "order"}, {"Cem Öz", i % 4 == 0 ? "atm" : "order"}});
        }
    }
    /// 36 more of each label; Bo takes every card for an order.
    void answerMany() {
        for (const char* key : {"topup", "card", "order"}) under.fixture.addItems(*m_writing, 36, key, std::string(key) + "-more-");
        ASSERT_TRUE(services::AgreementStudies(m_writer, under.fixture.clock, "lead").draw({.items = 144, .seed = {}, .note = {}}));
        for (const std::string key : {"topup", "card", "order"}) {
            for (int i = 1; i <= 36; ++i) decide(key + "-more-" + std::to_string(i), {{"Ada Example", key}, {"Bo Lind", key == "card" ? "order" : key}, {"Cem Öz", key}});
        }
    }
    services::AgreementReport report() {
        return services::readAgreement(*under.fixture.open(ports::Access::ReadOnly), {}, under.fixture.clock.now()).value();
    }
    static QImage picture(QWidget& widget, const char* name) { return PublishingUnderTest::picture(widget, QStringLiteral("agreement-") + QLatin1String(name)); }

    PublishingUnderTest under;
    std::unique_ptr<ports::Workspace> m_writing;
    services::Writer m_writer{under.fixture.open()};
    ui::Workers m_workers;
    QWidget m_window;
    std::unique_ptr<AgreementDialog> m_dialog;
};

TEST_F(AgreementDialogTest, DrawsASampleByKeysAlone) {
    openForm();
    QSignalSpy changed(m_dialog.get(), &AgreementDialog::itemsChanged);
    EXPECT_TRUE(find<QWidget>("studyItems")->hasFocus());
    EXPECT_EQ(find<QSpinBox>("studyItems")->value(), 100);
    ASSERT_TRUE(PublishingUnderTest::waitUntil([this] { return itemsRemark() == QStringLiteral("36 items can be drawn. All of them are taken."); }));
    EXPECT_FALSE(find<QWidget>("studyChoice")->isVisible()) << "there is nothing to choose";
    picture(*m_dialog, "form");
    press(Qt::Key_Tab);
    press(Qt::Key_Up);
    press(Qt::Key_Tab);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Before the split"));
    press(Qt::Key_Return);
    awaitReport();
    const auto study = m_writing->studies().open().value();
    ASSERT_TRUE(study);
    EXPECT_EQ(study->items(), 36) << "all there are";
    EXPECT_EQ(study->reviewers, 4);
    EXPECT_EQ(study->note, "Before the split");
    EXPECT_EQ(study->begunBy, "Ines Carvalho");
    EXPECT_EQ(changed.count(), 1);
    EXPECT_EQ(textOf("studyProgress"), QStringLiteral("0 of 144 answers are given, and no item has two of them, so that there is nothing to compare yet."));
    EXPECT_EQ(find<QComboBox>("studyChoice")->currentText(), QStringLiteral("Test 1, open"));
}

TEST_F(AgreementDialogTest, SaysBesideTheFieldHowManyCanBeDrawnAndWhyFewCannot) {
    openForm();
    auto* items = find<QSpinBox>("studyItems");
    auto* draw = find<QAbstractButton>("studyDraw");
    ASSERT_TRUE(PublishingUnderTest::waitUntil([this] { return itemsRemark().startsWith(QStringLiteral("36 items can be drawn.")); }));
    items->setValue(36);
    EXPECT_EQ(itemsRemark(), QStringLiteral("36 items can be drawn."));
    EXPECT_TRUE(draw->isEnabled());
    items->setValue(29);
    EXPECT_EQ(itemsRemark(), QStringLiteral("36 items can be drawn. A test has 30 or more, since no agreement is computed of fewer."));
    EXPECT_FALSE(draw->isEnabled());
    EXPECT_TRUE(PublishingUnderTest::waitUntil([&] { return remarkLabel()->height() >= remarkLabel()->heightForWidth(remarkLabel()->width()); })) << "it has room for all its lines";
    EXPECT_GT(remarkLabel()->y(), items->geometry().bottom());
    picture(*m_dialog, "too-few");
    press(Qt::Key_Return);
    EXPECT_EQ(m_writing->studies().open().value(), std::nullopt);
    items->setValue(30);
    EXPECT_TRUE(draw->isEnabled());
}

TEST_F(AgreementDialogTest, SaysThatTooFewItemsAreThere) {
    for (int i = 1; i <= 7; ++i) decide("card-" + std::to_string(i), {{"Ada Example", "card"}});
    openForm();
    ASSERT_TRUE(PublishingUnderTest::waitUntil([this] { return itemsRemark() == QStringLiteral("29 items can be drawn. A test has 30 or more, since no agreement is computed of fewer."); }));
    EXPECT_FALSE(find<QAbstractButton>("studyDraw")->isEnabled());
}

TEST_F(AgreementDialogTest, AnEmptyReportIsOneSentence) {
    draw();
    openReport();
    EXPECT_EQ(textOf("studyProgress"), QStringLiteral("0 of 108 answers are given, and no item has two of them, so that there is nothing to compare yet."));
    EXPECT_TRUE(find<QWidget>("studyProgress")->isVisible());
    EXPECT_LT(find<QWidget>("studyEnd")->mapTo(m_dialog.get(), QPoint()).y(), m_dialog->height() / 3) << "at the top";
    for (const char* part : {"studyEmpty", "studyPeople", "observedFigure", "studyMeaning", "studyTables", "agreementTable"}) {
        EXPECT_FALSE(find<QWidget>(part)->isVisible()) << part;
    }
    EXPECT_TRUE(find<QWidget>("studyEnd")->isVisible());
    picture(*m_dialog, "empty");
}

TEST_F(AgreementDialogTest, SaysTooFewInsteadOfAFigureOfFewerThan30Items) {
    draw();
    answerAll();
    openReport();
    int row = 0;
    while (row < table().rows().rowCount() && cell(row, StudyRows::NameColumn) != QStringLiteral("topup")) ++row;
    ASSERT_LT(row, table().rows().rowCount());
    EXPECT_EQ(cell(row, StudyRows::AgreementColumn), QStringLiteral("too few (12)"));
    EXPECT_EQ(cell(row, StudyRows::AgreementColumn, StudyRows::DetailRole), QStringLiteral("from 30 items on"));
    EXPECT_EQ(cell(row, StudyRows::AlphaColumn), QStringLiteral("too few (12)"));
    EXPECT_EQ(cell(row, StudyRows::NameColumn, StudyRows::DetailRole), QString()) << "nothing is known of it";
    picture(*m_dialog, "labels-too-few");
    find<ui::SegmentedSwitch>("studyTables")->choose(1);
    EXPECT_TRUE(cell(0, StudyRows::ShareColumn).startsWith(QStringLiteral("too few ("))) << cell(0, StudyRows::ShareColumn).toStdString();
}

TEST_F(AgreementDialogTest, ShowsTheFiguresOfTheReport) {
    draw();
    answerAll();
    openReport();
    const services::AgreementReport read = report();
    const auto expectFigure = [this](const char* tile, const agreement::Estimate& estimate, ui::FigureScale scale) {
        const ui::FigureWords words = ui::wordsOf(estimate, scale);
        EXPECT_EQ(figure(tile, "figureValue"), words.value) << tile;
        EXPECT_EQ(figure(tile, "figureDetail"), words.detail) << tile;
        EXPECT_EQ(figure(tile, "figureItems"), QStringLiteral("32 items")) << tile;
    };
    expectFigure("observedFigure", read.figures.observed, ui::FigureScale::Percent);
    expectFigure("kappaFigure", read.figures.kappa, ui::FigureScale::Coefficient);
    expectFigure("alphaFigure", read.figures.alpha, ui::FigureScale::Coefficient);
    expectFigure("ac1Figure", read.figures.ac1, ui::FigureScale::Coefficient);
    EXPECT_EQ(figure("alphaFigure", "figureValue"), QLocale().toString(*read.figures.alpha.value, 'f', 2));
    EXPECT_EQ(textOf("studyProgress"), QStringLiteral("96 of 108 answers given. 32 of 36 items have all of theirs."));
    EXPECT_EQ(textOf("studyPeople"), QStringLiteral("Ada Example 32, Bo Lind 32, Cem Öz 32"));
    EXPECT_EQ(table().rows().rowCount(), static_cast<int>(read.figures.labels.size()));
    picture(*m_dialog, "light");
    under.theme.setScheme(ui::Scheme::Dark);
    picture(*m_dialog, "dark");
}

TEST_F(AgreementDialogTest, HasTheWeakestLabelFirstMarkedInWords) {
    answerMany();
    openReport();
    QAbstractItemModelTester tester(const_cast<StudyRows*>(&table().rows()));
    EXPECT_EQ(cell(0, StudyRows::NameColumn), QStringLiteral("card"));
    EXPECT_EQ(cell(0, StudyRows::NameColumn, StudyRows::DetailRole), QStringLiteral("Under 80 %"));
    EXPECT_EQ(cell(0, StudyRows::AgreementColumn), QStringLiteral("50 %"));
    EXPECT_EQ(cell(0, StudyRows::ItemsColumn), QStringLiteral("36"));
    EXPECT_EQ(cell(0, StudyRows::ChecksColumn), QStringLiteral("Label without definition"));
    EXPECT_THAT(cell(0, StudyRows::NameColumn, Qt::AccessibleTextRole).toStdString(), testing::HasSubstr("Label card, Under 80 %; Items 36; Agreement 50 %"));
    int strong = -1;
    for (int row = 0; row < table().rows().rowCount(); ++row) strong = cell(row, 0) == QStringLiteral("topup") ? row : strong;
    ASSERT_GT(strong, 0);
    EXPECT_EQ(cell(strong, StudyRows::AgreementColumn), QStringLiteral("100 %"));
    EXPECT_EQ(cell(strong, StudyRows::NameColumn, StudyRows::DetailRole), QString());
    EXPECT_EQ(cell(strong, StudyRows::ChecksColumn), QString()) << "only of those to talk about";
    const int last = table().rows().rowCount() - 1;
    EXPECT_EQ(cell(last, StudyRows::AgreementColumn), QStringLiteral("undefined"));
    EXPECT_EQ(cell(last, StudyRows::AgreementColumn, StudyRows::DetailRole), QStringLiteral("on no shared item"));
}

TEST_F(AgreementDialogTest, HasTablesOfConfusedLabelsAndOfPeople) {
    draw();
    answerAll();
    openReport();
    find<ui::SegmentedSwitch>("studyTables")->choose(1);
    const services::AgreementReport read = report();
    ASSERT_EQ(table().rows().rowCount(), static_cast<int>(read.figures.confusions.size()));
    EXPECT_EQ(cell(0, StudyRows::OneColumn), QStringLiteral("card"));
    EXPECT_EQ(cell(0, StudyRows::OtherColumn), QStringLiteral("order"));
    EXPECT_EQ(cell(0, StudyRows::EitherColumn), QLocale().toString(qlonglong{read.figures.confusions[0].items.n}));
    EXPECT_EQ(cell(0, StudyRows::ShareColumn), ui::wordsOf(read.figures.confusions[0].items).value);
    picture(*m_dialog, "confusions");
    find<ui::SegmentedSwitch>("studyTables")->choose(2);
    ASSERT_EQ(table().rows().rowCount(), 3);
    EXPECT_EQ(cell(0, StudyRows::OneColumn), QStringLiteral("Ada Example"));
    EXPECT_EQ(cell(0, StudyRows::PairKappaColumn), ui::wordsOf(read.figures.raterPairs[0].kappa, ui::FigureScale::Coefficient).value);
    picture(*m_dialog, "people");
}

TEST_F(AgreementDialogTest, EnterClosesItAndAsksForTheLabel) {
    draw();
    answerAll();
    openReport();
    std::optional<LabelId> asked;
    QObject::connect(m_dialog.get(), &AgreementDialog::labelAsked, m_dialog.get(), [&](LabelId label) { asked = label; });
    ASSERT_TRUE(table().hasFocus());
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    EXPECT_FALSE(m_dialog->isVisible());
    EXPECT_EQ(asked, report().figures.labels[1].label);
}

TEST_F(AgreementDialogTest, EndsItAfterAQuestionAndOffersANewOne) {
    draw();
    answerAll();
    openReport();
    QSignalSpy changed(m_dialog.get(), &AgreementDialog::itemsChanged);
    find<QWidget>("studyEnd")->setFocus();
    press(Qt::Key_Space);
    EXPECT_TRUE(find<QWidget>("studyKeep")->hasFocus());
    picture(*m_dialog, "ending");
    press(Qt::Key_Escape);
    EXPECT_TRUE(m_dialog->isVisible()) << "it takes back the question alone";
    EXPECT_TRUE(m_writing->studies().open().value().has_value());
    find<QAbstractButton>("studyEnd")->click();
    find<QWidget>("studyEndNow")->setFocus();
    press(Qt::Key_Space);
    ASSERT_TRUE(PublishingUnderTest::waitUntil([&] { return changed.count() == 1 && find<QComboBox>("studyChoice")->count() == 2; }));
    EXPECT_EQ(m_writing->studies().open().value(), std::nullopt);
    EXPECT_THAT(m_dialog->findChild<ui::Banner*>()->text().toStdString(), testing::HasSubstr("Test 1 has ended. 32 items had every answer; 4 unfinished ones"));
    EXPECT_TRUE(PublishingUnderTest::waitUntil([&] { return find<QWidget>("studyProgress")->isVisible(); })) << "its figures stay";
    EXPECT_FALSE(find<QWidget>("studyEnd")->isVisible());
    EXPECT_EQ(find<QComboBox>("studyChoice")->itemText(0), QStringLiteral("New test"));
    find<QComboBox>("studyChoice")->setFocus();
    press(Qt::Key_Up);
    ASSERT_TRUE(PublishingUnderTest::waitUntil([&] { return find<QWidget>("studyItems")->isVisible(); }));
    press(Qt::Key_Escape);
    EXPECT_FALSE(m_dialog->isVisible());
}

TEST_F(AgreementDialogTest, SaysInPlaceWhyNothingWasDrawn) {
    openForm();
    draw();  // by somebody else
    find<QAbstractButton>("studyDraw")->click();
    auto* banner = m_dialog->findChild<ui::Banner*>();
    ASSERT_TRUE(PublishingUnderTest::waitUntil([&] { return banner->isVisible(); }));
    EXPECT_TRUE(banner->isError());
    EXPECT_TRUE(find<QWidget>("studyItems")->isEnabled()) << "it can be tried again";
    EXPECT_FALSE(banner->text().isEmpty());
}

TEST_F(AgreementDialogTest, FitsSmallWindowsAndLargeText) {
    draw();
    answerAll();
    openReport({1024, 640});
    EXPECT_LE(m_dialog->height(), 640 - 40);
    picture(*m_dialog, "1024");
    under.theme.setTextPercent(200);
    openReport({1440, 900});
    EXPECT_LE(m_dialog->width(), 1440 - 40);
    EXPECT_FALSE(table().isColumnHidden(StudyRows::AgreementColumn));
    picture(*m_dialog, "200");
    QApplication::setLayoutDirection(Qt::RightToLeft);
    under.theme.setTextPercent(100);
    openReport({1440, 900});
    EXPECT_GT(table().columnViewportPosition(0), table().columnViewportPosition(StudyRows::AgreementColumn));
    picture(*m_dialog, "mirrored");
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

}  // namespace
}  // namespace docket
