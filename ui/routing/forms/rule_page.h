#pragma once

#include "core/routing/policy.h"
#include "core/taxonomy/taxonomy.h"
#include "ui/common/look/theme.h"
#include "ui/routing/draft/routing_controller.h"

#include <QHBoxLayout>
#include <QVBoxLayout>
#include <QWidget>

#include <initializer_list>
#include <string>

namespace docket::ui {

/// What the form of a rule shows.
struct ShownPolicy {
    const routing::Policy& policy;
    const routing::Policy& inForce;
    const taxonomy::Taxonomy& taxonomy;
    bool isEditable;
};

/// The controls of one rule.
class RulePage : public QWidget {
public:
    using QWidget::QWidget;

    virtual void showPolicy(const ShownPolicy& shown) = 0;
    /// Another rule is shown, or this one again: nothing that was typed stays.
    virtual void forget() {}
    /// Takes the numbers that are typed. False: one is wrong, and has the focus now.
    virtual bool finish() { return true; }
    /// Whether something can be added to the rule, and taken out of it.
    virtual bool hasEntries() const { return false; }
    virtual void add() {}
    virtual void remove() {}
    /// Whether it has a chart now, which can be shown as a table.
    virtual bool hasChart() const { return false; }
    virtual void switchTable() {}
    /// Where Enter in the list of rules goes to; nullptr: nothing can be set.
    virtual QWidget* first() { return nullptr; }
    /// What stands under the words of what is changed, not in the page: nullptr: nothing does.
    virtual QWidget* afterChanges() { return nullptr; }
    /// Makes the entry current that something is said of, as a PolicyChange names it.
    virtual void goTo(const std::string&) {}
};

/// The layout of a page, or a part of one: what is on it under each other.
QVBoxLayout* columnOf(QWidget& page);
/// Controls of one width beside each other.
QHBoxLayout* sideBySide(std::initializer_list<QWidget*> controls);

}  // namespace docket::ui
