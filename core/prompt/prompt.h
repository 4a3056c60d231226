#pragma once

#include "core/taxonomy/taxonomy.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace docket::prompt {

/// Stands for the text to be classified, in the last place where it occurs.
inline constexpr std::string_view textPlaceholder = "{text}";
/// Stands for the list of labels in an instruction of the user's.
inline constexpr std::string_view labelsPlaceholder = "{labels}";

/// Docket's own words for what to do, by the kind of task.
inline constexpr std::string_view singleInstruction =
    "Classify the text into one of the labels below. Answer with the key of the label and nothing else.";
inline constexpr std::string_view multiInstruction =
    "Decide which of the labels below apply to the text; one, several or none may. Answer with a JSON array of their keys and "
    "nothing else, [] for none.";

/// The labels that can be chosen, one entry each: key, name where it differs, group, description, what is included
/// and what is not, examples. Every text stays on its line.
std::string labelList(const taxonomy::Taxonomy& taxonomy);

/// What the model is told to do. `custom`, with "{labels}" filled in, or Docket's own words and the rules of
/// an answer where it is empty.
std::string instruction(const taxonomy::Taxonomy& taxonomy, std::string_view custom = {});

/// A text with the answer that is right for it, as a model would write it.
struct WorkedExample {
    std::string_view text;
    std::string answer;
};

struct Message {
    std::string role;  ///< system, user, assistant
    std::string content;

    bool operator==(const Message&) const = default;
};

/// One text in its parts: instruction, each example, and the place for the text. Each part but the last ends its lines; texts stand
/// between marks that none of them contains.
std::vector<std::string> fewShotParts(std::string_view instruction, std::span<const WorkedExample> examples);

/// The same as a conversation: the instruction, two messages an example, and one that ends with the place for the text.
std::vector<Message> fewShotMessages(std::string_view instruction, std::span<const WorkedExample> examples);

}  // namespace docket::prompt
