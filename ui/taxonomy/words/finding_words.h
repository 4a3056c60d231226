#pragma once

#include "core/taxonomy/draft.h"
#include "core/taxonomy/finding.h"

#include <QString>

namespace docket::ui {

/// What a check found, as the screen says it; plain text on one line. The command line's English is core/taxonomy/finding.h.

/// The kind of finding in a few words, as a heading.
QString titleOf(const taxonomy::Finding& finding);
/// What is wrong with which labels.
QString sentenceOf(const taxonomy::Finding& finding, const taxonomy::TaxonomyDraft& draft);
/// What to do about it.
QString remedyOf(const taxonomy::Finding& finding);
/// "Age limit, Card linking and 12 more".
QString namesOf(std::span<const LabelId> labels, const taxonomy::TaxonomyDraft& draft);

}  // namespace docket::ui
