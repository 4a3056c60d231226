#include "ui/shell/window_place.h"

#include <QGuiApplication>
#include <QScreen>

#include <algorithm>

namespace docket::ui {

namespace {

constexpr QSize usualSize{1440, 900};
constexpr QSize graspable{120, 32};    ///< so much of the window's top must be on a screen to be moved by

bool canBeGrasped(const QRect& window) {
    const QRect top(window.topLeft(), QSize(window.width(), graspable.height()));
    return std::ranges::any_of(QGuiApplication::screens(), [&](const QScreen* screen) {
        const QRect seen = screen->availableGeometry().intersected(top);
        return seen.width() >= graspable.width() && seen.height() >= graspable.height() / 2;
    });
}

}  // namespace

void restorePlace(QMainWindow& window, const Settings& settings) {
    window.resize(usualSize.boundedTo(window.screen()->availableSize() - roomForFrame));
    const QByteArray geometry = settings.get(setting::geometry);
    if (geometry.isEmpty() || !window.restoreGeometry(geometry) || canBeGrasped(window.geometry())) return;
    const QRect room = QGuiApplication::primaryScreen()->availableGeometry();
    window.resize(window.size().boundedTo(room.size() - roomForFrame).expandedTo(window.minimumSize()));
    window.move(room.topLeft());
}

void keepPlace(const QMainWindow& window, Settings& settings) { settings.set(setting::geometry, window.saveGeometry()); }

}  // namespace docket::ui
