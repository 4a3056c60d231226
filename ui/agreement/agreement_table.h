#pragma once

#include "ui/agreement/agreement_rows.h"
#include "ui/common/look/theme.h"

#include <QStyledItemDelegate>
#include <QTableView>

namespace docket::ui {

/// Paints a cell in two lines: the value, and below it what there is to say about it.
class StudyDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    StudyDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}

    int rowHeight() const;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const Theme& m_theme;
};

/// One table of a study. Where room is short, what says least goes first.
class AgreementTable : public QTableView {
    Q_OBJECT

public:
    explicit AgreementTable(const Theme& theme, QWidget* parent = nullptr);

    void setRows(StudyTable table, std::vector<StudyRow> rows);
    const StudyRows& rows() const { return m_rows; }

Q_SIGNALS:
    /// By Enter or a double click, on a row that has one.
    void labelAsked(docket::LabelId label);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void ask(const QModelIndex& index);
    void applyLook();
    void layOutColumns();

    const Theme& m_theme;
    StudyRows m_rows;
    StudyDelegate* m_delegate;
};

}  // namespace docket::ui
