#pragma once

#include "core/services/taxonomy/taxonomy_drafts.h"
#include "core/taxonomy/change.h"

#include <nlohmann/json_fwd.hpp>

#include <iosfwd>
#include <vector>

// For the .cpp files of this room only: what several commands print of a taxonomy.
namespace docket::cli {

/// What the help of every command says that prints changes.
inline constexpr const char* changesHelp =
    "\"changes\" is a list of {\"kind\",\"label\",\"key\",\"into\",\"field\",\"before\",\"after\",\"text\"}: kind is added, renamed,\n"
    "rekeyed, redefined, adjusted, moved, archived, restored, merged, split or resized; label is the id and key the key\n"
    "(null for the taxonomy as a whole); into is a list of keys; text is the change as a sentence.\n";

/// What differs between two lists of labels, as JSON and as one sentence a line.
nlohmann::ordered_json changesJson(const std::vector<taxonomy::Change>& changes, const taxonomy::LabelsView& before, const taxonomy::LabelsView& after);
void printChanges(std::ostream& out, const std::vector<taxonomy::Change>& changes, const taxonomy::LabelsView& before, const taxonomy::LabelsView& after);

/// A draft without its labels: who holds it, since when, what undo and redo would do.
nlohmann::ordered_json draftJson(const services::OpenDraft& open);

}  // namespace docket::cli
