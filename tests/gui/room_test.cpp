#include "tests/gui/window_fixture.h"
#include "ui/common/buttons.h"

#include <QAbstractScrollArea>
#include <QLabel>
#include <QLineEdit>
#include <QScreen>
#include <QScrollArea>

namespace docket::ui {
namespace {

constexpr int leastTarget = 24;
constexpr QSize leastWindow{704, 426};  // half a screen of 1440x900, without the frame

/// The area in which the widget scrolls, so that a part out of sight can be brought into sight.
const QAbstractScrollArea* areaOf(const QWidget& widget) {
    for (const QWidget* above = widget.parentWidget(); above != nullptr; above = above->parentWidget()) {
        if (const auto* area = qobject_cast<const QAbstractScrollArea*>(above)) return area;
    }
    return nullptr;
}

/// The size that the widget's words ask for; empty: it has none.
QSize sizeOfWords(const QWidget& widget) {
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
        if (label->text().isEmpty()) return {};
        if (label->wordWrap()) return {0, label->heightForWidth(label->width())};
        return label->fontMetrics().size(0, label->text());
    }
    const bool asksForItsWords = qobject_cast<const KeyButton*>(&widget) != nullptr || qobject_cast<const Chip*>(&widget) != nullptr ||
                                 qobject_cast<const SegmentedSwitch*>(&widget) != nullptr || qobject_cast<const KeyCap*>(&widget) != nullptr;
    if (asksForItsWords) return widget.minimumSizeHint().expandedTo({0, 1});
    const bool showsOnlyAnIcon = !widget.toolTip().isEmpty();  // which then says the words
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget); button != nullptr && !showsOnlyAnIcon) return {button->fontMetrics().horizontalAdvance(button->text()), 0};
    return {};
}

std::string nameOf(const QWidget& widget) {
    const auto* label = qobject_cast<const QLabel*>(&widget);
    const QString words = label != nullptr ? label->text() : widget.accessibleName();
    return QStringLiteral("%1 “%2” “%3”").arg(QLatin1String(widget.metaObject()->className()), widget.objectName(), words).toStdString();
}

bool isTarget(const QWidget& widget) {
    return qobject_cast<const QAbstractButton*>(&widget) != nullptr || qobject_cast<const QLineEdit*>(&widget) != nullptr ||
           qobject_cast<const SegmentedSwitch*>(&widget) != nullptr;
}

void expectRoom(const std::string& state, QWidget& root) {
    for (const QWidget* widget : root.findChildren<QWidget*>()) {
        const bool isSeen = widget->isVisible() && !widget->size().isEmpty() && !widget->visibleRegion().isEmpty();
        if (!isSeen || widget->window() != &root) continue;
        const QSize needed = sizeOfWords(*widget);
        EXPECT_LE(needed.width(), widget->width()) << state << ": " << nameOf(*widget) << " is too narrow";
        EXPECT_LE(needed.height(), widget->height()) << state << ": " << nameOf(*widget) << " is too low";
        const bool hasWords = !needed.isEmpty() || needed.height() > 0 || isTarget(*widget);
        const QAbstractScrollArea* area = areaOf(*widget);
        const QRect seen = widget->visibleRegion().boundingRect();
        if (hasWords && area == nullptr) {
            EXPECT_EQ(seen, widget->rect()) << state << ": " << nameOf(*widget) << " is partly out of sight";
        } else if (hasWords && qobject_cast<const QScrollArea*>(area) != nullptr && area->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff) {
            EXPECT_EQ(seen.width(), widget->width()) << state << ": " << nameOf(*widget) << " cannot be scrolled to sidewise";
        }
        if (isTarget(*widget)) {
            EXPECT_GE(widget->width(), leastTarget) << state << ": " << nameOf(*widget);
            EXPECT_GE(widget->height(), leastTarget) << state << ": " << nameOf(*widget);
        }
    }
}

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
        QCoreApplication::processEvents();
        // What came back from the writer's thread last may have asked for a new layout.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        if (const QString folder = qEnvironmentVariable("DOCKET_PICTURES"); !folder.isEmpty()) {
            widget.grab().save(QStringLiteral("%1/room-%2x%3-%4-%5.png").arg(folder).arg(size.width()).arg(size.height()).arg(text).arg(QLatin1String(state)));
        }
        // The screen of a test without a display is 800 px high at any scale, and a dialog opens at two thirds of that at most.
        const int dialogRoom = widget.screen()->availableSize().height() * 2 / 3;
        if (widget.sizeHint().height() <= dialogRoom || &widget == &desk.window()) expectRoom(state, widget);
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
    EXPECT_GT(sizeOfWords(label).width(), label.width());
}

}  // namespace
}  // namespace docket::ui
