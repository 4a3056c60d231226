#include "ui/common/parts/folding_row.h"

#include "ui/common/look/mirror.h"

#include <QWidget>

#include <algorithm>

namespace docket::ui {

namespace {

int heightOf(const QLayoutItem& item, int width) { return item.hasHeightForWidth() ? item.heightForWidth(width) : item.sizeHint().height(); }

bool grows(const QLayoutItem& item) { return item.expandingDirections().testFlag(Qt::Horizontal); }

}  // namespace

FoldingRow::FoldingRow(int spacing) {
    setContentsMargins(0, 0, 0, 0);
    setSpacing(spacing);
}

QLayoutItem* FoldingRow::itemAt(int index) const { return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr; }

QLayoutItem* FoldingRow::takeAt(int index) {
    if (itemAt(index) == nullptr) return nullptr;
    const auto at = m_items.begin() + index;
    QLayoutItem* taken = at->release();
    m_items.erase(at);
    return taken;
}

std::vector<QLayoutItem*> FoldingRow::shown() const {
    std::vector<QLayoutItem*> items;
    for (const auto& item : m_items) {
        if (!item->isEmpty()) items.push_back(item.get());
    }
    return items;
}

QSize FoldingRow::minimumSize() const {
    QSize least;
    for (const QLayoutItem* item : shown()) least = least.expandedTo(item->minimumSize());
    return least;
}

QSize FoldingRow::sizeHint() const {
    QSize size(-spacing(), 0);
    for (const QLayoutItem* item : shown()) size = {size.width() + spacing() + item->sizeHint().width(), std::max(size.height(), item->sizeHint().height())};
    return size.expandedTo({0, 0});
}

std::vector<QRect> FoldingRow::places(const QRect& whole) const {
    const auto items = shown();
    const auto growing = static_cast<int>(std::ranges::count_if(items, [](const QLayoutItem* item) { return grows(*item); }));
    const int spare = whole.width() - sizeHint().width();
    std::vector<QRect> places;
    int left = whole.left();
    int top = whole.top();
    for (const QLayoutItem* item : items) {
        const int width = spare < 0 ? whole.width() : item->sizeHint().width() + (grows(*item) ? spare / growing : 0);
        places.emplace_back(left, top, width, heightOf(*item, width));
        if (spare < 0) top += places.back().height() + spacing();
        else left += width + spacing();
    }
    return places;
}

int FoldingRow::heightForWidth(int width) const {
    int height = 0;
    for (const QRect& place : places({0, 0, width, 0})) height = std::max(height, place.bottom() + 1);
    return height;
}

void FoldingRow::setGeometry(const QRect& rect) {
    QLayout::setGeometry(rect);
    const Mirror mirrored{rect, parentWidget()->layoutDirection()};
    const auto items = shown();
    const auto all = places(rect);
    for (std::size_t i = 0; i < items.size(); ++i) items[i]->setGeometry(mirrored(all[i]));
}

}  // namespace docket::ui
