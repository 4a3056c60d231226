#include "ui/routing/forms/label_rules.h"

#include "ui/common/parts/plain_label.h"
#include "ui/common/words/text.h"
#include "ui/routing/forms/label_choice.h"
#include "ui/routing/words/rule_words.h"
#include "ui/versions/version_list.h"

#include <set>

namespace docket::ui {

namespace {

using routing::Policy;

QString taxonomysThreshold(const taxonomy::Taxonomy& taxonomy, const std::string& key) {
    const taxonomy::Label* label = taxonomy.findByKey(key);
    return label != nullptr && label->threshold ? shareText(*label->threshold) : LabelThresholds::tr("none", "threshold");
}

QString thresholdHead(const taxonomy::Taxonomy& taxonomy) { return LabelThresholds::tr("Taxonomy %1", "version").arg(versionTag(taxonomy.version())); }

EntryList::Words thresholdWords(LabelThresholds::Kind kind) {
    const QStringList heads{LabelThresholds::tr("Label"), LabelThresholds::tr("Taxonomy"), LabelThresholds::tr("Here", "threshold of the policy")};
    if (kind == LabelThresholds::Kind::Own) {
        return {LabelThresholds::tr("Own thresholds. What is set here goes before the taxonomy"), LabelThresholds::tr("Add label…"), LabelThresholds::tr("No label has its own threshold here."), heads};
    }
    return {LabelThresholds::tr("Rare labels, sent to people below a stricter threshold"), LabelThresholds::tr("Add label…"), LabelThresholds::tr("No label is called rare."), heads};
}

}  // namespace

LabelThresholds::LabelThresholds(const Theme& theme, RoutingController& controller, Kind kind, QWidget* parent)
    : RulePage(parent), m_theme(theme), m_controller(controller), m_kind(kind), m_thresholds(kind == Kind::Own ? &Policy::labelThresholds : &Policy::rareLabels),
      m_labels(new NumberedList(theme, kind == Kind::Own ? "ownThresholds" : "rareLabels", thresholdWords(kind),
                                {kind == Kind::Own ? "ownThreshold" : "rareThreshold", tr("Threshold of the label"), tr("Threshold of %1", "label")})) {
    QVBoxLayout* layout = columnOf(*this);
    layout->addWidget(m_labels);
    layout->addWidget(wrappedLabel(theme, TextStyle::Caption, "text2",
                                   kind == Kind::Own ? tr("A prediction of the label goes to people below its own threshold, whatever the threshold of all others is.")
                                                     : tr("A prediction of a rare label goes to people below this threshold too, since few of them are ever seen.")));
    connect(m_labels, &NumberedList::addAsked, this, &LabelThresholds::add);
    connect(m_labels, &NumberedList::removeAsked, this, [this](const std::string& key) {
        m_controller.edit([key, at = m_thresholds](Policy& policy) { (policy.*at).erase(key); });
    });
    connect(m_labels, &NumberedList::entered, this, [this](const std::string& key, double threshold) {
        m_controller.edit([key, threshold, at = m_thresholds](Policy& policy) { (policy.*at)[key] = threshold; });
    });
}

std::vector<RuleEntry> LabelThresholds::entriesOf(const ShownPolicy& shown) const {
    std::vector<RuleEntry> entries;
    const auto& before = shown.inForce.*m_thresholds;
    for (const auto& [key, threshold] : shown.policy.*m_thresholds) {
        const auto was = before.find(key);
        const bool isChanged = was == before.end() || was->second != threshold;
        entries.push_back({key, labelName(shown.taxonomy, key), {taxonomysThreshold(shown.taxonomy, key), shareText(threshold)}, isChanged, threshold});
    }
    const auto others = static_cast<int>(shown.taxonomy.choices().size() - std::min(shown.taxonomy.choices().size(), entries.size()));
    if (m_kind == Kind::Own && others > 0 && !entries.empty()) {
        const QString here = shown.policy.reviewShare ? percentText(*shown.policy.reviewShare) : shareText(shown.policy.threshold);
        entries.push_back({{}, tr("%Ln other label(s)", nullptr, others), {QString(), here}, false});
    }
    return entries;
}

void LabelThresholds::showPolicy(const ShownPolicy& shown) {
    m_labels->list().model().setHeads({tr("Label"), thresholdHead(shown.taxonomy), tr("Here", "threshold of the policy")});
    m_labels->setEntries(entriesOf(shown));
    m_labels->setEditable(shown.isEditable);
}

/// Begins with what the taxonomy says of the label, or else with the threshold of all.
void LabelThresholds::add() {
    const services::PolicyDesk* desk = m_controller.desk();
    if (desk == nullptr || !m_controller.isEditable()) return;
    const ChoiceDialog::Words words{m_kind == Kind::Own ? tr("Own threshold for a label") : tr("Call a label rare"), tr("Its threshold is set afterwards."), tr("Add label"),
                                    tr("Type to find a label")};
    chooseLabel(m_theme, *desk->taxonomy, keysOf(m_controller.policy().*m_thresholds), words, this, [this, taxonomy = desk->taxonomy](const std::string& key) {
        const taxonomy::Label* label = taxonomy->findByKey(key);
        m_controller.edit([key, at = m_thresholds, own = label == nullptr ? std::nullopt : label->threshold](Policy& policy) {
            (policy.*at)[key] = own.value_or(policy.threshold);
        });
        m_labels->list().expect(key);
    });
}

HighImpactLabels::HighImpactLabels(const Theme& theme, RoutingController& controller, QWidget* parent)
    : RulePage(parent), m_theme(theme), m_controller(controller),
      m_list(new EntryList(theme, "highImpactLabels", {tr("Labels that always go to people"), tr("Add label…"), tr("The policy calls no label one of high impact."), {tr("Label")}})),
      m_taxonomys(wrappedLabel(theme, TextStyle::Caption, "text2")) {
    QVBoxLayout* layout = columnOf(*this);
    layout->addWidget(m_list);
    layout->addWidget(m_taxonomys);
    connect(m_list, &EntryList::addAsked, this, &HighImpactLabels::add);
    connect(m_list, &EntryList::removeAsked, this, &HighImpactLabels::remove);
}

void HighImpactLabels::showPolicy(const ShownPolicy& shown) {
    std::vector<RuleEntry> entries;
    for (const std::string& key : shown.policy.highImpactLabels) {
        entries.push_back({key, labelName(shown.taxonomy, key), {}, !shown.inForce.highImpactLabels.contains(key)});
    }
    QStringList marked;
    for (const taxonomy::Label* label : shown.taxonomy.choices()) {
        constexpr qsizetype mostNamed = 6;
        if (!label->isHighImpact) continue;
        if (marked.size() == mostNamed) {
            marked << QStringLiteral("…");
            break;
        }
        marked << labelName(shown.taxonomy, label->key);
    }
    m_list->setEntries(std::move(entries));
    m_list->setEditable(shown.isEditable);
    m_taxonomys->setText(marked.isEmpty() ? tr("The taxonomy marks no label as one of high impact.")
                                          : tr("The taxonomy marks these as well, which the policy cannot take back: %1", "labels").arg(listed(marked)));
}

void HighImpactLabels::add() {
    const services::PolicyDesk* desk = m_controller.desk();
    if (desk == nullptr || !m_controller.isEditable()) return;
    const ChoiceDialog::Words words{tr("A label of high impact"), tr("Every prediction of it goes to people, however sure the model is."), tr("Add label"), tr("Type to find a label")};
    chooseLabel(m_theme, *desk->taxonomy, m_controller.policy().highImpactLabels, words, this, [this](const std::string& key) {
        m_controller.edit([key](Policy& policy) { policy.highImpactLabels.insert(key); });
        m_list->expect(key);
    });
}

void HighImpactLabels::remove() {
    const RuleEntry* entry = m_list->current();
    if (entry == nullptr) return;
    m_controller.edit([key = entry->name](Policy& policy) { policy.highImpactLabels.erase(key); });
}

}  // namespace docket::ui
