#include "core/services/ledger/applied_calibrations.h"

#include "core/base/shortened.h"
#include "core/codec/stored/calibration_json.h"
#include "core/services/ledger/redefined_labels.h"

#include <fmt/format.h>

#include <algorithm>

namespace docket::services {

namespace {

bool isTemperature(const AppliedCalibration& applied) { return calibration::kindOf(applied.mapping) == calibration::MappingKind::Temperature; }

std::optional<double> tempered(const calibration::Mapping& mapping, const routing::PredictionFacts& prediction) {
    if (prediction.labels->size() != 1) return std::nullopt;
    const auto own = std::ranges::find(prediction.scores, prediction.labels->front(), &LabelScore::label);
    if (own == prediction.scores.end()) return std::nullopt;
    std::vector<double> scores;
    for (const LabelScore& score : prediction.scores) scores.push_back(std::clamp(score.score, 0.0, 1.0));
    return calibration::calibrated(mapping, {*prediction.confidence, scores, static_cast<std::size_t>(own - prediction.scores.begin())});
}

}  // namespace

std::string nameOf(const ports::StoredCalibration& fitted) { return fmt::format("calibration {} of model \"{}\"", fitted.version, shortened(fitted.model, longestQuote)); }

Result<calibration::Mapping> mappingOf(const ports::StoredCalibration& fitted) {
    const auto kind = calibration::parseMappingKind(fitted.method);
    if (!kind) return failure(ErrorKind::Damaged, fmt::format("The method of {} cannot be read. Check the workspace with docket verify.", nameOf(fitted)));
    return codec::readMapping(*kind, fitted.parameters, nameOf(fitted));
}

Result<AppliedCalibrations> AppliedCalibrations::read(ports::Workspace& workspace, const taxonomy::Taxonomy& now, const taxonomy::Lineage& lineage) {
    const auto applications = workspace.calibrations().applied();
    if (!applications) return std::unexpected(applications.error());
    AppliedCalibrations applied;
    std::vector<AppliedCalibration> byConfirmation;
    for (const ports::CalibrationApplication& application : *applications) {
        const auto fitted = workspace.calibrations().find(application.model, *application.version);
        if (!fitted) return std::unexpected(fitted.error());
        if (!*fitted) return failure(ErrorKind::Damaged, fmt::format("Calibration {} is applied and not there. Check the workspace with docket verify.", *application.version));
        const auto mapping = mappingOf(**fitted);
        if (!mapping) return std::unexpected(mapping.error());
        const auto confirmed = workspace.calibrations().confirmationOf(application.model, *application.version);
        if (!confirmed) return std::unexpected(confirmed.error());
        const auto then = workspace.rules().taxonomy(*confirmed ? (*confirmed)->taxonomyVersion : (*fitted)->taxonomyVersion);
        if (!then) return std::unexpected(then.error());
        AppliedCalibration each{{application.model, application.promptVersion, *application.version}, *mapping, redefinedLabels(*then, now, lineage)};
        applied.m_applied.push_back(each);
        if (!*confirmed) continue;
        each.use.promptVersion = (*confirmed)->promptVersion;
        byConfirmation.push_back(std::move(each));
    }
    for (AppliedCalibration& each : byConfirmation) {
        if (applied.find(each.use.model, each.use.promptVersion) == nullptr) applied.m_applied.push_back(std::move(each));
    }
    return applied;
}

bool AppliedCalibrations::needScores() const {
    return std::ranges::any_of(m_applied, [](const AppliedCalibration& each) { return !each.isStale() && isTemperature(each); });
}

bool AppliedCalibrations::concern(std::string_view model) const {
    return std::ranges::any_of(m_applied, [&](const AppliedCalibration& each) { return each.use.model == model; });
}

const AppliedCalibration* AppliedCalibrations::find(std::string_view model, std::string_view promptVersion) const {
    const auto found = std::ranges::find_if(m_applied, [&](const AppliedCalibration& each) { return each.use.model == model && each.use.promptVersion == promptVersion; });
    return found == m_applied.end() ? nullptr : &*found;
}

std::optional<double> AppliedCalibrations::calibrated(std::string_view model, std::string_view promptVersion, const routing::PredictionFacts& prediction) const {
    if (!prediction.labels || !prediction.confidence) return std::nullopt;
    const AppliedCalibration* applied = find(model, promptVersion);
    if (applied == nullptr || applied->isStale()) return std::nullopt;
    return isTemperature(*applied) ? tempered(applied->mapping, prediction) : calibration::calibrated(applied->mapping, {.value = *prediction.confidence});
}

std::vector<ports::UsedCalibration> AppliedCalibrations::inUse() const {
    std::vector<ports::UsedCalibration> used;
    for (const AppliedCalibration& each : m_applied) {
        if (!each.isStale()) used.push_back(each.use);
    }
    return used;
}

}  // namespace docket::services
