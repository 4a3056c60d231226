#pragma once

#include "core/base/error.h"
#include "core/base/time.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace docket::ports {

/// What a note says of its alert. The values are stored; add at the end only.
enum class AlertNoteKind : std::uint8_t {
    Opened,
    Changed,       ///< a later check found it otherwise
    Closed,        ///< a later check did not find it
    Acknowledged,  ///< somebody took note of it
};

/// One note about an alert of drift.
struct AlertNote {
    std::int64_t alert = 0;   ///< the number of the note that opened it; 0 in one that is to open it
    AlertNoteKind kind = AlertNoteKind::Opened;
    std::string detector;     ///< "label_drift"
    std::string cause;        ///< "label_share"
    std::string subject;      ///< key of a label, code of a language; may be empty
    std::string state;        ///< "look", "act"
    std::optional<Timestamp> since;
    std::optional<double> value;
    std::string words;        ///< what was found; of an acknowledgement what the person wrote
    std::string author;
    Timestamp at;

    bool operator==(const AlertNote&) const = default;
};

/// Notes about alerts, which never change. Each is an event.
class Alerts {
public:
    virtual ~Alerts() = default;

    /// In the order in which they were written.
    virtual Result<std::vector<AlertNote>> notes() = 0;
    /// Keeps a note; returns the number of its alert. Belongs into a transaction of the caller.
    virtual Result<std::int64_t> add(const AlertNote& note) = 0;
};

}  // namespace docket::ports
