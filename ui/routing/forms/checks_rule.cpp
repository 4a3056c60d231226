#include "ui/routing/forms/checks_rule.h"

#include "ui/common/parts/plain_label.h"

#include <algorithm>

namespace docket::ui {

namespace {

using routing::Policy;

NumberField::Range rateRange() {
    NumberField::Range range = percentRange();
    range.most = percentOf(routing::mostCheckRate);
    return range;
}

}  // namespace

ChecksRule::ChecksRule(const Theme& theme, RoutingController& controller, QWidget* parent)
    : RulePage(parent), m_gold(new NumberField(theme, "policyGoldRate", tr("Gold items, in percent of what somebody gets"), rateRange())),
      m_line(percentField(theme, "policyGoldLine", tr("Told to a lead below, in percent right"))),
      m_repeats(new NumberField(theme, "policyRepeatRate", tr("Repeats, in percent of what somebody gets"), rateRange())),
      m_days(new NumberField(theme, "policyRepeatAfter", tr("Days until an item comes back at the earliest"), {1, static_cast<double>(routing::mostRepeatDays), true})) {
    QVBoxLayout* layout = columnOf(*this);
    layout->addLayout(sideBySide({m_gold, m_line}));
    layout->addLayout(sideBySide({m_repeats, m_days}));
    layout->addWidget(wrappedLabel(theme, TextStyle::Caption, "text2",
                                   tr("Gold items have a known label; a repeat is what somebody answered before. Both look like any other item, and no answer to one changes what stands for it, or what is exported.")));
    const auto onEntered = [&](NumberField* field, auto set) {
        connect(field, &NumberField::entered, this, [&controller, set](double number) { controller.edit([set, number](Policy& policy) { set(policy, number); }); });
    };
    onEntered(m_gold, [](Policy& policy, double percent) { policy.goldRate = shareOf(percent); });
    onEntered(m_line, [](Policy& policy, double percent) { policy.goldLine = shareOf(percent); });
    onEntered(m_repeats, [](Policy& policy, double percent) { policy.repeatRate = shareOf(percent); });
    onEntered(m_days, [](Policy& policy, double days) { policy.repeatAfterDays = static_cast<int>(days); });
}

void ChecksRule::showPolicy(const ShownPolicy& shown) {
    m_gold->showKept(percentOf(shown.policy.goldRate));
    m_line->showKept(percentOf(shown.policy.goldLine));
    m_repeats->showKept(percentOf(shown.policy.repeatRate));
    m_days->showKept(shown.policy.repeatAfterDays);
    for (NumberField* field : fields()) field->setEditable(shown.isEditable);
}

void ChecksRule::forget() {
    for (NumberField* field : fields()) field->forget();
}

bool ChecksRule::finish() { return std::ranges::all_of(fields(), [](NumberField* field) { return finished(*field); }); }

}  // namespace docket::ui
