#pragma once

#include "core/taxonomy/taxonomy.h"

#include <string>
#include <string_view>
#include <vector>

namespace docket::prompt {

/// A text as one line: line breaks of every kind become blanks, other control characters, and those that turn the
/// direction of writing, are left out.
std::string onOneLine(std::string_view text);

/// What an answer must keep to besides the labels themselves, one sentence each: how many labels, which exclude each
/// other. Empty where the task has no such rule. Exclusive groups of which fewer than two labels can be chosen are
/// none.
std::vector<std::string> answerRules(const taxonomy::Taxonomy& taxonomy);

/// The labels that can be chosen as Markdown (CommonMark), for a prompt or a guideline: a heading for each, with its
/// definition, what it includes and does not, examples. Texts stand behind a word of Docket's own and are escaped, so
/// that none can begin a heading, a list, code, a link or HTML.
std::string markdownOf(const taxonomy::Taxonomy& taxonomy);

}  // namespace docket::prompt
