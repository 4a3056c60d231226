#pragma once

#include "core/base/error.h"
#include "core/base/id.h"
#include "core/base/time.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace docket::ports {

/// A mapping from raw to calibrated confidence as somebody fitted it. Never changes.
struct StoredCalibration {
    std::string model;
    std::string promptVersion;           ///< empty: it has none
    int version = 1;                     ///< of the model, from 1
    std::string method;                  ///< calibration::toString(MappingKind)
    std::string parameters;              ///< JSON, as codec::writeMapping() writes it
    int taxonomyVersion = 1;             ///< under which answers were right or wrong
    std::int64_t references = 0;         ///< that it was fitted on
    std::optional<double> auditedShare;  ///< of them; nullopt: there were none
    EventId upTo;                        ///< the event up to which the workspace was read
    std::string figures;                 ///< JSON: before and after, cross-fitted, as codec::writeFittedFigures() writes it
    std::string author;
    Timestamp at;

    bool operator==(const StoredCalibration&) const = default;
};

/// Somebody said that a mapping still holds, after labels or the prompt had changed.
struct CalibrationConfirmation {
    std::string model;
    int version = 1;            ///< of the mapping
    int taxonomyVersion = 1;    ///< it holds for answers up to this version
    std::string promptVersion;  ///< and for predictions up to this one of the model
    std::string author;
    Timestamp at;

    bool operator==(const CalibrationConfirmation&) const = default;
};

/// A mapping is applied to what a model predicts by a prompt version, or none any more.
struct CalibrationApplication {
    std::string model;
    std::string promptVersion;   ///< that the mapping was fitted on; empty: it has none
    std::optional<int> version;  ///< of the mapping; nullopt: none is applied
    std::string author;
    Timestamp at;

    bool operator==(const CalibrationApplication&) const = default;
};

/// Which mapping an import uses for what a model predicts by a prompt version.
struct UsedCalibration {
    std::string model;
    std::string promptVersion;
    int version = 1;

    bool operator==(const UsedCalibration&) const = default;
};

/// Mappings by model, in versions that never change, and what was said of them since. Each row is an event. What writes belongs into a
/// transaction of the caller.
class Calibrations {
public:
    virtual ~Calibrations() = default;

    /// By model, of each the newest first. `model`: nullopt for all.
    virtual Result<std::vector<StoredCalibration>> all(const std::optional<std::string>& model) = 0;
    /// nullopt: there is none.
    virtual Result<std::optional<StoredCalibration>> find(std::string_view model, int version) = 0;
    /// Those that are applied, by model and prompt version.
    virtual Result<std::vector<CalibrationApplication>> applied() = 0;
    /// The last one of a mapping; nullopt: nobody said so.
    virtual Result<std::optional<CalibrationConfirmation>> confirmationOf(std::string_view model, int version) = 0;

    /// Keeps the next version of the model, whatever `fitted.version` is; returns its number.
    virtual Result<int> save(const StoredCalibration& fitted) = 0;
    /// Error: NotFound where the model has no such version.
    virtual Result<> confirm(const CalibrationConfirmation& confirmation) = 0;
    /// From here on; imports that are under way go on as they began. Error: NotFound where the model has no such version.
    virtual Result<> apply(const CalibrationApplication& application) = 0;
};

}  // namespace docket::ports
