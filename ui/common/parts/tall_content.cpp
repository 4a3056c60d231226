#include "ui/common/parts/tall_content.h"

#include <QEvent>
#include <QLayout>

namespace docket::ui {

TallContent::TallContent(QWidget* content, int mostHeight, QWidget* parent) : QScrollArea(parent), m_mostHeight(mostHeight) {
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    content->installEventFilter(this);
    setWidget(content);
}

int TallContent::askedHeight() const {
    const QLayout& layout = *widget()->layout();
    const int width = viewport()->width();
    const int asked = layout.hasHeightForWidth() ? qMax(layout.heightForWidth(width), layout.minimumHeightForWidth(width)) : layout.totalSizeHint().height();
    return qMin(asked, m_mostHeight);
}

QSize TallContent::sizeHint() const { return {widget()->layout()->totalSizeHint().width(), askedHeight()}; }

QSize TallContent::minimumSizeHint() const { return {widget()->layout()->totalMinimumSize().width(), askedHeight()}; }

void TallContent::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) updateGeometry();
}

bool TallContent::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::LayoutRequest) updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

}  // namespace docket::ui
