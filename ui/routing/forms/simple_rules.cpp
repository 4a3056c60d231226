#include "ui/routing/forms/simple_rules.h"

#include "ui/common/parts/plain_label.h"
#include "ui/routing/words/rule_words.h"

#include <cmath>

namespace docket::ui {

namespace {

using routing::Policy;

constexpr double mostHoldMinutes = 10'080;  // a week
constexpr double minuteMillis = 60'000;

}  // namespace

SuggestionRule::SuggestionRule(const Theme& theme, RoutingController& controller, QWidget* parent)
    : RulePage(parent), m_mode(new SegmentedSwitch(theme, {{suggestionWord(routing::SuggestionMode::Blind), {}}, {suggestionWord(routing::SuggestionMode::Assisted), {}}, {suggestionWord(routing::SuggestionMode::Randomised), {}}})),
      m_share(percentField(theme, "policyAssistedShare", tr("Assisted share, in percent"))), m_words(wrappedLabel(theme, TextStyle::Caption, "text2")) {
    m_mode->setObjectName(QStringLiteral("policySuggestion"));
    QHBoxLayout* row = sideBySide({m_share});
    row->insertWidget(0, new Field(theme, tr("The model's suggestion"), m_mode));
    QVBoxLayout* layout = columnOf(*this);
    layout->addLayout(row);
    layout->addWidget(m_words);
    connect(m_mode, &SegmentedSwitch::chosen, this, [&controller](int mode) {
        controller.edit([mode](Policy& policy) { policy.suggestion = static_cast<routing::SuggestionMode>(mode); });
    });
    connect(m_share, &NumberField::entered, this, [&controller](double percent) {
        controller.edit([percent](Policy& policy) { policy.assistedShare = shareOf(percent); });
    });
}

void SuggestionRule::showPolicy(const ShownPolicy& shown) {
    m_mode->setCurrent(static_cast<int>(shown.policy.suggestion));
    m_mode->setEnabled(shown.isEditable);
    m_share->setVisible(shown.policy.suggestion == routing::SuggestionMode::Randomised);
    m_share->showKept(percentOf(shown.policy.assistedShare));
    m_share->setEditable(shown.isEditable);
    switch (shown.policy.suggestion) {
        case routing::SuggestionMode::Blind: return m_words->setText(tr("The suggestion is hidden until the first answer is given. That answer is not led by the model."));
        case routing::SuggestionMode::Assisted: return m_words->setText(tr("The suggestion is visible from the start. That is faster, and people tend to agree with it."));
        case routing::SuggestionMode::Randomised: return m_words->setText(tr("Items are drawn by lot: for this share the suggestion is visible from the start. So what it does to answers can be measured."));
    }
}

bool SuggestionRule::finish() { return m_share->isHidden() || finished(*m_share); }

HoldRule::HoldRule(const Theme& theme, RoutingController& controller, QWidget* parent)
    : RulePage(parent), m_minutes(new NumberField(theme, "policyHold", tr("Minutes that a reviewer holds an item"), {0.1, mostHoldMinutes, false, false, NumberField::tr("%1 min", "number")})) {
    QVBoxLayout* layout = columnOf(*this);
    layout->addWidget(m_minutes);
    layout->addWidget(wrappedLabel(theme, TextStyle::Caption, "text2", tr("An item that somebody opened is theirs for this long; then others get it.")));
    connect(m_minutes, &NumberField::entered, this, [&controller](double minutes) {
        controller.edit([minutes](Policy& policy) { policy.leaseTime = Duration{std::llround(minutes * minuteMillis)}; });
    });
}

void HoldRule::showPolicy(const ShownPolicy& shown) {
    m_minutes->showKept(static_cast<double>(shown.policy.leaseTime.ms) / minuteMillis);
    m_minutes->setEditable(shown.isEditable);
}

bool HoldRule::finish() { return finished(*m_minutes); }

FixedRule::FixedRule(const Theme& theme, const QString& words, QWidget* parent) : RulePage(parent) {
    columnOf(*this)->addWidget(wrappedLabel(theme, TextStyle::Body, "text", words));
}

}  // namespace docket::ui
