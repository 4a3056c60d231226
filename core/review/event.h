#pragma once

#include "core/base/id.h"
#include "core/base/sha256.h"
#include "core/base/time.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace docket::review {

/// What happened in a workspace. The words are stored.
enum class EventKind : std::uint8_t {
    Imported,           ///< a committed batch of items and predictions, with the digest of its rows
    TaxonomyPublished,
    PolicySaved,
    Revealed,           ///< a reviewer saw the suggestion
    Decided,
    Skipped,
    Flagged,
    Undone,             ///< takes back a visit: its decisions, or its skip or flag
    Redone,
    Exported,
    Assigned,           ///< an entry is for one reviewer, or for anybody again
    Prioritised,
    Referred,           ///< sent to adjudication
    Released,           ///< somebody's hold was ended by another person
    Reopened,           ///< a taxonomy version asks for the item to be reviewed again
    StudyBegun,
    Sampled,            ///< an item was drawn into a study
    StudyEnded,
    Discharged,         ///< an item's study has ended
    Replaced,           ///< an import says something else of an item than was predicted of it
    ImportStarted,
    ImportFinished,
    Routed,             ///< entries came into the queue otherwise than with a batch of an import, or changed there
    ReviewerJoined,
    ReroutingBegun,     ///< what is here is routed anew, in steps that are Routed events
    ReroutingEnded,
    Upgraded,           ///< a step of the schema was applied to a workspace that had been worked in
    PersonChanged,      ///< somebody was given another role or other skills
    Ruled,              ///< an adjudicator set the labels of an item
    SentBack,           ///< an adjudicator asks for one more review instead
    GoldAdded,          ///< an item's labels are known from here on, or known to be others
    GoldRemoved,
    Checked,            ///< an answer to a check of the reviewer, which says nothing of the item
    PacketMade,         ///< items went out for one person to review elsewhere
    PacketMerged,       ///< events of a packet came back: those just before this one
    Packed,             ///< this workspace is a packet from here on
    RecipeSaved,        ///< a recipe of datasets has another version
    RecipeDeleted,      ///< a name of recipes is not shown any more
    RegressionSetMade,  ///< items with the labels that were right for them then
    CalibrationFitted,  ///< a mapping of a model's confidence was kept
    CalibrationConfirmed,  ///< a mapping still holds, after labels or the prompt had changed
    CalibrationApplied,    ///< a mapping is applied to what is imported from here on, or none any more
    CalibrationsUsed,      ///< an import has begun with mappings applied
    AlertNoted,         ///< an alert of drift was opened, found otherwise, closed or acknowledged
};

std::string_view toString(EventKind kind);
std::optional<EventKind> parseEventKind(std::string_view word);

/// One link of the chain. Append-only; nothing that a person did is ever changed or deleted.
struct Event {
    EventId id;
    Timestamp at;
    EventKind kind = EventKind::Decided;
    std::optional<ItemId> item;
    std::string reviewer;  ///< name; empty where no reviewer acted
    std::string payload;   ///< JSON object; codec/event_payload.h writes and reads it
    Digest previous{};     ///< hash of the event before it; zeros for the first
    Digest hash{};

    bool operator==(const Event&) const = default;
};

/// SHA-256 over every field but `hash`, each with its length, so that no byte can move unnoticed.
Digest hashOf(const Event& event);

/// Where the chain ends.
struct ChainHead {
    std::int64_t length = 0;
    Digest hash{};

    bool operator==(const ChainHead&) const = default;
};

/// Completes a draft: gives it the next id, links it to the head, hashes it, and moves the head on.
void link(Event& draft, ChainHead& head);

}  // namespace docket::review
