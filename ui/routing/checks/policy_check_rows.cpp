#include "ui/routing/checks/policy_check_rows.h"

#include "ui/common/look/theme.h"
#include "ui/common/parts/check_delegate.h"
#include "ui/routing/words/policy_finding_words.h"

#include <algorithm>

namespace docket::ui {

void PolicyCheckRows::setFindings(const std::vector<routing::PolicyFinding>& findings, const taxonomy::Taxonomy& taxonomy) {
    if (std::ranges::equal(findings, m_rows, {}, {}, &Row::finding)) return;
    beginResetModel();
    m_rows.clear();
    for (const routing::PolicyFinding& finding : findings) m_rows.push_back({finding, titleOf(finding), sentenceOf(finding, taxonomy)});
    endResetModel();
}

QVariant PolicyCheckRows::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
        case Qt::DisplayRole: return row.title;
        case Qt::AccessibleTextRole: return tr("%1. %2", "check, what it says").arg(row.title, row.sentence);
        case CheckDelegate::SentenceRole: return row.sentence;
        case CheckDelegate::InkRole: return static_cast<int>(Role::Warn);
        case CheckDelegate::IconRole: return QStringLiteral("impact");
        case CheckDelegate::ActionRole: return tr("Open");
        default: return {};
    }
}

}  // namespace docket::ui
