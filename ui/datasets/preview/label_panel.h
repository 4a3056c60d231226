#pragma once

#include "ui/datasets/preview/export_panel.h"
#include "ui/datasets/preview/label_rows.h"

#include <QStyledItemDelegate>
#include <QTableView>

namespace docket::ui {

/// Paints the rows of labels: a bar for the share, figures at the trailing side, in the warning ink where they need attention.
class LabelRowDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    LabelRowDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}

    void setOld(bool isOld) { m_isOld = isOld; }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintBar(QPainter& painter, const QRect& room, const QModelIndex& index, Qt::LayoutDirection direction) const;

    const Theme& m_theme;
    bool m_isOld = false;
};

/// The table of them. A click on a head orders by it, and so do Ctrl+Left and Ctrl+Right from head to head; Ctrl+C copies all.
class LabelTable : public QTableView {
    Q_OBJECT

public:
    LabelTable(const Theme& theme, LabelRows& rows, QWidget* parent = nullptr);

    void setOld(bool isOld);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void applyLook();
    void layOut();
    void orderBy(int step);

    const Theme& m_theme;
    LabelRows& m_rows;
    LabelRowDelegate* m_delegate;
};

/// How many records there are of each label.
class LabelPanel : public ExportPanel {
    Q_OBJECT

public:
    explicit LabelPanel(const Theme& theme, QWidget* parent = nullptr);

    void showLabels(const std::vector<dataset::LabelFacts>& labels, const taxonomy::Taxonomy* taxonomy);
    void setOld(bool isOld) { m_table->setOld(isOld); }
    LabelTable& table() { return *m_table; }

private:
    LabelRows m_rows;
    LabelTable* m_table;
};

}  // namespace docket::ui
