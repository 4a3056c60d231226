#pragma once

#include "ui/routing/draft/confidence_reader.h"
#include "ui/routing/forms/numbered_list.h"
#include "ui/routing/forms/rule_page.h"

#include <map>
#include <string>

namespace docket::ui {

/// Models, or labels, that have a review share of their own.
class OwnShares : public QWidget {
    Q_OBJECT

public:
    enum class Kind { Model, Label };

    /// `confidences`: knows the models.
    OwnShares(const Theme& theme, RoutingController& controller, const ConfidenceReader& confidences, Kind kind, QWidget* parent = nullptr);

    void showPolicy(const ShownPolicy& shown);
    void forget() { m_named->forget(); }
    bool finish() { return m_named->finish(); }
    void add();
    void remove() { m_named->remove(); }
    void goTo(const std::string& name) { m_named->list().select(name); }

private:
    void begin(const std::string& name);

    const Theme& m_theme;
    RoutingController& m_controller;
    const ConfidenceReader& m_confidences;
    Kind m_kind;
    std::map<std::string, double> routing::Policy::*m_shares;
    NumberedList* m_named;
};

}  // namespace docket::ui
