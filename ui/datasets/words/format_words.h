#pragma once

#include "core/dataset/format.h"

#include <QString>

namespace docket::ui {

// Formats of datasets in words for people; plain text on one line.

/// "Chat fine-tuning"
QString titleOf(dataset::Format format);
/// "One conversation a line: system, user and assistant, for OpenAI."
QString sentenceOf(dataset::Format format);

}  // namespace docket::ui
