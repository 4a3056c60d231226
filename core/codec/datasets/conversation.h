#pragma once

#include "core/codec/datasets/dataset_writer.h"

#include <string>
#include <string_view>

// What is said between a user and a model about an item: every format of conversations takes it from here.

namespace docket::codec {

/// What the model is told to do.
std::string instructionOf(const DatasetContext& context);

/// An answer as a model would write it: the key of the label; in a multi-label task a JSON array of keys.
std::string answerText(const LabelSet& labels, const DatasetContext& context);

/// What the model is to say: the answer, or an object with the rationale before it where the recipe asks for one, so that the model
/// reasons before it answers.
std::string completion(const LabelSet& labels, std::string_view rationale, const DatasetContext& context);

/// The suggestion that people overturned: what the latest prediction says where it is not the answer; null where there is none.
const LabelSet* overturnedSuggestion(const DatasetItem& item, const DatasetContext& context);
/// Why the model had suggested it; empty where that stays out.
std::string_view suggestedRationale(const DatasetItem& item, const DatasetContext& context);

}  // namespace docket::codec
