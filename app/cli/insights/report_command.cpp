#include "app/cli/insights/traffic_options.h"
#include "app/cli/json_lines.h"
#include "app/cli/progress_line.h"

#include "core/prompt/rendering.h"
#include "core/report/html/report_html.h"
#include "core/services/insights/report/workspace_report.h"

#include <fmt/format.h>

#include <filesystem>
#include <memory>
#include <ostream>

namespace docket::cli {

namespace {

struct Options {
    std::string workspace;
    std::string out;
    TrafficOptions traffic;
    std::string population = "weighted";
    bool namesReviewers = false;
    bool json = false;
};

constexpr std::string_view pageEnding = ".html";
constexpr std::string_view paperEnding = ".pdf";

constexpr const char* help =
    "One file with the figures and charts of Insights, to be handed on: a page that needs nothing else and loads nothing (.html), or a\n"
    "document for paper (.pdf, in a build with the window). It says which models and versions, which period, how many, and how sure.\n"
    "The figures are those of docket stats --page model, docket calibrate (of --model, else of the model that predicted most), docket\n"
    "thresholds --promise 0.02, docket check and docket reviewers for the same question; what cannot be told is said to be missing.\n"
    "Reviewers are given all together; their names and own figures only with --name-reviewers. The file is private to the user and\n"
    "appears whole or not at all; an existing one is never replaced. Nothing in the workspace is changed.\n"
    "\n"
    "Fields of the JSON object: file, bytes, sections[] (their titles).";

std::string endingOf(const Options& options) { return std::filesystem::path(options.out).extension().string(); }

/// What is wrong with the ending of the file; empty: nothing.
std::string problemOf(const Options& options, const Environment& environment) {
    const std::string ending = endingOf(options);
    if (ending == paperEnding && !environment.paper) return "This build has no window and writes no PDF; write FILE.html.";
    if (ending == pageEnding || ending == paperEnding) return {};
    return fmt::format("A report is a file that ends in {} or {}: --out {}.", pageEnding, paperEnding, prompt::onOneLine(options.out));
}

Result<report::Report> makeReport(const Options& options, const services::TrafficQuestion& question, Environment& environment) {
    const auto workspace = environment.workspaces.open(options.workspace, ports::Access::ReadOnly);
    if (!workspace) return std::unexpected(workspace.error());
    services::ReportRequest request{std::filesystem::path(options.workspace).stem().string(), question};
    request.population = options.population == "reviewed" ? services::Population::Reviewed : services::Population::Weighted;
    request.references = options.traffic.wanted();
    request.namesReviewers = options.namesReviewers;
    request.program = std::string("Docket ") + DOCKET_VERSION;
    ProgressLine progress(environment.err, environment.errIsTerminal, "Reading:");
    return services::workspaceReport(**workspace, request, environment.clock, environment.stop, progress.sink());
}

int run(const Options& options, Environment& environment) {
    services::TrafficQuestion question;
    if (!options.traffic.readInto(question, environment)) return wrongUsage;
    if (const std::string problem = problemOf(options, environment); !problem.empty()) {
        environment.err << "docket: " << problem << '\n';
        return wrongUsage;
    }
    // Taken before anything is read, so that a name that is taken is refused at once.
    const auto file = environment.files.createFile(options.out);
    if (!file) return report(environment, file.error());
    const auto made = makeReport(options, question, environment);
    if (!made) return report(environment, made.error());
    const auto bytes = endingOf(options) == paperEnding ? environment.paper(*made) : Result<std::string>(report::reportHtml(*made));
    if (!bytes) return report(environment, bytes.error());
    if (const auto written = (*file)->write(*bytes); !written) return report(environment, written.error());
    if (const auto closed = (*file)->close(); !closed) return report(environment, closed.error());
    if (options.json) {
        nlohmann::ordered_json sections = nlohmann::ordered_json::array();
        for (const report::Section& section : made->sections) sections.push_back(section.title);
        environment.out << jsonLine({{"file", options.out}, {"bytes", (*file)->bytes()}, {"sections", std::move(sections)}}) << '\n';
    } else {
        environment.out << fmt::format("{}: {} bytes.\n", prompt::onOneLine(options.out), (*file)->bytes());
    }
    return done;
}

}  // namespace

Run addReport(CLI::App& parser) {
    auto options = std::make_shared<Options>();
    auto* command = parser.add_subcommand("report", "Write the figures of Insights into one file, to be handed on");
    command->footer(help);
    command->add_option("workspace", options->workspace, "Workspace file")->required();
    command->add_option("--out", options->out, "The report, FILE.html or FILE.pdf, which must not exist")->required()->check(notEmpty());
    command->add_option("--model", options->traffic.model, "Only predictions of this model")->check(notEmpty());
    options->traffic.addTo(*command);
    command->add_option("--population", options->population, "How good the model is of all traffic, or of what was reviewed alone")->check(CLI::IsMember({"reviewed", "weighted"}));
    command->add_flag("--name-reviewers", options->namesReviewers, "Also each reviewer's own figures, by name");
    command->add_flag("--json", options->json, "Print one JSON object with the fields above");
    return [options](Environment& environment) { return run(*options, environment); };
}

}  // namespace docket::cli
