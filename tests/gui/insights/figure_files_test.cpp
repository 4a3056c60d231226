#include "ui/insights/frame/figure_files.h"

#include "tests/gui/window_under_test.h"
#include "ui/charts/bar_chart.h"

#include <QImage>
#include <QSvgRenderer>
#include <gtest/gtest.h>

namespace docket {
namespace {

class FigureFilesTest : public testing::Test {
protected:
    FigureFilesTest() {
        auto* chart = new ui::BarChart(theme, QStringLiteral("F1"), QStringLiteral("Labels"));
        chart->setBars({{QStringLiteral("0.5–0.6"), 3, QStringLiteral("three")}, {QStringLiteral("0.6–0.7"), 5, QStringLiteral("five")}});
        card = std::make_unique<ui::ChartCard>(theme, QStringLiteral("All 77 labels, by F1"), chart);
        keeper.serve(*card);
    }
    /// Asks for a picture in this file and waits for what is said of it.
    QByteArray saved(ui::PictureKind kind, const QString& name) {
        dialogs.file = QString::fromStdString((fixture.folder / fromQt(name)).string());
        const qsizetype before = said.count() + refused.count();
        Q_EMIT card->pictureAsked(kind);
        EXPECT_TRUE(test::waitUntil([&] { return said.count() + refused.count() > before; }));
        QFile file(dialogs.file);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static std::string fromQt(const QString& text) { return text.toStdString(); }

    test::WorkspaceFixture fixture;
    ui::Theme theme{ui::Scheme::Light};
    test::OneFile dialogs;
    ui::Workers workers;
    storage::LocalFiles files;
    ui::FigureFiles keeper{dialogs, workers, files};
    QSignalSpy said{&keeper, &ui::FigureFiles::saved};
    QSignalSpy refused{&keeper, &ui::FigureFiles::failed};
    std::unique_ptr<ui::ChartCard> card;
};

TEST_F(FigureFilesTest, WritesThePicturesThatACardAsksFor) {
    EXPECT_FALSE(QImage::fromData(saved(ui::PictureKind::Png, QStringLiteral("labels.png")), "PNG").isNull());
    EXPECT_EQ(said.back().front().toString(), QStringLiteral("The chart is in \u2068labels.png\u2069."));
    EXPECT_TRUE(QSvgRenderer(saved(ui::PictureKind::Svg, QStringLiteral("labels.svg"))).isValid());
    EXPECT_EQ(said.count(), 2);
}

TEST_F(FigureFilesTest, KeepsWhatIsThere) {
    const QByteArray first = saved(ui::PictureKind::Svg, QStringLiteral("labels"));
    EXPECT_EQ(saved(ui::PictureKind::Png, QStringLiteral("labels")), first);
    ASSERT_EQ(refused.count(), 1);
    EXPECT_FALSE(refused.front().front().toString().isEmpty());
}

TEST_F(FigureFilesTest, WritesNothingWhenNoFileIsNamed) {
    dialogs.file.clear();
    Q_EMIT card->pictureAsked(ui::PictureKind::Png);
    workers.wait();
    EXPECT_EQ(dialogs.asked, 1);
    EXPECT_EQ(said.count() + refused.count(), 0);
}

}  // namespace
}  // namespace docket
