#include "ui/common/look/one_line.h"

#include "ui/common/look/mirror.h"

#include <QEvent>

#include <utility>

namespace docket::ui {

void OneLine::add(QWidget* widget) {
    widget->setParent(this);
    m_widgets.push_back(widget);
    updateGeometry();
    place();
}

void OneLine::setFarEnd(QWidget* widget) {
    widget->setParent(this);
    m_farEnd = widget;
    updateGeometry();
    place();
}

void OneLine::setShown(QWidget* widget, bool isShown) {
    m_takenOut.removeAll(widget);
    if (!isShown) {
        m_takenOut.push_back(widget);
        widget->hide();
    }
    updateGeometry();
    place();
}

void OneLine::clear() {
    m_takenOut.clear();
    for (QWidget* widget : std::exchange(m_widgets, {})) {
        widget->hide();
        widget->deleteLater();
    }
    if (QWidget* last = std::exchange(m_farEnd, nullptr)) {
        last->hide();
        last->deleteLater();
    }
    updateGeometry();
}

QSize OneLine::sizeHint() const {
    int width = 0;
    int height = 0;
    for (QWidget* widget : m_widgets) {
        if (m_takenOut.contains(widget)) continue;
        width += widget->sizeHint().width() + m_spacing;
        height = qMax(height, widget->sizeHint().height());
    }
    if (m_farEnd != nullptr) {
        width += m_farEnd->sizeHint().width();
        height = qMax(height, m_farEnd->sizeHint().height());
    }
    return {width, height};
}

void OneLine::place() {
    int left = 0;
    bool isFull = false;
    const auto put = [this](QWidget* widget, int x) {
        const QSize size = widget->sizeHint().boundedTo({qMax(0, width() - x), QWIDGETSIZE_MAX});
        widget->setGeometry(Mirror{rect(), layoutDirection()}({x, (height() - size.height()) / 2, size.width(), size.height()}));
        widget->show();
    };
    for (QWidget* widget : m_widgets) {
        if (m_takenOut.contains(widget)) continue;
        const int least = qMin(widget->sizeHint().width(), widget->minimumSizeHint().width());
        if (isFull || left + least > width()) {
            isFull = true;
            widget->hide();
            continue;
        }
        put(widget, left);
        left += widget->sizeHint().width() + m_spacing;
        isFull = left - m_spacing > width();
    }
    if (m_farEnd == nullptr) return;
    const int x = width() - m_farEnd->sizeHint().width();
    if (x < left) m_farEnd->hide();
    else put(m_farEnd, x);
}

void OneLine::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    place();
}

bool OneLine::event(QEvent* event) {
    if (event->type() == QEvent::LayoutRequest) {
        updateGeometry();
        place();
    }
    return QWidget::event(event);
}

}  // namespace docket::ui
