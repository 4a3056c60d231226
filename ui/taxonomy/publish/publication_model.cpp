#include "ui/taxonomy/publish/publication_model.h"

#include "ui/common/words/text.h"
#include "ui/taxonomy/words/change_words.h"

#include <algorithm>

namespace docket::ui {

namespace {

using Columns = PublicationColumns;
using taxonomy::ChangeKind;
using taxonomy::Disposition;

constexpr std::size_t linesShown = 3;
constexpr std::size_t publicationNamesShown = 20;  // where all are told

/// A figure that is not known yet is not 0.
QString notYet() { return QStringLiteral("…"); }

/// How the labels of a row are called then.
QStringList namesAfter(const PublicationChoices& choices, const std::vector<LabelId>& labels, std::size_t most) {
    QStringList names;
    const std::size_t named = labels.size() > most ? most - 1 : labels.size();
    for (std::size_t i = 0; i < named; ++i) {
        if (const taxonomy::Label* label = choices.after().find(labels[i])) names << nameOf(*label);
    }
    if (labels.size() > named) names << PublicationModel::tr("and %Ln more", "labels", static_cast<int>(labels.size() - named));
    return names;
}

QString spokenNumber(const std::optional<services::PublicationImpact>& impact, const QString& text) {
    return impact ? text : PublicationModel::tr("being counted");
}

}  // namespace

QString resultWords(const RowFigures& figures, Disposition disposition) {
    if (figures.decisions == 0) return PublicationModel::tr("none", "no decisions");
    const std::int64_t kept = figures.left + (disposition == Disposition::ReviewMatching ? figures.carried : 0);
    const std::int64_t carried = figures.decisions - figures.toReview - kept;
    QStringList parts;
    if (figures.toReview > 0) parts << PublicationModel::tr("%Ln to review", "decisions", forPlural(figures.toReview));
    if (carried > 0) parts << PublicationModel::tr("%Ln carried", "decisions that count on", forPlural(carried));
    if (kept > 0) parts << PublicationModel::tr("%Ln kept", "decisions that stay as they were", forPlural(kept));
    return listed(parts);
}

PublicationModel::PublicationModel(PublicationChoices choices, QObject* parent) : QAbstractTableModel(parent), m_choices(std::move(choices)) {
    for (const PublicationRow& row : m_choices.rows()) {
        m_linesOfTallest = std::max(m_linesOfTallest, static_cast<int>(std::min(linesShown, std::max(row.from.size(), row.into.size()))));
    }
}

void PublicationModel::changed(int row) {
    m_isCurrent = false;
    Q_EMIT dataChanged(index(row, 0), index(row, Columns::columnCount - 1));
    Q_EMIT publicationChanged();
}

void PublicationModel::choose(int row, const Choice& choice) {
    const auto at = static_cast<std::size_t>(row);
    if (m_choices.choiceOf(at) == choice) return;
    m_choices.choose(at, choice);
    changed(row);
}

void PublicationModel::setRule(int row, const taxonomy::ReviewRule& rule) {
    const auto at = static_cast<std::size_t>(row);
    if (!asksForRule(row) || m_choices.ruleOf(at) == rule) return;
    m_choices.setRule(at, rule);
    changed(row);
}

void PublicationModel::setImpact(services::PublicationImpact impact) {
    m_impact = std::move(impact);
    m_isCurrent = true;
    if (rowCount() > 0) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Columns::columnCount - 1));
}

QString PublicationModel::choiceWords(int at, const Choice& choice) const {
    const PublicationRow& row = m_choices.rows()[static_cast<std::size_t>(at)];
    switch (choice.disposition) {
        case Disposition::CarryOver: {
            const taxonomy::Label* target = m_choices.after().find(choice.target);
            if (row.kind == ChangeKind::Split && target != nullptr) return tr("Carry over to %1").arg(inOwnDirection(nameOf(*target)));
            return tr("Carry over", "decisions count on under the new version");
        }
        case Disposition::ReviewAll: return tr("Review all again");
        case Disposition::ReviewMatching: return tr("Review again where a rule matches");
        case Disposition::Leave: return tr("Keep as they were", "decisions");
    }
    return {};
}

