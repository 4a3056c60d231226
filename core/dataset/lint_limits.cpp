#include "core/dataset/lint_checks.h"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>

namespace docket::dataset {

namespace {

std::string vendorOf(const LintReport& report) { return std::string(report.format.vendor); }

/// Records of the file that a vendor trains on: all where the splits are in one.
std::int64_t trainingRecords(const LintReport& report) {
    const auto& records = report.facts.records;
    return report.format.files.isOneFile ? std::accumulate(records.begin(), records.end(), std::int64_t{0}) : records[static_cast<std::size_t>(Split::Train)];
}

void lintRecordCounts(LintReport& report) {
    const Limits& limits = report.format.limits;
    const std::int64_t training = trainingRecords(report);
    if (training < limits.fewestRecords.value_or(0)) {
        report.add(FindingCode::TooFewRecords, Severity::Error, {training, {}},
                   fmt::format("{} accepts a training file from {} examples on; this one has {}.", report.format.vendor, *limits.fewestRecords, training),
                   {.sentence = FindingSentence::TooFewRecords, .vendor = vendorOf(report), .limit = *limits.fewestRecords, .number = training});
    }
    if (limits.mostRecords && training > *limits.mostRecords) {
        report.add(FindingCode::TooManyRecords, Severity::Error, {training, {}},
                   fmt::format("{} accepts a training file of at most {} records; this one has {}. Narrow the items, or cap the labels.", report.format.vendor,
                               *limits.mostRecords, training),
                   {.sentence = FindingSentence::TooManyTrainingRecords, .vendor = vendorOf(report), .limit = *limits.mostRecords, .number = training});
    }
    const std::int64_t validation = report.facts.records[static_cast<std::size_t>(Split::Validation)];
    if (limits.mostValidationRecords && validation > *limits.mostValidationRecords) {
        report.add(FindingCode::TooManyRecords, Severity::Error, {validation, {}},
                   fmt::format("{} accepts a validation file of at most {} records; this one has {}. Give the validation split a smaller share.", report.format.vendor,
                               *limits.mostValidationRecords, validation),
                   {.sentence = FindingSentence::TooManyValidationRecords, .vendor = vendorOf(report), .limit = *limits.mostValidationRecords, .number = validation});
    }
}

void lintLabelCounts(LintReport& report) {
    const Limits& limits = report.format.limits;
    const auto used = std::ranges::count_if(report.facts.labels, [](const LabelFacts& label) { return label.exported > 0; });
    if (used < limits.fewestLabels.value_or(0)) {
        report.add(FindingCode::TooFewLabels, Severity::Error, {used, {}},
                   fmt::format("{} wants at least {} labels; {} in use.", report.format.vendor, *limits.fewestLabels, used == 1 ? "1 is" : fmt::format("{} are", used)),
                   {.sentence = FindingSentence::TooFewLabels, .vendor = vendorOf(report), .limit = *limits.fewestLabels, .number = used});
    }
    if (limits.mostLabels && used > *limits.mostLabels) {
        report.add(FindingCode::TooManyLabels, Severity::Error, {used, {}},
                   fmt::format("{} takes at most {} labels; {} are in use.", report.format.vendor, *limits.mostLabels, used),
                   {.sentence = FindingSentence::TooManyLabels, .vendor = vendorOf(report), .limit = *limits.mostLabels, .number = used});
    }
}

void lintFiles(LintReport& report) {
    const auto most = report.format.limits.mostFileBytes;
    if (!most) return;
    for (const FileFacts& file : report.manifest.files) {
        if (file.bytes <= *most) continue;
        report.add(FindingCode::FileTooLarge, Severity::Error, {1, {file.name}},
                   fmt::format("{} accepts files of at most {} bytes; {} has {}. Narrow the items, or cap the labels.", report.format.vendor, *most, file.name, file.bytes),
                   {.sentence = FindingSentence::FileTooLarge, .vendor = vendorOf(report), .limit = *most, .number = file.bytes});
    }
}

void lintLengths(LintReport& report) {
    const DatasetFacts& facts = report.facts;
    const Limits& limits = report.format.limits;
    if (facts.tooLong.count > 0) {
        report.add(FindingCode::RecordTooLong, Severity::Error, facts.tooLong,
                   fmt::format("{} longer than the {} characters that {} takes{}.", counted(facts.tooLong.count, "text is", "texts are"), limits.mostTextCharacters.value_or(0),
                               report.format.vendor, namedAfter(facts.tooLong)),
                   {.sentence = FindingSentence::TextOverCharacters, .vendor = vendorOf(report), .limit = limits.mostTextCharacters.value_or(0)});
    }
    if (facts.longRecords.count > 0) {
        report.add(FindingCode::RecordTooLong, Severity::Error, facts.longRecords,
                   fmt::format("{} longer than the {} characters that {} takes{}.", counted(facts.longRecords.count, "record is", "records are"),
                               limits.mostRecordCharacters.value_or(0), report.format.vendor, namedAfter(facts.longRecords)),
                   {.sentence = FindingSentence::RecordOverCharacters, .vendor = vendorOf(report), .limit = limits.mostRecordCharacters.value_or(0)});
    }
    if (facts.tooManyTokens.count > 0) {
        report.add(FindingCode::RecordTooLong, Severity::Warning, facts.tooManyTokens,
                   fmt::format("{} to have more than the {} tokens that {} reads of a record{}.", counted(facts.tooManyTokens.count, "text seems", "texts seem"),
                               limits.mostRecordTokens.value_or(0), report.format.vendor, namedAfter(facts.tooManyTokens)),
                   {.sentence = FindingSentence::TextOverTokens, .vendor = vendorOf(report), .limit = limits.mostRecordTokens.value_or(0)});
    }
    if (facts.veryLong.count > 0) {
        report.add(FindingCode::RecordTooLong, Severity::Warning, facts.veryLong,
                   fmt::format("{} {} characters or more, which many models cut off{}.", counted(facts.veryLong.count, "text has", "texts have"), longTextCharacters,
                               namedAfter(facts.veryLong)),
                   {.sentence = FindingSentence::VeryLongText, .limit = longTextCharacters});
    }
}

}  // namespace

void lintLimits(LintReport& report) {
    lintRecordCounts(report);
    lintLabelCounts(report);
    lintFiles(report);
    lintLengths(report);
}

}  // namespace docket::dataset
