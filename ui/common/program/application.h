#pragma once

#include "core/base/error.h"

#include <QApplication>

#include <functional>
#include <set>
#include <string>

namespace docket::ui {

/// The application of the window: what a slot or an event handler throws is told and does not end the program; what was
/// entered stays where it is. What a tool tip says is said in plain words to screen readers too. Used in the window thread.
class Application : public QApplication {
    Q_OBJECT

public:
    Application(int& argc, char** argv) : QApplication(argc, argv) {}

    bool notify(QObject* receiver, QEvent* event) override;

    /// Called in the window thread, after the event. A message of painting comes once: showing it paints again.
    void setOnFailure(std::function<void(const Error&)> onFailure) { m_onFailure = std::move(onFailure); }

private:
    void tell(const Error& error, QEvent::Type during);

    std::function<void(const Error&)> m_onFailure;
    std::set<std::string> m_toldOfPainting;
};

}  // namespace docket::ui
