#include "ui/common/application.h"

#include "core/base/caught.h"

#include <QEvent>
#include <QThread>

#include <utility>

namespace docket::ui {

namespace {

bool isPainting(QEvent::Type type) {
    return type == QEvent::Paint || type == QEvent::UpdateRequest || type == QEvent::UpdateLater || type == QEvent::Expose;
}

}  // namespace

bool Application::notify(QObject* receiver, QEvent* event) {
    const QEvent::Type type = event->type();
    try {
        return QApplication::notify(receiver, event);
    } catch (...) {
        Error error = errorInFlight();
        if (thread() != QThread::currentThread()) return false;
        QMetaObject::invokeMethod(this, [this, error = std::move(error), type] { tell(error, type); }, Qt::QueuedConnection);
    }
    return false;
}

void Application::tell(const Error& error, QEvent::Type during) {
    if (isPainting(during) && !m_toldOfPainting.insert(error.message).second) return;
    if (m_onFailure) m_onFailure(error);
}

}  // namespace docket::ui
