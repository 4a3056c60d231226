#pragma once

#include "ui/routing/rules/rule_delegate.h"
#include "ui/routing/rules/rule_model.h"

#include <QListView>

namespace docket::ui {

/// The rules with the one that the form shows.
class RuleList : public QListView {
    Q_OBJECT

public:
    RuleList(const Theme& theme, RuleModel& model, QWidget* parent = nullptr);

    Rule current() const { return m_current; }
    void select(Rule rule);

Q_SIGNALS:
    void currentRuleChanged();
    void editAsked();
    void switchAsked();
    void removeAsked();

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    RuleModel& m_model;
    RuleDelegate* m_delegate;
    Rule m_current = Rule::LowConfidence;
};

}  // namespace docket::ui
