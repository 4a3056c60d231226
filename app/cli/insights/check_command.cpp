#include "app/cli/insights/calibrate_text.h"
#include "app/cli/insights/drift_json.h"
#include "app/cli/insights/pages.h"
#include "app/cli/json_lines.h"
#include "app/cli/progress_line.h"
#include "app/cli/subcommands.h"
#include "app/cli/words.h"

#include "core/codec/stored/check_rules_json.h"
#include "core/prompt/rendering.h"
#include "core/services/insights/drift/alert_book.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <memory>
#include <ostream>
#include <sstream>

namespace docket::cli {

namespace {

using nlohmann::ordered_json;

constexpr std::size_t maxRuleBytes = 64 * 1024;
constexpr int mostOffsetMinutes = 14 * 60;

struct Options {
    std::string workspace;
    std::string rules;
    std::string model;
    std::string promptVersion;
    std::string bucket = "day";
    std::string references = "unled";
    std::string since;
    std::string until;
    std::string baselineFrom;
    std::string baselineUntil;
    std::string by;
    services::DriftQuestion question;
    bool keep = false;
    bool series = false;
    bool json = false;
};

constexpr const char* help =
    "Holds what models said against a baseline: by default the first 6 weeks, where at least one more follows, else the first 30 % of\n"
    "the buckets. Six detectors, one for each way in which such systems fail, each say fine, look, act or cannot tell (and what is\n"
    "missing). Exit status: 0 fine, 4 look, 5 act; what cannot be told makes nothing worse than fine.\n"
    "  label_drift         archived and unknown labels, shares of labels, predictions under an older taxonomy version\n"
    "  prompt_brittleness  items that two prompt versions of one model label differently, and which is right more often\n"
    "  format_errors       invalid output by kind: empty, unknown_label, several_labels, no_label_text\n"
    "  minority_neglect    labels that are not predicted any more; recall of rare labels\n"
    "  silent_degradation  accuracy of all traffic, and of each label, like for like; mean confidence; escalation rate\n"
    "  upstream_shift      languages, length, new words and repeats of at most --texts texts of each bucket\n"
    "A series is alerted on after 3 buckets in a row beyond 3 sigma, or one beyond 6, with each bucket's own number of predictions. All\n"
    "else goes by rules; those of --rules FILE (JSON, every key optional) are shown with their defaults in the field rules{}.\n"
    "Nothing is written without --keep, which opens an alert for each finding, notes where one is another now, and closes those that\n"
    "ended. An alert never acts: nothing is routed or held back by it. See docket alerts.\n"
    "\n"
    "Fields of the JSON object:\n"
    "  state                       of the worst detector: fine, look, act\n"
    "  detectors[]                 detector, state, measure (what its number is), value, low, high (95 %), usual (of the baseline), since,\n"
    "                              missing; findings[]: cause, subject, state, value, low, high, usual, since, words, search (one of the\n"
    "                              Queue) and items[] (ids, the last 20)\n"
    "  predictions, bucket, baseline{from, until}, recent{from, until}\n"
    "  labels{}, languages{}       mix of the recent days beside the baseline: psi, jensen_shannon, chi_square, degrees, p, cramers_v,\n"
    "                              shifts[]: subject, before, now, change, low, high, p, adjusted_p (Benjamini and Hochberg)\n"
    "  makers[]                    model, prompt_version, predictions, invalid{} by kind\n"
    "  raw_forms[]                 kind, raw, n: what was said instead of a label, the 20 most frequent\n"
    "  marks[]                     kind (taxonomy_version, policy_version, prompt_version, model), name, at: its first prediction, or when\n"
    "                              a policy was published\n"
    "  series[]                    with --series: series, subject, usual, points[]: start, n, value, low, high, band_low, band_high,\n"
    "                              sigmas, outside, alert. A bucket without predictions is left out\n"
    "  kept{}                      with --keep: opened[], changed[], closed[], numbers of alerts\n"
    "  taxonomy_version, model, prompt_version, rules{}, computed_at";

bool readQuestion(Options& options, Environment& environment) {
    services::DriftQuestion& question = options.question;
    question.bucket = *services::parseBucketLength(options.bucket);
    question.references = options.references == "any" ? services::References::Any : services::References::Unled;
    if (!options.model.empty()) question.model = options.model;
    if (!options.promptVersion.empty()) question.promptVersion = options.promptVersion;
    return readMoment(options.since, question.since, environment) && readMoment(options.until, question.until, environment) &&
           readMoment(options.baselineFrom, question.baselineFrom, environment) && readMoment(options.baselineUntil, question.baselineUntil, environment);
}

Result<drift::CheckRules> readRules(const Options& options, Environment& environment) {
    if (options.rules.empty()) return drift::CheckRules{};
    const auto text = environment.files.readSmall(options.rules, maxRuleBytes);
    if (!text) return std::unexpected(text.error());
    return codec::readCheckRules(*text, options.rules);
}

int statusOf(drift::Health health) {
    switch (health) {
        case drift::Health::Look: return look;
        case drift::Health::Act: return act;
        case drift::Health::Fine:
        case drift::Health::CannotTell: break;
    }
    return done;
}

void printDetector(const services::DetectorReport& report, std::ostream& out) {
    std::string number = report.value ? fmt::format("{:.3g}", *report.value) : std::string();
    if (report.interval) number += fmt::format(" ({:.3g} to {:.3g})", report.interval->low, report.interval->high);
    std::string state(toString(report.state));
    std::ranges::replace(state, '_', ' ');
    out << fmt::format("{:<19} {:<12} {}{}{}\n", toString(report.detector), state, prompt::onOneLine(report.measure), number.empty() ? "" : ": ", number);
    for (const services::DriftFinding& finding : report.findings) {
        out << fmt::format("    {:<5} {}{}\n", toString(finding.state), prompt::onOneLine(finding.words), finding.since ? fmt::format(" Since {}.", formatUtc(*finding.since)) : std::string());
        if (!finding.search.empty()) out << fmt::format("          In the Queue: {}\n", prompt::onOneLine(finding.search));
    }
    if (!report.missing.empty()) out << fmt::format("    cannot tell: {}\n", prompt::onOneLine(report.missing));
}

void printCheck(const services::DriftReading& reading, const services::CheckReport& report, const drift::CheckRules& rules, std::ostream& out) {
    out << fmt::format("{}: {} predictions", toString(report.health()), reading.counts.predictions);
    if (const auto& baseline = report.figures.baseline) out << fmt::format(", held against {} to {}", formatUtc(baseline->from), formatUtc(baseline->until));
    out << "\n\n";
    for (const services::DetectorReport& detector : report.detectors) printDetector(detector, out);
    if (!rules.tell.empty()) out << fmt::format("\nTo be told: {}\n", prompt::onOneLine(fmt::format("{}", fmt::join(rules.tell, ", "))));
}

Result<services::DriftReading> read(ports::Workspace& workspace, const services::DriftQuestion& question, Environment& environment) {
    ProgressLine line(environment.err, environment.errIsTerminal, "Reading predictions:");
    return services::readDrift(workspace, question, environment.clock.now(), environment.stop, line.sink());
}

int check(Options& options, Environment& environment) {
    if (!readQuestion(options, environment)) return wrongUsage;
    const auto rules = readRules(options, environment);
    if (!rules) return report(environment, rules.error());
    const auto workspace = environment.workspaces.open(options.workspace, options.keep ? ports::Access::ReadWrite : ports::Access::ReadOnly);
    if (!workspace) return report(environment, workspace.error());
    const auto reading = read(**workspace, options.question, environment);
    if (!reading) return report(environment, reading.error());
    const services::CheckReport checked = services::checkDrift(*reading, *rules);
    std::optional<services::AlertChanges> kept;
    if (options.keep) {
        services::AlertBook book(**workspace, environment.clock, {options.by.empty() ? accountName() : options.by, false});
        const auto changes = book.keep(checked);
        if (!changes) return report(environment, changes.error());
        kept = *changes;
    }
    if (options.json) {
        auto object = checkJson(*reading, checked, *rules, **workspace);
        if (!object) return report(environment, object.error());
        if (options.series) (*object)["series"] = seriesJson(checked.figures);
        if (kept) (*object)["kept"] = {{"opened", kept->opened}, {"changed", kept->changed}, {"closed", kept->closed}};
        environment.out << jsonLine(*object) << '\n';
    } else {
        printCheck(*reading, checked, *rules, environment.out);
        if (kept) environment.out << fmt::format("\nAlerts: {} opened, {} changed, {} closed. See docket alerts.\n", kept->opened.size(), kept->changed.size(), kept->closed.size());
    }
    if (const int noted = noteStaleCalibrations(**workspace, environment); noted != done) return noted;
    return statusOf(checked.health());
}

}  // namespace

Result<TellsPage> driftPage(ports::Workspace& workspace, const PageQuestion& question, Environment& environment) {
    services::DriftQuestion asked;
    asked.model = question.traffic.model;
    asked.promptVersion = question.traffic.promptVersion;
    asked.since = question.traffic.since;
    asked.until = question.traffic.until;
    asked.references = question.references;
    const auto reading = read(workspace, asked, environment);
    if (!reading) return std::unexpected(reading.error());
    const drift::CheckRules rules;
    const services::CheckReport checked = services::checkDrift(*reading, rules);
    auto object = checkJson(*reading, checked, rules, workspace);
    if (!object) return std::unexpected(object.error());
    (*object)["series"] = seriesJson(checked.figures);
    std::ostringstream text;
    printCheck(*reading, checked, rules, text);
    return TellsPage{std::move(*object), text.str()};
}

Run addCheck(CLI::App& parser) {
    auto options = std::make_shared<Options>();
    auto* command = parser.add_subcommand("check", "Whether what models say has drifted, for a person or for cron");
    command->footer(help);
    command->add_option("workspace", options->workspace, "Workspace file")->required();
    command->add_option("--rules", options->rules, "Rules file (JSON)");
    command->add_option("--model", options->model, "Predictions of this model alone");
    command->add_option("--prompt-version", options->promptVersion, "With this prompt alone");
    command->add_option("--since", options->since, "Predicted at or after this time");
    command->add_option("--until", options->until, "Predicted before this time");
    command->add_option("--baseline-from", options->baselineFrom, "Where the baseline begins");
    command->add_option("--baseline-until", options->baselineUntil, "Before when it ends");
    command->add_option("--bucket", options->bucket, "Length of a bucket")->check(CLI::IsMember({"hour", "day", "week"}));
    command->add_option("--utc-offset", options->question.utcOffsetMinutes, "Minutes that local time is ahead of UTC: where a day begins")->check(CLI::Range(-mostOffsetMinutes, mostOffsetMinutes));
    command->add_option("--references", options->references, "Which final labels count as right: those that nobody was led to, or any")->check(CLI::IsMember({"unled", "any"}));
    command->add_option("--texts", options->question.textsPerBucket, "Texts of each bucket that are read at most; 0: none")->check(CLI::Range(0, 100'000));
    command->add_option("--by", options->by, "In whose name alerts are kept; by default that of the account");
    command->add_flag("--keep", options->keep, "Keep what was found as alerts");
    command->add_flag("--series", options->series, "With --json, every series with its points");
    command->add_flag("--json", options->json, "Print one JSON object with the fields above");
    return [options](Environment& environment) { return check(*options, environment); };
}

}  // namespace docket::cli