QString PublicationModel::titleOf(int row) const { return linesOf(m_choices.rows()[static_cast<std::size_t>(row)].from).join(QStringLiteral(", ")); }

QStringList PublicationModel::linesOf(const std::vector<LabelId>& labels) const {
    QStringList lines;
    const std::size_t named = labels.size() > linesShown ? linesShown - 1 : labels.size();
    for (std::size_t i = 0; i < named; ++i) {
        const taxonomy::Label* label = m_choices.before().find(labels[i]);
        lines << (label == nullptr ? QString() : nameOf(*label));
    }
    if (labels.size() > named) lines << tr("and %Ln more", "labels", static_cast<int>(labels.size() - named));
    return lines;
}

QStringList PublicationModel::countsOf(std::size_t at) const {
    const PublicationRow& row = m_choices.rows()[at];
    if (!m_impact || row.from.size() < 2) return {};
    QStringList counts;
    for (std::size_t i = 0; i < std::min(row.treated.size(), row.from.size() > linesShown ? linesShown - 1 : linesShown); ++i) {
        counts << (row.treated[i] < m_impact->labels.size() ? countText(m_impact->labels[row.treated[i]].decisions) : notYet());
    }
    return counts;
}

QString PublicationModel::cellText(std::size_t at, int column) const {
    const PublicationRow& row = m_choices.rows()[at];
    switch (column) {
        case Columns::ChangeColumn: return kindWord(row.kind);
        case Columns::BeforeColumn: return listed(linesOf(row.from));
        case Columns::AfterColumn: return row.into.empty() ? tr("Archived", "the label") : listed(namesAfter(m_choices, row.into, linesShown));
        case Columns::DecisionsColumn: return m_impact ? countText(m_choices.figuresOf(at, *m_impact).decisions) : notYet();
        case Columns::ToDoColumn: return choiceWords(static_cast<int>(at), m_choices.choiceOf(at));
        case Columns::ResultColumn: return m_impact ? resultWords(m_choices.figuresOf(at, *m_impact), m_choices.choiceOf(at).disposition) : notYet();
        default: return {};
    }
}

QVariant PublicationModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const auto at = static_cast<std::size_t>(index.row());
    const PublicationRow& row = m_choices.rows()[at];
    switch (role) {
        case Qt::DisplayRole: return cellText(at, index.column());
        case Qt::ToolTipRole:
            if (index.column() == Columns::BeforeColumn) {
                QStringList names;
                for (std::size_t i = 0; i < std::min(row.from.size(), publicationNamesShown); ++i) {
                    if (const taxonomy::Label* label = m_choices.before().find(row.from[i])) names << nameOf(*label);
                }
                return toolTipOf(names.join(QLatin1Char('\n')));
            }
            if (index.column() == Columns::AfterColumn) return toolTipOf(namesAfter(m_choices, row.into, publicationNamesShown).join(QLatin1Char('\n')));
            return toolTipOf(cellText(at, index.column()));
        case Qt::AccessibleTextRole: {
            const QString text = cellText(at, index.column());
            const QString value = index.column() == Columns::DecisionsColumn || index.column() == Columns::ResultColumn ? spokenNumber(m_impact, text) : text;
            return tr("%1: %2", "column of a table, what stands in it")
                .arg(headerData(index.column(), Qt::Horizontal).toString(), value);
        }
        case Columns::IconRole: return kindIcon(row.kind);
        case Columns::LinesRole:
            if (index.column() == Columns::BeforeColumn) return linesOf(row.from);
            return row.into.empty() ? QStringList{tr("Archived", "the label")} : namesAfter(m_choices, row.into, linesShown);
        case Columns::CountsRole: return index.column() == Columns::BeforeColumn ? countsOf(at) : QStringList();
        case Columns::ChoosableRole: return index.column() == Columns::ToDoColumn;
        default: return {};
    }
}

