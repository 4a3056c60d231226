#pragma once

#include "ui/routing/forms/entry_list.h"
#include "ui/routing/forms/rule_page.h"

namespace docket::ui {

/// Pairs of labels that go to people where the model is torn between them.
class ConfusedPairs : public RulePage {
    Q_OBJECT

public:
    ConfusedPairs(const Theme& theme, RoutingController& controller, QWidget* parent = nullptr);

    void showPolicy(const ShownPolicy& shown) override;
    bool hasEntries() const override { return true; }
    void add() override;
    void remove() override;
    QWidget* first() override { return m_list->model().rowCount() > 0 ? static_cast<QWidget*>(&m_list->table()) : nullptr; }
    void goTo(const std::string& about) override { m_list->select(about); }

private:
    void addTo(const std::string& first);

    const Theme& m_theme;
    RoutingController& m_controller;
    EntryList* m_list;
};

}  // namespace docket::ui
