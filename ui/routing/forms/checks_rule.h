#pragma once

#include "ui/common/parts/number_field.h"
#include "ui/routing/forms/rule_page.h"

#include <array>

namespace docket::ui {

/// How often reviewers are given, unannounced, what is known: gold items, and what they answered before.
class ChecksRule : public RulePage {
    Q_OBJECT

public:
    ChecksRule(const Theme& theme, RoutingController& controller, QWidget* parent = nullptr);

    void showPolicy(const ShownPolicy& shown) override;
    void forget() override;
    bool finish() override;
    QWidget* first() override { return &m_gold->line(); }

private:
    std::array<NumberField*, 4> fields() const { return {m_gold, m_line, m_repeats, m_days}; }

    NumberField* m_gold;
    NumberField* m_line;
    NumberField* m_repeats;
    NumberField* m_days;
};

}  // namespace docket::ui
