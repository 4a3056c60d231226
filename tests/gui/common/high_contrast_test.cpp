#include "ui/common/look/high_contrast.h"

#include "tests/gui/walks/ink_recorder.h"
#include "tests/gui/window_fixture.h"

namespace docket::ui {
namespace {

/// The palette of a system whose windows have these colours.
QPalette systemOf(QRgb text, QRgb window, QRgb base, QRgb highlight) {
    const QColor ink = text;
    QPalette palette(ink, QColor(window), ink, ink, ink, ink, ink, QColor(base), QColor(window));
    palette.setColor(QPalette::Highlight, QColor(highlight));
    palette.setColor(QPalette::Link, QColor(highlight));
    return palette;
}

const QPalette usualLight = systemOf(0x000000, 0xefefef, 0xffffff, 0x308cc6);
const QPalette usualDark = systemOf(0xffffff, 0x2a2a2a, 0x1e1e1e, 0x308cc6);
const QPalette blackSystem = systemOf(0xffffff, 0x000000, 0x000000, 0x1aebff);
const QPalette yellowSystem = systemOf(0xffff00, 0x000000, 0x000000, 0x008000);
const QPalette whiteSystem = systemOf(0x000000, 0xffffff, 0xffffff, 0x37006e);

TEST(HighContrast, IsKnownByThePaletteOfTheSystem) {
    EXPECT_FALSE(isHighContrast(usualLight));
    EXPECT_FALSE(isHighContrast(usualDark));
    EXPECT_TRUE(isHighContrast(blackSystem));
    EXPECT_TRUE(isHighContrast(yellowSystem));
    EXPECT_TRUE(isHighContrast(whiteSystem));
    EXPECT_TRUE(isHighContrast(highContrastPalette(Scheme::Light)));
    EXPECT_TRUE(isHighContrast(highContrastPalette(Scheme::Dark)));
}

TEST(HighContrast, TakesTextAndGroundFromTheSystemAndFillsWithWhatTheTextCanBear) {
    for (const QPalette& system : {blackSystem, yellowSystem, whiteSystem, highContrastPalette(Scheme::Light), highContrastPalette(Scheme::Dark)}) {
        const RoleColors colors = highContrastColors(system);
        const auto color = [&](Role role) { return colors[static_cast<std::size_t>(role)]; };
        EXPECT_EQ(color(Role::Text), system.color(QPalette::Text));
        EXPECT_EQ(color(Role::Text3), system.color(QPalette::Text));
        EXPECT_EQ(color(Role::Page), system.color(QPalette::Base));
        EXPECT_EQ(color(Role::Rail), system.color(QPalette::Window));
        for (const Role ground : {Role::Soft, Role::Selection, Role::EvidenceMine, Role::EvidenceModel, Role::Inset}) {
            EXPECT_GE(contrastRatio(color(Role::Text), color(ground)), 7) << color(ground).name().toStdString();
            EXPECT_NE(color(ground), color(Role::Base)) << "what is marked is seen";
        }
        for (const Role ground : {Role::Base, Role::Window, Role::Soft}) EXPECT_GE(contrastRatio(color(Role::Focus), color(ground)), 3);
        EXPECT_GE(contrastRatio(color(Role::FieldBorder), color(Role::Base)), 7);
    }
}

TEST(HighContrast, FollowsTheSystemUnlessThePersonChose) {
    QApplication::setPalette(blackSystem);
    Theme theme(Scheme::Light);
    EXPECT_TRUE(highContrastOf({}, theme));
    EXPECT_FALSE(highContrastOf(QStringLiteral("off"), theme));
    theme.setHighContrast(true);
    EXPECT_EQ(theme.color(Role::Window), QColor(Qt::black)) << "the system's, though light was chosen";
    EXPECT_EQ(QApplication::palette().color(QPalette::Window), QColor(Qt::black));
    theme.setHighContrast(false);
    EXPECT_EQ(theme.color(Role::Window), colorOf(Role::Window, Scheme::Light));
}

TEST(HighContrast, IsBlackAndWhiteWhereOnlyThePersonAsksForIt) {
    QApplication::setPalette(usualLight);
    Theme theme(Scheme::Dark);
    EXPECT_FALSE(highContrastOf({}, theme));
    EXPECT_TRUE(highContrastOf(QStringLiteral("on"), theme));
    theme.setHighContrast(true);
    EXPECT_EQ(theme.color(Role::Base), QColor(Qt::black));
    theme.setScheme(Scheme::Light);
    EXPECT_EQ(theme.color(Role::Base), QColor(Qt::white));
}

class HighContrastOnScreen : public testing::TestWithParam<Scheme> {};

TEST_P(HighContrastOnScreen, NothingIsPaintedThatHasLess) {
    test::WindowUnderTest desk(GetParam());
    desk.theme().setHighContrast(true);
    const QRgb disabled = desk.theme().color(Role::Disabled).rgb();
    std::size_t looked = 0;
    desk.walk([&](const char* state, QWidget& widget) {
        if (const QString folder = qEnvironmentVariable("DOCKET_PICTURES"); !folder.isEmpty()) {
            widget.grab().save(QStringLiteral("%1/contrast-%2-%3.png").arg(folder, QLatin1String(state), QString::number(static_cast<int>(GetParam()))));
        }
        for (const test::Ink& ink : test::inksOf(widget)) {
            ++looked;
            if (ink.text.rgb() == disabled) continue;
            EXPECT_GE(contrastRatio(ink.text, ink.ground), 7)
                << state << ": “" << ink.words.toStdString() << "” is " << ink.text.name().toStdString() << " on " << ink.ground.name().toStdString();
        }
    });
    EXPECT_GT(looked, 500U);
}

INSTANTIATE_TEST_SUITE_P(Schemes, HighContrastOnScreen, testing::Values(Scheme::Light, Scheme::Dark),
                         [](const auto& scheme) { return std::string(scheme.param == Scheme::Light ? "Light" : "Dark"); });

}  // namespace
}  // namespace docket::ui
