#include "core/dataset/lint_checks.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace docket::dataset {

namespace {

void lintBlank(LintReport& report) {
    const Sighting& blank = report.facts.blank;
    if (blank.count > 0) {
        report.add(FindingCode::EmptyText, Severity::Warning, blank,
                   fmt::format("{} blanks alone{}.", counted(blank.count, "text is of", "texts are of"), namedAfter(blank)), {.sentence = FindingSentence::BlankText});
    }
    const auto left = std::ranges::find(report.manifest.leftOut, std::string("blank_text"), &Counts::value_type::first);
    if (left == report.manifest.leftOut.end()) return;
    report.add(FindingCode::EmptyText, Severity::Note, {left->second, {}},
               fmt::format("{} left out: {} takes no text of blanks alone.", counted(left->second, "item is", "items are"), report.format.vendor),
               {.sentence = FindingSentence::BlankLeftOut, .vendor = std::string(report.format.vendor)});
}

void lintReserved(LintReport& report) {
    const Sighting& reserved = report.facts.reserved;
    if (reserved.count == 0) return;
    FindingData data{.sentence = FindingSentence::ReservedWord, .vendor = std::string(report.format.vendor)};
    for (const std::string_view word : report.format.limits.reservedWords) data.named.push_back({std::string(word)});
    report.add(FindingCode::ReservedWord, Severity::Error, reserved,
               fmt::format("{} a word that {} keeps for itself ({}){}.", counted(reserved.count, "text has", "texts have"), report.format.vendor,
                           fmt::join(report.format.limits.reservedWords, " "), namedAfter(reserved)),
               std::move(data));
}

void lintInvisible(LintReport& report) {
    const Sighting& invisible = report.facts.invisible;
    if (invisible.count == 0) return;
    report.add(FindingCode::InvisibleCharacters, Severity::Warning, invisible,
               fmt::format("{} characters that nobody sees, such as those of no width or that turn the direction{}.", counted(invisible.count, "text has", "texts have"),
                           namedAfter(invisible)),
               {.sentence = FindingSentence::InvisibleCharacters});
}

void lintPersonalData(LintReport& report) {
    const auto& [seen, looked, of] = report.facts.personalData;
    if (seen.count == 0) return;
    report.add(FindingCode::PersonalData, Severity::Warning, seen,
               fmt::format("{} as if it had personal data, of {} looked at out of {}{}.", counted(seen.count, "text looks", "texts look"), looked, of, namedAfter(seen)),
               {.sentence = FindingSentence::PersonalData, .looked = looked, .of = of}, Remedy::MaskPersonalData);
}

/// Ids of the first groups: "t-1, t-2; t-7, t-9".
void lintConflicts(LintReport& report) {
    const Manifest& manifest = report.manifest;
    if (manifest.conflictingTexts == 0) return;
    std::vector<std::string> groups;
    Sighting sighting{manifest.conflictingTexts, {}};
    FindingData data{.sentence = FindingSentence::ConflictingTexts, .number = report.facts.conflictingItems};
    for (const auto& ids : manifest.conflicts) {
        groups.push_back(fmt::format("{}", fmt::join(ids, ", ")));
        data.named.push_back({groups.back()});
        if (!ids.empty() && sighting.first.size() < namedOfFinding) sighting.first.push_back(ids.front());
    }
    const std::int64_t more = manifest.conflictingTexts - static_cast<std::int64_t>(groups.size());
    report.add(FindingCode::ConflictingTexts, Severity::Warning, sighting,
               fmt::format("{} in the dataset with different labels ({} items): {}{}. Whoever learns from it learns both; decide these items again, or leave them out.",
                           counted(manifest.conflictingTexts, "text is", "texts are"), report.facts.conflictingItems, fmt::join(groups, "; "),
                           more > 0 ? "; and " + counted(more, "more text", "more texts") : std::string()),
               std::move(data), Remedy::DropDuplicates);
}

}  // namespace

void lintTexts(LintReport& report) {
    lintBlank(report);
    lintReserved(report);
    lintInvisible(report);
    lintPersonalData(report);
    lintConflicts(report);
}

}  // namespace docket::dataset
