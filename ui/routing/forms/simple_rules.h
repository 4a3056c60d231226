#pragma once

#include "ui/common/parts/buttons.h"
#include "ui/routing/forms/entry_list.h"
#include "ui/routing/forms/number_field.h"
#include "ui/routing/forms/rule_page.h"

#include <QLabel>

namespace docket::ui {

/// What goes to people for its confidence: what is below a threshold, or the most doubtful share. Never both.
class ConfidenceRule : public RulePage {
    Q_OBJECT

public:
    ConfidenceRule(const Theme& theme, RoutingController& controller, QWidget* parent = nullptr);

    void showPolicy(const ShownPolicy& shown) override;
    void forget() override;
    bool finish() override;
    QWidget* first() override;

private:
    void choose(int way);

    RoutingController& m_controller;
    SegmentedSwitch* m_way;
    NumberField* m_threshold;
    NumberField* m_share;
    QLabel* m_words;
    bool m_isShare = false;
};

/// What of the accepted is audited all the same, and the seed of all that is drawn.
class AuditRule : public RulePage {
    Q_OBJECT

public:
    AuditRule(const Theme& theme, RoutingController& controller, QWidget* parent = nullptr);

    void showPolicy(const ShownPolicy& shown) override;
    void forget() override;
    bool finish() override;
    bool hasEntries() const override { return true; }
    void add() override;
    void remove() override;
    QWidget* first() override { return &m_rate->line(); }
    void goTo(const std::string& about) override { m_strata->select(about); }

private:
    void showStratum();
    /// Of the current one in the policy; nullopt: none is.
    std::optional<std::size_t> current() const;

    const Theme& m_theme;
    RoutingController& m_controller;
    NumberField* m_rate;
    NumberField* m_seed;
    EntryList* m_strata;
    NumberField* m_stratum;
    std::string m_current;
};

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

/// Takes the number; where it is wrong the field has the focus.
bool finished(NumberField& field);

}  // namespace docket::ui
