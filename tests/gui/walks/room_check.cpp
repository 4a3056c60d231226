#include "tests/gui/walks/room_check.h"

#include "ui/common/parts/buttons.h"
#include "ui/common/parts/elided_label.h"

#include <QAbstractScrollArea>
#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>
#include <QScreen>
#include <QScrollArea>
#include <QSplitter>
#include <gtest/gtest.h>

#include <algorithm>

namespace docket::test {

using namespace ui;

namespace {

constexpr int leastTarget = 24;

/// The area in which the widget scrolls, so that a part out of sight can be brought into sight.
const QAbstractScrollArea* areaOf(const QWidget& widget) {
    for (const QWidget* above = widget.parentWidget(); above != nullptr; above = above->parentWidget()) {
        if (const auto* area = qobject_cast<const QAbstractScrollArea*>(above)) return area;
    }
    return nullptr;
}

/// What must be seen of the widget. Qt places a pane of a mirrored splitter a pixel beyond its edge.
QRect dueOf(const QWidget& widget) {
    for (const QWidget* above = widget.parentWidget(); above != nullptr; above = above->parentWidget()) {
        const bool isMirrored = qobject_cast<const QSplitter*>(above) != nullptr && above->layoutDirection() == Qt::RightToLeft;
        if (isMirrored) return widget.rect().adjusted(1, 0, -1, 0);
    }
    return widget.rect();
}

std::string nameOf(const QWidget& widget) {
    const auto* label = qobject_cast<const QLabel*>(&widget);
    const QString words = label != nullptr ? label->text() : widget.accessibleName();
    return QStringLiteral("%1 “%2” “%3”").arg(QLatin1String(widget.metaObject()->className()), widget.objectName(), words).toStdString();
}

bool isTarget(const QWidget& widget) {
    if (widget.inherits("QTableCornerButton")) return false;  // between the heads of a table; does nothing
    return qobject_cast<const QAbstractButton*>(&widget) != nullptr || qobject_cast<const QLineEdit*>(&widget) != nullptr ||
           qobject_cast<const SegmentedSwitch*>(&widget) != nullptr;
}

}  // namespace

QSize sizeOfWords(const QWidget& widget) {
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
        if (label->text().isEmpty()) return {};
        if (qobject_cast<const ElidedLabel*>(label) != nullptr) return label->minimumSizeHint();
        if (label->wordWrap()) return {0, label->heightForWidth(label->width())};
        return label->fontMetrics().size(0, label->text());
    }
    const bool asksForItsWords = qobject_cast<const KeyButton*>(&widget) != nullptr || qobject_cast<const Chip*>(&widget) != nullptr ||
                                 qobject_cast<const SegmentedSwitch*>(&widget) != nullptr || qobject_cast<const KeyCap*>(&widget) != nullptr;
    if (asksForItsWords) return widget.minimumSizeHint().expandedTo({0, 1});
    const bool showsOnlyAnIcon = !widget.toolTip().isEmpty();  // which then says the words
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget); button != nullptr && !showsOnlyAnIcon) {
        return {std::max(button->fontMetrics().horizontalAdvance(button->text()), button->minimumSizeHint().width()), 0};
    }
    return {};
}

void expectRoom(const std::string& state, QWidget& window) {
    for (int i = 0; i < 3; ++i) {  // a text within a row within a bar asks for room in turn
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    }
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        const bool isSeen = widget->isVisible() && !widget->size().isEmpty() && !widget->visibleRegion().isEmpty();
        if (!isSeen || widget->window() != &window) continue;
        const QSize needed = sizeOfWords(*widget);
        EXPECT_LE(needed.width(), widget->width()) << state << ": " << nameOf(*widget) << " is too narrow";
        EXPECT_LE(needed.height(), widget->height()) << state << ": " << nameOf(*widget) << " is too low";
        const bool hasWords = !needed.isEmpty() || needed.height() > 0 || isTarget(*widget);
        const QAbstractScrollArea* area = areaOf(*widget);
        const QRect seen = widget->visibleRegion().boundingRect();
        if (hasWords && area == nullptr) {
            EXPECT_TRUE(seen.contains(dueOf(*widget))) << state << ": " << nameOf(*widget) << " is partly out of sight: " << seen.width() << "x" << seen.height() << " of " << widget->width() << "x" << widget->height() << " at "
                                                        << widget->x() << "," << widget->y();
        } else if (hasWords && qobject_cast<const QScrollArea*>(area) != nullptr && area->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff) {
            EXPECT_EQ(seen.width(), widget->width()) << state << ": " << nameOf(*widget) << " cannot be scrolled to sidewise";
        }
        if (isTarget(*widget)) {
            EXPECT_GE(widget->width(), leastTarget) << state << ": " << nameOf(*widget);
            EXPECT_GE(widget->height(), leastTarget) << state << ": " << nameOf(*widget);
        }
    }
}

bool fitsTheScreen(const QWidget& dialog) { return dialog.sizeHint().height() <= dialog.screen()->availableSize().height() * 2 / 3; }

}  // namespace docket::test
