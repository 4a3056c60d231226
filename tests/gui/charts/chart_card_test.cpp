#include "ui/charts/chart_card.h"

#include "tests/gui/charts/chart_samples.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTest>
#include <QXmlStreamReader>
#include <gtest/gtest.h>

#include <functional>

namespace docket {
namespace {

using namespace ui;

/// Each kind of chart, filled.
struct CardSample {
    const char* name;
    std::function<Chart*(const Theme&)> make;
};

void PrintTo(const CardSample& sample, std::ostream* out) { *out << sample.name; }

template <class Kind, class Fill, class... More>
CardSample cardOf(const char* name, Fill fill, More... more) {
    return {name, [=](const Theme& theme) -> Chart* {
                auto* chart = new Kind(theme, more...);
                fill(*chart);
                return chart;
            }};
}

const std::array cardSamples = {
    cardOf<SeriesChart>("time", [](SeriesChart& chart) { chart.setData(test::escalationPerDay()); }),
    cardOf<SeriesChart>("lines", [](SeriesChart& chart) { chart.setData(test::costPerThreshold()); }),
    cardOf<ReliabilityChart>("reliability", [](ReliabilityChart& chart) { chart.setBins(test::reliabilityBins(), 2); }),
    cardOf<BarChart>("bars", [](BarChart& chart) { chart.setBars(test::labelsByF1()); }, QStringLiteral("F1"), QStringLiteral("Labels")),
    cardOf<SmallMultiples>("multiples", [](SmallMultiples& chart) { chart.setData(test::shareOfGroups()); }),
    cardOf<ConfusionChart>("confusion", [](ConfusionChart& chart) { chart.setData(test::confusionOf(11)); }),
    cardOf<CurveChart>("curve", [](CurveChart& chart) { chart.setDots(test::learningCurve()); }, QStringLiteral("examples")),
};

class ChartCardTest : public testing::TestWithParam<CardSample> {
protected:
    ChartCardTest() {
        theme.apply();
        card = std::make_unique<ChartCard>(theme, QStringLiteral("Cost <per> day & more"), GetParam().make(theme));
        card->setAside(QStringLiteral("yesterday 9.8 %, usual 8.1 %"));
        card->resize(card->sizeHint());
        card->show();
        card->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(card.get()));
    }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key), modifiers); }

    Theme theme{Scheme::Light};
    std::unique_ptr<ChartCard> card;
};

TEST_P(ChartCardTest, CopiesTheTableFromEitherHalf) {
    const ChartFigures figures = card->chart().figures();
    QStringList lines;
    QStringList heads;
    for (const FigureColumn& column : figures.columns) heads << column.head;
    lines << heads.join(QLatin1Char('\t'));
    for (const FigureRow& row : figures.rows) {
        QStringList cells;
        for (const FigureCell& cell : row.cells) cells << cell.text;
        lines << cells.join(QLatin1Char('\t'));
    }
    const QString expected = lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
    for (const bool isTable : {false, true}) {
        card->setTable(isTable);
        QGuiApplication::clipboard()->clear();
        (isTable ? static_cast<QWidget*>(&card->table()) : &card->chart())->setFocus();
        press(Qt::Key_C, Qt::ControlModifier);
        EXPECT_EQ(QGuiApplication::clipboard()->text(), expected) << isTable;
    }
}

TEST_P(ChartCardTest, KeepsTheFocusWithWhatIsShown) {
    card->chart().setFocus();
    card->setTable(true);
    EXPECT_TRUE(card->table().hasFocus() && !card->chart().isVisible());
    card->setTable(false);
    EXPECT_TRUE(card->chart().isAncestorOf(QApplication::focusWidget()) || card->chart().hasFocus());
    EXPECT_FALSE(card->table().isVisible());
}

TEST_P(ChartCardTest, OpensWhatAPointOrItsRowStandsFor) {
    const QSignalSpy activated(card.get(), &ChartCard::activated);
    card->chart().setFocus();
    press(Qt::Key_Return);
    EXPECT_EQ(activated.count(), 1);
    card->setTable(true);
    card->table().setCurrentIndex(card->table().model()->index(card->table().model()->rowCount() - 1, 0));
    press(Qt::Key_Return);
    ASSERT_EQ(activated.count(), 2);
    EXPECT_EQ(activated.back().front().toInt(), card->chart().pointInTable(card->table().model()->rowCount() - 1, 0));
}

