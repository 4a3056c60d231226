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

Result<ShelvedCalibration> CalibrationShelf::readShelved(const ports::StoredCalibration& stored, const std::optional<ports::CalibrationChoice>& choice,
                                                         std::span<const Maker> makers) {
    const auto kind = calibration::parseMappingKind(stored.method);
    if (!kind) return failure(ErrorKind::Damaged, fmt::format("The method of {} cannot be read. Check the workspace with docket verify.", nameOf(stored)));
    auto mapping = codec::readMapping(*kind, stored.parameters, nameOf(stored));
    if (!mapping) return std::unexpected(mapping.error());
    auto figures = codec::readFittedFigures(stored.figures, nameOf(stored));
    if (!figures) return std::unexpected(figures.error());
    ShelvedCalibration shelved{stored, std::move(*mapping), *figures, std::nullopt, {}};
    if (choice && choice->model == stored.model && choice->version == stored.version) shelved.choice = choice;
    auto age = calibrationAge(m_workspace.rules(), stored.model, shelved.choice ? shelved.choice->promptVersion : stored.promptVersion,
                              shelved.choice ? shelved.choice->taxonomyVersion : stored.taxonomyVersion, makers);
    if (!age) return std::unexpected(age.error());
    shelved.age = std::move(*age);
    return shelved;
}

Result<std::vector<ShelvedCalibration>> CalibrationShelf::list(std::span<const Maker> makers, const std::optional<std::string>& model) {
    return ports::reading(m_workspace, [&]() -> Result<std::vector<ShelvedCalibration>> {
        const auto stored = m_workspace.calibrations().all(model);
        if (!stored) return std::unexpected(stored.error());
        std::vector<ShelvedCalibration> shelf;
        for (const ports::StoredCalibration& each : *stored) {
            const auto choice = choiceOf(each.model);
            if (!choice) return std::unexpected(choice.error());
            auto read = readShelved(each, *choice, makers);
            if (!read) return std::unexpected(read.error());
            shelf.push_back(std::move(*read));
        }
        return shelf;
    });
}

Result<std::optional<ports::CalibrationChoice>> CalibrationShelf::choiceOf(std::string_view model) {
    const auto choices = m_workspace.calibrations().choices();
    if (!choices) return std::unexpected(choices.error());
    const auto found = std::ranges::find(*choices, model, &ports::CalibrationChoice::model);
    if (found == choices->end() || !found->version) return std::nullopt;
    return *found;
}

Result<ports::CalibrationChoice> CalibrationShelf::standingChoice(std::string_view model) {
    const auto choice = choiceOf(model);
    if (!choice) return std::unexpected(choice.error());
    if (!*choice) return failure(ErrorKind::NotFound, fmt::format("No calibration of the model \"{}\" is chosen. Nothing was changed.", shortened(model, longestQuote)));
    return **choice;
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

Result<> CalibrationShelf::choose(std::string_view model, int version) {
    return ports::inTransaction(m_workspace, [&]() -> Result<> {
        if (const auto may = checkRight(m_workspace, m_actor, Right::ChangeRules); !may) return may;
        const auto fitted = m_workspace.calibrations().find(model, version);
        if (!fitted) return std::unexpected(fitted.error());
        const int taxonomyVersion = *fitted ? (*fitted)->taxonomyVersion : 1;
        const std::string promptVersion = *fitted ? (*fitted)->promptVersion : std::string();
        return m_workspace.calibrations().choose({std::string(model), version, taxonomyVersion, promptVersion, m_actor.name, m_clock.now()});
    });
}

Result<int> CalibrationShelf::confirm(std::string_view model, std::span<const Maker> makers) {
    return ports::inTransaction(m_workspace, [&]() -> Result<int> {
        if (const auto may = checkRight(m_workspace, m_actor, Right::ChangeRules); !may) return std::unexpected(may.error());
        auto choice = standingChoice(model);
        if (!choice) return std::unexpected(choice.error());
        const auto inForce = m_workspace.rules().inForce();
        if (!inForce) return std::unexpected(inForce.error());
        choice->taxonomyVersion = inForce->taxonomy;
        if (const Maker* newest = newestMaker(makers, model)) choice->promptVersion = newest->promptVersion;
        choice->author = m_actor.name;
        choice->at = m_clock.now();
        if (const auto chosen = m_workspace.calibrations().choose(*choice); !chosen) return std::unexpected(chosen.error());
        return *choice->version;
    });
}

Result<> CalibrationShelf::withdraw(std::string_view model) {
    return ports::inTransaction(m_workspace, [&]() -> Result<> {
        if (const auto may = checkRight(m_workspace, m_actor, Right::ChangeRules); !may) return may;
        auto choice = standingChoice(model);
        if (!choice) return std::unexpected(choice.error());
        choice->version.reset();
        choice->author = m_actor.name;
        choice->at = m_clock.now();
        return m_workspace.calibrations().choose(*choice);
    });
}

}  // namespace docket::services
