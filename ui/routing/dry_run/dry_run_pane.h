#pragma once

#include "ui/actions/action_registry.h"
#include "ui/common/look/theme.h"
#include "ui/common/parts/buttons.h"
#include "ui/common/parts/elided_label.h"
#include "ui/common/parts/icon_label.h"
#include "ui/common/parts/live_region.h"
#include "ui/routing/dry_run/changed_items.h"
#include "ui/routing/dry_run/dry_run_controller.h"
#include "ui/routing/dry_run/dry_run_table.h"

#include <QComboBox>
#include <QLabel>
#include <QProgressBar>
#include <QWidget>

namespace docket::ui {

/// What the draft would make of the predictions of a period, beside what the policy in force makes of them, and items that
/// change sides by it.
class DryRunPane : public QWidget {
    Q_OBJECT

public:
    /// All references outlive the pane.
    DryRunPane(const Theme& theme, const ActionRegistry& actions, DryRunController& controller, QWidget* parent = nullptr);

    const DryRunRows& rows() const { return m_table->rows(); }

Q_SIGNALS:
    void itemAsked(const QString& externalId);

private:
    QWidget* makeHead();
    QWidget* makeProgress();
    QWidget* makeChanged();
    void follow();
    void showRun();
    void showState();
    QString stateWords() const;

    const Theme& m_theme;
    const ActionRegistry& m_actions;
    DryRunController& m_controller;
    ElidedLabel* m_count;
    QComboBox* m_period;
    QWidget* m_progress = nullptr;
    QProgressBar* m_bar;
    KeyButton* m_cancel;
    QLabel* m_state;
    DryRunTable* m_table;
    QLabel* m_hours;
    QWidget* m_changed = nullptr;
    QLabel* m_changedCount;
    ChangedItems* m_items;
    LiveRegion* m_live;
    const services::DryRun* m_run = nullptr;  ///< that is shown
};

}  // namespace docket::ui
