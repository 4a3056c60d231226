#include "app/cli/insights/calibrate_text.h"

#include "app/cli/insights/traffic_options.h"

#include "core/prompt/rendering.h"
#include "core/services/insights/calibration/threshold_words.h"
#include "core/services/ledger/stale_calibrations.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <ostream>

namespace docket::cli {

using calibration::MappingCandidate;
using services::CalibrationFigures;
using services::ShelvedCalibration;

namespace {

std::string ageText(const services::CalibrationAge& age, const taxonomy::Taxonomy& taxonomy) {
    std::vector<std::string> causes;
    if (!age.newerPrompts.empty()) causes.push_back(fmt::format("the model predicts by prompt {} since", prompt::onOneLine(fmt::format("{}", fmt::join(age.newerPrompts, ", ")))));
    if (!age.redefined.empty()) {
        std::vector<std::string_view> keys;
        for (const LabelId label : age.redefined) keys.push_back(taxonomy.keyOf(label));
        causes.push_back(fmt::format("redefined since: {}", prompt::onOneLine(fmt::format("{}", fmt::join(keys, ", ")))));
    }
    return fmt::format("{}", fmt::join(causes, "; "));
}

void printFigures(std::string_view name, const calibration::ConfidenceFigures& figures, std::string_view note, std::ostream& out) {
    out << fmt::format("  {:<14} {:>8.4f} {:>8.4f} {:>8.4f} {:>8.4f} {:>8.4f} {:>8}{}\n", name, figures.error.expected, figures.error.maximum, figures.error.average, figures.brier.score,
                       figures.logLoss, figures.auroc ? fmt::format("{:.4f}", *figures.auroc) : "-", note);
}

void printBins(const services::ConfidenceRecord& record, std::ostream& out) {
    for (const calibration::ReliabilityBin& bin : record.equalWidth) {
        const auto interval = bin.right.interval();
        if (!interval) continue;
        out << fmt::format("  {:.1f} to {:.1f} {:>8} {:>10.3f} {:>8.3f}   {:.3f} to {:.3f}\n", bin.low, bin.high, bin.right.n(), *bin.meanConfidence, *bin.right.value(), interval->low,
                           interval->high);
    }
}

}  // namespace

std::string promptText(std::string_view promptVersion) { return promptVersion.empty() ? std::string() : fmt::format(", prompt {}", prompt::onOneLine(promptVersion)); }

std::string whyNot(const MappingCandidate& candidate) {
    if (*candidate.notOffered == calibration::NotOffered::NoWholeScores) return "needs the scores of all labels, which sum to 1";
    return fmt::format("from {} references", calibration::leastReferences(candidate.kind));
}

void printCalibrations(const std::vector<ShelvedCalibration>& shelf, const taxonomy::Taxonomy& taxonomy, std::ostream& out) {
    if (shelf.empty()) out << "No calibration is kept here yet: docket calibrate WORKSPACE --model MODEL --save.\n";
    for (const ShelvedCalibration& each : shelf) {
        const ports::StoredCalibration& stored = each.stored;
        out << fmt::format("{}{}, calibration {}: {} on {} references by {}, {}\n", prompt::onOneLine(stored.model), promptText(stored.promptVersion), stored.version, stored.method,
                           stored.references, prompt::onOneLine(stored.author), formatUtc(stored.at));
        out << fmt::format("  ECE {:.4f} → {:.4f}, log loss {:.4f} → {:.4f} (cross-fitted)\n", each.figures.before.error.expected, each.figures.after.error.expected,
                           each.figures.before.logLoss, each.figures.after.logLoss);
        if (each.confirmation) out << fmt::format("  confirmed by {}, {}\n", prompt::onOneLine(each.confirmation->author), formatUtc(each.confirmation->at));
        if (each.application) out << fmt::format("  applied by {}, {}\n", prompt::onOneLine(each.application->author), formatUtc(each.application->at));
        if (each.isSuspended()) out << "  used no further until it is confirmed or another one is applied\n";
        if (each.age.isStale()) out << fmt::format("  stale: {}; fit it anew, or say that it holds with --confirm {}\n", ageText(each.age, taxonomy), stored.version);
    }
}

void printCalibration(const CalibrationFigures& figures, const CalibrateAnswer& answer, std::ostream& out) {
    out << fmt::format("{}{}: {}\n", prompt::onOneLine(answer.model), promptText(answer.promptVersion), services::sampleText(figures.sample));
    if (!figures.all.before) return;
    out << fmt::format("\n  {:<14} {:>8} {:>8} {:>8} {:>8} {:>8} {:>8}\n", "Cross-fitted", "ECE", "MCE", "ACE", "Brier", "log loss", "AUROC");
    for (const MappingCandidate& candidate : figures.methods.candidates) {
        const bool isUsed = candidate.kind == figures.used;
        if (candidate.figures) printFigures(toString(candidate.kind), *candidate.figures, isUsed ? "  <" : "", out);
        else out << fmt::format("  {:<14} not offered: {}\n", toString(candidate.kind), whyNot(candidate));
    }
    for (const auto& [title, record] : {std::pair("before", &figures.all.before), std::pair("after", &figures.all.after)}) {
        out << fmt::format("\n  {:<10} {:>8} {:>10} {:>8}   95 % interval\n", title, "n", "confidence", "right");
        printBins(**record, out);
    }
    if (answer.version) out << fmt::format("\nKept as calibration {} of the model{}.\n", *answer.version, answer.isApplied ? ", and applied to what is imported from here on" : "");
}

int noteStaleCalibrations(ports::Workspace& workspace, Environment& environment) {
    const auto stale = services::staleCalibrations(workspace);
    if (!stale) return report(environment, stale.error());
    note(*stale, environment);
    return done;
}

}  // namespace docket::cli
