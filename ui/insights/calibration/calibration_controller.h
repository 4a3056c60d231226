#pragma once

#include "core/services/insights/calibration/audit_advice.h"
#include "core/services/insights/calibration/calibration_shelf.h"
#include "core/services/insights/calibration/threshold_simulation.h"
#include "ui/insights/traffic/traffic_controller.h"

#include <memory>
#include <optional>

namespace docket::ui {

/// What the page of calibration and thresholds shows, of one state of the workspace.
struct CalibrationPage {
    std::optional<services::Maker> maker;  ///< whose confidence it is; nullopt: of several together, or of none
    std::optional<services::ShelvedCalibration> applied;  ///< the mapping that imports of the maker use, or used
    services::CalibrationFigures calibration;
    services::ReferenceSample sample;      ///< that the thresholds rest on: always of all traffic
    services::ThresholdValues values;
    services::StandingThresholds standing;
    services::ThresholdSimulation simulation;
    calibration::PromiseQuestion promised;
    calibration::Promise promise;          ///< of all labels together
    std::optional<services::AuditAdvice> audit;  ///< nullopt: there is nothing that it can be planned of

    /// Whether there are final labels enough to say what a threshold costs.
    bool hasCosts() const;
};

/// How far a model's confidence can be taken at its word, and what thresholds cost.
class CalibrationController : public TrafficController {
    Q_OBJECT

public:
    /// All references outlive the controller.
    CalibrationController(services::TrafficDesk& desk, const ports::Clock& clock, QObject* parent = nullptr);
    ~CalibrationController() override;

    /// As last computed; null until they were.
    const CalibrationPage* figures() const { return m_figures.get(); }
    const std::shared_ptr<const CalibrationPage>& sharedFigures() const { return m_figures; }
    /// nullopt: the one that foretells best.
    const std::optional<calibration::MappingKind>& method() const { return m_method; }
    void setMethod(const std::optional<calibration::MappingKind>& method);
    /// Values that somebody gave instead of the workspace's own.
    const services::ThresholdRequest& values() const { return m_values; }
    void setValues(const services::ThresholdRequest& values);
    /// How closely an audit is to tell the accuracy of all traffic: half of the 95 % interval, over 0.
    double auditPrecision() const { return m_auditPrecision; }
    void setAuditPrecision(double halfWidth);

protected:
    void ask(bool isAnew) override;

private:
    struct Answer {
        std::shared_ptr<const services::TrafficTable> table;
        std::shared_ptr<const CalibrationPage> figures;
    };

    const ports::Clock& m_clock;
    std::optional<calibration::MappingKind> m_method;
    services::ThresholdRequest m_values;
    double m_auditPrecision = 0.01;
    std::shared_ptr<const CalibrationPage> m_figures;
};

}  // namespace docket::ui
