#include "app/cli/command.h"
#include "app/cli/insights/pages.h"
#include "app/cli/insights/reviewers_json.h"
#include "app/cli/json_lines.h"
#include "app/cli/progress_line.h"
#include "app/cli/words.h"

#include "core/prompt/rendering.h"

#include <fmt/format.h>

#include <memory>
#include <ostream>
#include <sstream>

namespace docket::cli {

using services::ReviewerFigures;
using services::ReviewerRow;

namespace {

struct Options {
    std::string workspace;
    std::string reviewer;
    std::string since;
    std::string until;
    bool json = false;
};

constexpr const char* help =
    "Answers are read under the taxonomy version in force. A first answer is the first that somebody gave of an item and did not take\n"
    "back. Agreement is that of standing answers on items that two or more reviewed; some were given with the suggestion in sight,\n"
    "and blind_alpha is that of blind first answers alone. Items that wait for people are hard: these are no estimates for the stream.\n"
    "With --reviewer nothing of others is given: no team, no agreement, no pairs.\n"
    "\n"
    "Fields of the JSON object:\n"
    "  reviewer, since, until      what was asked for, or null\n"
    "  taxonomy_version, computed_at\n"
    "  decisions, items            that stand and were given in the period; items with one. items_twice: with those of two people or more\n"
    "  reviewers[], team{}         each with name (not the team's) and\n"
    "    decisions                 that stand\n"
    "    median_time{}             seconds of a first answer, 10 minutes at the most; low and high between order statistics\n"
    "    pace{}                    by how much longer an answer takes after 50 more of a sitting, as a share (0.1: a tenth); n answers in\n"
    "                              sittings (no gap over 30 minutes): slope of the logarithm of the time within sittings (White 1980)\n"
    "    gold{}                    of answers to items whose label is known, count that are right\n"
    "    self_consistency{}        of further answers to an item, in another visit or as a repeat, count that say the same\n"
    "    blind{}, assisted{}       of first answers given without and with the suggestion in sight, count that are the model's\n"
    "    rubber_stamps{}           of accepted suggestions, count of those accepted within a second\n"
    "    anchoring{}               share that is the model's, assisted less blind, where the arm was drawn at random (interval: Newcombe\n"
    "                              1998); n is the smaller arm. assisted{}, blind{}: the shares. Of the team: of those with both\n"
    "    with_final{}              the same for the item's final label, where another person's answer stands, too\n"
    "    not_drawn                 answers under such a policy in another arm than the drawn one, in neither\n"
    "    reconsidered{}            of blind first answers that were not the model's, count that went over to it after a look; agreed,\n"
    "                              kept, went_over, other: answers\n"
    "    followed_wrong{}          of gold items that the model has wrong, share that follows it, assisted less blind\n"
    "  agreement{}                 items, answers; alpha{} (Krippendorff, nominal), alpha_masi{}, alpha_jaccard{} (multi-label only),\n"
    "                              blind_alpha{}, ac1{} (Gwet), fleiss_kappa{}, observed{}, light_kappa{}\n"
    "    pairs[]                   one, other, items, agreement{}, kappa{} (Cohen)\n"
    "    labels[]                  label, given (answers with it), items, kappa{} (Fleiss, label against the rest), specific{} agreement\n"
    "    confusions[]              pairs of labels, most frequent first: one, other, share{} of the items where either was given\n"
    "    dawid_skene{}             beside the majority, not instead: differs{} (items with a majority on which the model of Dawid and Skene\n"
    "                              1979 prefers another label), weighted_differs{} (likewise votes weighted by its accuracies), ties,\n"
    "                              classes[] (label, votes, prior), steps, converged; null in a multi-label task and of fewer than 30 items\n"
    "Each figure {} has value, low, high (95 % interval; of a share Wilson's), n and undefined: why the value is null (too_few: of fewer\n"
    "than 30, and of agreement the reasons of docket agreement report), else null. A share also has count.";

std::string shareText(const metrics::Share& share) {
    if (!ReviewerFigures::isGiven(share.n)) return fmt::format("too few ({})", share.n);
    return fmt::format("{:.1f} % of {}", 100 * *share.value(), share.n);
}

std::string pointsText(const metrics::ShareDifference& difference) {
    if (!ReviewerFigures::isGiven(difference.fewest())) return fmt::format("too few ({})", difference.fewest());
    const metrics::Interval interval = *difference.interval();
    return fmt::format("{:+.1f} points [{:.1f}, {:.1f}]", 100 * *difference.value(), 100 * interval.low, 100 * interval.high);
}

std::string timeText(const metrics::Median& time) {
    return ReviewerFigures::isGiven(time.n) ? fmt::format("{:.1f} s", *time.value / 1000) : fmt::format("too few ({})", time.n);
}

std::string paceText(const metrics::PaceTrend& pace) {
    const auto interval = pace.changeIntervalOver(50);
    if (!ReviewerFigures::isGiven(pace.answers()) || !interval) return fmt::format("too few ({})", pace.answers());
    return fmt::format("{:+.1f} % [{:.1f}, {:.1f}]", 100 * *pace.changeOver(50), 100 * interval->low, 100 * interval->high);
}

void printRow(const std::string& name, const ReviewerRow& row, std::ostream& out) {
    out << fmt::format("\n{}: {} decisions\n", prompt::onOneLine(name), row.decisions);
    const auto line = [&](std::string_view what, const std::string& figure) { out << fmt::format("  {:<42} {}\n", what, figure); };
    line("median time of an answer", timeText(row.time));
    line("time after 50 more answers of a sitting", paceText(row.pace));
    line("gold items right", shareText(row.gold));
    line("same answer again", shareText(row.consistency));
    line("blind: same as the model", shareText(row.blind));
    line("assisted: same as the model", shareText(row.assisted));
    line("accepted within a second", shareText(row.rubberStamps));
    line("anchoring, arms drawn at random", pointsText(row.anchoring));
    line("same as the final label, assisted less blind", pointsText(row.withFinal));
    line("went over to the model after a look", shareText(row.reconsidered.pulled()));
}

std::string estimateText(const agreement::Estimate& figure) {
    if (figure.undefined == agreement::Undefined::TooFew) return fmt::format("too few ({})", figure.items);
    if (!figure.value) return fmt::format("({})", toString(*figure.undefined));
    if (!figure.interval) return fmt::format("{:.3f} of {} items", *figure.value, figure.items);
    return fmt::format("{:.3f} [{:.3f}, {:.3f}] of {} items", *figure.value, figure.interval->low, figure.interval->high, figure.items);
}

void printAgreement(const ReviewerFigures& figures, std::ostream& out) {
    const agreement::Summary& summary = figures.team->agreement;
    const auto line = [&](std::string_view what, const std::string& figure) { out << fmt::format("  {:<42} {}\n", prompt::onOneLine(what), figure); };
    out << fmt::format("\nAgreement on {} items that two or more reviewed\n", summary.pairedItems);
    line("Krippendorff's alpha", estimateText(summary.alpha));
    if (summary.sets) line("alpha of sets (MASI)", estimateText(summary.sets->masi));
    line("alpha of blind first answers", estimateText(figures.team->blindAlpha));
    line("Gwet's AC1", estimateText(summary.ac1));
    line("Fleiss' kappa", estimateText(summary.kappa));
    if (const auto& latent = figures.team->latent) line("Dawid and Skene prefer another label", shareText(latent->differs));
    if (!summary.raterPairs.empty()) out << "\nCohen's kappa of each pair\n";
    for (const auto& pair : summary.raterPairs) line(fmt::format("{}, {}", reviewerName(pair.one, figures), reviewerName(pair.other, figures)), estimateText(pair.kappa));
    out << "\nKappa of each label against the rest\n";
    for (const auto& label : summary.labels) {
        if (label.given.count > 0) line(labelKey(label.label, figures), estimateText(label.kappa));
    }
    if (!summary.confusions.empty()) out << "\nLabels that were confused\n";
    for (const auto& pair : summary.confusions) line(fmt::format("{} / {}", labelKey(pair.one, figures), labelKey(pair.other, figures)), fmt::format("{} of {} items", pair.items.count, pair.items.n));
}

void printTable(const ReviewerFigures& figures, std::ostream& out) {
    const std::size_t people = figures.reviewers.size();
    out << fmt::format("{} decisions on {} items by {} {}", figures.decisions, figures.items, people, people == 1 ? "reviewer" : "reviewers");
    out << (figures.team ? fmt::format("; {} items were reviewed twice or more\n", figures.itemsTwice) : std::string("\n"));
    for (const ReviewerRow& row : figures.reviewers) printRow(row.name, row, out);
    if (!figures.team) return;
    if (figures.reviewers.size() > 1) printRow("Team", figures.team->all, out);
    if (figures.itemsTwice > 0) printAgreement(figures, out);
}

Result<ReviewerFigures> read(ports::Workspace& workspace, const services::ReviewerFiguresRequest& request, Environment& environment) {
    ProgressLine progress(environment.err, environment.errIsTerminal, "decisions");
    return services::readReviewerFigures(workspace, request, environment.clock.now(), environment.stop, progress.sink());
}

int run(const Options& options, Environment& environment) {
    services::ReviewerFiguresRequest request;
    if (!readMoment(options.since, request.since, environment) || !readMoment(options.until, request.until, environment)) return wrongUsage;
    if (!options.reviewer.empty()) request.reviewer = options.reviewer;
    const auto workspace = environment.workspaces.open(options.workspace, ports::Access::ReadOnly);
    if (!workspace) return report(environment, workspace.error());
    const auto figures = read(**workspace, request, environment);
    if (!figures) return report(environment, figures.error());
    if (options.json) environment.out << jsonLine(reviewersJson(*figures, request)) << '\n';
    else printTable(*figures, environment.out);
    return done;
}

}  // namespace

Result<TellsPage> reviewersPage(ports::Workspace& workspace, const PageQuestion& question, Environment& environment) {
    services::ReviewerFiguresRequest request;
    request.since = question.traffic.since;
    request.until = question.traffic.until;
    const auto figures = read(workspace, request, environment);
    if (!figures) return std::unexpected(figures.error());
    std::ostringstream text;
    printTable(*figures, text);
    return TellsPage{reviewersJson(*figures, request), text.str()};
}

Run addReviewers(CLI::App& parser) {
    auto options = std::make_shared<Options>();
    auto* command = parser.add_subcommand("reviewers", "How far reviewers agree, and how each reviews");
    command->footer(help);
    command->add_option("workspace", options->workspace, "Workspace file")->required();
    command->add_option("--reviewer", options->reviewer, "Only this person's own figures");
    command->add_option("--since", options->since, "Count answers given at or after this time (2026-11-02T09:15:00Z or a date)");
    command->add_option("--until", options->until, "Count answers given before this time");
    command->add_flag("--json", options->json, "Print one JSON object with the fields above");
    return [options](Environment& environment) { return run(*options, environment); };
}

}  // namespace docket::cli
