#include "tests/gui/walks/ink_recorder.h"
#include "tests/gui/walks/room_check.h"
#include "tests/gui/walks/spoken_language.h"
#include "tests/gui/walks/stray_words.h"
#include "tests/gui/window_fixture.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>

#include <set>
#include <string_view>

namespace docket::ui {
namespace {

struct Walked {
    const char* language;
    QSize size;
};

/// With DOCKET_PICTURES every picture is kept there.
void keepPicture(const Walked& walked, const QString& state, QWidget& widget) {
    const QString folder = qEnvironmentVariable("DOCKET_PICTURES");
    if (folder.isEmpty()) return;
    const QString name = QStringLiteral("%1-%2-%3.png").arg(QString(state).replace(QLatin1Char(' '), QLatin1Char('-')), QLatin1String(walked.language)).arg(walked.size.width());
    EXPECT_TRUE(widget.grab().save(folder + QLatin1Char('/') + name)) << name.toStdString();
}

/// What an export would write, and what is to be said of it: that is English, as errors are.
QStringList wordsOfTheExport(const MainWindow& window) {
    const services::DatasetPreview* preview = window.exportPage() == nullptr ? nullptr : window.exportPage()->controller().preview();
    if (preview == nullptr) return {};
    QStringList words;
    for (const services::PreviewedFile& file : preview->files) words << toQt(file.name) << toQt(file.beginning);
    for (const dataset::Finding& finding : preview->findings) words << toQt(finding.message);
    return words;
}

class EveryLanguage : public testing::TestWithParam<Walked> {};

TEST_P(EveryLanguage, HasRoomOnEveryScreen) {
    const Walked walked = GetParam();
    const test::Speaking speaking(walked.language);
    test::WindowUnderTest desk(Scheme::Light, walked.size);
    desk.walk([&](const char* state, QWidget& widget) {
        if (&widget == &desk.window() || test::fitsTheScreen(widget)) test::expectRoom(state, widget);
        keepPicture(walked, QLatin1String(state), widget);
    });
}

INSTANTIATE_TEST_SUITE_P(Sizes, EveryLanguage,
                         testing::Values(Walked{"pseudo", {1440, 900}}, Walked{"de", {1440, 900}}, Walked{"de", {1024, 640}}, Walked{"ar", {1440, 900}},
                                         Walked{"ar", {1024, 640}}),
                         [](const auto& walked) { return walked.param.language + std::to_string(walked.param.size.width()); });

TEST(MirroredWindow, HasEveryPaneAtTheOtherSide) {
    const test::Speaking speaking("ar");
    test::WindowUnderTest desk;
    desk.open(desk.sample.support);
    const auto placeOf = [&](const char* name) {
        const auto* widget = desk.window().findChild<QWidget*>(QLatin1String(name));
        return widget == nullptr ? QRect() : QRect(widget->mapTo(&desk.window(), QPoint()), widget->size());
    };
    EXPECT_EQ(placeOf("rail").right(), desk.window().rect().right());
    EXPECT_LT(placeOf("labelList").right(), placeOf("readingView").left());
    const QWidget* viewport = desk.window().findChild<QAbstractScrollArea*>(QStringLiteral("readingView"))->viewport();
    EXPECT_LT(placeOf("readingView").right() - viewport->mapTo(&desk.window(), viewport->rect().topRight()).x(), 40) << "the column is at the right";
}

TEST(MirroredWindow, TakesLeftForForward) {
    const test::Speaking speaking("ar");
    test::WindowUnderTest desk;
    desk.open(desk.sample.support);
    desk.keys.press(desk.keyOf(false));
    desk.keys.press(QStringLiteral("Return"));
    desk.await(ReviewController::Phase::Comparing);
    const auto isHighlighted = [&](int reason) { return desk.window().findChild<QAbstractButton*>(QStringLiteral("reason%1").arg(reason))->isChecked(); };
    desk.keys.press(QStringLiteral("Down"));
    EXPECT_TRUE(isHighlighted(1));
    desk.keys.press(QStringLiteral("Left"));
    EXPECT_TRUE(isHighlighted(2));
    desk.keys.press(QStringLiteral("Right"));
    EXPECT_TRUE(isHighlighted(1));
}

TEST(PseudoLanguage, FindsNoTextThatIsNotTranslated) {
    const test::Speaking speaking("pseudo");
    test::WindowUnderTest desk;
    const QStringList given{toQt(desk.sample.support.string()), toQt(desk.sample.topics.string()), QStringLiteral("support-2.docket"), desk.reviewer()};
    const QStringList typed{QStringLiteral("la"), QStringLiteral("nothing has these words"), QStringLiteral("Weather"), QStringLiteral("/srv/ada/topics-openai-chat"),
                            QStringLiteral("The decision was not saved."), QStringLiteral("The items are imported.")};
    QStringList lettered;  // rows of a matrix: a letter and a label
    for (const QString& words : test::wordsOfTheSample()) {
        for (char letter = 'A'; letter <= 'J'; ++letter) lettered << QStringLiteral("%1 %2").arg(QLatin1Char(letter)).arg(words);
    }
    const QStringList columns{QStringLiteral("id text label confidence scores model prompt_version created_at rationale metadata.channel metadata.language"),
                              QStringLiteral("{\"damaged_goods\":0.77,\"wrong_item\":0.14,\"product_question\":0.05}")};  // of its file, with a first value
    const QStringList data = test::wordsOfTheSample() + lettered + given + typed + columns;
    std::set<QString> told;
    int texts = 0;
    desk.walk([&](const char* state, QWidget& widget) {
        const test::StrayWords stray(data + wordsOfTheExport(desk.window()));
        for (const QString& text : test::textsOf(widget)) {
            ++texts;
            for (const QString& words : stray.in(text)) {
                if (told.insert(words).second) ADD_FAILURE() << state << ": “" << words.toStdString() << "” in “" << text.toStdString() << "”";
            }
        }
    });
    EXPECT_GT(texts, 2000);
}

TEST(LongWords, WrapTheNamesOfLabelsBeforeTheyAreElided) {
    const test::Speaking speaking("pseudo");
    test::WindowUnderTest desk;
    int compared = 0;
    desk.walk([&](const char* state, QWidget& widget) {
        if (std::string_view(state) != "several compared") return;
        ++compared;
        for (const test::Ink& ink : test::inksOf(*widget.findChild<QWidget*>(QStringLiteral("labelList")))) {
            EXPECT_FALSE(ink.words.endsWith(QChar(u'…'))) << ink.words.toStdString();
        }
    });
    EXPECT_EQ(compared, 1);
}

TEST(StrayWords, AreWhatIsNeitherDataNorTranslated) {
    const test::StrayWords stray({QStringLiteral("My parcel is late. Where is it?")});
    EXPECT_TRUE(stray.in(QStringLiteral("[Çĥöšé “My parcel is late.” ~~~~]")).isEmpty());
    EXPECT_TRUE(stray.in(QStringLiteral("parcel is l…")).isEmpty()) << "elided";
    EXPECT_TRUE(stray.in(QStringLiteral("[Ñöţé ~~] (Ctrl+E)")).isEmpty()) << "a key";
    EXPECT_EQ(stray.in(QStringLiteral("[Ñöţé ~~] optional")), QStringList{QStringLiteral("optional")});
    EXPECT_EQ(stray.in(QStringLiteral("parcel late")), QStringList{QStringLiteral("parcel late")}) << "words of data, but no data";
}

}  // namespace
}  // namespace docket::ui
