#pragma once

#include "core/base/error.h"
#include "core/domain/routed_item.h"
#include "core/ports/rules.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace docket::ports {

/// What is routed anew of that which is here already; nothing unless it is asked for.
struct ReroutingScope {
    bool waiting = false;                      ///< entries that nobody has touched
    bool accepted = false;                     ///< items that were accepted and that nobody ever saw
    std::optional<Timestamp> acceptedSince{};  ///< of these, those received at or after it

    bool isEmpty() const { return !waiting && !accepted; }
    bool operator==(const ReroutingScope&) const = default;
};

/// Which version it was that brought a rerouting. The numbers are stored.
enum class ReroutingCause { Policy = 1, Taxonomy = 2 };

/// That what is here was routed anew, or is being.
struct Rerouting {
    EventId id{};                      ///< its first event
    ReroutingCause cause = ReroutingCause::Policy;
    RuleVersions versions{};           ///< in force
    ReroutingScope scope{};
    std::optional<EventId> undoes{};   ///< it takes back this one
    std::string actor{};
    Timestamp begunAt{};
    std::optional<EventId> ended{};    ///< its last event; nullopt: it is under way

    bool operator==(const Rerouting&) const = default;
};

/// What becomes of the entry of one item; nullopt: it has none.
struct EntryChange {
    ItemId item;
    std::optional<EntryRouting> before;
    std::optional<EntryRouting> after;

    bool operator==(const EntryChange&) const = default;
};

/// A change that was made, by the event of its step.
struct EntryChanged {
    EventId step;
    EntryChange change;

    bool operator==(const EntryChanged&) const = default;
};

/// Reroutings of what is in the queue, or is not: one at a time, written in steps that each have an event. Every call belongs
/// into a transaction of the caller.
class Reroutings {
public:
    virtual ~Reroutings() = default;

    /// The one that is under way, if there is one.
    virtual Result<std::optional<Rerouting>> open() = 0;
    /// NotFound where there is none.
    virtual Result<Rerouting> at(EventId id) = 0;
    /// The last one that a version brought; nullopt: it brought none.
    virtual Result<std::optional<Rerouting>> of(ReroutingCause cause, int version) = 0;
    /// Returns the id that it gets.
    virtual Result<EventId> begin(const Rerouting& rerouting, Timestamp now) = 0;
    /// Makes those changes whose entry is still what it was before, and that nobody has touched meanwhile; returns how many.
    virtual Result<std::int64_t> apply(std::span<const EntryChange> changes, Timestamp now) = 0;
    virtual Result<> end(EventId rerouting, std::string_view actor, Timestamp now) = 0;
    /// Up to `limit` changes that one has made, in their order, after `last`.
    virtual Result<std::vector<EntryChanged>> changesOf(const Rerouting& rerouting, std::optional<EntryChanged> last, std::size_t limit) = 0;
    virtual Result<std::int64_t> countOf(const Rerouting& rerouting) = 0;
};

}  // namespace docket::ports
