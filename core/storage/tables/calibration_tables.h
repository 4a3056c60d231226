#pragma once

#include "core/ports/calibrations.h"
#include "core/storage/sqlite/chain.h"
#include "core/storage/sqlite/connection.h"

namespace docket::storage {

/// Schema from which on mappings of confidences are kept.
inline constexpr int firstWithCalibrations = 20;
/// And from which on they are applied.
inline constexpr int firstWithAppliedCalibrations = 22;

/// Over the tables calibrations, calibration_confirmations and calibration_applications; each row is sealed by its event.
class CalibrationTables : public ports::Calibrations {
public:
    CalibrationTables(Connection& connection, Chain& chain) : m_connection(connection), m_chain(chain) {}

    Result<std::vector<ports::StoredCalibration>> all(const std::optional<std::string>& model) override;
    Result<std::optional<ports::StoredCalibration>> find(std::string_view model, int version) override;
    Result<std::vector<ports::CalibrationApplication>> applied() override;
    Result<std::optional<ports::CalibrationConfirmation>> confirmationOf(std::string_view model, int version) override;
    Result<int> save(const ports::StoredCalibration& fitted) override;
    Result<> confirm(const ports::CalibrationConfirmation& confirmation) override;
    Result<> apply(const ports::CalibrationApplication& application) override;

private:
    /// Files of an earlier schema that are only read have none.
    bool hasCalibrations();
    Result<> checkIsKept(std::string_view model, int version);

    Connection& m_connection;
    Chain& m_chain;
};

}  // namespace docket::storage
