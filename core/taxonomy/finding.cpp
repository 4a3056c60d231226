#include "core/taxonomy/finding.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <array>

namespace docket::taxonomy {

namespace {

std::string wordsOf(const Finding& finding) { return std::get<Quoted>(finding.figures).text; }

std::string listed(std::span<const LabelId> labels, const LabelNames& names) {
    constexpr std::size_t most = 5;
    std::vector<std::string> shown;
    for (const LabelId label : labels.first(std::min(labels.size(), most))) shown.push_back(names.of(label));
    const std::string list = fmt::format("{}", fmt::join(shown, ", "));
    return labels.size() > most ? fmt::format("{} and {} more", list, labels.size() - most) : list;
}

std::string mixUpsInWords(const MixUps& mixUps, const std::string& first, const std::string& second) {
    std::string words = fmt::format("{} and {} are confused:", first, second);
    if (mixUps.byModel() > 0) {
        words += fmt::format(" of {} predictions of either, people decided the other one in {}", mixUps.predictions, mixUps.byModel());
        words += fmt::format(" (where the model said {}: {}, {}: {})", first, mixUps.modelSaidFirst, second, mixUps.modelSaidSecond);
    }
    if (mixUps.reviewers > 0) {
        words += fmt::format("{} reviewers differed over them {} times", mixUps.byModel() > 0 ? ";" : "", mixUps.reviewers);
        if (mixUps.agreement) words += fmt::format(" and agreed in {:.0f} %", 100 * *mixUps.agreement);
    }
    if (mixUps.similarity) words += fmt::format("; their definitions are {:.2f} alike", *mixUps.similarity);
    return words + ".";
}

std::string disuseInWords(const Disuse& disuse, const std::string& name) {
    if (disuse.days) return fmt::format("{} was last decided {} days ago.", name, *disuse.days);
    return fmt::format("None of {} decisions was {}.", disuse.decisions, name);
}

std::string costGapInWords(const CostGap& gap, const std::string& name) {
    return fmt::format("{} is accepted from {:.2f} on; the least costly threshold is {:.2f}: {:.3f} instead of {:.3f} a prediction, from {} that people decided.",
                       name, gap.threshold, gap.optimum, gap.costAtOptimum, gap.costNow, gap.n);
}

}  // namespace

std::string_view toString(Severity severity) {
    constexpr std::array<std::string_view, 3> words = {"error", "warning", "note"};
    return words[static_cast<std::size_t>(severity)];
}

std::string_view toString(Check check) {
    constexpr std::array<std::string_view, checkCount> words = {
        "no_choice", "answer_size", "missing_key", "malformed_key", "duplicate_key", "unusable_id", "duplicate_id",
        "threshold_out_of_range", "cost_out_of_range", "malformed_shortcut", "duplicate_shortcut", "unknown_colour",
        "missing_parent", "parent_cycle", "missing_exclude_target", "missing_definition", "missing_bounds", "few_examples",
        "missing_other", "similar_key", "duplicate_name", "shared_include", "alike_definitions", "archived_exclude_target",
        "flat_labels", "alike_shortcut", "reserved_shortcut", "untypable_shortcut", "idle_shortcut", "confused_pair", "unused", "threshold_off_optimum"};
    return words[static_cast<std::size_t>(check)];
}

LabelNames::LabelNames(std::span<const Label> labels) {
    for (const Label& label : labels) m_labels.emplace(label.id, &label);
}

std::string LabelNames::of(LabelId id) const {
    const auto found = m_labels.find(id);
    if (found == m_labels.end()) return fmt::format("label {}", id.value);
    const Label& label = *found->second;
    if (!label.name.empty()) return label.name;
    return label.key.empty() ? "a label without a name" : label.key;
}

std::string inWords(const Finding& finding, const LabelNames& names) {
    const std::string name = finding.labels.empty() ? std::string() : names.of(finding.labels.front());
    const std::string other = finding.labels.size() < 2 ? std::string() : names.of(finding.labels[1]);
    const std::size_t count = finding.labels.size();
    switch (finding.check) {
        case Check::NoChoice: return "The taxonomy has no label that can be chosen.";
        case Check::AnswerSize:
            if (finding.field == "kind") return "A single-label task takes exactly one label: it has no other size of an answer.";
            return "The fewest and the most labels of an answer contradict each other, or are negative.";
        case Check::MissingKey: return "A label has no key.";
        case Check::MalformedKey: return fmt::format("The key \"{}\" begins or ends with a blank, or has a control character.", wordsOf(finding));
        case Check::DuplicateKey: return fmt::format("{} labels have the key {}.", count == 2 ? "Two" : fmt::format("{}", count), wordsOf(finding));
        case Check::UnusableId: return fmt::format("The id of label {} is negative.", name);
        case Check::DuplicateId: return fmt::format("Two labels have the id {}: {}.", finding.labels.front().value, wordsOf(finding));
        case Check::ThresholdOutOfRange: return fmt::format("The threshold of label {} is not between 0 and 1.", name);
        case Check::CostOutOfRange: return fmt::format("A cost of label {} is not a number of 0 or more.", name);
        case Check::MalformedShortcut: return fmt::format("The shortcut \"{}\" of label {} is not one character.", wordsOf(finding), name);
        case Check::DuplicateShortcut:
            return fmt::format("{} labels have the shortcut {}: {}.", count == 2 ? "Two" : fmt::format("{}", count), wordsOf(finding), listed(finding.labels, names));
        case Check::UnknownColour: return fmt::format("The colour of label {} is not between 0 and {}.", name, colourCount);
        case Check::MissingParent: return fmt::format("The parent of label {} is not in the taxonomy.", name);
        case Check::ParentCycle: return fmt::format("The parents of label {} form a circle: {}.", name, listed(finding.labels, names));
        case Check::MissingExcludeTarget:
            return fmt::format("The exclude \"{}\" of label {} points to a label that is not in the taxonomy.", wordsOf(finding), name);
        case Check::MissingDefinition: return fmt::format("{} has no definition.", name);
        case Check::MissingBounds:
            if (finding.severity == Severity::Warning) return fmt::format("{} says neither what it includes nor what it excludes.", name);
            return fmt::format("{} does not say what it {}.", name, finding.field);
        case Check::FewExamples: {
            const auto& [has, wanted] = std::get<Amount>(finding.figures);
            return has == 0 ? fmt::format("{} has no examples.", name) : fmt::format("{} has {} of {} examples.", name, has, wanted);
        }
        case Check::MissingOther: return "There is no label for what fits nowhere else.";
        case Check::SimilarKey: return fmt::format("Keys that differ in case or accents only: {}.", wordsOf(finding));
        case Check::DuplicateName: return fmt::format("{} labels are called {}.", count == 2 ? "Two" : fmt::format("{}", count), wordsOf(finding));
        case Check::SharedInclude: return fmt::format("{} include the same: \"{}\".", listed(finding.labels, names), wordsOf(finding));
        case Check::AlikeDefinitions:
            return fmt::format("The definitions of {} and {} are {:.2f} alike.", name, other, std::get<Likeness>(finding.figures).similarity);
        case Check::ArchivedExcludeTarget: return fmt::format("{} excludes \"{}\" in favour of {}, which is archived.", name, wordsOf(finding), other);
        case Check::FlatLabels: return fmt::format("{} labels stand in no group.", std::get<Amount>(finding.figures).has);
        case Check::AlikeShortcut: return fmt::format("One key chooses {}: {}.", listed(finding.labels, names), wordsOf(finding));
        case Check::ReservedShortcut:
            if (wordsOf(finding) == " ") return fmt::format("The shortcut of {} is Space, which reveals the suggestion, so the label gets another key.", name);
            return fmt::format("The shortcut {} of {} already says that no label fits, so the label gets another key.", wordsOf(finding), name);
        case Check::UntypableShortcut:
            return fmt::format("No key of a keyboard writes the shortcut {} of {}: it needs an input method, so the label gets another key.", wordsOf(finding), name);
        case Check::IdleShortcut: {
            const auto& [has, most] = std::get<Amount>(finding.figures);
            return fmt::format("With {} labels letters search the list, so no shortcut works: only up to {} labels have a key each.", has, most);
        }
        case Check::ConfusedPair: return mixUpsInWords(std::get<MixUps>(finding.figures), name, other);
        case Check::Unused: return disuseInWords(std::get<Disuse>(finding.figures), name);
        case Check::ThresholdOffOptimum: return costGapInWords(std::get<CostGap>(finding.figures), name);
    }
    return {};
}

std::string remedy(const Finding& finding, const LabelNames& names) {
    const std::string other = finding.labels.size() < 2 ? std::string() : names.of(finding.labels[1]);
    switch (finding.check) {
        case Check::NoChoice: return "Add a label, or take one out of the archive.";
        case Check::AnswerSize: return "Give a fewest of 0 or more and a most that is not under it, in a multi-label task only.";
        case Check::MissingKey: return "Give it the key that models and files write.";
        case Check::MalformedKey: return "Take blanks at the ends and control characters out of the key.";
        case Check::DuplicateKey: return "Give all but one another key, or merge the labels.";
        case Check::UnusableId:
        case Check::DuplicateId: return "Take the id away; the label gets a free one.";
        case Check::ThresholdOutOfRange: return "Set a threshold from 0 to 1, or none for that of the policy.";
        case Check::CostOutOfRange: return "Set a cost of 0 or more.";
        case Check::MalformedShortcut: return "Set one character, or none.";
        case Check::DuplicateShortcut: return "Give all but one another shortcut, or none.";
        case Check::UnknownColour: return fmt::format("Set a colour from 1 to {}, or 0 for none.", colourCount);
        case Check::MissingParent: return "Choose a group that is there, or none.";
        case Check::ParentCycle: return "Move one of them to the top or into another group.";
        case Check::MissingExcludeTarget: return "Choose a label that is there, or let the exclude point to none.";
        case Check::MissingDefinition: return "Write one sentence that says when the label applies.";
        case Check::MissingBounds:
            if (finding.severity == Severity::Warning) return "List what belongs to it, and what looks like it and belongs elsewhere.";
            return finding.field == "includes" ? "List what belongs to it." : "List what looks like it, with the label to use instead.";
        case Check::FewExamples: return fmt::format("Add texts until there are {}.", std::get<Amount>(finding.figures).wanted);
        case Check::MissingOther: return "Add a label such as \"Other\", so that nobody has to choose a wrong one.";
        case Check::SimilarKey: return "Choose keys that a reader can tell apart.";
        case Check::DuplicateName: return "Rename all but one, or merge the labels.";
        case Check::SharedInclude: return "Keep it with one label, and exclude it from the others in favour of that one.";
        case Check::AlikeDefinitions: return "Say in each what sets it apart from the other, or merge them.";
        case Check::ArchivedExcludeTarget: return fmt::format("Point to the label that is used instead of {}, or restore it.", other);
        case Check::FlatLabels: return fmt::format("Put labels into groups until at most {} stand alone.", std::get<Amount>(finding.figures).wanted);
        case Check::AlikeShortcut: return "Give all but one another shortcut, or none; case makes no difference.";
        case Check::ReservedShortcut: return "Set a letter or a digit from 1 to 9, or none.";
        case Check::UntypableShortcut: return "Set a letter or a digit that one key writes, or none.";
        case Check::IdleShortcut: return "Take the shortcuts away, or the labels apart; reviewers pin labels to digits.";
        case Check::ConfusedPair: return "Compare the two: say in their excludes which is used when, or merge them.";
        case Check::Unused: return "Archive it, or look at whether another label is chosen in its place.";
        case Check::ThresholdOffOptimum: return fmt::format("Set the threshold to {:.2f}, or correct its costs.", std::get<CostGap>(finding.figures).optimum);
    }
    return {};
}

}  // namespace docket::taxonomy
