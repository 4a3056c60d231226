#include "app/cli/insights/pages.h"
#include "app/cli/insights/thresholds_json.h"
#include "app/cli/json_lines.h"
#include "app/cli/subcommands.h"

#include "core/services/insights/calibration/calibration_figures.h"
#include "core/services/insights/calibration/threshold_draft.h"

#include <fmt/format.h>

#include <functional>
#include <memory>
#include <ostream>
#include <sstream>

namespace docket::cli {

using services::PolicyDrafts;
using services::TrafficTable;

namespace {

struct Options {
    std::string workspace;
    TrafficOptions traffic;
    services::ThresholdRequest request;
    std::vector<double> at;
    std::optional<double> promise;
    double certainty = 0.95;
    std::optional<double> coverage;
    std::optional<double> precision;
    std::optional<double> beta;
    std::optional<std::string> draft;
    std::string author;
    bool perLabel = false;
    bool withAudit = false;
    bool json = false;
};

const std::string help = std::string(
    "What a threshold of acceptance would cost: wrong labels that are routed, reviews, and what reviewers get wrong themselves. Errors\n"
    "above a threshold come from the references, which stand for all traffic (1/p, p being the probability with which routing sends such\n"
    "a prediction to people); where fewer than 30 lie above it, from calibrated probabilities, without an interval. Counts, hours and\n"
    "costs are of the predictions asked about. What a rule sends to people whatever the threshold, and what has no label or no\n"
    "confidence, no threshold accepts. Costs are those of the taxonomy, of a wrong label the larger of saying it and of missing the right\n"
    "one; without --cost-review a review costs its minutes, and costs are in minutes.\n"
    "\n"
    "Fields of the JSON object:\n"
    "  model, prompt_version, taxonomy_version, computed_at\n"
    "  predictions, always_reviewed, without_confidence\n") + sampleHelp +
    "  values{}                    cost_wrong{}, cost_review{}, minutes_per_review{}, reviews_per_item{}, error_rate{} (of reviewers: source\n"
    "                              given, gold, blind_doubles, unknown; count of n), predictions_per_day{}: each with value and source\n"
    "                              (measured, taxonomy, assumed, given, minutes); capacity: hours a day, or null\n"
    "  now{}                       policy, threshold (null: a review share), point{}: as routing decides now, with labels' own thresholds\n"
    "  curve[]                     at most 1000 points, by rising threshold: threshold (null: nothing is accepted), accepted, accepted_share,\n"
    "                              to_review, exactly_on (predictions with just that confidence), hours, hours_per_day, wrong_routed,\n"
    "                              wrong_low, wrong_high, cost, cost_low, cost_high (95 %), errors_by (references, probabilities)\n"
    "  optimum{}, flat{}           the point with the lowest cost; from, to: around it within 1 % of that\n"
    "  within_capacity{}           the highest threshold that the hours of --capacity are enough for, or null\n"
    "  at[]                        points at the thresholds of --at\n"
    "  risk_coverage{}             aurc, least (if every error came last), points[]: threshold, coverage, risk\n"
    "  by_label[]                  label, references, own (cheapest by its references alone), own_part (of it in threshold; the rest is the\n"
    "                              common one), threshold, now. Of several labels: label, references, positives, threshold on its own score\n"
    "                              (null: none can be had), figure (its F-beta or its cost), said, over_said, missed\n"
    "  label_strength              how many references the common threshold counts as much as; null: infinitely many\n"
    "  with_label_thresholds{}     the point with these\n"
    "  promise{}                   of --promise: most_wrong, certainty, threshold (null: not to be had), upper_bound, bound, audited (items that\n"
    "                              were reviewed, each with a known chance), needed (about so many; null: no number would do), tests;\n"
    "                              by_label[] likewise with label\n"
    "  suggestions{}               of --coverage: coverage, n, covered, low, high, mean_size (cross-fitted), sizes[] (items by size of the\n"
    "                              set), groups[]: group, n, covered, low, high, level, references, shared\n"
    "  audit{}                     of --precision: precision, items, half_width, audited, half_width_now, strata[]: label (null: others), from,\n"
    "                              below, accepted, audited, expected_errors, items, rate\n"
    "  draft{}                     of --draft: note, which says what speaks for it";

/// What the author says, before the figures.
std::string withNote(const Options& options, std::string_view figures) { return fmt::format("{}{}{}", *options.draft, options.draft->empty() ? "" : ". ", figures); }

Result<std::string> propose(ports::Workspace& workspace, const Options& options, const services::PolicyProposal& proposal, Environment& environment) {
    PolicyDrafts drafts(workspace, environment.clock, options.author);
    const auto drafted = services::propose(drafts, proposal);
    if (!drafted) return std::unexpected(drafted.error());
    return proposal.reason;
}

/// By the policy's threshold, and by label with --per-label; what speaks for it, after the author's own words.
Result<std::string> draft(ports::Workspace& workspace, const Options& options, const ThresholdsAnswer& answer, Environment& environment) {
    const services::ThresholdFigures& figures = answer.figures;
    services::PolicyProposal proposal;
    const calibration::ThresholdPoint* then = options.at.empty() ? figures.optimum() : figures.at.empty() ? nullptr : &figures.at.front();
    if (options.perLabel) {
        if (!figures.labels) return failure(ErrorKind::InvalidInput, "There are no thresholds by label to be drafted: nothing is known of the labels here, or an answer has several. Nothing was changed.");
        proposal = services::proposalByLabel(answer.table.taxonomy(), *figures.labels);
        then = figures.byLabel ? &*figures.byLabel : nullptr;
    } else if (then != nullptr) {
        proposal.threshold = then->threshold;
        if (!then->threshold) return failure(ErrorKind::InvalidInput, "It costs least to accept nothing, and no threshold says that. Nothing was changed.");
    }
    if (then == nullptr) return failure(ErrorKind::InvalidInput, "No threshold decides about anything here. Nothing was changed.");
    const std::string figuresText = services::figuresInWords(figures.now ? &*figures.now : nullptr, *then, answer.sample);
    proposal.reason = withNote(options, fmt::format("Threshold {:.4g}{}: {}", *proposal.threshold,
                                                    proposal.labelThresholds.empty() ? std::string() : fmt::format(" and {} by label", proposal.labelThresholds.size()), figuresText));
    return propose(workspace, options, std::move(proposal), environment);
}

/// The strata that were advised.
Result<std::string> draftAudit(ports::Workspace& workspace, const Options& options, const ThresholdsAnswer& answer, Environment& environment) {
    if (!answer.audit) return failure(ErrorKind::InvalidInput, "There is no audit to be drafted: it is planned where predictions of one label are accepted. Nothing was changed.");
    services::PolicyProposal proposal = services::auditProposal(*answer.audit, answer.table.taxonomy());
    proposal.reason = withNote(options, proposal.reason);
    return propose(workspace, options, std::move(proposal), environment);
}

Result<> addAsked(ports::Workspace& workspace, const Options& options, const services::ReferenceScores& scores, const calibration::Mapping& probabilities, ThresholdsAnswer& answer,
                  Environment& environment) {
    answer.decisions = services::labelDecisions(answer.table, answer.sample, scores, answer.values, {options.beta});
    if (options.promise) {
        answer.promised = calibration::PromiseQuestion{*options.promise, options.certainty};
        answer.promises = services::thresholdPromises(answer.basis, answer.table.labelCount(), *answer.promised);
    }
    if (options.coverage) {
        auto sets = services::suggestionSets(answer.table, answer.sample, scores, *options.coverage);
        if (!sets) return std::unexpected(sets.error());
        answer.sets = std::move(*sets);
        if (!answer.sets) note(std::vector<std::string>{"Sets of suggestions take the scores of all labels of 50 references or more, and one label an item."}, environment);
    }
    if (options.precision) {
        answer.audit = services::auditAdvice(answer.table, answer.sample, probabilities, *options.precision);
        if (!answer.audit) note(std::vector<std::string>{"An audit is planned where predictions of one label are accepted; here there are none."}, environment);
    }
    if (!options.draft) return {};
    auto drafted = options.withAudit ? draftAudit(workspace, options, answer, environment) : draft(workspace, options, answer, environment);
    if (!drafted) return std::unexpected(drafted.error());
    answer.draftNote = std::move(*drafted);
    return {};
}

Result<bool> isMultiLabel(ports::Workspace& workspace) {
    const auto versions = workspace.rules().inForce();
    if (!versions) return std::unexpected(versions.error());
    const auto taxonomy = workspace.rules().taxonomy(versions->taxonomy);
    if (!taxonomy) return std::unexpected(taxonomy.error());
    return taxonomy->kind() == taxonomy::TaskKind::Multi;
}

Result<TrafficTable> readAsked(ports::Workspace& workspace, const Options& options, const services::TrafficQuestion& question, Environment& environment) {
    const auto isMulti = isMultiLabel(workspace);
    if (!isMulti) return std::unexpected(isMulti.error());
    return readTable(workspace, question, *isMulti || options.coverage, environment);
}

Result<> answerWith(ports::Workspace& workspace, const Options& options, const TrafficTable& table, Environment& environment,
                    const std::function<void(const ThresholdsAnswer&)>& tell) {
    const auto sample = services::sampleReferences(table, options.traffic.wanted(), services::Population::Weighted);
    const auto values = services::readThresholdValues(workspace, table, options.request, environment.stop);
    if (!values) return std::unexpected(values.error());
    const auto standing = services::readStandingThresholds(workspace, table.taxonomy());
    if (!standing) return std::unexpected(standing.error());
    const auto probabilities = services::mappingWithoutScores(table, sample);
    const services::ThresholdBasis basis(table, sample, *values, probabilities);
    ThresholdsAnswer answer{table, sample, *values, *standing, basis, services::thresholdFigures(basis, *standing, options.at), {}, {}, {}, {}, {}, {}};
    const services::ReferenceScores scores(table, sample);
    if (const auto added = addAsked(workspace, options, scores, probabilities, answer, environment); !added) return added;
    tell(answer);
    return {};
}

int run(const Options& options, Environment& environment) {
    services::TrafficQuestion question;
    if (!options.traffic.readInto(question, environment)) return wrongUsage;
    const auto workspace = environment.workspaces.open(options.workspace, options.draft ? ports::Access::ReadWrite : ports::Access::ReadOnly);
    if (!workspace) return report(environment, workspace.error());
    const auto table = readAsked(**workspace, options, question, environment);
    if (!table) return report(environment, table.error());
    const auto answered = answerWith(**workspace, options, *table, environment, [&](const ThresholdsAnswer& answer) {
        if (options.json) environment.out << jsonLine(thresholdsJson(answer)) << '\n';
        else printThresholds(answer, environment.out);
    });
    return answered ? done : report(environment, answered.error());
}

}  // namespace

Result<TellsPage> thresholdsPart(ports::Workspace& workspace, const TrafficTable& table, services::References references, Environment& environment) {
    Options options;
    options.traffic.references = references == services::References::Any ? "any" : "unled";
    TellsPage page;
    const auto answered = answerWith(workspace, options, table, environment, [&](const ThresholdsAnswer& answer) {
        std::ostringstream text;
        printThresholds(answer, text);
        page = {thresholdsJson(answer), text.str()};
    });
    if (!answered) return std::unexpected(answered.error());
    return page;
}

Run addThresholds(CLI::App& parser) {
    auto options = std::make_shared<Options>();
    options->author = accountName();
    auto* command = parser.add_subcommand("thresholds", "What a threshold of acceptance costs, and which one costs least");
    command->footer(help);
    command->add_option("workspace", options->workspace, "Workspace file")->required();
    command->add_option("--model", options->traffic.model, "Only predictions of this model")->check(notEmpty());
    options->traffic.addTo(*command);
    services::ThresholdRequest& request = options->request;
    constexpr double most = 1e9;
    const CLI::Range inside(1e-6, 1 - 1e-6);
    command->add_option("--cost-wrong", request.costWrong, "What a wrong label costs that is routed, whatever label it is")->check(CLI::Range(0.0, most));
    command->add_option("--cost-review", request.costReview, "What all reviews of an item cost together")->check(CLI::Range(0.0, most));
    command->add_option("--minutes-per-review", request.minutesPerReview, "Minutes that a review takes")->check(CLI::Range(0.0, 1440.0));
    command->add_option("--reviews-per-item", request.reviewsPerItem, "Reviews asked for on an item")->check(CLI::Range(0.0, 9.0));
    command->add_option("--error-rate", request.errorRate, "Share of reviewed items that stay wrong")->check(CLI::Range(0.0, 1.0));
    command->add_option("--predictions-per-day", request.predictionsPerDay, "Predictions that come in a day")->check(CLI::Range(0.0, most));
    command->add_option("--capacity", request.hoursPerDay, "Hours a day that all reviewers together have")->check(CLI::Range(0.0, most));
    command->add_option("--at", options->at, "Also at this threshold; can be given many times")->check(CLI::Range(0.0, 1.0));
    command->add_option("--promise", options->promise, "The lowest threshold above which at most this share is wrong")->check(inside);
    command->add_option("--certainty", options->certainty, "With this certainty (0.95)")->check(inside);
    command->add_option("--coverage", options->coverage, "Sets of labels that hold the right one so often")->check(inside);
    auto* precision = command->add_option("--precision", options->precision, "How large an audit tells the accuracy of all traffic to so much on either side")->check(CLI::Range(1e-4, 0.5));
    command->add_option("--f-beta", options->beta, "Of several labels: the threshold of each with the highest F of this beta, instead of the lowest cost")->check(CLI::Range(1e-3, 1e3));
    auto* draft = command->add_option("--draft", options->draft, "Let the draft of the policy say the threshold that costs least, or the first of --at, with this note");
    command->add_flag("--per-label", options->perLabel, "With --draft: a threshold for each label")->needs(draft);
    command->add_flag("--audit", options->withAudit, "With --draft and --precision: the strata of the audit as they are planned, instead of a threshold")->needs(draft)->needs(precision);
    command->add_option("--author", options->author, "In whose name the draft is; without it the user of the computer");
    command->add_flag("--json", options->json, "Print one JSON object with the fields above");
    return [options](Environment& environment) { return run(*options, environment); };
}

}  // namespace docket::cli
