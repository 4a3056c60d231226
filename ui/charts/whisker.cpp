#include "ui/charts/whisker.h"

#include <algorithm>

namespace docket::ui {

namespace {

constexpr int whiskerRadius = 4;
constexpr int whiskerMarkHeight = 12;

}  // namespace

void drawWhisker(QPainter& painter, const QRectF& rect, const Whisker& whisker, const WhiskerScale& scale, const Theme& theme) {
    const double radius = theme.px(whiskerRadius);
    const QRectF line = rect.adjusted(radius, 0, -radius, 0);
    const double middle = rect.center().y();
    const auto xOf = [&](double value) {
        const double share = (std::clamp(value, scale.begin, scale.end) - scale.begin) / (scale.end - scale.begin);
        return line.left() + line.width() * share;
    };
    painter.save();
    painter.setPen(theme.color(Role::Border));
    painter.drawLine(QPointF(line.left(), middle), QPointF(line.right(), middle));
    if (scale.mark) {
        const double half = theme.px(whiskerMarkHeight) / 2.0;
        painter.setPen(QPen(theme.color(Role::FieldBorder), 1, Qt::DotLine));
        painter.drawLine(QPointF(xOf(*scale.mark), middle - half), QPointF(xOf(*scale.mark), middle + half));
    }
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor color = theme.color(whisker.isWeak ? Role::Warn : Role::Accent);
    if (whisker.low && whisker.high) {
        painter.setPen(QPen(color, 2));
        painter.drawLine(QPointF(xOf(*whisker.low), middle), QPointF(xOf(*whisker.high), middle));
    }
    painter.setPen(QPen(theme.color(Role::Base), 1));
    painter.setBrush(color);
    const QRectF head(xOf(whisker.value) - radius, middle - radius, 2 * radius, 2 * radius);
    if (whisker.isWeak) painter.drawRect(head);
    else painter.drawEllipse(head);
    painter.restore();
}

}  // namespace docket::ui