QVariant PublicationModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    const bool isFigure = section == Columns::DecisionsColumn || section == Columns::ResultColumn;
    if (role == Qt::TextAlignmentRole) return QVariant::fromValue(Qt::AlignVCenter | (isFigure ? Qt::AlignTrailing : Qt::AlignLeading));
    if (role != Qt::DisplayRole) return {};
    switch (section) {
        case Columns::ChangeColumn: return tr("Change");
        case Columns::BeforeColumn: return tr("In version %L1").arg(m_choices.before().version());
        case Columns::AfterColumn: return tr("In version %L1").arg(m_choices.before().version() + 1);
        case Columns::DecisionsColumn: return tr("Decisions");
        case Columns::ToDoColumn: return tr("What to do", "with decisions");
        case Columns::ResultColumn: return tr("Result");
        default: return {};
    }
}

Qt::ItemFlags PublicationModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return index.column() == Columns::ToDoColumn ? usual | Qt::ItemIsEditable : usual;
}

PublicationTotals::PublicationTotals(const PublicationModel& model, QObject* parent) : QAbstractTableModel(parent), m_model(model) {
    const PublicationChoices& choices = model.choices();
    const std::vector<LabelId> added = choices.labelsAdded();
    m_rows = added.empty() ? 2 : 3;
    m_added = listed(namesAfter(choices, added, linesShown));
    m_before = choices.labelsBefore();
    m_after = choices.labelsAfter();
    m_unchanged = choices.labelsUnchanged();
    connect(&model, &QAbstractItemModel::dataChanged, this, [this] { Q_EMIT dataChanged(index(0, 0), index(m_rows - 1, Columns::columnCount - 1)); });
}

QString PublicationTotals::labels(Line line, int column) const {
    const auto count = [](int labels) { return tr("%Ln label(s)", nullptr, labels); };
    switch (line) {
        case Line::Added: return column == Columns::AfterColumn ? m_added : QString();
        case Line::Unchanged: return count(m_unchanged);
        case Line::Total: return count(column == Columns::BeforeColumn ? m_before : m_after);
    }
    return {};
}

QVariant PublicationTotals::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const Line line = lineAt(index.row());
    if (role == Columns::StrongRole) return line == Line::Total;
    if (role == Columns::IconRole) return line == Line::Added ? kindIcon(ChangeKind::Added) : QString();
    if (role == Columns::LinesRole) return QStringList{labels(line, index.column())};
    if (role == Qt::AccessibleTextRole) {
        return tr("%1: %2", "column of a table, what stands in it").arg(m_model.headerData(index.column(), Qt::Horizontal).toString(), index.data().toString());
    }
    if (role == Qt::ToolTipRole) return toolTipOf(index.data().toString());
    if (role != Qt::DisplayRole) return {};
    const auto& impact = m_model.impact();
    switch (index.column()) {
        case Columns::ChangeColumn:
            return line == Line::Added ? kindWord(ChangeKind::Added) : line == Line::Unchanged ? tr("Unchanged", "labels") : tr("Total");
        case Columns::BeforeColumn:
        case Columns::AfterColumn: return labels(line, index.column());
        case Columns::DecisionsColumn:
            if (line == Line::Added) return QString();
            if (!impact) return notYet();
            return countText(line == Line::Total ? PublicationChoices::total(*impact).decisions : PublicationChoices::unchanged(*impact).decisions);
        case Columns::ToDoColumn: return line == Line::Unchanged ? PublicationModel::tr("Carry over", "decisions count on under the new version") : QString();
        case Columns::ResultColumn:
            if (line == Line::Added) return tr("none yet", "no decisions");
            if (!impact) return notYet();
            if (line == Line::Unchanged) return resultWords(PublicationChoices::unchanged(*impact), Disposition::CarryOver);
            return tr("%Ln to review", "decisions", forPlural(PublicationChoices::total(*impact).toReview));
        default: return {};
    }
}

}  // namespace docket::ui
