#include "app/cli/agreement/agreement_command.h"
#include "app/cli/json_lines.h"

#include "core/prompt/rendering.h"
#include "core/services/agreement/agreement_report.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <ostream>

namespace docket::cli {

using agreement::Estimate;
using nlohmann::ordered_json;
using services::AgreementReport;

namespace {

constexpr const char* help =
    "Of each reviewer and item the first blind answer counts; not a later change, and not what was taken back. The figures are\n"
    "those of the drawn items, in which rare labels have more than their share: they are no estimates for the stream.\n"
    "\n"
    "Fields of the JSON object:\n"
    "  study{}                     number, reviewers, seed, note, begun_by, begun_at, ended_at (null: open), strata[] as in draw\n"
    "  taxonomy_version            under which answers are read: the one in force, or that of --as-of\n"
    "  items, complete             drawn; of them, those with every answer\n"
    "  by_answers[]                {answers, items}: how many items have how many answers\n"
    "  reviewers[]                 {name, answers}\n"
    "  observed{}                  agreement, mean share of agreeing pairs of answers\n"
    "  alpha{}, ac1{}, fleiss_kappa{}, brennan_prediger{}, light_kappa{}\n"
    "  alpha_masi{}, alpha_jaccard{}   of label sets that may be partly alike; only in a multi-label task\n"
    "  labels[]                    those under 80 % first, the lowest first: label, under_target, given (answers with it), answers,\n"
    "                              specific{} agreement, alpha{}, kappa{}, and findings[] of the checks where it is under 80 %:\n"
    "                              {check, severity, message, remedy}\n"
    "  confusions[]                pairs of labels, most frequent first: one, other, items (on which answers differ by them), n (items\n"
    "                              where either was given), share, low, high\n"
    "  pairs[]                     pairs of reviewers: one, other, n (items both answered), agreed, agreement, low, high, kappa{} (Cohen)\n"
    "Each figure {} has value, low, high (95 % interval), n (items that it rests on) and undefined: why value or interval is null\n"
    "(no_items, fewer_than_two_ratings, one_class_only, not_given, single_item, no_spread, too_few: of fewer than 30 items), else\n"
    "null. A share of fewer than 30 items is null likewise, and undefined says too_few.";

struct Options {
    std::shared_ptr<const std::string> workspace;
    int study = 0;
    int asOf = 0;
    bool json = false;
};

ordered_json toJson(const Estimate& figure) {
    return {{"value", orNull(figure.value)},
            {"low", figure.interval ? ordered_json(figure.interval->low) : ordered_json()},
            {"high", figure.interval ? ordered_json(figure.interval->high) : ordered_json()},
            {"n", figure.items},
            {"undefined", figure.undefined ? ordered_json(toString(*figure.undefined)) : ordered_json()}};
}

/// Adds the value of a share with its interval, or why it is not given.
ordered_json withShare(ordered_json object, const char* name, const metrics::Share& share) {
    const bool isGiven = AgreementReport::isGiven(share);
    const auto interval = isGiven ? share.interval() : std::nullopt;
    object[name] = isGiven ? ordered_json(*share.value()) : ordered_json();
    object["low"] = interval ? ordered_json(interval->low) : ordered_json();
    object["high"] = interval ? ordered_json(interval->high) : ordered_json();
    object["undefined"] = isGiven ? ordered_json() : ordered_json(toString(agreement::Undefined::TooFew));
    return object;
}

std::string keyOf(LabelId label, const AgreementReport& report) { return stratumName(label, report.taxonomy); }

std::string nameOf(ReviewerId reviewer, const AgreementReport& report) {
    const auto* found = report.find(reviewer);
    return found != nullptr ? found->name : fmt::format("#{}", reviewer.value);
}

ordered_json studyJson(const AgreementReport& report) {
    const AgreementStudy& study = report.study;
    ordered_json strata = ordered_json::array();
    for (const StudyStratum& stratum : study.strata) {
        strata.push_back({{"label", stratum.label ? ordered_json(keyOf(*stratum.label, report)) : ordered_json()},
                          {"eligible", stratum.eligible},
                          {"drawn", stratum.drawn}});
    }
    return {{"number", study.number},     {"reviewers", study.reviewers}, {"seed", study.seed},
            {"note", study.note},         {"begun_by", study.begunBy},    {"begun_at", formatUtc(study.begunAt)},
            {"ended_at", momentOrNull(study.endedAt)},
            {"strata", std::move(strata)}};
}

ordered_json labelJson(const agreement::LabelAgreement& row, const AgreementReport& report, const taxonomy::LabelNames& names) {
    ordered_json findings = ordered_json::array();
    if (report.isUnderTarget(row)) {
        for (const taxonomy::Finding* finding : report.findingsOf(row.label)) {
            findings.push_back({{"check", toString(finding->check)},
                                {"severity", toString(finding->severity)},
                                {"message", inWords(*finding, names)},
                                {"remedy", remedy(*finding, names)}});
        }
    }
    return {{"label", keyOf(row.label, report)}, {"under_target", report.isUnderTarget(row)}, {"given", row.given.count},
            {"answers", row.given.n},            {"specific", toJson(row.specific)},          {"alpha", toJson(row.alpha)},
            {"kappa", toJson(row.kappa)},        {"findings", std::move(findings)}};
}

ordered_json toJson(const AgreementReport& report) {
    const agreement::Summary& figures = report.figures;
    const taxonomy::LabelNames names(report.taxonomy.labels());
    ordered_json out = {{"study", studyJson(report)},
                        {"taxonomy_version", report.taxonomy.version()},
                        {"items", report.study.items()},
                        {"complete", report.itemsByAnswers.back()},
                        {"by_answers", ordered_json::array()},
                        {"reviewers", ordered_json::array()}};
    for (std::size_t n = 0; n < report.itemsByAnswers.size(); ++n) {
        out["by_answers"].push_back({{"answers", n}, {"items", report.itemsByAnswers[n]}});
    }
    for (const auto& reviewer : report.reviewers) out["reviewers"].push_back({{"name", reviewer.name}, {"answers", reviewer.answers}});
    out["observed"] = toJson(figures.observed);
    out["alpha"] = toJson(figures.alpha);
    out["ac1"] = toJson(figures.ac1);
    out["fleiss_kappa"] = toJson(figures.kappa);
    out["brennan_prediger"] = toJson(figures.brennanPrediger);
    out["light_kappa"] = toJson(figures.light.mean);
    if (figures.sets) {
        out["alpha_masi"] = toJson(figures.sets->masi);
        out["alpha_jaccard"] = toJson(figures.sets->jaccard);
    }
    out["labels"] = ordered_json::array();
    for (const auto& row : figures.labels) out["labels"].push_back(labelJson(row, report, names));
    out["confusions"] = ordered_json::array();
    for (const auto& pair : figures.confusions) {
        out["confusions"].push_back(withShare({{"one", keyOf(pair.one, report)}, {"other", keyOf(pair.other, report)},
                                               {"items", pair.items.count}, {"n", pair.items.n}}, "share", pair.items));
    }
    out["pairs"] = ordered_json::array();
    for (const auto& pair : figures.raterPairs) {
        out["pairs"].push_back(withShare({{"one", nameOf(pair.one, report)}, {"other", nameOf(pair.other, report)},
                                          {"n", pair.agreement.n}, {"agreed", pair.agreement.count}}, "agreement", pair.agreement));
        out["pairs"].back()["kappa"] = toJson(pair.kappa);
    }
    return out;
}

std::string figureText(const Estimate& figure) {
    if (figure.undefined == agreement::Undefined::TooFew) return fmt::format("{:>7}  {:<18} {:>6}", "-", fmt::format("too few ({})", figure.items), figure.items);
    if (!figure.value) return fmt::format("{:>7}  {:<18} {:>6}", "-", fmt::format("({})", toString(*figure.undefined)), figure.items);
    const std::string interval =
        figure.interval ? fmt::format("{:.3f} to {:.3f}", figure.interval->low, figure.interval->high) : fmt::format("({})", toString(*figure.undefined));
    return fmt::format("{:>7.3f}  {:<18} {:>6}", *figure.value, interval, figure.items);
}

void printProgress(const AgreementReport& report, std::ostream& out) {
    const AgreementStudy& study = report.study;
    out << fmt::format("Study {}, begun {} by {}{}: {} of {} items have the {} answers asked for\n", study.number, formatUtc(study.begunAt),
                       prompt::onOneLine(study.begunBy), study.endedAt ? fmt::format(", ended {}", formatUtc(*study.endedAt)) : std::string(),
                       report.itemsByAnswers.back(), study.items(), study.reviewers);
    for (std::size_t n = 0; n + 1 < report.itemsByAnswers.size(); ++n) {
        if (report.itemsByAnswers[n] > 0) out << fmt::format("  {} items with {} answers\n", report.itemsByAnswers[n], n);
    }
    for (const auto& reviewer : report.reviewers) out << fmt::format("  {:<32} {:>6} answers\n", prompt::onOneLine(reviewer.name), reviewer.answers);
}

/// All there is to say where nothing can be compared yet.
void printEmpty(const AgreementReport& report, std::ostream& out) {
    const AgreementStudy& study = report.study;
    const std::int64_t asked = study.items() * study.reviewers;
    out << fmt::format("Study {}, begun {} by {}{}, has {} of the {} answers asked for ({} items, {} reviewers each), and no item has two, so that there "
                       "is nothing to compare{}.\n",
                       study.number, formatUtc(study.begunAt), prompt::onOneLine(study.begunBy), study.endedAt ? fmt::format(" and ended {}", formatUtc(*study.endedAt)) : "",
                       report.answers(), asked, study.items(), study.reviewers, study.endedAt ? "" : " yet");
}

void printLabels(const AgreementReport& report, std::ostream& out) {
    const taxonomy::LabelNames names(report.taxonomy.labels());
    out << fmt::format("\n{:<32} {:>7}  {:<18} {:>6} {:>9}\n", "Label (under 80 % first)", "agree", "95 % interval", "items", "answers");
    std::int64_t notGiven = 0;
    for (const auto& row : report.figures.labels) {
        if (row.given.count == 0) {
            ++notGiven;
            continue;
        }
        out << fmt::format("{:<32} {} {:>9}\n", keyOf(row.label, report), figureText(row.specific), row.given.count);
        if (!report.isUnderTarget(row)) continue;
        for (const taxonomy::Finding* finding : report.findingsOf(row.label)) {
            out << fmt::format("    {}: {}\n", toString(finding->severity), prompt::onOneLine(fmt::format("{} {}", inWords(*finding, names), remedy(*finding, names))));
        }
    }
    if (notGiven > 0) out << fmt::format("{} labels were not given by anybody.\n", notGiven);
}

void printTable(const AgreementReport& report, std::ostream& out) {
    const agreement::Summary& figures = report.figures;
    if (report.isEmpty()) return printEmpty(report, out);
    printProgress(report, out);
    const auto line = [&](std::string_view name, const Estimate& figure) { out << fmt::format("{:<32} {}\n", name, figureText(figure)); };
    out << fmt::format("\n{:<32} {:>7}  {:<18} {:>6}\n", "Agreement of the drawn items", "value", "95 % interval", "items");
    line("observed", figures.observed);
    line("Krippendorff's alpha", figures.alpha);
    line("Gwet's AC1", figures.ac1);
    line("Fleiss' kappa", figures.kappa);
    line("Brennan-Prediger", figures.brennanPrediger);
    line("mean of Cohen's kappas (Light)", figures.light.mean);
    if (figures.sets) {
        line("alpha of sets (MASI)", figures.sets->masi);
        line("alpha of sets (Jaccard)", figures.sets->jaccard);
    }
    printLabels(report, out);
    if (!figures.confusions.empty()) out << "\nLabels that were confused\n";
    for (const auto& pair : figures.confusions) {
        out << fmt::format("  {} / {}: {} of {} items\n", keyOf(pair.one, report), keyOf(pair.other, report), pair.items.count, pair.items.n);
    }
    if (!figures.raterPairs.empty()) out << fmt::format("\n{:<32} {:>7}  {:<18} {:>6}\n", "Cohen's kappa", "value", "95 % interval", "items");
    for (const auto& pair : figures.raterPairs) {
        line(prompt::onOneLine(fmt::format("{}, {}", nameOf(pair.one, report), nameOf(pair.other, report))), pair.kappa);
    }
}

int run(const Options& options, Environment& environment) {
    const auto workspace = environment.workspaces.open(*options.workspace, ports::Access::ReadOnly);
    if (!workspace) return report(environment, workspace.error());
    services::AgreementRequest request;
    if (options.study > 0) request.study = options.study;
    if (options.asOf > 0) request.asOf = options.asOf;
    const auto read = services::readAgreement(**workspace, request, environment.clock.now(), environment.stop);
    if (!read) return report(environment, read.error());
    if (options.json) environment.out << jsonLine(toJson(*read)) << '\n';
    else printTable(*read, environment.out);
    return done;
}

}  // namespace

Run addAgreementReport(CLI::App& parent, std::shared_ptr<const std::string> workspace) {
    auto options = std::make_shared<Options>();
    options->workspace = std::move(workspace);
    auto* command = parent.add_subcommand("report", "How far the reviewers of a study agree, and how far the study is");
    command->footer(help);
    command->add_option("--study", options->study, "Number of the study; by default the latest")->check(CLI::PositiveNumber);
    command->add_option("--as-of", options->asOf, "Read answers as of this taxonomy version")->check(CLI::PositiveNumber);
    command->add_flag("--json", options->json, "Print one JSON object with the fields above");
    return [options](Environment& environment) { return run(*options, environment); };
}

}  // namespace docket::cli
