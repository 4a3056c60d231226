#pragma once

#include "core/taxonomy/finding.h"

#include <span>
#include <vector>

namespace docket::taxonomy {

/// The labels as a taxonomy keeps them: those without an id have the next free one, those without a name are named
/// after their key, line breaks inside an include, exclude or example are blanks, and entries without text are gone.
std::vector<Label> completed(std::vector<Label> labels);

/// Every rule of Taxonomy::make that completed labels break, all of them errors: first those of the taxonomy as a
/// whole, then those of single labels in their order, then those between labels. Linear in the labels.
std::vector<Finding> brokenRules(TaskKind kind, std::span<const Label> labels, const AnswerSize& size);

}  // namespace docket::taxonomy
