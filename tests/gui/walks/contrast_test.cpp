#include "tests/gui/walks/ink_recorder.h"
#include "tests/gui/window_fixture.h"
#include "ui/common/look/high_contrast.h"
#include "ui/common/look/tokens.h"

#include <QLabel>

#include <set>

namespace docket::ui {
namespace {

/// What may stand on a ground.
struct Pairs {
    Role ground;
    std::vector<Role> inks;
};

/// The only pairs of text and ground that the program may use.
const std::vector<Pairs> textPairs = {
    {Role::Window, {Role::Text, Role::Text2, Role::Text3, Role::Accent, Role::Ok, Role::Warn, Role::Bad}},
    {Role::Rail, {Role::Text, Role::Text2, Role::Text3, Role::Accent}},
    {Role::Base, {Role::Text, Role::Text2, Role::Text3, Role::Accent, Role::Model, Role::Ok, Role::Warn, Role::Bad}},
    {Role::Alt, {Role::Text, Role::Text2, Role::Text3, Role::Accent, Role::Ok, Role::Warn}},
    {Role::Page, {Role::Text, Role::Text2, Role::Text3, Role::Model, Role::Accent, Role::Ok, Role::Warn, Role::Bad}},
    {Role::Inset, {Role::Text, Role::Text2, Role::Text3, Role::Accent}},
    {Role::Accent, {Role::OnAccent}},
    {Role::AccentHover, {Role::OnAccent}},
    {Role::Soft, {Role::Text, Role::Text2, Role::Text3, Role::OnSoft, Role::Accent, Role::Warn}},
    {Role::Selection, {Role::Text}},
    {Role::EvidenceMine, {Role::Text}},
    {Role::EvidenceModel, {Role::Text, Role::Model}},
    {Role::OkFill, {Role::Ok, Role::Text, Role::Text2, Role::Text3}},
    {Role::WarnFill, {Role::Warn, Role::Text, Role::Text2, Role::Text3}},
    {Role::BadFill, {Role::Bad, Role::Text, Role::Text2}},
    {Role::Tip, {Role::OnTip}},
};

/// Lines and shapes that tell something.
const std::vector<Pairs> shapePairs = {
    {Role::Base, {Role::FieldBorder, Role::Focus}},
    {Role::Window, {Role::FieldBorder, Role::Focus}},
    {Role::Inset, {Role::FieldBorder}},
    {Role::Rail, {Role::Focus, Role::Accent}},
    {Role::Soft, {Role::Focus, Role::Accent}},
};

void expectContrast(const std::vector<Pairs>& pairs, double least) {
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        for (const auto& [ground, inks] : pairs) {
            for (const Role ink : inks) {
                EXPECT_GE(contrastRatio(colorOf(ink, scheme), colorOf(ground, scheme)), least)
                    << colorOf(ink, scheme).name().toStdString() << " on " << colorOf(ground, scheme).name().toStdString();
            }
        }
    }
}

TEST(Contrast, IsThatOfTheStandard) {
    EXPECT_NEAR(contrastRatio(Qt::white, Qt::black), 21, 1e-6);
    EXPECT_NEAR(contrastRatio(QColor(0x77, 0x77, 0x77), Qt::white), 4.48, 0.005);
}

TEST(Contrast, TextCanBeReadOnEveryGroundItMayStandOn) { expectContrast(textPairs, 4.5); }

TEST(Contrast, LinesAndShapesThatTellSomethingCanBeSeen) { expectContrast(shapePairs, 3.0); }

class ContrastOnScreen : public testing::TestWithParam<Scheme> {};

TEST_P(ContrastOnScreen, OnlyListedPairsArePainted) {
    const Scheme scheme = GetParam();
    std::set<std::pair<QRgb, QRgb>> listed;
    for (const auto& [ground, inks] : textPairs) {
        for (const Role ink : inks) listed.emplace(colorOf(ink, scheme).rgb(), colorOf(ground, scheme).rgb());
    }
    const QRgb disabled = colorOf(Role::Disabled, scheme).rgb();
    test::WindowUnderTest desk(scheme);
    std::size_t looked = 0;
    desk.walk([&](const char* state, QWidget& widget) {
        for (const test::Ink& ink : test::inksOf(widget)) {
            ++looked;
            if (ink.text.rgb() == disabled) continue;
            // Cells of heat stand on any shade, with the one of black and white that is read on it.
            const bool isOnHeat = (ink.text == QColor(Qt::black) || ink.text == QColor(Qt::white)) && contrastRatio(ink.text, ink.ground) >= 4.5;
            EXPECT_TRUE(isOnHeat || listed.contains({ink.text.rgb(), ink.ground.rgb()}))
                << state << " at " << ink.place.x() << "," << ink.place.y() << " " << ink.place.width() << "x" << ink.place.height() << ": “" << ink.words.toStdString() << "” is " << ink.text.name().toStdString() << " on " << ink.ground.name().toStdString();
        }
    });
    EXPECT_GT(looked, 500U) << "the recorder sees what is painted";
}

INSTANTIATE_TEST_SUITE_P(Schemes, ContrastOnScreen, testing::Values(Scheme::Light, Scheme::Dark),
                         [](const auto& scheme) { return std::string(scheme.param == Scheme::Light ? "Light" : "Dark"); });

TEST(ContrastOnScreenRule, SeesAPairThatIsNotListed) {
    QLabel label(QStringLiteral("Hardly to be read"));
    QPalette colors;
    colors.setColor(QPalette::WindowText, QColor(0xcc, 0xcc, 0xcc));
    colors.setColor(QPalette::Window, Qt::white);
    label.setPalette(colors);
    label.setStyleSheet(QStringLiteral("background: #ffffff; color: #cccccc;"));
    label.resize(200, 40);
    const auto inks = test::inksOf(label);
    ASSERT_EQ(inks.size(), 1U);
    EXPECT_EQ(inks.front().text, QColor(0xcc, 0xcc, 0xcc));
    EXPECT_EQ(inks.front().ground, QColor(Qt::white));
    EXPECT_LT(contrastRatio(inks.front().text, inks.front().ground), 4.5);
}

}  // namespace
}  // namespace docket::ui
