#pragma once

#include "ui/common/look/theme.h"
#include "ui/queue/queue_model.h"

#include <QTableView>

#include <optional>

namespace docket::ui {

/// The table of items. Up, Down, Home, End and the page keys move the row; Space selects it; Shift with the arrows selects
/// stretches; Enter opens it.
class QueueTable : public QTableView {
    Q_OBJECT

public:
    QueueTable(const Theme& theme, QueueModel& model, QWidget* parent = nullptr);

    int currentRow() const { return currentIndex().row(); }
    /// Makes the row current and brings it into sight; with so many rows over it, where that is asked for.
    void goToRow(int row, std::optional<int> above = std::nullopt);
    /// Columns that blind work does not have are never shown.
    void setBlind(bool isBlind);
    bool isColumnAllowed(int column) const;
    /// Gives the text what the other columns leave.
    void layOutColumns();

Q_SIGNALS:
    void currentRowChanged(int row);
    void openAsked(int row);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void scrollContentsBy(int dx, int dy) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void applyLook();
    void tellVisibleRows();
    bool pressMoving(int key, bool isExtending);
    /// Selects the stretch from where extending began to `to`, in place of the one to `from`.
    void extend(int from, int to);

    const Theme& m_theme;
    QueueModel& m_model;
    int m_laidOutFor = 0;  ///< size of text in percent
    bool m_isBlind = true;
    int m_anchor = -1;   ///< where a stretch of selected rows began
};

}  // namespace docket::ui
