#include "ui/routing/forms/own_shares.h"

#include "ui/common/words/text.h"
#include "ui/routing/forms/label_choice.h"
#include "ui/routing/words/rule_words.h"

#include <set>

namespace docket::ui {

namespace {

using routing::Policy;

EntryList::Words shareWords(OwnShares::Kind kind) {
    if (kind == OwnShares::Kind::Model) {
        return {OwnShares::tr("Models with a share of their own"), OwnShares::tr("Add model…"), OwnShares::tr("No model has its own share."), {OwnShares::tr("Model"), OwnShares::tr("Share")}};
    }
    return {OwnShares::tr("Labels with a share of their own, ranked among themselves"), OwnShares::tr("Add label…"), OwnShares::tr("No label has its own share."),
            {OwnShares::tr("Label"), OwnShares::tr("Share")}};
}

NumberedList::Number shareNumber(OwnShares::Kind kind) {
    const QString ofOne = OwnShares::tr("Review share of %1, in percent", "model or label");
    if (kind == OwnShares::Kind::Model) return {"modelShare", OwnShares::tr("Review share of the model, in percent"), ofOne, percentRange()};
    return {"labelShare", OwnShares::tr("Review share of the label, in percent"), ofOne, percentRange()};
}

}  // namespace

OwnShares::OwnShares(const Theme& theme, RoutingController& controller, const ConfidenceReader& confidences, Kind kind, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_controller(controller), m_confidences(confidences), m_kind(kind), m_shares(kind == Kind::Model ? &Policy::modelShares : &Policy::labelShares),
      m_named(new NumberedList(theme, kind == Kind::Model ? "modelShares" : "labelShares", shareWords(kind), shareNumber(kind))) {
    columnOf(*this)->addWidget(m_named);
    connect(m_named, &NumberedList::addAsked, this, &OwnShares::add);
    connect(m_named, &NumberedList::entered, this, [this](const std::string& name, double percent) {
        m_controller.edit([name, percent, at = m_shares](Policy& policy) { (policy.*at)[name] = shareOf(percent); });
    });
    connect(m_named, &NumberedList::removeAsked, this, [this](const std::string& name) {
        m_controller.edit([name, at = m_shares](Policy& policy) { (policy.*at).erase(name); });
    });
}

void OwnShares::showPolicy(const ShownPolicy& shown) {
    std::vector<RuleEntry> entries;
    const auto& before = shown.inForce.*m_shares;
    for (const auto& [name, share] : shown.policy.*m_shares) {
        const auto was = before.find(name);
        const bool isChanged = was == before.end() || was->second != share;
        entries.push_back({name, m_kind == Kind::Model ? oneLine(toQt(name)) : labelName(shown.taxonomy, name), {percentText(share)}, isChanged, percentOf(share)});
    }
    m_named->setEntries(std::move(entries));
    m_named->setEditable(shown.isEditable);
}

void OwnShares::add() {
    const services::PolicyDesk* desk = m_controller.desk();
    if (desk == nullptr || !m_controller.isEditable() || !m_controller.policy().reviewShare) return;
    const std::set<std::string> taken = keysOf(m_controller.policy().*m_shares);
    const auto chosen = [this](const std::string& name) { begin(name); };
    if (m_kind == Kind::Model) {
        const ChoiceDialog::Words words{tr("Own review share of a model"), tr("Its share is set afterwards."), tr("Add model"), tr("Type to find a model")};
        const auto* known = m_confidences.confidences();
        return chooseModel(m_theme, known == nullptr ? std::set<std::string>() : keysOf(*known), taken, words, this, chosen);
    }
    const ChoiceDialog::Words words{tr("Own review share of a label"), tr("Its share is set afterwards."), tr("Add label"), tr("Type to find a label")};
    chooseLabel(m_theme, *desk->taxonomy, taken, words, this, chosen);
}

/// With the share of all others.
void OwnShares::begin(const std::string& name) {
    m_controller.edit([name, at = m_shares](Policy& policy) {
        if (policy.reviewShare) (policy.*at)[name] = *policy.reviewShare;
    });
    m_named->list().expect(name);
}

}  // namespace docket::ui
