#pragma once

#include "app/tour/keyboard.h"
#include "app/window.h"

#include <QDir>
#include <QJsonArray>

#include <filesystem>
#include <functional>
#include <stop_token>

namespace docket::app {

/// What every part of a tour works with: the window, its keys, and a camera that leaves pictures in a folder. When a stop is
/// requested nothing is pressed, awaited or taken any more.
class TourStage {
public:
    /// All references must outlive the stage.
    TourStage(WindowHost& host, ports::Files& files, QDir out, std::stop_token stop)
        : m_host(host), m_files(files), m_keys(host.window()), m_out(std::move(out)), m_stop(std::move(stop)) {}

    ui::MainWindow& window() { return m_host.window(); }
    ui::Settings& settings() { return m_host.settings(); }
    const QDir& out() const { return m_out; }
    const QJsonArray& pictures() const { return m_pictures; }
    bool isStopped() const { return m_stop.stop_requested(); }

    void press(const char* chord) { press(QLatin1String(chord)); }
    void press(const QString& chord);
    void type(const QString& text);
    /// Does what an action of the window does, where it can be done now.
    void trigger(const char* action);

    /// As Keyboard::waitUntil(), but no longer than until a stop is requested.
    bool waitUntil(const std::function<bool()>& holds, int patienceMs = 10'000) const;
    /// Lets the window come to rest: what was asked of the desk is answered and painted.
    void settle();

    void picture(const QString& name) { picture(window(), name); }
    void picture(QWidget& widget, const QString& name);
    void pictureInBothSchemes(const QString& name);
    /// Of the dialog that is open, once `isReady`, which is then closed.
    void pictureOfDialog(const QString& name, const std::function<bool(QDialog&)>& isReady = {});

    template <class Widget>
    Widget* find(const char* name) {
        return window().findChild<Widget*>(QLatin1String(name));
    }

private:
    bool put(const QByteArray& png, const std::filesystem::path& file);

    WindowHost& m_host;
    ports::Files& m_files;
    Keyboard m_keys;
    QDir m_out;
    std::stop_token m_stop;
    QJsonArray m_pictures;
};

}  // namespace docket::app
