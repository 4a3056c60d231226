#pragma once

#include "ui/common/parts/buttons.h"
#include "ui/routing/forms/numbered_list.h"
#include "ui/routing/forms/rule_page.h"

#include <QCheckBox>

#include <string>

namespace docket::ui {

/// A number for all items and another for some: of high impact, of a reason, of a label.
class NamedNumbers : public QWidget {
    Q_OBJECT

public:
    enum class Kind { Reviews, Hours };

    NamedNumbers(const Theme& theme, RoutingController& controller, Kind kind, QWidget* parent = nullptr);

    void showPolicy(const ShownPolicy& shown);
    void forget();
    bool finish();
    void add();
    void remove() { m_named->remove(); }
    QWidget* first() { return &m_usual->line(); }
    void goTo(const std::string& name) { m_named->list().select(name); }

private:
    std::map<std::string, double> numbersOf(const routing::Policy& policy) const;
    void set(const std::string& name, double number);
    void take(const std::string& name);
    QString text(double number) const;

    const Theme& m_theme;
    RoutingController& m_controller;
    Kind m_kind;
    NumberField* m_usual;
    NumberField* m_impact;
    NumberedList* m_named;
};

/// How many people answer an item, and what happens where they differ.
class ReviewsRule : public RulePage {
    Q_OBJECT

public:
    ReviewsRule(const Theme& theme, RoutingController& controller, QWidget* parent = nullptr);

    void showPolicy(const ShownPolicy& shown) override;
    void forget() override;
    bool finish() override { return m_numbers->finish() && (m_bar->isHidden() || finished(*m_bar)); }
    bool hasEntries() const override { return true; }
    void add() override { m_numbers->add(); }
    void remove() override { m_numbers->remove(); }
    QWidget* first() override { return m_numbers->first(); }
    void goTo(const std::string& about) override { m_numbers->goTo(about); }

private:
    NamedNumbers* m_numbers;
    SegmentedSwitch* m_consensus;
    NumberField* m_bar;     ///< of the rules that have one
    QCheckBox* m_perLabel;  ///< of tasks with several labels
    QCheckBox* m_adjudication;
};

/// Until when an item is to be answered.
class DueRule : public RulePage {
    Q_OBJECT

public:
    DueRule(const Theme& theme, RoutingController& controller, QWidget* parent = nullptr);

    void showPolicy(const ShownPolicy& shown) override { m_numbers->showPolicy(shown); }
    void forget() override { m_numbers->forget(); }
    bool finish() override { return m_numbers->finish(); }
    bool hasEntries() const override { return true; }
    void add() override { m_numbers->add(); }
    void remove() override { m_numbers->remove(); }
    QWidget* first() override { return m_numbers->first(); }
    void goTo(const std::string& about) override { m_numbers->goTo(about); }

private:
    NamedNumbers* m_numbers;
};

}  // namespace docket::ui
