#include "core/codec/taxonomies/label_studio.h"

#include <fmt/format.h>
#include <pugixml.hpp>

#include <algorithm>
#include <map>
#include <sstream>
#include <unordered_set>

namespace docket::codec {

using taxonomy::Label;
using taxonomy::Taxonomy;

namespace {

/// XML 1.0 has no way to write the other control characters.
std::string writable(std::string_view text) {
    std::string out;
    for (const char c : text) {
        const bool isLost = static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\r' && c != '\t';
        if (isLost) out += "\uFFFD";
        else out += c;
    }
    return out;
}

class ConfigurationWriter {
public:
    explicit ConfigurationWriter(const Taxonomy& taxonomy) : m_taxonomy(taxonomy) {
        for (const Label& label : taxonomy.labels()) {
            m_isTree = m_isTree || label.parent || label.isGroup;
            m_under[label.parent.value_or(LabelId{})].push_back(&label);
            if (label.isChoice()) keep(label);
        }
    }

    WrittenTaxonomy run() {
        pugi::xml_document document;
        auto view = document.append_child("View");
        auto text = view.append_child("Text");
        text.append_attribute("name") = "text";
        text.append_attribute("value") = "$text";
        auto control = view.append_child(m_isTree ? "Taxonomy" : "Choices");
        control.append_attribute("name") = "label";
        control.append_attribute("toName") = "text";
        addSettings(control);
        addUnder(control, LabelId{});
        noteLosses();
        std::ostringstream out;
        document.save(out, "  ", pugi::format_default | pugi::format_no_declaration, pugi::encoding_utf8);
        return {out.str(), std::move(m_losses)};
    }

private:
    /// A label that can be chosen, and what it lies in.
    void keep(const Label& label) {
        for (const Label* at = &label; at != nullptr; at = at->parent ? m_taxonomy.find(*at->parent) : nullptr) m_kept.insert(at->id);
    }

    bool hasKeptUnder(LabelId id) {
        return std::ranges::any_of(m_under[id], [&](const Label* label) { return m_kept.contains(label->id); });
    }

    void addSettings(pugi::xml_node& control) {
        const bool isSingle = m_taxonomy.kind() == taxonomy::TaskKind::Single;
        if (!m_isTree) {
            control.append_attribute("choice") = isSingle ? "single" : "multiple";
            return;
        }
        const auto& most = m_taxonomy.answerSize().most;
        if (isSingle || most) control.append_attribute("maxUsages") = isSingle ? 1 : *most;
        const auto isChosenParent = [&](const Label& label) { return label.isChoice() && hasKeptUnder(label.id); };
        m_hasChosenParents = std::ranges::any_of(m_taxonomy.labels(), isChosenParent);
        if (!m_hasChosenParents) control.append_attribute("leafsOnly") = "true";
    }

    /// Taxonomies that are read are at most maxLevels deep; those made otherwise are as deep as somebody clicked.
    void addUnder(pugi::xml_node node, LabelId parent) {
        for (const Label* label : m_under[parent]) {
            if (!m_kept.contains(label->id)) continue;
            auto choice = node.append_child("Choice");
            choice.append_attribute("value") = text(label->name).c_str();
            if (label->name != label->key) choice.append_attribute("alias") = text(label->key).c_str();
            if (!label->description.empty()) choice.append_attribute("hint") = text(label->description).c_str();
            if (!label->shortcut.empty()) choice.append_attribute("hotkey") = text(label->shortcut).c_str();
            m_written.push_back(label);
            addUnder(choice, label->id);
        }
    }

    std::string text(const std::string& original) {
        std::string out = writable(original);
        m_hasReplaced = m_hasReplaced || out != original;
        return out;
    }

    void noteLosses() {
        const auto any = [&](auto has) { return std::ranges::any_of(m_taxonomy.labels(), has); };
        const auto note = [&](bool isLost, std::string_view what) {
            if (isLost) m_losses.push_back(fmt::format("Label Studio has no place for {}.", what));
        };
        note(any([](const Label& label) { return !label.includes.empty() || !label.excludes.empty(); }), "includes and excludes");
        note(any([](const Label& label) { return !label.examples.empty() || !label.counterExamples.empty(); }), "examples and counter-examples");
        note(any([](const Label& label) { return label.threshold || label.isHighImpact || label.costFalsePositive != 1 || label.costFalseNegative != 1; }),
             "thresholds, costs and high impact");
        note(any([](const Label& label) { return label.colour != 0; }), "the colours of the palette");
        note(any([](const Label& label) { return label.isExclusive; }), "exclusive groups");
        note(m_taxonomy.answerSize().fewest != 0, "the fewest labels of an answer");
        note(m_taxonomy.answerSize().most && !m_isTree, "the most labels of an answer in a list without groups");
        const auto labels = m_taxonomy.labels();
        note(any([&](const Label& label) { return label.id.value != &label - labels.data() + 1; }), "the ids of labels");
        const auto left = labels.size() - m_written.size();
        if (left > 0) m_losses.push_back(fmt::format("{} archived labels and groups without labels were left out.", left));
        const auto isInOrder = std::ranges::is_sorted(m_written);
        if (!isInOrder) m_losses.emplace_back("The labels stand under their groups and not in their own order.");
        const bool isGroupLost = m_hasChosenParents && std::ranges::any_of(m_written, [](const Label* label) { return !label->isChoice(); });
        if (isGroupLost) m_losses.emplace_back("Groups can be chosen in Label Studio, as some labels that can be chosen have labels under them.");
        if (m_hasReplaced) m_losses.emplace_back("Control characters were replaced, as XML cannot have them.");
    }

    const Taxonomy& m_taxonomy;
    std::unordered_set<LabelId> m_kept;
    std::map<LabelId, std::vector<const Label*>> m_under;
    std::vector<const Label*> m_written;
    std::vector<std::string> m_losses;
    bool m_isTree = false;
    bool m_hasChosenParents = false;
    bool m_hasReplaced = false;
};

}  // namespace

WrittenTaxonomy writeLabelStudio(const Taxonomy& taxonomy) { return ConfigurationWriter(taxonomy).run(); }

}  // namespace docket::codec
