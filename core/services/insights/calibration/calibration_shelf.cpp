#include "core/services/insights/calibration/calibration_shelf.h"

#include "core/base/shortened.h"
#include "core/services/insights/calibration/calibration_age.h"

#include <fmt/format.h>

#include <algorithm>

namespace docket::services {

namespace {

std::string nameOf(const ports::StoredCalibration& stored) { return fmt::format("calibration {} of model \"{}\"", stored.version, shortened(stored.model, longestQuote)); }

}  // namespace

const Maker* newestMaker(std::span<const Maker> makers, std::string_view model) {
    const Maker* newest = nullptr;
    for (const Maker& maker : makers) {
        if (maker.model == model && (newest == nullptr || maker.last > newest->last)) newest = &maker;
    }
    return newest;
}

Result<ShelvedCalibration> CalibrationShelf::readShelved(const ports::StoredCalibration& stored, std::span<const Maker> makers) {
    const auto kind = calibration::parseMappingKind(stored.method);
    if (!kind) return failure(ErrorKind::Damaged, fmt::format("The method of {} cannot be read. Check the workspace with docket verify.", nameOf(stored)));
    auto mapping = codec::readMapping(*kind, stored.parameters, nameOf(stored));
    if (!mapping) return std::unexpected(mapping.error());
    auto figures = codec::readFittedFigures(stored.figures, nameOf(stored));
    if (!figures) return std::unexpected(figures.error());
    auto confirmation = m_workspace.calibrations().confirmationOf(stored.model, stored.version);
    if (!confirmation) return std::unexpected(confirmation.error());
    const auto& said = *confirmation;
    auto age = calibrationAge(m_workspace.rules(), stored.model, said ? said->promptVersion : stored.promptVersion, said ? said->taxonomyVersion : stored.taxonomyVersion, makers);
    if (!age) return std::unexpected(age.error());
    return ShelvedCalibration{stored, std::move(*mapping), *figures, std::move(*confirmation), std::move(*age)};
}

Result<std::vector<ShelvedCalibration>> CalibrationShelf::list(std::span<const Maker> makers, const std::optional<std::string>& model) {
    return ports::reading(m_workspace, [&]() -> Result<std::vector<ShelvedCalibration>> {
        const auto stored = m_workspace.calibrations().all(model);
        if (!stored) return std::unexpected(stored.error());
        std::vector<ShelvedCalibration> shelf;
        for (const ports::StoredCalibration& each : *stored) {
            auto read = readShelved(each, makers);
            if (!read) return std::unexpected(read.error());
            shelf.push_back(std::move(*read));
        }
        return shelf;
    });
}

Result<int> CalibrationShelf::save(const TrafficTable& table, const Maker& maker, const CalibrationFigures& figures) {
    const auto& candidate = figures.methods[figures.used];
    if (!figures.all.before || !candidate.figures) {
        return failure(ErrorKind::InvalidInput, fmt::format("No prediction of the model \"{}\" has a right answer that is known; there is nothing to fit a calibration on. Nothing was changed.",
                                                            shortened(maker.model, longestQuote)));
    }
    return ports::inTransaction(m_workspace, [&]() -> Result<int> {
        if (const auto may = checkRight(m_workspace, m_actor, Right::ChangeRules); !may) return std::unexpected(may.error());
        ports::StoredCalibration fitted;
        fitted.model = maker.model;
        fitted.promptVersion = maker.promptVersion;
        fitted.method = toString(figures.used);
        fitted.parameters = codec::writeMapping(figures.mapping());
        fitted.taxonomyVersion = table.taxonomy().version();
        fitted.references = figures.methods.references;
        fitted.auditedShare = figures.methods.auditedShare;
        fitted.upTo = table.state().event;
        fitted.figures = codec::writeFittedFigures({figures.all.before->figures, *candidate.figures});
        fitted.author = m_actor.name;
        fitted.at = m_clock.now();
        return m_workspace.calibrations().save(fitted);
    });
}

Result<> CalibrationShelf::confirm(std::string_view model, int version, std::span<const Maker> makers) {
    return ports::inTransaction(m_workspace, [&]() -> Result<> {
        if (const auto may = checkRight(m_workspace, m_actor, Right::ChangeRules); !may) return may;
        const auto inForce = m_workspace.rules().inForce();
        if (!inForce) return std::unexpected(inForce.error());
        const Maker* newest = newestMaker(makers, model);
        return m_workspace.calibrations().confirm(
            {std::string(model), version, inForce->taxonomy, newest != nullptr ? newest->promptVersion : std::string(), m_actor.name, m_clock.now()});
    });
}

}  // namespace docket::services
