#include "ui/common/parts/focus_order.h"

#include <QApplication>

#include <algorithm>

namespace docket::ui {

void setReadingOrder(std::initializer_list<QWidget*> regions) {
    QWidget* last = nullptr;
    for (QWidget* region : regions) {
        QList<QWidget*> stops{region};
        for (QWidget* next = region->nextInFocusChain(); next != region; next = next->nextInFocusChain()) {
            if (region->isAncestorOf(next)) stops.push_back(next);
        }
        for (QWidget* stop : stops) {
            if ((stop->focusPolicy() & Qt::TabFocus) == 0) continue;
            if (last != nullptr) QWidget::setTabOrder(last, stop);
            last = stop;
        }
    }
}

QWidget* nextStop(const QWidget& window, int step) {
    const auto after = [step](const QWidget* widget) { return step > 0 ? widget->nextInFocusChain() : widget->previousInFocusChain(); };
    const QWidget* from = window.focusWidget() == nullptr ? &window : window.focusWidget();
    for (QWidget* stop = after(from); stop != from; stop = after(stop)) {
        const bool takesTab = (stop->focusPolicy() & Qt::TabFocus) != 0 && stop->focusProxy() == nullptr;
        if (takesTab && stop->isEnabled() && stop->isVisible()) return stop;
    }
    return nullptr;
}

void focusPane(QWidget& screen, int step) {
    QList<QWidget*> panes;
    for (QWidget* widget : screen.findChildren<QWidget*>()) {
        if (widget->property("pane").toBool() && widget->isVisible() && widget->isEnabled()) panes.push_back(widget);
    }
    if (panes.isEmpty()) return;
    const auto place = [&screen](const QWidget* pane) {
        const QPoint at = pane->mapTo(&screen, QPoint());
        return std::pair(screen.layoutDirection() == Qt::LeftToRight ? at.x() : -at.x(), at.y());
    };
    std::ranges::stable_sort(panes, {}, place);
    const auto holdsFocus = [](const QWidget* pane) { return pane->hasFocus() || pane->isAncestorOf(QApplication::focusWidget()); };
    const auto current = std::ranges::find_if(panes, holdsFocus);
    const qsizetype count = panes.size();
    const qsizetype at = current == panes.end() ? (step > 0 ? -1 : count) : current - panes.begin();
    panes[(at + step + count) % count]->setFocus(Qt::ShortcutFocusReason);
}

}  // namespace docket::ui
