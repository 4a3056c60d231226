#include "ui/datasets/preview/finding_panel.h"

#include "ui/common/words/text.h"

namespace docket::ui {

FindingPanel::FindingPanel(const Theme& theme, QWidget* parent) : ActionPanel(theme, "findingPanel", "findingList", tr("Warnings"), parent) {
    setRows(m_rows);
    connect(this, &ActionPanel::actionAsked, this, [this](int row) {
        const dataset::Finding finding = m_rows.finding(row);  // the rows change by it
        if (finding.remedy) Q_EMIT remedyAsked(finding);
    });
}

void FindingPanel::showFindings(const std::vector<dataset::Finding>& findings) {
    m_rows.setFindings(findings);
    const int count = m_rows.rowCount();
    setTitle(count == 0 ? tr("Warnings") : tr("%Ln warning(s)", nullptr, count));
    followRows(tr("Nothing to look at."));
}

}  // namespace docket::ui
