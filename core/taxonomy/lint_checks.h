#pragma once

#include "core/taxonomy/lint.h"
#include "core/taxonomy/text_likeness.h"

// The families of checks, for lint.cpp alone. Each adds what it finds; labels are completed (rules.h).
namespace docket::taxonomy {

using Findings = std::vector<Finding>;

void lintTexts(TaskKind kind, std::span<const Label> labels, Findings& findings);
/// Definitions that read alike, and labels that are confused.
void lintPairs(std::span<const Label> labels, const Use* use, Findings& findings);
void lintUse(std::span<const Label> labels, const Use& use, Findings& findings);

}  // namespace docket::taxonomy
