#include "ui/datasets/preview/finding_rows.h"

#include "ui/common/look/theme.h"
#include "ui/common/parts/check_delegate.h"
#include "ui/common/words/text.h"
#include "ui/datasets/words/export_words.h"

#include <algorithm>

namespace docket::ui {

namespace {

QString iconOf(const dataset::Finding& finding) {
    switch (finding.code) {
        case dataset::FindingCode::DuplicatesInSplits: return QStringLiteral("pair");
        case dataset::FindingCode::UnevenLabels: return QStringLiteral("insights");
        case dataset::FindingCode::LowAgreement:
        case dataset::FindingCode::OneReviewerOnly: return QStringLiteral("users");
        case dataset::FindingCode::ConflictingTexts: return QStringLiteral("conflict");
        default: return finding.severity == dataset::Severity::Note ? QStringLiteral("info") : QStringLiteral("impact");
    }
}

Role inkOf(const dataset::Finding& finding) {
    switch (finding.severity) {
        case dataset::Severity::Error: return Role::Bad;
        case dataset::Severity::Warning: return Role::Warn;
        case dataset::Severity::Note: return Role::Text2;
    }
    return Role::Warn;
}

}  // namespace

void FindingRows::setFindings(const std::vector<dataset::Finding>& findings, const std::vector<std::string>& warnings) {
    std::vector<std::string> others;
    std::ranges::copy_if(warnings, std::back_inserter(others), [&](const std::string& warning) { return std::ranges::find(findings, warning, &dataset::Finding::message) == findings.end(); });
    if (findings == m_findings && others == m_warnings) return;
    beginResetModel();
    m_findings = findings;
    m_warnings = std::move(others);
    endResetModel();
}

const dataset::Finding* FindingRows::finding(int row) const { return row >= 0 && std::cmp_less(row, m_findings.size()) ? &m_findings[static_cast<std::size_t>(row)] : nullptr; }

QString FindingRows::title(int row) const {
    const dataset::Finding* said = finding(row);
    if (said == nullptr) return tr("To be known");
    return said->severity == dataset::Severity::Error ? tr("Error: %1", "what is wrong with a dataset").arg(titleOf(said->code)) : titleOf(said->code);
}

QString FindingRows::sentence(int row) const {
    const dataset::Finding* said = finding(row);
    return oneLine(toQt(said != nullptr ? said->message : m_warnings[static_cast<std::size_t>(row) - m_findings.size()]));
}

QVariant FindingRows::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const int row = index.row();
    const dataset::Finding* said = finding(row);
    const QString remedy = hasRemedy(row) ? remedyText(*said->remedy) : QString();
    switch (role) {
        case Qt::DisplayRole: return title(row);
        case Qt::AccessibleTextRole:
            return remedy.isEmpty() ? tr("%1. %2", "title, sentence").arg(title(row), sentence(row)) : tr("%1. %2 Enter: %3", "title, sentence, what Enter does").arg(title(row), sentence(row), remedy);
        case CheckDelegate::SentenceRole: return sentence(row);
        case CheckDelegate::InkRole: return static_cast<int>(said == nullptr ? Role::Warn : inkOf(*said));
        case CheckDelegate::IconRole: return said == nullptr ? QStringLiteral("info") : iconOf(*said);
        case CheckDelegate::ActionRole: return remedy;
        default: return {};
    }
}

}  // namespace docket::ui
