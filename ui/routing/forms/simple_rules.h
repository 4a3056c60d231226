#pragma once

#include "ui/common/parts/buttons.h"
#include "ui/common/parts/number_field.h"
#include "ui/routing/forms/rule_page.h"

#include <QLabel>

namespace docket::ui {

/// Whether people see what the model said before they answer.
class SuggestionRule : public RulePage {
    Q_OBJECT

public:
    SuggestionRule(const Theme& theme, RoutingController& controller, QWidget* parent = nullptr);

    void showPolicy(const ShownPolicy& shown) override;
    void forget() override { m_share->forget(); }
    bool finish() override;
    QWidget* first() override { return m_mode; }

private:
    SegmentedSwitch* m_mode;
    NumberField* m_share;
    QLabel* m_words;
};

class HoldRule : public RulePage {
    Q_OBJECT

public:
    HoldRule(const Theme& theme, RoutingController& controller, QWidget* parent = nullptr);

    void showPolicy(const ShownPolicy& shown) override;
    void forget() override { m_minutes->forget(); }
    bool finish() override;
    QWidget* first() override { return &m_minutes->line(); }

private:
    NumberField* m_minutes;
};

/// A rule that is always on: says what it does.
class FixedRule : public RulePage {
    Q_OBJECT

public:
    FixedRule(const Theme& theme, const QString& words, QWidget* parent = nullptr);

    void showPolicy(const ShownPolicy&) override {}
};

}  // namespace docket::ui
