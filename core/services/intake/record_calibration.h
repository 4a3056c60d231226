#pragma once

#include "core/codec/records/record_batch.h"
#include "core/services/ledger/applied_calibrations.h"

#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace docket::services {

/// Gives records on their way in the calibrated confidence, and counts those that have none though one was to be expected: a calibration of their
/// model is applied, or the policy goes by it. On one thread.
class RecordCalibration {
public:
    RecordCalibration(AppliedCalibrations applied, routing::ConfidenceKind policy) : m_applied(std::move(applied)), m_policy(policy) {}

    bool needsScores() const { return m_applied.needScores(); }
    std::vector<ports::UsedCalibration> inUse() const { return m_applied.inUse(); }
    /// Its scores must be read where they are needed.
    void calibrate(codec::ReadRecord& read);
    /// The records come once more.
    void startAnew() { m_without.clear(); }
    /// Why so many have none, a sentence or two for each model and prompt version.
    std::vector<std::string> warnings(const taxonomy::Taxonomy& taxonomy) const;

private:
    using Maker = std::pair<std::string, std::string>;  ///< model and prompt version

    std::string whyWithout(const Maker& maker, const taxonomy::Taxonomy& taxonomy) const;

    AppliedCalibrations m_applied;
    routing::ConfidenceKind m_policy;
    std::map<Maker, std::int64_t> m_without;
};

}  // namespace docket::services
