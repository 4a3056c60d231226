#include "ui/agreement/agreement_rows.h"

#include "core/taxonomy/draft.h"
#include "ui/common/words/text.h"
#include "ui/taxonomy/words/finding_words.h"
#include "ui/taxonomy/words/label_words.h"

#include <QLocale>

namespace docket::ui {

namespace {

using services::AgreementReport;

QString count(std::int64_t number) { return QLocale().toString(qlonglong{number}); }

QString labelName(LabelId id, const AgreementReport& report) {
    const taxonomy::Label* label = report.taxonomy.find(id);
    return label == nullptr ? StudyRows::tr("Label %1").arg(id.value) : nameOf(*label);
}

QString personName(ReviewerId id, const AgreementReport& report) {
    const services::StudyReviewer* found = report.find(id);
    return found == nullptr ? StudyRows::tr("Reviewer %1").arg(id.value) : oneLine(toQt(found->name));
}

StudyRow labelRow(const agreement::LabelAgreement& label, const AgreementReport& report, const taxonomy::TaxonomyDraft& names) {
    QStringList titles;
    QStringList sentences;
    const bool isWeak = report.isUnderTarget(label);
    const auto findings = isWeak ? report.findingsOf(label.label) : std::vector<const taxonomy::Finding*>();
    for (const taxonomy::Finding* finding : findings) {
        if (const QString title = titleOf(*finding); !titles.contains(title)) titles << title;
        sentences << StudyRows::tr("%1: %2", "a check, and what it found").arg(titleOf(*finding), sentenceOf(*finding, names));
    }
    const QString target = QLocale().toString(100 * services::agreementTarget, 'f', 0);
    return {{{labelName(label.label, report), isWeak ? StudyRows::tr("Under %1 %").arg(target) : QString()},
             {count(label.specific.items), {}},
             wordsOf(label.specific, FigureScale::Percent),
             wordsOf(label.alpha, FigureScale::Coefficient),
             wordsOf(label.kappa, FigureScale::Coefficient),
             {titles.value(0), listed(titles.mid(1))}},
            label.label,
            isWeak,
            sentences.join(QLatin1Char('\n'))};
}

}  // namespace

std::vector<StudyRow> rowsOf(const AgreementReport& report, StudyTable table) {
    std::vector<StudyRow> rows;
    switch (table) {
        case StudyTable::Labels: {
            const taxonomy::TaxonomyDraft names(report.taxonomy);
            for (const auto& label : report.figures.labels) rows.push_back(labelRow(label, report, names));
            break;
        }
        case StudyTable::Confusions:
            for (const auto& pair : report.figures.confusions) {
                rows.push_back({{{labelName(pair.one, report), {}}, {labelName(pair.other, report), {}}, {count(pair.items.n), {}}, wordsOf(pair.items)}, pair.one});
            }
            break;
        case StudyTable::People:
            for (const auto& pair : report.figures.raterPairs) {
                rows.push_back({{{personName(pair.one, report), {}}, {personName(pair.other, report), {}}, {count(pair.agreement.n), {}}, wordsOf(pair.agreement),
                                 wordsOf(pair.kappa, FigureScale::Coefficient)}});
            }
            break;
    }
    return rows;
}

void StudyRows::setRows(StudyTable table, std::vector<StudyRow> rows) {
    beginResetModel();
    m_table = table;
    m_rows = std::move(rows);
    endResetModel();
}

int StudyRows::columnCount(const QModelIndex& parent) const {
    if (parent.isValid()) return 0;
    switch (m_table) {
        case StudyTable::Labels: return labelColumnCount;
        case StudyTable::Confusions: return PairKappaColumn;
        case StudyTable::People: break;
    }
    return pairColumnCount;
}

QVariant StudyRows::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole) return QVariant(Qt::AlignVCenter | Qt::AlignLeading);
    if (role != Qt::DisplayRole) return {};
    if (m_table == StudyTable::Labels) {
        switch (section) {
            case NameColumn: return tr("Label");
            case ItemsColumn: return tr("Items");
            case AgreementColumn: return tr("Agreement");
            case AlphaColumn: return tr("Alpha");
            case KappaColumn: return tr("Kappa");
            default: return tr("Checks");
        }
    }
    const bool isOfLabels = m_table == StudyTable::Confusions;
    switch (section) {
        case OneColumn: return isOfLabels ? tr("Label") : tr("Reviewer");
        case OtherColumn: return isOfLabels ? tr("Confused with") : tr("And");
        case EitherColumn: return tr("Items");
        case ShareColumn: return isOfLabels ? tr("Confused") : tr("Agreement");
        default: return tr("Kappa");
    }
}

QString StudyRows::sentence(int row) const {
    QStringList parts;
    for (int column = 0; column < columnCount(); ++column) {
        const FigureWords& cell = m_rows[static_cast<std::size_t>(row)].cells[static_cast<std::size_t>(column)];
        if (cell.value.isEmpty()) continue;
        const QString head = headerData(column, Qt::Horizontal).toString();
        const QString said = tr("%1 %2", "column, value").arg(head, inOwnDirection(cell.value));
        parts << (cell.detail.isEmpty() ? said : tr("%1, %2", "a value, and what there is to say about it").arg(said, cell.detail));
    }
    return listedApart(parts);
}

QVariant StudyRows::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const StudyRow& row = m_rows[static_cast<std::size_t>(index.row())];
    const FigureWords& cell = row.cells[static_cast<std::size_t>(index.column())];
    switch (role) {
        case Qt::DisplayRole: return cell.value;
        case DetailRole: return cell.detail;
        case WeakRole: return row.isWeak;
        case Qt::AccessibleTextRole: return index.column() == 0 ? sentence(index.row()) : cell.detail.isEmpty() ? cell.value : tr("%1, %2", "a value, and what there is to say about it").arg(cell.value, cell.detail);
        case Qt::ToolTipRole: {
            const QString more = row.more.isEmpty() || index.column() != ChecksColumn ? QStringList{cell.value, cell.detail}.join(QLatin1Char('\n')).trimmed() : row.more;
            return more.isEmpty() ? QVariant() : toolTipOf(more);
        }
        default: return {};
    }
}

}  // namespace docket::ui
