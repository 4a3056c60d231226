#pragma once

#include "ui/routing/forms/numbered_list.h"
#include "ui/routing/forms/rule_page.h"

#include <optional>

namespace docket::ui {

/// What of the accepted is audited all the same, at which rate by label and band of confidence, and the seed of all that is drawn.
class AuditRule : public RulePage {
    Q_OBJECT

public:
    AuditRule(const Theme& theme, RoutingController& controller, QWidget* parent = nullptr);

    void showPolicy(const ShownPolicy& shown) override;
    void forget() override;
    bool finish() override;
    bool hasEntries() const override { return true; }
    void add() override;
    void remove() override { m_strata->remove(); }
    QWidget* first() override { return &m_rate->line(); }
    void goTo(const std::string& about) override { m_strata->list().select(about); }

private:
    using Change = std::function<void(routing::AuditStratum&)>;

    void connectFields();
    /// The band of the current stratum.
    void showBand();
    void change(const Change& change);
    /// Of the current one in the policy; nullopt: none is.
    std::optional<std::size_t> current() const;

    const Theme& m_theme;
    RoutingController& m_controller;
    NumberField* m_rate;
    NumberField* m_seed;
    NumberedList* m_strata;
    NumberField* m_from;
    NumberField* m_below;
    std::string m_current;  ///< whose band is in the fields
};

}  // namespace docket::ui
