#include "core/base/characters.h"
#include "core/base/folded_text.h"
#include "core/taxonomy/lint_checks.h"
#include "core/taxonomy/shortcut.h"

#include <algorithm>
#include <array>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace docket::taxonomy {

namespace {

// First or last words, folded, of labels for what fits nowhere else, in languages that taxonomies are written in.
constexpr std::array<std::string_view, 58> otherWords = {
    "other", "others", "else", "none", "misc", "miscellaneous", "unclassified", "uncategorized", "uncategorised", "oos", "na",
    "andere", "anderer", "anderes", "sonstige", "sonstiger", "sonstiges", "sonstigen", "ubrige", "ubriges", "keine", "keines",
    "otro", "otros", "otra", "otras", "ninguno", "ninguna", "autre", "autres", "aucun", "aucune", "divers", "altro", "altri", "altra", "altre",
    "nessuno", "nessuna", "outro", "outros", "outra", "outras", "nenhum", "nenhuma", "overig", "overige", "geen", "inne", "inny",
    "ostatni", "jine", "ovrigt", "annat", "annet", "другое", "прочее", "diger"};

// The same where words are not apart, or where no single word says it.
constexpr std::array<std::string_view, 6> otherPhrases = {"out of scope", "catch all", "その他", "其他", "其它", "기타"};

/// Words with single blanks between; characters of scripts without blanks stand together.
bool meansOther(const std::string& text) {
    const auto words = foldedWords(text);
    if (words.empty()) return false;
    const auto isListed = [](const std::string& word) { return std::ranges::find(otherWords, word) != otherWords.end(); };
    if (isListed(words.front()) || isListed(words.back())) return true;
    std::string spaced;
    std::string joined;
    for (const std::string& word : words) {
        spaced += spaced.empty() ? word : ' ' + word;
        joined += word;
    }
    return std::ranges::any_of(otherPhrases, [&](std::string_view phrase) { return spaced == phrase || joined.starts_with(phrase); });
}

class TextChecks {
public:
    TextChecks(std::span<const Label> labels, Findings& findings) : m_labels(labels), m_findings(findings) {
        for (const Label& label : labels) m_byId.emplace(label.id, &label);
    }

    void run(TaskKind kind) {
        for (const Label& label : m_labels) {
            if (label.isArchived) continue;
            checkExcludes(label);
            if (label.isChoice()) checkDefinition(label);
        }
        checkSame(Check::DuplicateName, "name", [](const Label& label) { return std::vector{label.name}; });
        checkSame(Check::SharedInclude, "includes", [](const Label& label) { return label.includes; });
        checkSimilarKeys();
        if (kind == TaskKind::Single) checkOther();
        checkFlat();
        checkShortcuts(kind);
    }

private:
    void add(Check check, Severity severity, std::vector<LabelId> labels, const char* field, Figures figures = {}) {
        m_findings.push_back({check, severity, std::move(labels), field, std::move(figures)});
    }

    void checkExcludes(const Label& label) {
        for (const Exclusion& exclusion : label.excludes) {
            const auto used = exclusion.use ? m_byId.find(*exclusion.use) : m_byId.end();
            if (used == m_byId.end() || !used->second->isArchived) continue;
            add(Check::ArchivedExcludeTarget, Severity::Warning, {label.id, used->first}, "excludes", Quoted{exclusion.text});
        }
    }

    void checkDefinition(const Label& label) {
        if (folded(label.description).empty()) add(Check::MissingDefinition, Severity::Warning, {label.id}, "description");
        const bool isOpen = label.includes.empty() && label.excludes.empty();
        if (label.includes.empty() || label.excludes.empty()) {
            add(Check::MissingBounds, isOpen ? Severity::Warning : Severity::Note, {label.id}, label.includes.empty() ? "includes" : "excludes");
        }
        const auto examples = static_cast<std::int64_t>(label.examples.size());
        if (examples < enoughExamples) add(Check::FewExamples, Severity::Warning, {label.id}, "examples", Amount{examples, enoughExamples});
    }

    /// Labels in use by each of their texts, folded; a label that has a text twice counts once.
    template <class TextsOf>
    std::vector<std::pair<std::string, std::vector<const Label*>>> sharing(TextsOf textsOf) const {
        std::vector<std::pair<std::string, std::vector<const Label*>>> texts;
        std::unordered_map<std::string, std::size_t> places;
        for (const Label& label : m_labels) {
            if (label.isArchived) continue;
            for (const std::string& text : textsOf(label)) {
                const auto [place, isNew] = places.emplace(folded(text), texts.size());
                if (isNew) texts.emplace_back(text, std::vector<const Label*>());
                auto& sharers = texts[place->second].second;
                if (sharers.empty() || sharers.back() != &label) sharers.push_back(&label);
            }
        }
        std::erase_if(texts, [](const auto& entry) { return entry.second.size() < 2 || folded(entry.first).empty(); });
        return texts;
    }

