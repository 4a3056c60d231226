#include "ui/datasets/preview/label_rows.h"

#include "ui/common/words/text.h"

#include <algorithm>

namespace docket::ui {

namespace {

/// A label with less than a tenth of the most frequent one is uneven, as dataset::Remedy::LowerTheCap has it.
constexpr std::int64_t unevenFrom = 10;
constexpr double lowAgreement = 0.67;

}  // namespace

std::optional<double> agreementOf(const dataset::LabelFacts& facts) {
    if (facts.pairs == 0) return std::nullopt;
    return static_cast<double>(facts.alike) / static_cast<double>(facts.pairs);
}

void LabelRows::setLabels(const std::vector<dataset::LabelFacts>& labels, const taxonomy::Taxonomy* taxonomy) {
    beginResetModel();
    m_rows.clear();
    m_most = 0;
    for (const dataset::LabelFacts& facts : labels) {
        const taxonomy::Label* label = taxonomy == nullptr ? nullptr : taxonomy->findByKey(facts.key);
        m_rows.push_back({facts, oneLine(toQt(label == nullptr ? facts.key : label->name)), static_cast<int>(m_rows.size())});
        m_most = std::max(m_most, facts.exported);
    }
    order();
    endResetModel();
}

std::size_t LabelRows::exportedLabels() const {
    return static_cast<std::size_t>(std::ranges::count_if(m_rows, [](const Row& row) { return row.facts.exported > 0; }));
}

void LabelRows::sort(int column, Qt::SortOrder order) {
    m_sortColumn = column;
    m_sortOrder = order;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    this->order();
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void LabelRows::order() {
    const auto number = [this](const Row& row) -> double {
        switch (m_sortColumn) {
            case Available: return static_cast<double>(row.facts.available);
            case Share:
            case Exported: return static_cast<double>(row.facts.exported);
            case Agreement: return agreementOf(row.facts).value_or(2);  // what is not known comes behind what is
            default: return row.place;
        }
    };
    std::ranges::sort(m_rows, [&](const Row& one, const Row& other) {
        const double a = number(one);
        const double b = number(other);
        if (a != b) return m_sortOrder == Qt::AscendingOrder ? a < b : b < a;
        return one.place < other.place;
    });
}

QString LabelRows::textOf(const Row& row, int column) const {
    switch (column) {
        case Label: return row.name;
        case Available: return countText(row.facts.available);
        case Exported: return countText(row.facts.exported);
        case Agreement: {
            const auto agreement = agreementOf(row.facts);
            return agreement ? tr("%1 %", "a share").arg(qRound(*agreement * 100)) : QStringLiteral("–");
        }
        default: return {};
    }
}

QString LabelRows::agreementSentence(const dataset::LabelFacts& facts) const {
    if (facts.pairs == 0) return tr("No item of this label was decided twice.");
    return tr("%L1 of %Ln pair(s) of answers alike", nullptr, forPlural(facts.pairs)).arg(qlonglong{facts.alike});
}

bool LabelRows::isWeak(const Row& row, int column) const {
    if (column == Agreement) return agreementOf(row.facts).value_or(1) < lowAgreement;
    return (column == Exported || column == Share) && unevenFrom * row.facts.exported < m_most;
}

QVariant LabelRows::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const int column = index.column();
    switch (role) {
        case Qt::DisplayRole: return textOf(row, column);
        case Qt::TextAlignmentRole: return headerData(column, Qt::Horizontal, role);
        case Qt::ToolTipRole: return toolTipOf(column == Agreement ? agreementSentence(row.facts) : column == Label ? row.name : QString());
        case Qt::AccessibleTextRole:
            if (column == Label) return row.name;
            if (column == Share) return QString();
            return tr("%1, %2: %3", "row, column, figure").arg(row.name, headerData(column, Qt::Horizontal).toString(), column == Agreement && row.facts.pairs > 0 ? textOf(row, column) + QStringLiteral(", ") + agreementSentence(row.facts) : textOf(row, column));
        case ShareRole: return m_most == 0 ? 0.0 : static_cast<double>(row.facts.exported) / static_cast<double>(m_most);
        case WeakRole: return isWeak(row, column);
        default: return {};
    }
}

QVariant LabelRows::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole) return static_cast<int>((section == Label ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (section) {
        case Label: return tr("Label");
        case Available: return tr("Available");
        case Exported: return tr("In export");
        case Agreement: return tr("Agreement");
        default: return QString();
    }
}

}  // namespace docket::ui
