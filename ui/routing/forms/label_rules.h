#pragma once

#include "ui/routing/forms/numbered_list.h"
#include "ui/routing/forms/rule_page.h"

#include <map>
#include <string>
#include <vector>

namespace docket::ui {

/// Labels that have a threshold in the policy: their own, or the stricter one of rare labels. The taxonomy's stands beside it.
class LabelThresholds : public RulePage {
    Q_OBJECT

public:
    using Thresholds = std::map<std::string, double> routing::Policy::*;
    enum class Kind { Own, Rare };

    LabelThresholds(const Theme& theme, RoutingController& controller, Kind kind, QWidget* parent = nullptr);

    void showPolicy(const ShownPolicy& shown) override;
    void forget() override { m_labels->forget(); }
    bool finish() override { return m_labels->finish(); }
    bool hasEntries() const override { return true; }
    void add() override;
    void remove() override { m_labels->remove(); }
    QWidget* first() override { return m_labels->first(); }
    void goTo(const std::string& about) override { m_labels->list().select(about); }

private:
    std::vector<RuleEntry> entriesOf(const ShownPolicy& shown) const;

    const Theme& m_theme;
    RoutingController& m_controller;
    Kind m_kind;
    Thresholds m_thresholds;
    NumberedList* m_labels;
};

/// Labels that always go to people.
class HighImpactLabels : public RulePage {
    Q_OBJECT

public:
    HighImpactLabels(const Theme& theme, RoutingController& controller, QWidget* parent = nullptr);

    void showPolicy(const ShownPolicy& shown) override;
    bool hasEntries() const override { return true; }
    void add() override;
    void remove() override;
    QWidget* first() override { return m_list->model().rowCount() > 0 ? static_cast<QWidget*>(&m_list->table()) : nullptr; }
    void goTo(const std::string& about) override { m_list->select(about); }

private:
    const Theme& m_theme;
    RoutingController& m_controller;
    EntryList* m_list;
    QLabel* m_taxonomys;
};

}  // namespace docket::ui
