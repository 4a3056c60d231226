#include "ui/review/focus_order.h"

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

}  // namespace docket::ui
