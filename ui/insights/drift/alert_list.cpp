#include "ui/insights/drift/alert_list.h"

#include "ui/common/parts/plain_label.h"
#include "ui/common/words/text.h"

#include <QVBoxLayout>

#include <algorithm>
#include <functional>
#include <tuple>
#include <utility>

namespace docket::ui {

AlertList::AlertList(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme), m_column(new QVBoxLayout(this)), m_rest(wrappedLabel(theme, TextStyle::Caption, "text3")) {
    setObjectName(QStringLiteral("alertList"));
    setAccessibleName(tr("Alerts"));
    m_rest->setObjectName(QStringLiteral("alertRest"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(2);
    m_column->addWidget(m_rest);
    m_column->addStretch(1);
    makeCards();
}

void AlertList::setAlerts(std::vector<ListedAlert> alerts) {
    std::ranges::sort(alerts, std::greater(), [](const ListedAlert& each) { return std::tuple(each.isWaiting(), each.isOpen(), each.alert.state == "act", each.alert.number); });
    if (alerts == m_alerts) return;
    m_alerts = std::move(alerts);
    makeCards();
}

/// The focus stays in the list where it was in a card that goes.
void AlertList::makeCards() {
    const bool hadFocus = isAncestorOf(focusWidget());
    for (AlertCard* card : std::exchange(m_cards, {})) {
        m_column->removeWidget(card);
        card->hide();
        card->deleteLater();
    }
    const std::size_t shown = std::min(m_alerts.size(), mostShown);
    for (std::size_t i = 0; i < shown; ++i) {
        auto* card = new AlertCard(m_theme, m_alerts[i], this);
        connect(card, &AlertCard::itemsAsked, this, &AlertList::itemsAsked);
        connect(card, &AlertCard::acknowledgeAsked, this, &AlertList::acknowledgeAsked);
        m_column->insertWidget(static_cast<int>(i), card);
        m_cards.push_back(card);
    }
    const auto left = static_cast<std::int64_t>(m_alerts.size() - shown);
    m_rest->setText(m_alerts.empty() ? tr("No alert was kept yet.") : tr("%Ln older alert(s) are not shown.", nullptr, forPlural(left)));
    m_rest->setVisible(m_alerts.empty() || left > 0);
    if (!hadFocus) return;
    for (AlertCard* card : m_cards) {
        if (auto* button = card->findChild<KeyButton*>()) return button->setFocus(Qt::OtherFocusReason);
    }
}

}  // namespace docket::ui
