#include "app/cli/command.h"
#include "app/cli/json_lines.h"
#include "app/cli/progress_line.h"

#include "core/prompt/rendering.h"
#include "core/services/datasets/dataset_check.h"
#include "core/services/datasets/dataset_trace.h"
#include "core/services/datasets/export_history.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <memory>
#include <optional>
#include <ostream>
#include <string>
#include <vector>

namespace docket::cli {

namespace {

using nlohmann::ordered_json;
using services::DatasetCheck;
using services::DatasetTrace;
using services::TracedLine;

constexpr std::size_t maxSignatureBytes = 4096;
constexpr std::size_t mostLines = 1'000'000;

constexpr const char* verifyDatasetHelp =
    "Without a workspace: holds size and SHA-256 of every file against manifest.json, and finds missing and other files. With --workspace\n"
    "it makes the dataset again, as the workspace was then, and says of each line which item and which decisions it is from. With --key it\n"
    "checks manifest.sig against a public key. Exit 1 where something is not as it was made.\n"
    "\n"
    "Fields of the JSON object: ok, files[], missing[], changed[], unknown[] (names of files), signed (true, false; null without --key);\n"
    "with a workspace also line_counts{lines, changed, unknown, gone} and, of each list the first --limit, lines[], changed_lines[],\n"
    "gone_lines[]: {file, line, item (null: of no single item), changed, decisions[]: {event, reviewer, kind (blind, compared, assisted,\n"
    "ruling)}}, unknown_lines[]: {file, line}.";

struct VerifyOptions {
    std::string folder;
    std::string workspace;
    std::string key;
    std::size_t limit = 100;
    bool json = false;
};

struct Findings {
    DatasetCheck check;
    std::optional<DatasetTrace> trace;
    std::optional<bool> isSigned;

