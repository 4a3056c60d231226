#pragma once

#include "core/services/insights/drift/alert_book.h"
#include "ui/common/parts/buttons.h"
#include "ui/insights/drift/health_mark.h"

#include <QLabel>
#include <QWidget>

namespace docket::ui {

/// An alert as a list has it.
struct ListedAlert {
    services::KeptAlert alert;
    QString title;
    QString opened;   ///< the day
    QString search;   ///< of its items; empty: there is none
    QStringList notes;  ///< what became of it, a line each

    bool isOpen() const { return !alert.closedAt; }
    /// Somebody has to take note of it yet.
    bool isWaiting() const { return isOpen() && alert.acknowledged.empty(); }
    bool operator==(const ListedAlert&) const = default;
};

/// An alert in full, with what can be done about it.
class AlertCard : public QWidget {
    Q_OBJECT

public:
    AlertCard(const Theme& theme, ListedAlert alert, QWidget* parent = nullptr);

    const ListedAlert& alert() const { return m_alert; }

Q_SIGNALS:
    void itemsAsked(const QString& search);
    void acknowledgeAsked(const docket::services::KeptAlert& alert);

private:
    QWidget* makeHead(const Theme& theme);
    QWidget* makeButtons(const Theme& theme);

    ListedAlert m_alert;
};

}  // namespace docket::ui
