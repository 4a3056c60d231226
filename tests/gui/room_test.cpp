#include "tests/gui/room_check.h"
#include "tests/gui/window_fixture.h"

#include <QLabel>
#include <QScreen>

namespace docket::ui {
namespace {

struct Room {
    QSize size;      ///< of the window in physical pixels
    int reading = 19;
};

class EnoughRoom : public testing::TestWithParam<Room> {};

/// The scale factor is the process's: ctest runs this under QT_SCALE_FACTOR 1 to 2. However small the screen, the window
/// keeps its 1024x640 logical pixels.
TEST_P(EnoughRoom, NothingIsCutAndEveryTargetCanBeHit) {
    const auto [physical, reading] = GetParam();
    const qreal scale = QGuiApplication::primaryScreen()->devicePixelRatio();
    test::WindowUnderTest desk(Scheme::Light, (QSizeF(physical) / scale).toSize());
    desk.theme().setReadingSize(reading);
    desk.walk([&](const char* state, QWidget& widget) {
        if (&widget == &desk.window() || test::fitsTheScreen(widget)) test::expectRoom(state, widget);
    });
}

INSTANTIATE_TEST_SUITE_P(Sizes, EnoughRoom,
                         testing::Values(Room{{1440, 900}}, Room{{1024, 640}}, Room{{1440, 900}, 14}, Room{{1440, 900}, 32}),
                         [](const auto& room) {
                             return std::to_string(room.param.size.width()) + "x" + std::to_string(room.param.size.height()) + "_text" +
                                    std::to_string(room.param.reading);
                         });

TEST(EnoughRoomRule, SeesWhatIsCut) {
    QWidget root;
    root.resize(300, 60);
    QLabel label(QStringLiteral("A sentence that is longer than its label"), &root);
    label.setGeometry(0, 0, 40, 20);
    root.show();
    EXPECT_GT(test::sizeOfWords(label).width(), label.width());
}

}  // namespace
}  // namespace docket::ui
