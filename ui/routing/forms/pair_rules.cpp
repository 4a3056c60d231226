#include "ui/routing/forms/pair_rules.h"

#include "ui/common/parts/plain_label.h"
#include "ui/common/words/text.h"
#include "ui/routing/forms/label_choice.h"
#include "ui/routing/words/rule_words.h"

#include <algorithm>

namespace docket::ui {

namespace {

using routing::nameOfPair;
using routing::Policy;

bool hasPairOf(const Policy& policy, const std::string& name) {
    return std::ranges::any_of(policy.confusedPairs, [&](const auto& pair) { return nameOfPair(pair) == name; });
}

}  // namespace

ConfusedPairs::ConfusedPairs(const Theme& theme, RoutingController& controller, QWidget* parent)
    : RulePage(parent), m_theme(theme), m_controller(controller),
      m_list(new EntryList(theme, "confusedPairs", {tr("Pairs of labels that are easily confused"), tr("Add pair…"), tr("No pair is looked at for its own sake."), {tr("One label"), tr("The other")}})) {
    QVBoxLayout* layout = columnOf(*this);
    layout->addWidget(m_list);
    layout->addWidget(wrappedLabel(theme, TextStyle::Caption, "text2", tr("Where the two highest scores of a prediction are those of a pair, it goes to people. Predictions without scores are not compared.")));
    connect(m_list, &EntryList::addAsked, this, &ConfusedPairs::add);
    connect(m_list, &EntryList::removeAsked, this, &ConfusedPairs::remove);
}

void ConfusedPairs::showPolicy(const ShownPolicy& shown) {
    std::vector<RuleEntry> entries;
    for (const auto& pair : shown.policy.confusedPairs) {
        entries.push_back({nameOfPair(pair), labelName(shown.taxonomy, pair.first), {labelName(shown.taxonomy, pair.second)}, !hasPairOf(shown.inForce, nameOfPair(pair))});
    }
    m_list->setEntries(std::move(entries));
    m_list->setEditable(shown.isEditable);
}

void ConfusedPairs::add() {
    const services::PolicyDesk* desk = m_controller.desk();
    if (desk == nullptr || !m_controller.isEditable()) return;
    const ChoiceDialog::Words words{tr("A confused pair"), tr("Choose one label of the pair; then the other."), tr("Next"), tr("Type to find a label")};
    chooseLabel(m_theme, *desk->taxonomy, {}, words, this, [this](const std::string& key) { addTo(key); });
}

void ConfusedPairs::addTo(const std::string& first) {
    const services::PolicyDesk* desk = m_controller.desk();
    if (desk == nullptr || !m_controller.isEditable()) return;
    std::set<std::string> taken{first};
    for (const auto& [one, other] : m_controller.policy().confusedPairs) {
        if (one == first) taken.insert(other);
        if (other == first) taken.insert(one);
    }
    const ChoiceDialog::Words words{tr("Confused with %1", "label").arg(quoted(labelName(*desk->taxonomy, first))), tr("Choose the other label of the pair."), tr("Add pair"), tr("Type to find a label")};
    chooseLabel(m_theme, *desk->taxonomy, taken, words, this, [this, first](const std::string& second) {
        m_controller.edit([first, second](Policy& policy) { policy.confusedPairs.emplace_back(first, second); });
        m_list->expect(nameOfPair({first, second}));
    });
}

void ConfusedPairs::remove() {
    const RuleEntry* entry = m_list->current();
    if (entry == nullptr) return;
    m_controller.edit([name = entry->name](Policy& policy) { std::erase_if(policy.confusedPairs, [&](const auto& pair) { return nameOfPair(pair) == name; }); });
}

}  // namespace docket::ui
