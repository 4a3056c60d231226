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
    showAgain();
}

void RuleModel::setFigures(const ShownDryRun& shown, bool areOld) {
    m_figures = shown;
    m_areFiguresOld = areOld;
    showAgain();
}

void RuleModel::setEditable(bool isEditable) {
    if (std::exchange(m_isEditable, isEditable) != isEditable) showAgain();
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

/// None of a rule that was switched on or off since they were computed.
QString RuleModel::figuresOf(Rule rule) const {
    if (!m_figures || m_figures->isEmpty() || isOn(rule, m_figures->policy) != isOn(rule, *m_policy)) return {};
    return ruleFigures(rule, *m_figures);
}

QString RuleModel::spoken(Rule rule) const {
    const QString sentence = ruleSentence(rule, *m_policy);
    const QString figures = figuresOf(rule);
    const QString detail = ruleDetail(rule, *m_policy);
    const QString words = !figures.isEmpty()  ? tr("%1, %2; %3", "rule, what it takes, of which time").arg(sentence, figures, periodName(m_figures->period))
                          : !detail.isEmpty() ? tr("%1, %2", "rule, more of it").arg(sentence, detail)
                                              : sentence;
    return m_changed.contains(rule) ? tr("%1, changed", "rule").arg(words) : words;
}

QVariant RuleModel::ruleData(Rule rule, int role) const {
    switch (role) {
        case Qt::DisplayRole: return ruleSentence(rule, *m_policy);
        case DetailRole: {
            const QString figures = figuresOf(rule);
            return figures.isEmpty() ? ruleDetail(rule, *m_policy) : figures;
        }
        case LockedRole: return isAlwaysOn(rule);
        case ChangedRole: return m_changed.contains(rule);
        case OldRole: return m_areFiguresOld && !figuresOf(rule).isEmpty();
        case Qt::CheckStateRole: return canBeOff(rule) ? QVariant(isOn(rule, *m_policy) ? Qt::Checked : Qt::Unchecked) : QVariant();
        case Qt::AccessibleTextRole: return spoken(rule);
        default: return {};
    }
}

}  // namespace docket::ui
