#include "core/services/insights/calibration/calibration_shelf.h"

#include "core/base/shortened.h"
#include "core/services/insights/calibration/calibration_age.h"

#include <fmt/format.h>

#include <algorithm>

namespace docket::services {

const Maker* newestMaker(std::span<const Maker> makers, std::string_view model) {
    const Maker* newest = nullptr;
    for (const Maker& maker : makers) {
        if (maker.model == model && (newest == nullptr || maker.last > newest->last)) newest = &maker;
    }
    return newest;
}

Result<ShelvedCalibration> CalibrationShelf::readShelved(const ports::StoredCalibration& stored, std::span<const Maker> makers) {
    auto mapping = mappingOf(stored);
    if (!mapping) return std::unexpected(mapping.error());
    auto figures = codec::readFittedFigures(stored.figures, nameOf(stored));
    if (!figures) return std::unexpected(figures.error());
    auto confirmation = m_workspace.calibrations().confirmationOf(stored.model, stored.version);
    if (!confirmation) return std::unexpected(confirmation.error());
    const auto& said = *confirmation;
    auto age = calibrationAge(m_workspace.rules(), stored.model, said ? said->promptVersion : stored.promptVersion, said ? said->taxonomyVersion : stored.taxonomyVersion, makers);
    if (!age) return std::unexpected(age.error());
    return ShelvedCalibration{stored, std::move(*mapping), *figures, std::move(*confirmation), std::move(*age), std::nullopt};
}

Result<std::vector<ShelvedCalibration>> CalibrationShelf::list(std::span<const Maker> makers, const std::optional<std::string>& model) {
    return ports::reading(m_workspace, [&]() -> Result<std::vector<ShelvedCalibration>> {
        const auto stored = m_workspace.calibrations().all(model);
        if (!stored) return std::unexpected(stored.error());
        const auto applied = m_workspace.calibrations().applied();
        if (!applied) return std::unexpected(applied.error());
        std::vector<ShelvedCalibration> shelf;
        for (const ports::StoredCalibration& each : *stored) {
            auto read = readShelved(each, makers);
            if (!read) return std::unexpected(read.error());
            const auto application = std::ranges::find_if(*applied, [&](const auto& one) { return one.model == each.model && one.version == each.version; });
            if (application != applied->end()) read->application = *application;
            shelf.push_back(std::move(*read));
        }
        return shelf;
    });
}

Result<std::optional<ShelvedCalibration>> CalibrationShelf::appliedTo(const Maker& maker, std::span<const Maker> makers, const taxonomy::Taxonomy& now) {
    const auto lineage = m_workspace.rules().lineage();
    if (!lineage) return std::unexpected(lineage.error());
    const auto applied = AppliedCalibrations::read(m_workspace, now, **lineage);
    if (!applied) return std::unexpected(applied.error());
    const AppliedCalibration* asked = applied->find(maker.model, maker.promptVersion);
    if (asked == nullptr) return std::nullopt;
    auto kept = list(makers, maker.model);
    if (!kept) return std::unexpected(kept.error());
    const auto found = std::ranges::find_if(*kept, [&](const ShelvedCalibration& each) { return each.stored.version == asked->use.version; });
    return found == kept->end() ? std::nullopt : std::optional(std::move(*found));
}

Result<int> CalibrationShelf::save(const TrafficTable& table, const Maker& maker, const CalibrationFigures& figures) {
    return ports::inTransaction(m_workspace, [&] { return keep(table, maker, figures); });
}

Result<int> CalibrationShelf::saveAndApply(const TrafficTable& table, const Maker& maker, const CalibrationFigures& figures) {
    if (figures.used == calibration::MappingKind::None) {
        return failure(ErrorKind::InvalidInput, fmt::format("No mapping of the confidence of model \"{}\" is better than none on {} references; there is nothing to apply. Nothing was changed.",
                                                            shortened(maker.model, longestQuote), figures.methods.references));
    }
    return ports::inTransaction(m_workspace, [&]() -> Result<int> {
        const auto version = keep(table, maker, figures);
        if (!version) return version;
        const auto applied = m_workspace.calibrations().apply({maker.model, maker.promptVersion, *version, m_actor.name, m_clock.now()});
        if (!applied) return std::unexpected(applied.error());
        return version;
    });
}

Result<> CalibrationShelf::apply(std::string_view model, int version) {
    return ports::inTransaction(m_workspace, [&]() -> Result<> {
        if (const auto may = checkRight(m_workspace, m_actor, Right::ChangeRules); !may) return may;
        const auto fitted = m_workspace.calibrations().find(model, version);
        if (!fitted) return std::unexpected(fitted.error());
        return m_workspace.calibrations().apply({std::string(model), *fitted ? (*fitted)->promptVersion : std::string(), version, m_actor.name, m_clock.now()});
    });
}

Result<std::vector<int>> CalibrationShelf::takeOff(std::string_view model) {
    return ports::inTransaction(m_workspace, [&]() -> Result<std::vector<int>> {
        if (const auto may = checkRight(m_workspace, m_actor, Right::ChangeRules); !may) return std::unexpected(may.error());
        const auto applied = m_workspace.calibrations().applied();
        if (!applied) return std::unexpected(applied.error());
        std::vector<int> taken;
        for (ports::CalibrationApplication each : *applied) {
            if (each.model != model) continue;
            taken.push_back(*each.version);
            const auto done = m_workspace.calibrations().apply({std::move(each.model), std::move(each.promptVersion), std::nullopt, m_actor.name, m_clock.now()});
            if (!done) return std::unexpected(done.error());
        }
        if (!taken.empty()) return taken;
        return failure(ErrorKind::NotFound, fmt::format("No calibration of the model \"{}\" is applied. Nothing was changed.", shortened(model, longestQuote)));
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

/// In a transaction of the caller.
Result<int> CalibrationShelf::keep(const TrafficTable& table, const Maker& maker, const CalibrationFigures& figures) {
    const auto& candidate = figures.methods[figures.used];
    if (!figures.all.before || !candidate.figures) {
        return failure(ErrorKind::InvalidInput, fmt::format("No prediction of the model \"{}\" has a right answer that is known; there is nothing to fit a calibration on. Nothing was changed.",
                                                            shortened(maker.model, longestQuote)));
    }
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
}

}  // namespace docket::services
