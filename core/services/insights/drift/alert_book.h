#pragma once

#include "core/drift/health.h"
#include "core/ports/clock.h"
#include "core/ports/workspace.h"
#include "core/services/insights/drift/check_report.h"
#include "core/services/ledger/rights.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace docket::services {

/// Somebody took note of an alert.
struct Acknowledgement {
    std::string by;
    Timestamp at;
    std::string note;  ///< may be empty

    bool operator==(const Acknowledgement&) const = default;
};

/// An alert with all that was noted of it, as it is now.
struct KeptAlert {
    std::int64_t number = 0;
    std::string detector;  ///< drift::toString()
    std::string cause;
    std::string subject;
    std::string state;     ///< "look" or "act", by the last check that found it
    std::optional<Timestamp> since;
    std::optional<double> value;
    std::string words;
    Timestamp openedAt;
    std::string openedBy;
    std::optional<Timestamp> closedAt;
    std::vector<Acknowledgement> acknowledged;  ///< oldest first

    bool operator==(const KeptAlert&) const = default;
};

/// By number. What notes about an alert that was never opened say is left out.
std::vector<KeptAlert> alertsIn(std::span<const ports::AlertNote> notes);

/// What keeping a check did, by the numbers of alerts.
struct AlertChanges {
    std::vector<std::int64_t> opened;
    std::vector<std::int64_t> changed;
    std::vector<std::int64_t> closed;

    bool operator==(const AlertChanges&) const = default;
};

/// The alerts of a workspace. An alert never acts: nothing is routed, decided or held back by it. On one thread, that of the workspace.
class AlertBook {
public:
    static constexpr std::size_t longestNote = 2000;  // bytes

    /// All must outlive this.
    AlertBook(ports::Workspace& workspace, const ports::Clock& clock, Actor actor) : m_workspace(workspace), m_clock(clock), m_actor(std::move(actor)) {}

    /// By number.
    Result<std::vector<KeptAlert>> all();
    /// Opens an alert for each finding that has none, notes where one is of another state now, and closes those that were not found any more,
    /// though the check could have; in one transaction.
    Result<AlertChanges> keep(const CheckReport& report);
    /// Once closed, too. NotFound; InvalidInput (a note that is too long or no text); NotAllowed: it takes the right to steer the queue.
    Result<KeptAlert> acknowledge(std::int64_t number, std::string_view note);

private:
    Result<AlertChanges> keepWithin(const CheckReport& report);

    ports::Workspace& m_workspace;
    const ports::Clock& m_clock;
    Actor m_actor;
};

}  // namespace docket::services
