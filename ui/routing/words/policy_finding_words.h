#pragma once

#include "core/routing/policy_finding.h"
#include "core/taxonomy/taxonomy.h"

#include <QString>

namespace docket::ui {

/// What routing::findingsOf() says, in the language of the window.
QString titleOf(const routing::PolicyFinding& finding);
QString sentenceOf(const routing::PolicyFinding& finding, const taxonomy::Taxonomy& taxonomy);

}  // namespace docket::ui
