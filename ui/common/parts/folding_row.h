#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace docket::ui {

/// Controls beside each other where all of them have room, and otherwise under each other. Room that is left goes to those
/// that may grow.
class FoldingRow : public QLayout {
public:
    explicit FoldingRow(int spacing);

    void addItem(QLayoutItem* item) override { m_items.emplace_back(item); }
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    std::vector<QLayoutItem*> shown() const;
    /// Of each that is shown, from the left of `whole` as if lines began there.
    std::vector<QRect> places(const QRect& whole) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

}  // namespace docket::ui
