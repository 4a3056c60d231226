#pragma once

#include "ui/routing/words/dry_run_words.h"
#include "ui/routing/words/rule_words.h"

#include <QAbstractListModel>

#include <optional>
#include <set>
#include <vector>

namespace docket::ui {

/// The rules of the policy as rows in words, under the heads of their groups.
class RuleModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum RuleRole {
        DetailRole = Qt::UserRole + 1,  ///< the second line, with the figure of the rule where there is one
        HeadRole,                       ///< bool: the head of a group, and no rule
        LockedRole,                     ///< bool: always on
        ChangedRole,                    ///< bool: says something else than the policy in force
        OldRole,                        ///< bool: the figure of the rule is one of before
    };

    explicit RuleModel(QObject* parent = nullptr);

    /// `changed`: rules that say something else than the policy in force.
    void setPolicy(const routing::Policy& policy, std::set<Rule> changed);
    /// What the rules take. `areOld`: of what the policy said before.
    void setFigures(const ShownDryRun& shown, bool areOld);
    void setEditable(bool isEditable);
    std::optional<Rule> ruleAt(const QModelIndex& index) const;
    QModelIndex indexOf(Rule rule) const;

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Row {
        std::optional<Rule> rule;  ///< nullopt: the head of a group
        QString words;             ///< of the head
    };

    QVariant ruleData(Rule rule, int role) const;
    QString figuresOf(Rule rule) const;
    QString spoken(Rule rule) const;
    void showAgain() { Q_EMIT dataChanged(index(0), index(rowCount() - 1)); }

    std::vector<Row> m_rows;
    std::optional<routing::Policy> m_policy;
    std::set<Rule> m_changed;
    std::optional<ShownDryRun> m_figures;
    bool m_areFiguresOld = false;
    bool m_isEditable = false;
};

}  // namespace docket::ui
