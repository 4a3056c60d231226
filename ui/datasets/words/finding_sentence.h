#pragma once

#include "core/dataset/finding.h"

#include <QString>

namespace docket::ui {

/// What a finding says, with its numbers and names, in the language of the window; plain text on one line.
QString sentenceOf(const dataset::Finding& finding);

}  // namespace docket::ui
