#include "core/services/intake/record_calibration.h"

#include "core/base/shortened.h"
#include "core/services/intake/import_tally.h"
#include "core/services/ledger/stale_calibrations.h"

#include <fmt/format.h>

namespace docket::services {

namespace {

std::string quotedName(const std::string& word) { return fmt::format("\"{}\"", shortened(word, longestQuote)); }

std::string byPrompt(const std::string& promptVersion) { return promptVersion.empty() ? std::string("without a prompt version") : "by prompt " + quotedName(promptVersion); }

}  // namespace

void RecordCalibration::calibrate(codec::ReadRecord& read) {
    const bool goesByCalibrated = m_policy == routing::ConfidenceKind::Calibrated;
    ports::IncomingRecord& record = read.record;
    if ((m_applied.areNone() && !goesByCalibrated) || !record.hasPrediction || !record.labels || !record.confidence) return;
    record.calibrated = m_applied.calibrated(record.model, record.promptVersion, factsOf(read));
    if (!record.calibrated && (goesByCalibrated || m_applied.concern(record.model))) ++m_without[{std::string(record.model), std::string(record.promptVersion)}];
}

std::vector<std::string> RecordCalibration::warnings(const taxonomy::Taxonomy& taxonomy) const {
    std::vector<std::string> warnings;
    for (const auto& [maker, rows] : m_without) {
        const bool goToPeople = m_policy == routing::ConfidenceKind::Calibrated;
        warnings.push_back(fmt::format("{} {} {} no calibrated confidence{}: {}", rows, rows == 1 ? "row" : "rows", rows == 1 ? "has" : "have",
                                       goToPeople ? ", which the policy goes by, and count as without a confidence" : "", whyWithout(maker, taxonomy)));
    }
    return warnings;
}

std::string RecordCalibration::whyWithout(const Maker& maker, const taxonomy::Taxonomy& taxonomy) const {
    const auto& [model, promptVersion] = maker;
    const AppliedCalibration* applied = m_applied.find(model, promptVersion);
    if (applied == nullptr) return fmt::format("no calibration is applied to what model {} predicts {}.", quotedName(model), byPrompt(promptVersion));
    const int version = applied->use.version;
    if (!applied->isStale()) return fmt::format("calibration {} of model {} needs the scores of all labels, which sum to 1.", version, quotedName(model));
    return whyStale(*applied, taxonomy);
}

}  // namespace docket::services
