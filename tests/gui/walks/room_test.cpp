#include "tests/gui/walks/room_check.h"
#include "tests/gui/window_fixture.h"

#include <QLabel>
#include <QScreen>

namespace docket::ui {
namespace {

constexpr QSize leastWindow{704, 426};  // half a screen of 1440x900, without the frame

struct Room {
    QSize size;      ///< of the window in physical pixels
    int reading = 19;
    int text = 100;  ///< of the whole window, in percent
};

class EnoughRoom : public testing::TestWithParam<Room> {};

/// The scale factor is the process's: ctest runs this under QT_SCALE_FACTOR 1 to 2. Half of 1440x900 is the least that
/// the window is made for, on a screen that has no more.
TEST_P(EnoughRoom, NothingIsCutAndEveryTargetCanBeHit) {
    const auto [physical, reading, text] = GetParam();
    const qreal scale = QGuiApplication::primaryScreen()->devicePixelRatio();
    const QSize size = (QSizeF(physical) / scale).toSize().expandedTo(leastWindow * qMax(text, 100) / 100);
    test::WindowUnderTest desk(Scheme::Light, size, text);
    desk.theme().setReadingSize(reading);
    desk.walk([&](const char* state, QWidget& widget) {
        if (const QString folder = qEnvironmentVariable("DOCKET_PICTURES"); !folder.isEmpty()) {
            widget.grab().save(QStringLiteral("%1/room-%2x%3-%4-%5.png").arg(folder).arg(size.width()).arg(size.height()).arg(text).arg(QLatin1String(state)));
        }
        if (&widget == &desk.window() || test::fitsTheScreen(widget)) test::expectRoom(state, widget);
    });
}

INSTANTIATE_TEST_SUITE_P(Sizes, EnoughRoom,
                         testing::Values(Room{{1440, 900}}, Room{{1024, 640}}, Room{{1440, 900}, 14}, Room{{1440, 900}, 32}, Room{{1440, 900}, 19, 80}, Room{{1440, 900}, 19, 150},
                                         Room{{1440, 900}, 19, 200}),
                         [](const auto& room) {
                             return std::to_string(room.param.size.width()) + "x" + std::to_string(room.param.size.height()) + "_text" +
                                    std::to_string(room.param.reading) + "_at" + std::to_string(room.param.text);
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
