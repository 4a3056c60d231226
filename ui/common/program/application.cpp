#include "ui/common/program/application.h"

#include "core/base/caught.h"
#include "ui/common/words/text.h"

#include <QEvent>
#include <QThread>
#include <QWidget>

#include <utility>

namespace docket::ui {

namespace {

bool isPainting(QEvent::Type type) {
    return type == QEvent::Paint || type == QEvent::UpdateRequest || type == QEvent::UpdateLater || type == QEvent::Expose;
}

const char* const describedBy = "describedByToolTip";

/// Without a description of its own a widget is described by its tool tip, which is markup (toolTipOf).
void describeByToolTip(QWidget& widget) {
    const QString before = widget.property(describedBy).toString();
    if (const QString own = widget.accessibleDescription(); !own.isEmpty() && own != before) return;
    const QString words = textOfToolTip(widget.toolTip());
    widget.setProperty(describedBy, words);
    widget.setAccessibleDescription(words);
}

}  // namespace

bool Application::notify(QObject* receiver, QEvent* event) {
    const QEvent::Type type = event->type();
    try {
        if (auto* widget = type == QEvent::ToolTipChange ? qobject_cast<QWidget*>(receiver) : nullptr) describeByToolTip(*widget);
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
