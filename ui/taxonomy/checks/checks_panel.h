#pragma once

#include "ui/common/look/theme.h"
#include "ui/taxonomy/checks/check_rows.h"

#include <QLabel>
#include <QListView>
#include <QWidget>

namespace docket::ui {

/// What the checks say of the draft, gravest first, each with a place to go to.
class ChecksPanel : public QWidget {
    Q_OBJECT

public:
    explicit ChecksPanel(const Theme& theme, QWidget* parent = nullptr);

    void showFindings(std::span<const taxonomy::Finding> findings, const taxonomy::TaxonomyDraft& draft);
    const CheckRows& rows() const { return m_rows; }
    /// To the next (`step` 1) or previous (-1) label that something is said of.
    void go(int step);

Q_SIGNALS:
    void jumpAsked(docket::LabelId label, const QString& field);
    void compareAsked(docket::LabelId first, docket::LabelId second);
    void thresholdAsked(docket::LabelId label, double threshold);

private:
    void act(const QModelIndex& index);
    void jump();
    bool eventFilter(QObject* watched, QEvent* event) override;

    CheckRows m_rows;
    QLabel* m_counts;
    QLabel* m_none;
    QLabel* m_hidden;
    QListView* m_list;
    int m_row = -1;           ///< where go() stands
    std::size_t m_label = 0;  ///< of the row's labels
};

}  // namespace docket::ui
