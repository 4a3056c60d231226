#include "core/codec/taxonomies/label_studio.h"

#include "core/codec/text/document.h"

#include <fmt/format.h>
#include <pugixml.hpp>

#include <algorithm>
#include <map>
#include <optional>
#include <set>

namespace docket::codec {

namespace {

bool isControl(const pugi::xml_node& node) { return node.name() == std::string_view("Choices") || node.name() == std::string_view("Taxonomy"); }
bool isChoice(const pugi::xml_node& node) { return node.name() == std::string_view("Choice"); }

/// The next node in document order and how deep it lies; a walk of its own, as recursion would follow hostile nesting.
bool advance(pugi::xml_node& node, int& depth) {
    if (const auto child = node.first_child()) {
        node = child;
        ++depth;
        return true;
    }
    while (depth > 0) {
        if (const auto sibling = node.next_sibling()) {
            node = sibling;
            return true;
        }
        node = node.parent();
        --depth;
    }
    return false;
}

class Configuration {
public:
    explicit Configuration(std::string_view fileName) : m_fileName(fileName) {}

    Result<KeyedTaxonomy> run(const pugi::xml_document& document) {
        if (!look(document)) return failure(ErrorKind::InvalidInput, m_error);
        const auto control = std::ranges::find_if(m_controls, [](const pugi::xml_node& node) { return bool(node.child("Choice")); });
        if (control == m_controls.end()) return failure(ErrorKind::InvalidInput, nothingFound());
        readControl(*control);
        if (m_controls.size() > 1) {
            m_read.warnings.push_back(fmt::format("The configuration has {} lists of choices: \"{}\" was read, the others were passed over.",
                                                  m_controls.size(), control->attribute("name").value()));
        }
        if (!m_otherTags.empty()) m_read.warnings.push_back(fmt::format("These tags were passed over: {}.", fmt::join(m_otherTags, ", ")));
        for (const auto& [name, count] : m_otherAttributes) {
            m_read.warnings.push_back(fmt::format("{} values of the attribute {} were passed over.", count, name));
        }
        if (m_renamed > 0) m_read.warnings.push_back(fmt::format("{} choices have a key that another has: they are called by their path.", m_renamed));
        return std::move(m_read);
    }

private:
    /// False: it is not to be read, and m_error says why.
    bool look(const pugi::xml_document& document) {
        pugi::xml_node node = document;
        for (int depth = 0; advance(node, depth);) {
            if (node.type() == pugi::node_doctype) return fail("has a document type, which a labelling configuration does not have");
            if (depth > maxNesting) return fail(fmt::format("is nested more than {} levels deep", maxNesting));
            if (node.type() != pugi::node_element || isChoice(node)) continue;
            if (isControl(node)) {
                m_controls.push_back(node);
            } else if (node.name() != std::string_view("View") && node.name() != std::string_view("Text")) {
                m_otherTags.insert(node.name());
            }
        }
        return true;
    }

    bool fail(std::string_view what) {
        m_error = fmt::format("{} {}.", m_fileName, what);
        return false;
    }

    std::string nothingFound() const {
        for (const pugi::xml_node& control : m_controls) {
            if (control.attribute("value") || control.attribute("apiUrl")) {
                return fmt::format("{} takes its choices from each task or from an address: there are no labels in it.", m_fileName);
            }
        }
        return fmt::format("{} has no <Choices> or <Taxonomy> with a <Choice> in it.", m_fileName);
    }

    void readControl(const pugi::xml_node& control) {
        const bool isTree = control.name() == std::string_view("Taxonomy");
        const int most = control.attribute("maxUsages").as_int();
        const bool isMulti = isTree ? most != 1 : control.attribute("choice").value() == std::string_view("multiple");
        m_read.kind = isMulti ? taxonomy::TaskKind::Multi : taxonomy::TaskKind::Single;
        if (isTree && most > 1) m_read.size.most = most;
        m_hasGroups = control.attribute("leafsOnly").as_bool();
        count(control, {"name", "toName", "choice", "leafsOnly", "maxUsages", "allowNested"});
        pugi::xml_node node = control;
        std::vector<std::string> path;
        for (int depth = 0; advance(node, depth);) {
            if (!isChoice(node)) continue;
            path.resize(static_cast<std::size_t>(depth) - 1);
            path.push_back(readChoice(node, path));
        }
    }

    /// Returns the key that it got. `path`: the keys of what it lies in; empty for what is no choice.
    std::string readChoice(const pugi::xml_node& node, const std::vector<std::string>& path) {
        KeyedLabel& read = m_read.labels.emplace_back();
        read.label.name = node.attribute("value").value();
        read.label.key = node.attribute("alias").as_string(read.label.name.c_str());
        read.label.description = node.attribute("hint").value();
        read.label.shortcut = shortcutOf(node);
        read.label.isGroup = m_hasGroups && node.child("Choice");
        if (!path.empty()) read.parentKey = path.back();
        if (!m_keys.insert(read.label.key).second && !read.parentKey.empty()) {
            read.label.key = fmt::format("{}/{}", read.parentKey, read.label.key);
            m_keys.insert(read.label.key);
            ++m_renamed;
        }
        count(node, {"value", "alias", "hint", "hotkey"});
        return read.label.key;
    }

    /// Label Studio also has chords ("ctrl+a"), which are no shortcut of a label here.
    std::string shortcutOf(const pugi::xml_node& node) {
        const std::string_view hotkey = node.attribute("hotkey").value();
        const auto characters = std::ranges::count_if(hotkey, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; });
        if (characters > 1) ++m_otherAttributes["hotkey"];
        return characters == 1 ? std::string(hotkey) : std::string();
    }

    void count(const pugi::xml_node& node, std::initializer_list<std::string_view> known) {
        for (const pugi::xml_attribute& attribute : node.attributes()) {
            if (std::ranges::find(known, attribute.name()) == known.end()) ++m_otherAttributes[attribute.name()];
        }
    }

    std::string_view m_fileName;
    std::vector<pugi::xml_node> m_controls;
    std::set<std::string> m_otherTags;
    std::map<std::string, int> m_otherAttributes;
    std::set<std::string> m_keys;
    KeyedTaxonomy m_read;
    std::string m_error;
    bool m_hasGroups = false;
    int m_renamed = 0;
};

}  // namespace

Result<KeyedTaxonomy> readLabelStudio(std::string_view text, std::string_view fileName) {
    pugi::xml_document document;
    const auto parsed = document.load_buffer(text.data(), text.size(), pugi::parse_default | pugi::parse_doctype, pugi::encoding_utf8);
    if (!parsed) {
        const auto before = text.substr(0, static_cast<std::size_t>(std::max<std::ptrdiff_t>(parsed.offset, 0)));
        return failure(ErrorKind::InvalidInput, fmt::format("{} is not valid XML at line {}.", fileName, 1 + std::ranges::count(before, '\n')),
                       parsed.description());
    }
    return Configuration(fileName).run(document);
}

}  // namespace docket::codec
