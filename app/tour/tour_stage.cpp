#include "app/tour/tour_stage.h"

#include "ui/common/words/text.h"

#include <QAction>
#include <QApplication>
#include <QBuffer>
#include <QDialog>

namespace docket::app {

void TourStage::press(const QString& chord) {
    if (!isStopped()) m_keys.press(chord);
}

void TourStage::type(const QString& text) {
    if (!isStopped()) m_keys.type(text);
}

void TourStage::trigger(const char* action) {
    auto* found = find<QAction>(action);
    if (found != nullptr && found->isEnabled() && !isStopped()) found->trigger();
}

bool TourStage::waitUntil(const std::function<bool()>& holds, int patienceMs) const {
    return Keyboard::waitUntil([&] { return isStopped() || holds(); }, patienceMs) && !isStopped();
}

void TourStage::settle() { waitUntil([] { return false; }, 150); }

/// In the place of what an earlier tour left there.
bool TourStage::put(const QByteArray& png, const std::filesystem::path& file) {
    std::error_code error;
    std::filesystem::remove(file, error);
    const auto picture = m_files.createFile(file);
    return picture && (*picture)->write(png.toStdString()) && (*picture)->close();
}

void TourStage::picture(QWidget& widget, const QString& name) {
    if (isStopped()) return;
    const QString file = m_out.filePath(name + QStringLiteral(".png"));
    QByteArray png;
    QBuffer buffer(&png);
    if (widget.grab().save(&buffer, "PNG") && put(png, ui::fromQt(file))) m_pictures.append(file);
}

void TourStage::pictureInBothSchemes(const QString& name) {
    m_host.theme().setScheme(ui::Scheme::Light);
    settle();
    picture(name + QStringLiteral("-light"));
    m_host.theme().setScheme(ui::Scheme::Dark);
    settle();
    picture(name + QStringLiteral("-dark"));
    m_host.theme().setScheme(ui::Scheme::Light);
    settle();
}

void TourStage::pictureOfDialog(const QString& name, const std::function<bool(QDialog&)>& isReady) {
    const auto current = [] { return qobject_cast<QDialog*>(QApplication::activeModalWidget()); };
    if (!waitUntil([&] { return current() != nullptr; }, 3000)) return;
    QDialog* dialog = current();
    if (isReady) waitUntil([&] { return isReady(*dialog); });
    settle();
    picture(*dialog, name);
    dialog->reject();
    waitUntil([&] { return current() != dialog; }, 3000);
    window().activateWindow();
    settle();
}

}  // namespace docket::app
