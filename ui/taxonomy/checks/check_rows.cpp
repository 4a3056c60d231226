#include "ui/taxonomy/checks/check_rows.h"

#include "ui/common/parts/check_delegate.h"
#include "ui/common/words/text.h"
#include "ui/taxonomy/words/finding_words.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace docket::ui {

namespace {

using taxonomy::Check;
using taxonomy::Finding;
using taxonomy::Severity;

bool isOfEachLabel(Check check) {
    return check == Check::MissingDefinition || check == Check::MissingBounds || check == Check::FewExamples || check == Check::Unused;
}

/// One row for each check, with what is said of many labels in one.
std::vector<Finding> gathered(std::span<const Finding> findings) {
    std::vector<Finding> rows;
    std::map<std::tuple<Check, Severity, std::string>, std::size_t> places;
    for (const Finding& finding : findings) {
        if (!isOfEachLabel(finding.check)) {
            rows.push_back(finding);
            continue;
        }
        const auto [place, isNew] = places.try_emplace({finding.check, finding.severity, finding.field}, rows.size());
        if (isNew) rows.push_back(finding);
        else rows[place->second].labels.insert(rows[place->second].labels.end(), finding.labels.begin(), finding.labels.end());
    }
    return rows;
}

Role inkOf(Severity severity) {
    if (severity == Severity::Error) return Role::Bad;
    return severity == Severity::Warning ? Role::Warn : Role::Text3;
}

QString iconOf(const Finding& finding) {
    if (finding.severity == Severity::Error) return QStringLiteral("cross");
    switch (finding.check) {
        case Check::ConfusedPair:
        case Check::AlikeDefinitions:
        case Check::SharedInclude: return QStringLiteral("pair");
        case Check::MissingDefinition:
        case Check::MissingBounds:
        case Check::FewExamples: return QStringLiteral("note");
        default: return QStringLiteral("impact");
    }
}

}  // namespace

void CheckRows::setFindings(std::span<const Finding> findings, const taxonomy::TaxonomyDraft& draft) {
    std::vector<Finding> rows = gathered(findings);
    beginResetModel();
    m_errors = static_cast<int>(std::ranges::count(rows, Severity::Error, &Finding::severity));
    m_warnings = static_cast<int>(rows.size()) - m_errors;
    m_hidden = std::max(0, static_cast<int>(rows.size()) - mostRows);
    rows.resize(rows.size() - static_cast<std::size_t>(m_hidden));
    m_rows.clear();
    for (Finding& row : rows) {
        const QString title = titleOf(row);
        const QString sentence = sentenceOf(row, draft);
        m_rows.push_back({std::move(row), title, sentence});
    }
    endResetModel();
}

QVariant CheckRows::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const auto& [found, title, sentence] = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
        case Qt::DisplayRole: return title;
        case Qt::ToolTipRole: return toolTipOf(remedyOf(found));
        case Qt::AccessibleTextRole: return tr("%1. %2").arg(title, sentence);
        case Qt::AccessibleDescriptionRole: return remedyOf(found);
        case CheckDelegate::SentenceRole: return sentence;
        case CheckDelegate::InkRole: return static_cast<int>(inkOf(found.severity));
        case CheckDelegate::IconRole: return iconOf(found);
        case CheckDelegate::ActionRole:
            if (found.check == Check::ThresholdOffOptimum) return tr("Apply");
            if (found.check == Check::ConfusedPair || found.check == Check::AlikeDefinitions) return tr("Compare");
            return found.labels.empty() ? QString() : tr("Open");
        default: return {};
    }
}

}  // namespace docket::ui
