#include "ui/insights/drift/alert_card.h"

#include "ui/common/parts/plain_label.h"
#include "ui/common/words/text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <utility>

namespace docket::ui {

namespace {

/// Words from outside, of which a long one is cut and does not make the card wider.
QLabel* cutLabel(const Theme& theme, TextStyle style, const char* ink, const QString& text) {
    QLabel* label = wrappedLabel(theme, style, ink, text);
    QSizePolicy policy = label->sizePolicy();
    policy.setHorizontalPolicy(QSizePolicy::Ignored);
    label->setSizePolicy(policy);
    return label;
}

HealthLook alertLook(const ListedAlert& alert) {
    if (!alert.isOpen()) return {AlertCard::tr("Over", "an alert"), QStringLiteral("check"), Role::Ok};
    return healthLook(drift::parseHealth(alert.alert.state).value_or(drift::Health::Look));
}

}  // namespace

AlertCard::AlertCard(const Theme& theme, ListedAlert alert, QWidget* parent) : QWidget(parent), m_alert(std::move(alert)) {
    setObjectName(QStringLiteral("alertCard"));
    setAccessibleName(m_alert.title);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 6, 0, 6);
    layout->setSpacing(4);
    layout->addWidget(makeHead(theme));
    layout->addWidget(cutLabel(theme, TextStyle::Strong, "text", m_alert.title));
    auto* words = cutLabel(theme, TextStyle::Caption, "text2", oneLine(toQt(m_alert.alert.words)));
    words->setObjectName(QStringLiteral("alertWords"));
    layout->addWidget(words);
    for (const QString& note : m_alert.notes) layout->addWidget(cutLabel(theme, TextStyle::Caption, "text3", note));
    if (m_alert.isWaiting() || !m_alert.search.isEmpty()) layout->addWidget(makeButtons(theme));
}

QWidget* AlertCard::makeHead(const Theme& theme) {
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    auto* mark = new HealthMark(theme);
    mark->setLook(alertLook(m_alert));
    row->addWidget(mark);
    row->addStretch(1);
    row->addWidget(plainLabel(theme, TextStyle::Caption, "text3", m_alert.opened));
    return head;
}

QWidget* AlertCard::makeButtons(const Theme& theme) {
    auto* buttons = new QWidget;
    auto* row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 2, 0, 0);
    row->setSpacing(8);
    const auto add = [&](const QString& text, const char* name) {
        auto* button = new KeyButton(theme, KeyButton::Kind::Plain);
        button->setObjectName(QLatin1String(name));
        button->setText(text);
        button->setSmall(true);
        button->setAccessibleDescription(m_alert.title);
        row->addWidget(button);
        return button;
    };
    if (!m_alert.search.isEmpty()) connect(add(tr("Show items"), "alertItems"), &QAbstractButton::clicked, this, [this] { Q_EMIT itemsAsked(m_alert.search); });
    if (m_alert.isWaiting()) connect(add(tr("Acknowledge"), "acknowledge"), &QAbstractButton::clicked, this, [this] { Q_EMIT acknowledgeAsked(m_alert.alert); });
    row->addStretch(1);
    return buttons;
}

}  // namespace docket::ui
