#include "app/cli/json_lines.h"
#include "app/cli/taxonomy/taxonomy_changes.h"

#include <nlohmann/json.hpp>

#include <ostream>

namespace docket::cli {

using nlohmann::ordered_json;

namespace {

std::string keyOf(LabelId id, const taxonomy::LabelsView& before, const taxonomy::LabelsView& after) {
    return std::string(after.find(id) != nullptr ? after.keyOf(id) : before.keyOf(id));
}

}  // namespace

ordered_json changesJson(const std::vector<taxonomy::Change>& changes, const taxonomy::LabelsView& before, const taxonomy::LabelsView& after) {
    ordered_json list = ordered_json::array();
    for (const taxonomy::Change& change : changes) {
        ordered_json entry;
        entry["kind"] = toString(change.kind);
        const bool isOfLabel = change.label.value != 0;
        entry["label"] = isOfLabel ? ordered_json(change.label.value) : ordered_json();
        entry["key"] = isOfLabel ? ordered_json(keyOf(change.label, before, after)) : ordered_json();
        entry["into"] = ordered_json::array();
        for (const LabelId into : change.into) entry["into"].push_back(keyOf(into, before, after));
        entry["field"] = change.field;
        entry["before"] = change.before;
        entry["after"] = change.after;
        entry["text"] = inWords(change, before, after);
        list.push_back(std::move(entry));
    }
    return list;
}

void printChanges(std::ostream& out, const std::vector<taxonomy::Change>& changes, const taxonomy::LabelsView& before, const taxonomy::LabelsView& after) {
    for (const taxonomy::Change& change : changes) out << inWords(change, before, after) << '\n';
}

ordered_json draftJson(const services::OpenDraft& open) {
    return {{"based_on", open.head.basedOn},
            {"in_force", open.inForce},
            {"outdated", open.isOutdated()},
            {"author", open.head.author},
            {"started_at", formatUtc(open.head.startedAt)},
            {"changed_at", formatUtc(open.head.changedAt)},
            {"undo", orNull(open.history.undo)},
            {"redo", orNull(open.history.redo)}};
}

}  // namespace docket::cli