    bool isAsMade() const { return check.isAsMade() && (!trace || trace->isAsMade()) && isSigned.value_or(true); }
    /// By their manifest, or by the workspace.
    std::vector<std::string> changed() const {
        std::vector<std::string> names = check.changed;
        if (!trace) return names;
        for (const std::string& name : trace->changedFiles) {
            const bool isKnown = std::ranges::find(names, name) != names.end() || std::ranges::find(check.missing, name) != check.missing.end();
            if (!isKnown) names.push_back(name);
        }
        return names;
    }
};

Result<bool> checkSignature(const VerifyOptions& options, const DatasetCheck& check, Environment& environment) {
    const auto folder = environment.files.openFolder(options.folder);
    if (!folder) return std::unexpected(folder.error());
    const auto source = (*folder)->open(services::signatureFile);
    std::string signature(maxSignatureBytes, '\0');
    const auto count = source ? (*source)->read(signature.data(), signature.size()) : Result<std::size_t>(0);
    if (!count) return std::unexpected(count.error());
    signature.resize(*count);
    return environment.signatures.isSigned(options.key, check.manifestText, signature);
}

Result<DatasetTrace> trace(const VerifyOptions& options, const DatasetCheck& check, Environment& environment) {
    const auto workspace = environment.workspaces.open(options.workspace, ports::Access::ReadOnly);
    if (!workspace) return std::unexpected(workspace.error());
    ProgressLine line(environment.err, environment.errIsTerminal, "Making it again:");
    return services::traceDataset(**workspace, environment.files, options.folder, check, options.limit, environment.clock.now(), environment.stop, line.sink());
}

Result<Findings> look(const VerifyOptions& options, Environment& environment) {
    auto check = services::checkDataset(environment.files, options.folder, environment.stop);
    if (!check) return std::unexpected(check.error());
    Findings findings{std::move(*check), {}, {}};
    if (!options.key.empty()) {
        const auto isSigned = checkSignature(options, findings.check, environment);
        if (!isSigned) return std::unexpected(isSigned.error());
        findings.isSigned = *isSigned;
    }
    if (options.workspace.empty()) return findings;
    auto traced = trace(options, findings.check, environment);
    if (!traced) return std::unexpected(traced.error());
    findings.trace = std::move(*traced);
    return findings;
}

std::string_view kindOf(const services::LineDecision& decision) { return decision.isRuling ? "ruling" : toString(decision.exposure); }

ordered_json toJson(const TracedLine& line) {
    ordered_json decisions = ordered_json::array();
    for (const auto& decision : line.decisions) decisions.push_back({{"event", decision.event.value}, {"reviewer", decision.reviewer}, {"kind", kindOf(decision)}});
    return {{"file", line.file}, {"line", line.line}, {"item", line.item ? ordered_json(line.externalId) : ordered_json()}, {"changed", line.isChanged}, {"decisions", std::move(decisions)}};
}

ordered_json toJson(const std::vector<TracedLine>& lines) {
    ordered_json list = ordered_json::array();
    for (const TracedLine& line : lines) list.push_back(toJson(line));
    return list;
}

void printJson(const Findings& findings, std::ostream& out) {
    ordered_json object{{"ok", findings.isAsMade()},
                        {"files", findings.check.files},
                        {"missing", findings.check.missing},
                        {"changed", findings.changed()},
                        {"unknown", findings.check.unknown},
                        {"signed", orNull(findings.isSigned)}};
    if (findings.trace) {
        const DatasetTrace& trace = *findings.trace;
        object["line_counts"] = {{"lines", trace.lines}, {"changed", trace.changedCount}, {"unknown", trace.unknownCount}, {"gone", trace.goneCount}};
        object["lines"] = toJson(trace.first);
        object["changed_lines"] = toJson(trace.changed);
        object["gone_lines"] = toJson(trace.gone);
        object["unknown_lines"] = ordered_json::array();
        for (const TracedLine& line : trace.unknown) object["unknown_lines"].push_back({{"file", line.file}, {"line", line.line}});
    }
    out << jsonLine(object) << '\n';
}

std::string originText(const TracedLine& line) {
    if (!line.item) return "no single item";
    std::string text = prompt::onOneLine(line.externalId);
    for (const auto& decision : line.decisions) text += fmt::format(", event {} ({}, {})", decision.event.value, prompt::onOneLine(decision.reviewer), kindOf(decision));
    return text;
}

void printLines(const DatasetTrace& trace, std::ostream& out) {
    const auto print = [&](const std::vector<TracedLine>& lines, std::string_view what) {
        for (const TracedLine& line : lines) out << fmt::format("{}, line {}: {}{}\n", line.file, line.line, what, line.item ? originText(line) : std::string());
    };
    print(trace.first, "");
    print(trace.changed, "changed; it was ");
    print(trace.gone, "is gone; it was ");
    print(trace.unknown, "was never made");
    out << fmt::format("{} lines, {} changed, {} unknown, {} gone\n", trace.lines, trace.changedCount, trace.unknownCount, trace.goneCount);
}

void printText(const Findings& findings, std::ostream& out) {
    const auto print = [&](const std::vector<std::string>& names, std::string_view what) {
        for (const std::string& name : names) out << fmt::format("{} {}\n", prompt::onOneLine(name), what);
    };
    print(findings.check.missing, "is missing");
    print(findings.changed(), "was changed");
    print(findings.check.unknown, "is not of the dataset");
    if (findings.isSigned) out << (*findings.isSigned ? "The manifest is signed with this key.\n" : "The manifest is not signed with this key.\n");
    if (findings.trace) printLines(*findings.trace, out);
    out << fmt::format("{} files: {}\n", findings.check.files.size(), findings.isAsMade() ? "as they were made" : "not as they were made");
}

int run(const VerifyOptions& options, Environment& environment) {
    const auto findings = look(options, environment);
    if (!findings) return report(environment, findings.error());
    if (options.json) printJson(*findings, environment.out);
    else printText(*findings, environment.out);
    return findings->isAsMade() ? done : failed;
}

}  // namespace

Run addVerifyDataset(CLI::App& parser) {
    auto options = std::make_shared<VerifyOptions>();
    auto* command = parser.add_subcommand("verify-dataset", "Whether a dataset is as it was made, and where its lines are from");
    command->footer(verifyDatasetHelp);
    command->add_option("folder", options->folder, "Folder of the dataset")->required();
    auto* workspace = command->add_option("--workspace", options->workspace, "The workspace that made it");
    command->add_option("--key", options->key, "Public key that the manifest is to be signed with");
    command->add_option("--limit", options->limit, "Lines in each list (100)")->check(CLI::Range(std::size_t{0}, mostLines))->needs(workspace);
    command->add_flag("--json", options->json, "Print one JSON object");
    return [options](Environment& environment) { return run(*options, environment); };
}

}  // namespace docket::cli
