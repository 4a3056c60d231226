#pragma once

#include "ui/common/look/theme.h"
#include "ui/routing/checks/policy_check_rows.h"

#include <QLabel>
#include <QListView>
#include <QWidget>

namespace docket::ui {

/// What the checks say of the draft, each with the rule to go to.
class PolicyChecks : public QWidget {
    Q_OBJECT

public:
    explicit PolicyChecks(const Theme& theme, QWidget* parent = nullptr);

    void showFindings(const std::vector<routing::PolicyFinding>& findings, const taxonomy::Taxonomy& taxonomy);
    const PolicyCheckRows& rows() const { return m_rows; }
    /// To the next (`step` 1) or previous (-1) one.
    void go(int step);

Q_SIGNALS:
    void jumpAsked(const docket::routing::PolicyFinding& finding);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fitHeight();
    void jump(int row);

    PolicyCheckRows m_rows;
    QLabel* m_count;
    QLabel* m_none;
    QListView* m_list;
    int m_row = -1;  ///< where go() stands
};

}  // namespace docket::ui