TEST_P(ChartCardTest, MakesPicturesThatCanBeRead) {
    const QSize size = card->chart().pictureSize();
    const QImage png = QImage::fromData(card->picture(PictureKind::Png), "PNG");
    ASSERT_FALSE(png.isNull());
    EXPECT_EQ(png.size(), 2 * size);
    EXPECT_EQ(png.text(QStringLiteral("Title")), QStringLiteral("Cost <per> day & more"));
    const QByteArray svg = card->picture(PictureKind::Svg);
    QXmlStreamReader reader(svg);
    QString title;
    while (!reader.atEnd()) {
        if (reader.readNextStartElement() && reader.name() == QLatin1String("title")) title = reader.readElementText();
    }
    EXPECT_FALSE(reader.hasError() && reader.error() != QXmlStreamReader::PrematureEndOfDocumentError) << reader.errorString().toStdString();
    EXPECT_EQ(title, QStringLiteral("Cost <per> day & more"));
    QSvgRenderer renderer(svg);
    ASSERT_TRUE(renderer.isValid());
    EXPECT_EQ(renderer.viewBox().size(), size);
    QImage drawn(size, QImage::Format_RGB32);
    drawn.fill(Qt::white);
    QImage blank = drawn;
    QPainter painter(&drawn);
    renderer.render(&painter);
    EXPECT_NE(drawn, blank);
}

TEST_P(ChartCardTest, HasAMenuThatCopiesAndAsksForPictures) {
    qRegisterMetaType<PictureKind>();
    QSignalSpy asked(card.get(), &ChartCard::pictureAsked);
    auto* button = card->findChild<QAbstractButton*>(QStringLiteral("chartMenuButton"));
    EXPECT_EQ(button->text(), QStringLiteral("Copy or save “Cost <per> day & more”"));
    for (const char* name : {"copyChart", "chartAsPng", "chartAsSvg"}) {
        button->click();
        auto* menu = card->findChild<QMenu*>(QStringLiteral("chartMenu"));
        ASSERT_NE(menu, nullptr);
        QGuiApplication::clipboard()->clear();
        menu->findChild<QAction*>(QLatin1String(name))->trigger();
        menu->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        EXPECT_EQ(QGuiApplication::clipboard()->text().isEmpty(), name != std::string_view("copyChart"));
    }
    ASSERT_EQ(asked.count(), 2);
    EXPECT_EQ(asked[0].front().value<PictureKind>(), PictureKind::Png);
    EXPECT_EQ(asked[1].front().value<PictureKind>(), PictureKind::Svg);
}

TEST_P(ChartCardTest, TellsTheCurrentPoint) {
    EXPECT_EQ(card->findChild<QLabel*>(QStringLiteral("chartPoint"))->text(), card->chart().currentWords());
    EXPECT_FALSE(card->chart().currentWords().isEmpty());
    EXPECT_EQ(card->chart().accessibleName(), QStringLiteral("Cost <per> day & more"));
}

/// As it is seen; with DOCKET_PICTURES the pictures are kept.
TEST_P(ChartCardTest, IsDrawnInEveryLook) {
    const auto keep = [&](const char* look) {
        QCoreApplication::processEvents();
        const QImage seen = card->grab().toImage();
        const QString folder = qEnvironmentVariable("DOCKET_PICTURES");
        if (!folder.isEmpty()) seen.save(QStringLiteral("%1/chart-%2-%3.png").arg(folder, QLatin1String(GetParam().name), QLatin1String(look)));
        return seen;
    };
    card->chart().setFocus();
    const QImage light = keep("light");
    theme.setScheme(Scheme::Dark);
    EXPECT_NE(keep("dark"), light);
    theme.setHighContrast(true);
    EXPECT_NE(keep("contrast"), light);
    theme.setHighContrast(false);
    theme.setScheme(Scheme::Light);
    card->setLayoutDirection(Qt::RightToLeft);
    EXPECT_NE(keep("mirrored"), light);
    card->setLayoutDirection(Qt::LeftToRight);
    theme.setTextPercent(200);
    card->resize(card->sizeHint());
    EXPECT_GT(keep("200").height(), light.height());
    theme.setTextPercent(100);
    card->setOld(true);
    EXPECT_NE(keep("old"), light);
    card->setOld(false);
    card->setNote(QStringLiteral("Across: stated confidence. Up: share that was right, with 95 % interval."));
    QCoreApplication::processEvents();
    card->resize(card->minimumSizeHint());
    keep("small");
    card->resize(700, 320);
    card->setTable(true);
    EXPECT_NE(keep("table"), light);
}

TEST(ChartCardWithoutFigures, ShowsWhatIsMissingAlsoAsATable) {
    Theme theme(Scheme::Light);
    auto* chart = new BarChart(theme, QStringLiteral("F1"), QStringLiteral("Labels"));
    chart->setEmptyWords(QStringLiteral("0 of 200 decisions needed"));
    ChartCard card(theme, QStringLiteral("Labels by F1"), chart);
    card.show();
    card.setTable(true);
    EXPECT_TRUE(chart->isVisible() && !card.table().isVisible());
    chart->setBars(test::labelsByF1());
    EXPECT_TRUE(!chart->isVisible() && card.table().isVisible()) << "as was asked";
    EXPECT_EQ(card.table().model()->rowCount(), 5);
}

INSTANTIATE_TEST_SUITE_P(All, ChartCardTest, testing::ValuesIn(cardSamples), [](const auto& tested) { return std::string(tested.param.name); });

}  // namespace
}  // namespace docket