    static std::vector<LabelId> idsOf(const std::vector<const Label*>& labels) {
        std::vector<LabelId> ids;
        for (const Label* label : labels) ids.push_back(label->id);
        return ids;
    }

    template <class TextsOf>
    void checkSame(Check check, const char* field, TextsOf textsOf) {
        for (const auto& [text, sharers] : sharing(textsOf)) add(check, Severity::Warning, idsOf(sharers), field, Quoted{text});
    }

    /// Keys that are the same byte for byte are an error of their own.
    void checkSimilarKeys() {
        constexpr std::size_t mostNamed = 5;
        for (const auto& [key, sharers] : sharing([](const Label& label) { return std::vector{label.key}; })) {
            std::string keys;
            std::unordered_set<std::string_view> different;
            for (const Label* label : sharers) {
                if (!different.insert(label->key).second || different.size() > mostNamed) continue;
                keys += (keys.empty() ? "" : ", ") + label->key;
            }
            if (different.size() > 1) add(Check::SimilarKey, Severity::Warning, idsOf(sharers), "key", Quoted{keys});
        }
    }

    void checkOther() {
        const bool hasChoice = std::ranges::any_of(m_labels, &Label::isChoice);
        const bool hasOther = std::ranges::any_of(m_labels, [](const Label& label) {
            return label.isChoice() && (meansOther(label.key) || meansOther(label.name));
        });
        if (hasChoice && !hasOther) add(Check::MissingOther, Severity::Warning, {}, "labels");
    }

    void checkFlat() {
        const auto flat = std::ranges::count_if(m_labels, [](const Label& label) { return label.isChoice() && !label.parent; });
        if (flat > mostFlatLabels) add(Check::FlatLabels, Severity::Warning, {}, "parent", Amount{flat, mostFlatLabels});
    }

    static bool isOneCharacter(std::string_view text) { return !text.empty() && characters::lengthOf(text.front()) == text.size(); }

    /// Those that are not one character, or twice the same, are errors of their own.
    void checkShortcuts(TaskKind kind) {
        std::vector<const Label*> withShortcut;
        for (const Label& label : m_labels) {
            if (label.isChoice() && isOneCharacter(label.shortcut)) withShortcut.push_back(&label);
        }
        if (withShortcut.empty()) return;
        const auto choices = std::ranges::count_if(m_labels, &Label::isChoice);
        if (std::cmp_greater(choices, keyedLabels)) {
            return add(Check::IdleShortcut, Severity::Warning, idsOf(withShortcut), "shortcut", Amount{choices, static_cast<std::int64_t>(keyedLabels)});
        }
        for (const Label* label : withShortcut) {
            const ShortcutUse use = useOfShortcut(label->shortcut);
            const bool isRight = use == ShortcutUse::Works || (label->shortcut == "0" && kind == TaskKind::Single && saysNoneFits(*label));
            if (isRight) continue;
            add(use == ShortcutUse::Reserved ? Check::ReservedShortcut : Check::UntypableShortcut, Severity::Warning, {label->id}, "shortcut", Quoted{label->shortcut});
        }
        checkAlikeShortcuts(withShortcut);
    }

    void checkAlikeShortcuts(const std::vector<const Label*>& labels) {
        std::vector<std::pair<std::string, std::vector<const Label*>>> byKey;
        for (const Label* label : labels) {
            const std::string key = foldedShortcut(label->shortcut);
            const auto known = std::ranges::find(byKey, key, [](const auto& entry) { return entry.first; });
            if (known == byKey.end()) byKey.push_back({key, {label}});
            else known->second.push_back(label);
        }
        for (const auto& [key, sharers] : byKey) {
            const bool isSame = std::ranges::all_of(sharers, [&](const Label* label) { return label->shortcut == sharers.front()->shortcut; });
            if (!isSame) add(Check::AlikeShortcut, Severity::Warning, idsOf(sharers), "shortcut", Quoted{key});
        }
    }

    std::span<const Label> m_labels;
    Findings& m_findings;
    std::unordered_map<LabelId, const Label*> m_byId;
};

}  // namespace

void lintTexts(TaskKind kind, std::span<const Label> labels, Findings& findings) { TextChecks(labels, findings).run(kind); }

}  // namespace docket::taxonomy
