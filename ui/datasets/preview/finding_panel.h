#pragma once

#include "ui/datasets/preview/action_panel.h"
#include "ui/datasets/preview/finding_rows.h"

namespace docket::ui {

/// What there is to say of a dataset, each with its remedy.
class FindingPanel : public ActionPanel {
    Q_OBJECT

public:
    explicit FindingPanel(const Theme& theme, QWidget* parent = nullptr);

    void showFindings(const std::vector<dataset::Finding>& findings);
    const FindingRows& rows() const { return m_rows; }

Q_SIGNALS:
    void remedyAsked(const docket::dataset::Finding& finding);

private:
    FindingRows m_rows;
};

}  // namespace docket::ui
