#include "app/cli/command.h"
#include "app/cli/json_lines.h"

#include "core/dataset/format.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <memory>
#include <ostream>
#include <string>
#include <utility>
#include <vector>

namespace docket::cli {

namespace {

using dataset::FormatFacts;
using nlohmann::ordered_json;

constexpr const char* help =
    "What each format of docket export can carry, and what its vendor documents of limits. Limits that are not named are not documented;\n"
    "they are read from the document named, as it was at its date.\n"
    "\n"
    "Fields of the JSON object: formats[] {name, purpose, files[], files_with_splits[], carries[], needs_answer, limits{}, document, date}.\n"
    "carries: single_label, multi_label, splits, probabilities, metadata, reviewers, preference, rationale, ids, weights. limits:\n"
    "fewest_records and most_records of the training file, most_validation_records, most_file_bytes, most_record_characters,\n"
    "most_text_characters, most_record_tokens, fewest_labels, most_labels, fewest_records_per_label, refuses_blank_text, reserved_words[].";

std::vector<std::pair<const char*, std::optional<std::int64_t>>> numbersOf(const dataset::Limits& limits) {
    return {{"fewest_records", limits.fewestRecords},
            {"most_records", limits.mostRecords},
            {"most_validation_records", limits.mostValidationRecords},
            {"most_file_bytes", limits.mostFileBytes},
            {"most_record_characters", limits.mostRecordCharacters},
            {"most_text_characters", limits.mostTextCharacters},
            {"most_record_tokens", limits.mostRecordTokens},
            {"fewest_labels", limits.fewestLabels},
            {"most_labels", limits.mostLabels},
            {"fewest_records_per_label", limits.fewestRecordsPerLabel}};
}

ordered_json limitsJson(const dataset::Limits& limits) {
    ordered_json out = ordered_json::object();
    for (const auto& [name, number] : numbersOf(limits)) {
        if (number) out[name] = *number;
    }
    if (limits.refusesBlankText) out["refuses_blank_text"] = true;
    if (!limits.reservedWords.empty()) out["reserved_words"] = std::vector<std::string>(limits.reservedWords.begin(), limits.reservedWords.end());
    return out;
}

std::vector<std::string_view> carriedBy(const FormatFacts& facts) {
    std::vector<std::string_view> words;
    for (const dataset::Content content : dataset::allContents) {
        if (facts.contents.has(content)) words.push_back(toString(content));
    }
    return words;
}

ordered_json toJson(const FormatFacts& facts) {
    ordered_json out;
    out["name"] = facts.name;
    out["purpose"] = facts.purpose;
    out["files"] = filesOf(facts.format, false);
    out["files_with_splits"] = filesOf(facts.format, true);
    out["carries"] = carriedBy(facts);
    out["needs_answer"] = facts.needsAnswer;
    out["limits"] = limitsJson(facts.limits);
    out["document"] = facts.document;
    out["date"] = facts.date;
    return out;
}

void printForPeople(const FormatFacts& facts, std::ostream& out) {
    out << fmt::format("{:<22} {}\n", facts.name, facts.purpose);
    out << fmt::format("{:22} files: {}\n", "", fmt::join(filesOf(facts.format, false), ", "));
    out << fmt::format("{:22} carries: {}\n", "", fmt::join(carriedBy(facts), ", "));
    for (const auto& [name, number] : numbersOf(facts.limits)) {
        if (number) out << fmt::format("{:22} {}: {}\n", "", name, *number);
    }
    if (facts.limits.refusesBlankText) out << fmt::format("{:22} refuses blank texts\n", "");
    if (!facts.limits.reservedWords.empty()) out << fmt::format("{:22} reserved words: {}\n", "", fmt::join(facts.limits.reservedWords, " "));
    out << fmt::format("{:22} {} ({})\n", "", facts.document, facts.date);
}

int run(bool isJson, Environment& environment) {
    ordered_json all = ordered_json::array();
    for (const dataset::Format format : dataset::allFormats) {
        if (isJson) all.push_back(toJson(dataset::factsOf(format)));
        else printForPeople(dataset::factsOf(format), environment.out);
    }
    if (isJson) environment.out << jsonLine({{"formats", std::move(all)}}) << '\n';
    return done;
}

}  // namespace

Run addFormats(CLI::App& parser) {
    auto isJson = std::make_shared<bool>(false);
    auto* command = parser.add_subcommand("formats", "What datasets can be written as, what each can carry, and each vendor's limits");
    command->footer(help);
    command->add_flag("--json", *isJson, "Print one JSON object");
    return [isJson](Environment& environment) { return run(*isJson, environment); };
}

}  // namespace docket::cli
