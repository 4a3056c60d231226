#include "core/review/event.h"

#include <array>

namespace docket::review {

namespace {

constexpr std::array<std::string_view, 44> kindWords = {"imported", "taxonomy_published", "policy_saved", "revealed",
                                                        "decided",  "skipped",            "flagged",      "undone",
                                                        "redone",   "exported",           "assigned",     "prioritised",
                                                        "referred", "released",           "reopened",     "study_begun",
                                                        "sampled",  "study_ended",        "discharged",
                                                        "replaced",
                                                        "import_started",      "import_finished", "routed",
                                                        "reviewer_joined",     "rerouting_begun", "rerouting_ended", "upgraded",
                                                        "person_changed",      "ruled",           "sent_back",
                                                        "gold_added",          "gold_removed",    "checked",
                                                        "packet_made",         "packet_merged",   "packed",
                                                        "recipe_saved",        "recipe_deleted",  "regression_set_made",
                                                        "calibration_fitted",  "calibration_confirmed", "calibration_applied",
                                                        "calibrations_used",   "alert_noted"};

std::string_view asBytes(const Digest& digest) {
    return {reinterpret_cast<const char*>(digest.data()), digest.size()};
}

}  // namespace

std::string_view toString(EventKind kind) { return kindWords[static_cast<std::size_t>(kind)]; }

std::optional<EventKind> parseEventKind(std::string_view word) {
    for (std::size_t i = 0; i < kindWords.size(); ++i) {
        if (kindWords[i] == word) return static_cast<EventKind>(i);
    }
    return std::nullopt;
}

Digest hashOf(const Event& event) {
    Sha256 hash;
    hash.updateField(asBytes(event.previous));
    hash.updateField(std::to_string(event.id.value));
    hash.updateField(std::to_string(event.at.ms));
    hash.updateField(toString(event.kind));
    hash.updateField(event.item ? std::to_string(event.item->value) : std::string());
    hash.updateField(event.reviewer);
    hash.updateField(event.payload);
    return hash.finish();
}

void link(Event& draft, ChainHead& head) {
    draft.id = EventId{head.length + 1};
    draft.previous = head.hash;
    draft.hash = hashOf(draft);
    head = {head.length + 1, draft.hash};
}

}  // namespace docket::review
