#include "ui/datasets/preview/finding_rows.h"

#include "ui/common/look/theme.h"
#include "ui/common/parts/check_delegate.h"
#include "ui/datasets/words/export_words.h"
#include "ui/datasets/words/finding_sentence.h"

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

QString titleWithSeverity(const dataset::Finding& finding) {
    const QString title = titleOf(finding.code);
    return finding.severity == dataset::Severity::Error ? FindingRows::tr("Error: %1", "what is wrong with a dataset").arg(title) : title;
}

QString spoken(const dataset::Finding& finding, const QString& sentence) {
    if (!finding.remedy) return FindingRows::tr("%1. %2", "title, sentence").arg(titleWithSeverity(finding), sentence);
    return FindingRows::tr("%1. %2 Enter: %3", "title, sentence, what Enter does").arg(titleWithSeverity(finding), sentence, remedyText(*finding.remedy));
}

}  // namespace

void FindingRows::setFindings(const std::vector<dataset::Finding>& findings) {
    if (findings == m_findings) return;
    beginResetModel();
    m_findings = findings;
    endResetModel();
}

QVariant FindingRows::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const dataset::Finding& said = finding(index.row());
    const QString sentence = sentenceOf(said);
    switch (role) {
        case Qt::DisplayRole: return titleWithSeverity(said);
        case Qt::AccessibleTextRole: return spoken(said, sentence);
        case CheckDelegate::SentenceRole: return sentence;
        case CheckDelegate::InkRole: return static_cast<int>(inkOf(said));
        case CheckDelegate::IconRole: return iconOf(said);
        case CheckDelegate::ActionRole: return said.remedy ? remedyText(*said.remedy) : QString();
        default: return {};
    }
}

}  // namespace docket::ui
