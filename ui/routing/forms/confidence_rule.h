#pragma once

#include "ui/common/parts/buttons.h"
#include "ui/common/parts/checked_choice.h"
#include "ui/common/parts/number_field.h"
#include "ui/routing/forms/own_shares.h"
#include "ui/routing/forms/rule_page.h"
#include "ui/routing/forms/stored_confidences.h"

#include <QLabel>

namespace docket::ui {

/// What goes to people for its confidence, raw or calibrated: what is below a threshold, or the most doubtful share, never both; and which
/// confidences are trusted.
class ConfidenceRule : public RulePage {
    Q_OBJECT

public:
    ConfidenceRule(const Theme& theme, RoutingController& controller, const ConfidenceReader& confidences, QAction* switchTable, QWidget* parent = nullptr);

    void showPolicy(const ShownPolicy& shown) override;
    void forget() override;
    bool finish() override;
    bool hasEntries() const override { return m_isShare; }
    void add() override { listOfFocus().add(); }
    void remove() override { listOfFocus().remove(); }
    QWidget* first() override;
    void goTo(const std::string& about) override;
    QWidget* afterChanges() override { return m_stored; }
    bool hasChart() const override { return !m_isShare && !m_isCalibrated; }
    void switchTable() override { m_stored->switchTable(); }

private:
    void connectFields();
    void choose(int way);
    void showWords();
    void trust(const QVariantList& sources);
    void showTrusted(const ShownPolicy& shown);
    OwnShares& listOfFocus() const;

    RoutingController& m_controller;
    SegmentedSwitch* m_confidence;
    SegmentedSwitch* m_way;
    NumberField* m_threshold;
    NumberField* m_share;
    CheckedChoice* m_trusted;
    QLabel* m_words;
    OwnShares* m_modelShares;
    OwnShares* m_labelShares;
    StoredConfidences* m_stored;
    bool m_isShare = false;
    bool m_isCalibrated = false;
};

}  // namespace docket::ui
