#include "app/cli/intake/import_report.h"

#include "core/base/shortened.h"
#include "core/prompt/rendering.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <filesystem>
#include <ostream>
#include <vector>

namespace docket::cli {

using nlohmann::ordered_json;

namespace {

void addLabels(const services::ImportReport& report, ordered_json& object) {
    object["unknown_labels"] = ordered_json::array();
    for (const services::UnknownLabel& each : report.unknownLabels) {
        ordered_json label{{"label", each.label}, {"count", each.count}, {"nearest", nullptr}, {"why", nullptr}};
        if (each.difference) label["nearest"] = each.nearest;
        if (each.difference) label["why"] = toString(*each.difference);
        object["unknown_labels"].push_back(std::move(label));
    }
    object["other_unknown_labels"] = report.otherUnknownLabels;
    object["labels_mapped"] = ordered_json::array();
    for (const services::MappedLabel& each : report.mappedLabels) {
        object["labels_mapped"].push_back({{"from", each.from}, {"to", each.to}, {"count", each.count}});
    }
}

}  // namespace

void addMapping(const services::ImportRequest& request, const std::optional<services::FormerReading>& former, ordered_json& object) {
    const codec::FileReading reading = codec::readingOf(request.fields, request.reading.ids);
    ordered_json& mapping = object["mapping"];
    mapping = {{"from", former ? "kept" : reading.isStated() ? "options" : "names"}, {"fields", reading.mapping}, {"ids", toString(reading.ids)}};
    if (former) mapping["imported_at"] = formatUtc(former->at);
}

void addReport(const services::ImportReport& report, ordered_json& object) {
    ordered_json byReason = ordered_json::object();
    for (int i = 0; i < reasonCount; ++i) {
        byReason[std::string(toString(static_cast<Reason>(i)))] = report.byReason[static_cast<std::size_t>(i)];
    }
    ordered_json problems = ordered_json::array();
    for (const services::ImportProblem& problem : report.problems) {
        problems.push_back({{"file", problem.file}, {"line", problem.line}, {"id", problem.id}, {"cause", problem.cause}});
        if (problem.record > 0) problems.back()["record"] = problem.record;
    }
    ordered_json byCause = ordered_json::object();
    for (const services::RejectedCause& rejected : report.rejectedByCause) {
        ordered_json first = ordered_json::array();
        for (const services::ImportProblem& problem : rejected.first) first.push_back({{"file", problem.file}, {"line", problem.line}, {"id", problem.id}});
        byCause[rejected.cause] = {{"count", rejected.rows}, {"first", first}};
    }
    object["read"] = report.read;
    object["items_added"] = report.itemsAdded;
    object["predictions_added"] = report.predictionsAdded;
    object["duplicates"] = report.duplicates;
    object["conflicts"] = report.conflicts;
    object["replaced"] = report.replaced;
    object["other_metadata"] = report.otherMetadata;
    object["without_label"] = report.withoutLabel;
    object["equal_rows"] = report.equalRows;
    object["rejected"] = report.rejected;
    object["rejected_by_cause"] = byCause;
    object["auto_accepted"] = report.autoAccepted;
    object["escalated"] = report.escalated;
    object["by_reason"] = byReason;
    object["decisions_not_read"] = report.decisionsNotRead;
    object["interrupted"] = report.wasCancelled;
    object["rejects"] = ordered_json::array();
    for (const std::filesystem::path& file : report.rejectsFiles) object["rejects"].push_back(file.string());
    addLabels(report, object);
    object["warnings"] = report.warnings;
    object["problems"] = problems;
}

namespace {

/// Labels that are none of the taxonomy, with the option that takes each for the one that is most likely meant.
void printLabels(const services::ImportReport& report, std::ostream& out) {
    constexpr std::size_t mostPrinted = 20;
    constexpr std::size_t longestLabel = 60;
    const auto shown = [](std::string_view label) { return prompt::onOneLine(shortened(label, longestLabel)); };
    for (const services::MappedLabel& each : report.mappedLabels) out << fmt::format("label {} taken for {}, {} times\n", shown(each.from), shown(each.to), each.count);
    if (report.unknownLabels.empty()) return;
    out << "Labels that the taxonomy does not have:\n";
    std::int64_t others = report.otherUnknownLabels;
    for (std::size_t i = 0; i < report.unknownLabels.size(); ++i) {
        const services::UnknownLabel& each = report.unknownLabels[i];
        if (i >= mostPrinted) {
            others += each.count;
            continue;
        }
        out << fmt::format("  {:<22} {:>12}", shown(each.label), each.count);
        if (each.difference) out << fmt::format("  perhaps {} ({})", shown(each.nearest), toString(*each.difference));
        const bool canBeMapped = each.difference && *each.difference != codec::LabelDifference::Group && *each.difference != codec::LabelDifference::Archived;
        if (canBeMapped) out << fmt::format("; --label \"{}={}\" takes it", shown(each.label), shown(each.nearest));
        out << '\n';
    }
    if (others > 0) out << fmt::format("  {:<22} {:>12}\n", "others", others);
}

}  // namespace

void printTable(const services::ImportReport& report, std::ostream& out) {
    const auto line = [&](std::string_view name, std::int64_t count) { out << fmt::format("{:<24} {:>12}\n", name, count); };
    line("rows read", report.read);
    line("items added", report.itemsAdded);
    line("predictions added", report.predictionsAdded);
    line("duplicates", report.duplicates);
    if (report.otherMetadata > 0) line("  with other metadata", report.otherMetadata);
    if (report.equalRows > 0) line("rows equal to another", report.equalRows);
    if (report.conflicts > 0) {
        line("conflicts", report.conflicts);
        line("  predictions replaced", report.replaced);
    }
    line("rejected", report.rejected);
    line("accepted automatically", report.autoAccepted);
    line("escalated", report.escalated);
    if (report.withoutLabel > 0) line("  without a label", report.withoutLabel);
    for (int i = 0; i < reasonCount; ++i) {
        const auto count = report.byReason[static_cast<std::size_t>(i)];
        if (count > 0) line(fmt::format("  {}", toString(static_cast<Reason>(i))), count);
    }
    printLabels(report, out);
}

namespace {

/// Names each rejected row on a line of its own. Control characters in what came from outside become blanks.
void printProblems(const services::ImportReport& report, std::ostream& err) {
    for (const services::ImportProblem& problem : report.problems) {
        std::string text = fmt::format("{}:{}: {}{}", problem.file, problem.line, problem.record > 0 ? fmt::format("record {}: ", problem.record) : "", problem.cause);
        if (!problem.id.empty()) text += fmt::format(" (id {})", problem.id);
        text = shortened(text);
        for (char& c : text) c = static_cast<unsigned char>(c) < 0x20 || c == 0x7F ? ' ' : c;
        err << text << '\n';
    }
    const auto others = report.rejected - std::ssize(report.problems);
    if (others > 0) err << fmt::format("{} more rows were rejected; --rejects FILE writes all of them down.\n", others);
}

/// What somebody who reads the counts might not think of.
void printNotes(const services::ImportReport& report, const std::string& rejects, std::ostream& err) {
    std::vector<std::string> names;
    for (const std::filesystem::path& file : report.rejectsFiles) names.push_back(file.string());
    if (names.size() > 1 || (names.size() == 1 && names.front() != rejects)) {
        err << fmt::format("The rejected rows are in {}: rows of another format or header need a file of their own.\n", fmt::join(names, ", "));
    }
    if (report.decisionsNotRead > 0) {
        err << fmt::format("{} of these records come from an export of Docket and hold decisions of people. Only the predictions were read: this "
                           "version of Docket cannot take decisions in. Keep the file if the workspace that it came from is gone.\n",
                           report.decisionsNotRead);
    }
}

}  // namespace

void printRejected(const services::ImportReport& report, const std::string& rejects, std::ostream& err) {
    printProblems(report, err);
    printNotes(report, rejects, err);
}

}  // namespace docket::cli
