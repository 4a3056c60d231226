#include "ui/routing/rules/rule_model.h"

#include <algorithm>
#include <utility>

namespace docket::ui {

RuleModel::RuleModel(QObject* parent) : QAbstractListModel(parent) {
    for (const Rule rule : allRules) {
        if (rule == Rule::LowConfidence) m_rows.push_back({std::nullopt, tr("Goes to people")});
        if (rule == Rule::Audit) m_rows.push_back({std::nullopt, tr("Of what no rule takes")});
        if (rule == Rule::Reviews) m_rows.push_back({std::nullopt, tr("How it is reviewed")});
        m_rows.push_back({rule, {}});
    }
}

void RuleModel::setPolicy(const routing::Policy& policy, std::set<Rule> changed) {
    m_policy = policy;
    m_changed = std::move(changed);
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void RuleModel::setEditable(bool isEditable) {
    if (std::exchange(m_isEditable, isEditable) != isEditable) Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

std::optional<Rule> RuleModel::ruleAt(const QModelIndex& index) const {
    return index.isValid() ? m_rows[static_cast<std::size_t>(index.row())].rule : std::nullopt;
}

QModelIndex RuleModel::indexOf(Rule rule) const {
    const auto row = std::ranges::find(m_rows, std::optional(rule), &Row::rule);
    return index(static_cast<int>(row - m_rows.begin()));
}

Qt::ItemFlags RuleModel::flags(const QModelIndex& index) const {
    const auto rule = ruleAt(index);
    if (!rule) return Qt::NoItemFlags;
    const Qt::ItemFlags read = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return canBeOff(*rule) && m_isEditable ? read | Qt::ItemIsUserCheckable : read;
}

QVariant RuleModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == HeadRole) return !row.rule.has_value();
    if (row.rule) return m_policy ? ruleData(*row.rule, role) : QVariant();
    return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? QVariant(row.words) : QVariant();
}

QVariant RuleModel::ruleData(Rule rule, int role) const {
    const QString sentence = ruleSentence(rule, *m_policy);
    const QString detail = ruleDetail(rule, *m_policy);
    const bool isChanged = m_changed.contains(rule);
    switch (role) {
        case Qt::DisplayRole: return sentence;
        case DetailRole: return detail;
        case LockedRole: return isAlwaysOn(rule);
        case ChangedRole: return isChanged;
        case Qt::CheckStateRole: return canBeOff(rule) ? QVariant(isOn(rule, *m_policy) ? Qt::Checked : Qt::Unchecked) : QVariant();
        case Qt::AccessibleTextRole: {
            const QString words = detail.isEmpty() ? sentence : tr("%1, %2", "rule, more of it").arg(sentence, detail);
            return isChanged ? tr("%1, changed", "rule").arg(words) : words;
        }
        default: return {};
    }
}

}  // namespace docket::ui
