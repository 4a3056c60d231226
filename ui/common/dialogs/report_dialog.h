#pragma once

#include "ui/common/look/theme.h"

#include <QAbstractTableModel>
#include <QDialog>
#include <QTableView>

#include <vector>

namespace docket::ui {

/// One line of a report: as many cells as there are heads, or a heading over the lines that follow.
struct ReportRow {
    QStringList cells;
    bool isHeading = false;
};

/// What a job found, for reading: a sentence or more, and rows of plain text.
struct Report {
    QString name;     ///< object name of the dialog
    QString title;
    QString summary;
    QStringList heads;
    std::vector<ReportRow> rows;
    int firstNumber = -1;  ///< the column from which on cells are figures; -1: none is
    QString answer{};      ///< a verb: it asks whether that is to be done, and is accepted then; empty: it is only read
};

class ReportModel : public QAbstractTableModel {
    Q_OBJECT

public:
    ReportModel(const Theme& theme, Report report, QObject* parent = nullptr);

    const Report& report() const { return m_report; }
    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_report.rows.size()); }
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_report.heads.size()); }
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString spokenRow(const ReportRow& row) const;

    const Theme& m_theme;
    Report m_report;
};

/// Shows a report, and perhaps asks whether something is to be done. Ctrl+C takes the selected rows, or all of them, as text with a tab between two cells; Esc closes.
class ReportDialog : public QDialog {
    Q_OBJECT

public:
    ReportDialog(const Theme& theme, Report report, QWidget* parent);

private:
    bool eventFilter(QObject* watched, QEvent* event) override;
    QWidget* makeTable();
    QWidget* makeButtons();
    void layOutColumns();
    void copy() const;

    const Theme& m_theme;
    ReportModel m_model;
    QTableView* m_table;
};

}  // namespace docket::ui
