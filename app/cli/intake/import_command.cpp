#include "app/cli/command.h"
#include "app/cli/progress_line.h"

#include "core/base/shortened.h"
#include "core/prompt/rendering.h"
#include "core/services/intake/import_service.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <map>
#include <memory>
#include <ostream>
#include <span>
#include <utility>

namespace docket::cli {

namespace {

using nlohmann::ordered_json;

struct Options {
    std::string workspace;
    std::vector<std::string> files;
    std::string format;
    std::vector<std::string> map;
    std::string id;
    std::string conflicts = "replace";
    std::string rejects;
    std::string quote;
    std::vector<std::string> labels;
    std::string labelSeparator;
    std::string confidence;
    std::string decimal;
    std::string encoding;
    bool isDryRun = false;
    bool isStrict = false;
    bool json = false;
};

const std::map<std::string, ports::ConflictRule> conflictRules = {
    {"replace", ports::ConflictRule::Replace}, {"keep", ports::ConflictRule::Keep}, {"reject", ports::ConflictRule::Reject}};

constexpr const char* help =
    "Formats: jsonl (.jsonl, .ndjson, .json), one prediction record a line, or an array of them; csv (.csv, .tsv), with a header.\n"
    "Fields that --map takes: id, text, label, labels, confidence, rationale, model, prompt_version, created_at, and for\n"
    "JSON scores, samples, label_logprobs, metadata (paths go by dots: text=body.plain), for CSV scores.<label>.\n"
    "kept=NAME keeps what has the name of a field as metadata, none=NAME leaves it out; both can be given many times.\n"
    "Ids: --id FIELD takes them from that key or column. --id content makes them from the text and the fields that are kept, so\n"
    "that equal rows are one item and the same file brings nothing new again; --id row makes them from the name of the file\n"
    "and the line (of a JSON array: the record), so that it brings nothing new as long as no row moves.\n"
    "Labels: --label FROM=TO takes a label of the file for one of the taxonomy. The labels of a set that stand in one text are\n"
    "taken apart at --label-separator, or where all parts are labels.\n"
    "Numbers: a confidence or score is a share from 0 to 1, or has a percent sign; --confidence percent takes all for percentages\n"
    "(87 is 0.87, 1 is 0.01). Confidences of two scales in the first rows of a table are refused until one is stated. --decimal ,\n"
    "reads 0,87. created_at may be RFC 3339, or a number of seconds, milli-, micro- or nanoseconds since 1970, by its size; a record\n"
    "whose time cannot be read comes in without one.\n"
    "A file is UTF-8 or is refused with a guess of what it is; --encoding NAME (as iconv has them: windows-1252, gb18030, utf-16)\n"
    "reads it, and --encoding utf-8 takes it for UTF-8 and rejects the rows that are not.\n"
    "A row that says something else than the prediction that is there with the same id, model, prompt_version and created_at\n"
    "is a conflict. Its prediction replaces the other as long as nobody has answered the item or has it in hand; with\n"
    "--conflicts keep the other one stays and the row is counted, with --conflicts reject it stays and the row is rejected.\n"
    "Rejected rows are named on standard error, the first 1000 of them; --rejects FILE gets all as they came. Rows under\n"
    "another header go into a file of their own beside it (r.csv, r-2.csv), so that each, once its rows are mended, is\n"
    "imported with the options of its input, but for --encoding: they are UTF-8.\n"
    "Quotes in CSV: auto takes them as RFC 4180 has them and rejects what a quote in a text seems to have swallowed; with\n"
    "tabs a quote that does not close on its line is a character. always takes every quote for one, none takes no quote.\n"
    "An export of Docket (csv, native) gives the predictions back; decisions in it are counted and not read.\n"
    "\n"
    "Fields of the JSON object: read, items_added, predictions_added, duplicates, conflicts (replaced: of them, those whose\n"
    "prediction took the place of the other), other_metadata (duplicates but for metadata, which an item keeps as it came),\n"
    "without_label (rows with a confidence or scores only), equal_rows (with --id content: rows that are equal to one before\n"
    "in this import), rejected, auto_accepted, escalated, by_reason{}, decisions_not_read, dry_run, interrupted,\n"
    "unknown_labels[{label, count, nearest, why}] (the 100 most frequent that are none of the taxonomy, with the one that is\n"
    "most likely meant), other_unknown_labels (times that further ones are said), labels_mapped[{from, to, count}],\n"
    "rejected_by_cause{cause: {count, first[{file, line, id}]}} (the first three places of each; values in it are \"…\"),\n"
    "warnings[], rejects[] (the files), problems[{file, line, id, cause}] (the first 1000; in a JSON array with record).";

constexpr std::array<std::pair<std::string_view, codec::IdSource>, 2> madeIds = {{{"content", codec::IdSource::Content}, {"row", codec::IdSource::Row}}};

constexpr std::array quotings = {std::pair{"auto", codec::CsvQuoting::Auto}, std::pair{"always", codec::CsvQuoting::Always},
                                 std::pair{"none", codec::CsvQuoting::None}};

constexpr std::array<std::pair<std::string_view, codec::ShareScale>, 3> scales = {
    {{"", codec::ShareScale::Unstated}, {"share", codec::ShareScale::Share}, {"percent", codec::ShareScale::Percent}}};

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

ordered_json toJson(const services::ImportReport& report, bool isDryRun) {
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
    ordered_json object;
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
    object["dry_run"] = isDryRun;
    object["interrupted"] = report.wasCancelled;
    object["rejects"] = ordered_json::array();
    for (const std::filesystem::path& file : report.rejectsFiles) object["rejects"].push_back(file.string());
    addLabels(report, object);
    object["warnings"] = report.warnings;
    object["problems"] = problems;
    return object;
}

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

void printTable(const services::ImportReport& report, bool isDryRun, std::ostream& out) {
    const auto line = [&](std::string_view name, std::int64_t count) { out << fmt::format("{:<24} {:>12}\n", name, count); };
    if (isDryRun) out << "A dry run; nothing was written.\n";
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

Result<services::ImportRequest> requestOf(const Options& options) {
    services::ImportRequest request;
    for (const std::string& file : options.files) request.files.emplace_back(file);
    request.format = codec::parseRecordFormat(options.format);
    std::vector<std::string> map = options.map;
    const auto made = std::ranges::find(madeIds, options.id, &std::pair<std::string_view, codec::IdSource>::first);
    if (made != madeIds.end()) request.reading.ids = made->second;
    else if (!options.id.empty()) map.push_back("id=" + options.id);
    auto fields = codec::FieldMap::make(map);
    if (!fields) return std::unexpected(fields.error());
    if (made != madeIds.end() && fields->isMapped(codec::Field::Id)) {
        return failure(ErrorKind::InvalidInput, fmt::format("--id {} makes ids and --map says where they are. Nothing was imported; leave one of them out.", options.id));
    }
    request.fields = std::move(*fields);
    request.reading.scale = std::ranges::find(scales, options.confidence, &std::pair<std::string_view, codec::ShareScale>::first)->second;
    request.reading.decimalMark = options.decimal.front();
    request.reading.labelSeparator = options.labelSeparator;
    request.reading.encoding = options.encoding;
    request.labels = options.labels;
    request.conflicts = conflictRules.at(options.conflicts);
    request.isDryRun = options.isDryRun;
    request.isStrict = options.isStrict;
    request.rejectsFile = options.rejects;
    request.quoting = std::ranges::find(quotings, options.quote, [](const auto& each) { return std::string_view(each.first); })->second;
    return request;
}

int run(const Options& options, Environment& environment) {
    auto request = requestOf(options);
    if (!request) {
        report(environment, request.error());
        return wrongUsage;
    }
    auto workspace = environment.workspaces.open(options.workspace, ports::Access::ReadWrite);
    if (!workspace) return report(environment, workspace.error());
    services::Writer writer(std::move(*workspace));
    services::ImportService service(writer, environment.files, environment.clock);
    std::vector<std::string> said;
    request->beforeWriting = [&](const std::string& warning) {
        said.push_back(warning);
        note(std::span(&said.back(), 1), environment);
    };
    const auto imported = [&] {
        ProgressLine line(environment.err, environment.errIsTerminal, "Importing, bytes:");
        return service.run(*request, environment.stop, line.sink());
    }();
    if (!imported) return report(environment, imported.error());
    std::vector<std::string> warnings = imported->warnings;
    std::erase_if(warnings, [&](const std::string& warning) { return std::ranges::find(said, warning) != said.end(); });
    note(warnings, environment);
    printProblems(*imported, environment.err);
    printNotes(*imported, options.rejects, environment.err);
    if (options.json) {
        environment.out << toJson(*imported, options.isDryRun).dump(-1, ' ', false, ordered_json::error_handler_t::replace) << '\n';
    } else {
        printTable(*imported, options.isDryRun, environment.out);
    }
    if (imported->wasCancelled) {
        environment.err << "docket: interrupted; what was committed is kept, and the same files can be imported again.\n";
        return interrupted;
    }
    return imported->rejected > 0 ? someRejected : done;
}

}  // namespace

Run addImport(CLI::App& parser) {
    auto options = std::make_shared<Options>();
    auto* command = parser.add_subcommand("import", "Bring prediction records in and route each; safe to repeat");
    command->footer(help);
    command->add_option("workspace", options->workspace, "Workspace file")->required();
    command->add_option("files", options->files, "Files to import, or - for standard input")->required();
    command->add_option("--format", options->format, "jsonl or csv; otherwise by the end of the file's name")
        ->check(CLI::IsMember({"jsonl", "csv"}));
    command->add_option("--map", options->map, "FIELD=PATH: take a field from another key or column")->allow_extra_args(false);
    command->add_option("--id", options->id, "content, row, or the key or column that holds the ids");
    command->add_option("--label", options->labels, "FROM=TO: take a label of the file for one of the taxonomy")->allow_extra_args(false);
    command->add_option("--label-separator", options->labelSeparator, "What stands between the labels of a set in one text; otherwise guessed");
    command->add_option("--confidence", options->confidence, "share or percent: what a confidence or score of 1 is")->check(CLI::IsMember({"share", "percent"}));
    command->add_option("--decimal", options->decimal, "Decimal mark of numbers in texts: . or ,")->default_val(".")->check(CLI::IsMember({".", ","}));
    command->add_option("--encoding", options->encoding, "Encoding of the files; otherwise UTF-8");
    command->add_option("--conflicts", options->conflicts, "replace, keep or reject: what to do with a row that says something else than before")
        ->check(CLI::IsMember({"replace", "keep", "reject"}))
        ->capture_default_str();
    command->add_flag("--dry-run", options->isDryRun, "Say what would happen; write nothing");
    command->add_flag("--strict", options->isStrict, "Import nothing at all if there is a bad row");
    command->add_option("--rejects", options->rejects, "New file for the rejected rows, as they came");
    command->add_option("--quote", options->quote, "Quotes in CSV: auto, always, none")
        ->default_val("auto")
        ->check(CLI::IsMember({"auto", "always", "none"}));
    command->add_flag("--json", options->json, "Print one JSON object");
    return [options](Environment& environment) { return run(*options, environment); };
}

}  // namespace docket::cli
