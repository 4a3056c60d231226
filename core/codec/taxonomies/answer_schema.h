#pragma once

#include "core/taxonomy/taxonomy.h"

#include <string>

namespace docket::codec {

/// The JSON Schema (draft 2020-12) of an answer, for models that are held to one: an object with "label", one of the
/// keys that can be chosen, or in a multi-label task with "labels", an array of them without repeats and of the size
/// that the taxonomy asks for; the empty array is always allowed. The description says what the labels mean and, in
/// words, which exclude each other.
std::string answerSchema(const taxonomy::Taxonomy& taxonomy);

}  // namespace docket::codec
