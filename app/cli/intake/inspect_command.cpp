#include "app/cli/command.h"
#include "app/cli/json_lines.h"
#include "app/cli/progress_line.h"

#include "core/base/shortened.h"
#include "core/prompt/rendering.h"
#include "core/services/intake/file_inspection.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <memory>
#include <ostream>
#include <utility>

namespace docket::cli {

namespace {

using codec::ColumnGuess;
using codec::ColumnMeaning;
using codec::ColumnSample;
using nlohmann::ordered_json;

constexpr const char* help =
    "What each key or column is, is guessed from its name and its first values; import takes it so with --map FIELD=NAME.\n"
    "\n"
    "Fields of the JSON object: file, format (jsonl or csv), is_array (records of JSON over lines and not one a line), encoding\n"
    "(as --encoding takes it; another than utf-8 is a guess), bytes, rows (null: an import refuses the file as it is),\n"
    "records (rows that can be imported), fields[{name, type, values[] (the first three), becomes (a field of the prediction\n"
    "record, kept or left_out), why (name, values, personal_data or null)}], labels{label: times}, other_labels (times that\n"
    "further ones are said), own_export, problems[{what, rows (null: it is of the file), first[{line, id}]}].";

constexpr std::size_t valuesShown = 3;
constexpr std::size_t longestValue = 60;

struct Options {
    std::string file;
    std::string format;
    std::string encoding;
    bool json = false;
};

std::string_view typeOf(ColumnSample::Shape shape) {
    switch (shape) {
        case ColumnSample::Shape::Nothing: return "nothing";
        case ColumnSample::Shape::Text: return "text";
        case ColumnSample::Shape::Number: return "number";
        case ColumnSample::Shape::TruthValue: return "boolean";
        case ColumnSample::Shape::List: return "list";
        case ColumnSample::Shape::Object: return "object";
        case ColumnSample::Shape::Mixed: return "mixed";
    }
    return {};
}

std::string_view becomes(ColumnMeaning meaning) {
    switch (meaning.kind) {
        case ColumnMeaning::Kind::Field: return toString(meaning.field);
        case ColumnMeaning::Kind::Score: return "score";
        case ColumnMeaning::Kind::Kept: return "kept";
        case ColumnMeaning::Kind::LeftOut: return "left_out";
    }
    return {};
}

ordered_json groundOf(const ColumnGuess& guess) {
    switch (guess.ground) {
        case ColumnGuess::Ground::Name: return "name";
        case ColumnGuess::Ground::Values: return "values";
        case ColumnGuess::Ground::PersonalData: return "personal_data";
        case ColumnGuess::Ground::None: break;
    }
    return nullptr;
}

ordered_json fieldsJson(const services::FileLook& look) {
    ordered_json fields = ordered_json::array();
    for (std::size_t i = 0; i < look.sample.columns.size(); ++i) {
        const ColumnSample& column = look.sample.columns[i];
        ordered_json values = ordered_json::array();
        for (std::size_t value = 0; value < std::min(valuesShown, column.values.size()); ++value) values.push_back(column.values[value]);
        fields.push_back({{"name", column.name}, {"type", typeOf(column.shape)}, {"values", values}, {"becomes", becomes(look.guesses[i].meaning)}, {"why", groundOf(look.guesses[i])}});
    }
    return fields;
}

ordered_json problemsJson(const std::vector<services::FileProblem>& problems) {
    ordered_json list = ordered_json::array();
    for (const services::FileProblem& problem : problems) {
        ordered_json first = ordered_json::array();
        for (const services::ImportProblem& place : problem.first) {
            first.push_back({{"line", place.line}, {"id", place.id}});
            if (place.record > 0) first.back()["record"] = place.record;
        }
        list.push_back({{"what", problem.what}, {"rows", nullptr}, {"first", first}});
        if (problem.rows > 0) list.back()["rows"] = problem.rows;
    }
    return list;
}

ordered_json toJson(const std::string& file, const services::FileInspection& found) {
    ordered_json object{{"file", file}, {"format", toString(found.look.format)}, {"is_array", found.look.sample.isOverLines}, {"encoding", found.look.encoding.name},
                        {"bytes", found.look.bytes}, {"rows", nullptr}, {"records", nullptr}};
    ordered_json labels = ordered_json::object();
    std::int64_t others = 0;
    if (found.findings) {
        object["rows"] = found.findings->records + found.findings->unreadable;
        object["records"] = found.findings->records;
        for (const auto& [label, times] : found.findings->labels) labels[label] = times;
        others = found.findings->otherLabels;
    }
    object["fields"] = fieldsJson(found.look);
    object["labels"] = std::move(labels);
    object["other_labels"] = others;
    object["own_export"] = found.look.isOwnExport;
    object["problems"] = problemsJson(found.problems);
    return object;
}

/// A value on a line of its own, whatever is in it.
std::string shown(std::string_view value) { return prompt::onOneLine(shortened(value, longestValue)); }

void printFields(const services::FileLook& look, std::ostream& out) {
    out << fmt::format("{:<24} {:<16} {}\n", "name", "becomes", "first values");
    for (std::size_t i = 0; i < look.sample.columns.size(); ++i) {
        const ColumnSample& column = look.sample.columns[i];
        std::vector<std::string> values;
        for (std::size_t value = 0; value < std::min(valuesShown, column.values.size()); ++value) values.push_back(shown(column.values[value]));
        out << fmt::format("{:<24} {:<16} {}\n", shown(column.name), becomes(look.guesses[i].meaning), fmt::join(values, " | "));
    }
}

/// The most frequent ones.
void printLabels(const services::FileFindings& findings, std::ostream& out) {
    constexpr std::size_t mostPrinted = 20;
    if (findings.labels.empty()) return;
    std::vector<std::pair<std::string, std::int64_t>> labels(findings.labels.begin(), findings.labels.end());
    std::ranges::stable_sort(labels, std::ranges::greater(), &std::pair<std::string, std::int64_t>::second);
    out << fmt::format("\n{} {}\n", labels.size(), labels.size() == 1 ? "label" : "labels");
    for (std::size_t i = 0; i < std::min(mostPrinted, labels.size()); ++i) out << fmt::format("  {:<22} {:>12}\n", shown(labels[i].first), labels[i].second);
    std::int64_t others = findings.otherLabels;
    for (std::size_t i = mostPrinted; i < labels.size(); ++i) others += labels[i].second;
    if (others > 0) out << fmt::format("  {:<22} {:>12}\n", "others", others);
}

void printProblems(const std::vector<services::FileProblem>& problems, std::ostream& out) {
    if (problems.empty()) return;
    out << "\nTo be seen to\n";
    for (const services::FileProblem& problem : problems) {
        const std::string what = prompt::onOneLine(shortened(problem.what));
        if (problem.rows == 0) out << fmt::format("  {}\n", what);
        else out << fmt::format("  {} {} (first line {}): {}\n", problem.rows, problem.rows == 1 ? "row" : "rows", problem.first.front().line, what);
    }
}

void print(const std::string& file, const services::FileInspection& found, std::ostream& out) {
    const std::string_view written = found.look.format == codec::RecordFormat::Csv ? "csv" : found.look.sample.isOverLines ? "json, an array of records" : "jsonl, a record a line";
    const std::string rows = found.findings ? fmt::format("{} rows", found.findings->records + found.findings->unreadable) : "rows not counted";
    out << fmt::format("{}: {}, {}, {}, {} bytes\n\n", file, written, found.look.encoding.name, rows, found.look.bytes);
    printFields(found.look, out);
    if (found.findings) printLabels(*found.findings, out);
    printProblems(found.problems, out);
}

int run(const Options& options, Environment& environment) {
    services::LookOptions look;
    look.format = codec::parseRecordFormat(options.format);
    look.encoding = options.encoding;
    const auto found = [&] {
        ProgressLine line(environment.err, environment.errIsTerminal, "Reading, bytes:");
        return services::inspectFile(environment.files, options.file, look, environment.stop, line.sink());
    }();
    if (!found) return report(environment, found.error());
    if (options.json) environment.out << jsonLine(toJson(options.file, *found)) << '\n';
    else print(options.file, *found, environment.out);
    return done;
}

}  // namespace

Run addInspect(CLI::App& parser) {
    auto options = std::make_shared<Options>();
    auto* command = parser.add_subcommand("inspect", "Say what a file of predictions is, without a workspace");
    command->footer(help);
    command->add_option("file", options->file, "File of predictions")->required();
    command->add_option("--format", options->format, "jsonl or csv; otherwise as it is written")->check(CLI::IsMember({"jsonl", "csv"}));
    command->add_option("--encoding", options->encoding, "Encoding of the file; otherwise UTF-8, or a guess");
    command->add_flag("--json", options->json, "Print one JSON object");
    return [options](Environment& environment) { return run(*options, environment); };
}

}  // namespace docket::cli
