#pragma once

#include "core/routing/policy_change.h"
#include "core/taxonomy/taxonomy.h"
#include "ui/versions/change_list.h"

#include <span>
#include <vector>

namespace docket::ui {

/// What routing::inWords() says, in the language of the window.
ChangeRow rowOf(const routing::PolicyChange& change, const taxonomy::Taxonomy& taxonomy);
std::vector<ChangeRow> rowsOf(std::span<const routing::PolicyChange> changes, const taxonomy::Taxonomy& taxonomy);

/// What changed, in a line to begin a note with: "Threshold 0.80 → 0.87, Audit rate 2 % → 1 %".
QString summaryOf(std::span<const ChangeRow> changes);

}  // namespace docket::ui
