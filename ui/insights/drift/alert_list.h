#pragma once

#include "ui/insights/drift/alert_card.h"

#include <QBoxLayout>
#include <QLabel>
#include <QWidget>

#include <vector>

namespace docket::ui {

/// The alerts that are kept: those first that somebody has to take note of, then the other open ones, then the last that are over.
class AlertList : public QWidget {
    Q_OBJECT

public:
    static constexpr std::size_t mostShown = 50;

    explicit AlertList(const Theme& theme, QWidget* parent = nullptr);

    /// In any order.
    void setAlerts(std::vector<ListedAlert> alerts);

Q_SIGNALS:
    void itemsAsked(const QString& search);
    void acknowledgeAsked(const docket::services::KeptAlert& alert);

private:
    void makeCards();

    const Theme& m_theme;
    QBoxLayout* m_column;
    QLabel* m_rest;
    std::vector<ListedAlert> m_alerts;
    std::vector<AlertCard*> m_cards;
};

}  // namespace docket::ui
