#pragma once

#include "core/codec/stored/calibration_json.h"
#include "core/ports/clock.h"
#include "core/ports/workspace.h"
#include "core/services/insights/calibration/calibration_figures.h"
#include "core/services/ledger/applied_calibrations.h"
#include "core/services/ledger/rights.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace docket::services {

/// Why a mapping may not hold any more.
struct CalibrationAge {
    std::vector<std::string> newerPrompts;  ///< prompt versions of the model by which it predicts since
    std::vector<LabelId> redefined;         ///< labels that were described otherwise, split or merged since

    bool isStale() const { return !newerPrompts.empty() || !redefined.empty(); }
    bool operator==(const CalibrationAge&) const = default;
};

/// A kept mapping, read.
struct ShelvedCalibration {
    ports::StoredCalibration stored;
    calibration::Mapping mapping;
    codec::FittedFigures figures;
    std::optional<ports::CalibrationConfirmation> confirmation;  ///< the last; nullopt: nobody said since that it holds
    CalibrationAge age;                                          ///< since it was fitted, or last confirmed
    std::optional<ports::CalibrationApplication> application;    ///< nullopt: it is not applied

    /// Whether it is applied, and labels were redefined since: imports use it no further. A newer prompt version is none of its predictions.
    bool isSuspended() const { return application && !age.redefined.empty(); }
};

/// The mappings of a workspace in versions that never change. Who keeps, confirms or applies one needs the right to change rules. On one thread, that of the
/// workspace.
class CalibrationShelf {
public:
    /// All must outlive this.
    CalibrationShelf(ports::Workspace& workspace, const ports::Clock& clock, Actor actor) : m_workspace(workspace), m_clock(clock), m_actor(std::move(actor)) {}

    /// By model, newest first. `makers`: of the whole workspace, as a TrafficTable has them. `model`: nullopt for all.
    Result<std::vector<ShelvedCalibration>> list(std::span<const Maker> makers, const std::optional<std::string>& model = {});

    /// The mapping that is asked of what the maker predicts, stale or not, by the rule that imports go by; nullopt: none is. `now`: whose labels it is read under.
    Result<std::optional<ShelvedCalibration>> appliedTo(const Maker& maker, std::span<const Maker> makers, const taxonomy::Taxonomy& now);

    /// Keeps the mapping that the figures use as the next version of its model; returns its number. `maker`: whose confidence it maps. InvalidInput: the figures
    /// rest on no reference.
    Result<int> save(const TrafficTable& table, const Maker& maker, const CalibrationFigures& figures);
    /// The same, and applies it to what the maker predicts from here on, instead of what was applied. InvalidInput also: the figures use no mapping.
    Result<int> saveAndApply(const TrafficTable& table, const Maker& maker, const CalibrationFigures& figures);
    /// Applies a version that is kept. NotFound: there is no such version.
    Result<> apply(std::string_view model, int version);
    /// Applies none to the model any more; returns the versions that were. NotFound: none was.
    Result<std::vector<int>> takeOff(std::string_view model);
    /// Says of a version that it holds for the model's last prompt version and the taxonomy in force as well. NotFound: there is no such version.
    Result<> confirm(std::string_view model, int version, std::span<const Maker> makers);

private:
    Result<int> keep(const TrafficTable& table, const Maker& maker, const CalibrationFigures& figures);
    Result<ShelvedCalibration> readShelved(const ports::StoredCalibration& stored, std::span<const Maker> makers);

    ports::Workspace& m_workspace;
    const ports::Clock& m_clock;
    Actor m_actor;
};

/// The model's prompt version with the newest prediction; nullptr: the model has predicted nothing.
const Maker* newestMaker(std::span<const Maker> makers, std::string_view model);

}  // namespace docket::services
