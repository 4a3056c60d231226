#pragma once

#include "ui/datasets/preview/export_panel.h"
#include "ui/datasets/preview/finding_rows.h"

#include <QListView>

namespace docket::ui {

/// What there is to say of a dataset; Enter or a click on the word at the far end applies the remedy of a row.
class FindingPanel : public ExportPanel {
    Q_OBJECT

public:
    explicit FindingPanel(const Theme& theme, QWidget* parent = nullptr);

    void showFindings(const std::vector<dataset::Finding>& findings);
    /// To the next (`step` 1) or previous (-1) one, and round.
    void go(int step);
    const FindingRows& rows() const { return m_rows; }

Q_SIGNALS:
    void remedyAsked(const docket::dataset::Finding& finding);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void apply(const QModelIndex& row);
    void fitHeight();

    FindingRows m_rows;
    QLabel* m_none;
    QListView* m_list;
};

}  // namespace docket::ui
