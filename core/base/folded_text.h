#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace docket {

/// Text as it is compared where case and accents do not matter: lower case, without accents, runs of blanks as one
/// and none at the ends. Latin (with Vietnamese and full-width letters; "ß" is "ss", "æ" is "ae"), Greek and Cyrillic
/// are folded; other scripts stay as they are. Signs stay, so that "C++" is not "C". `utf8` must be valid.
std::string folded(std::string_view utf8);

/// The words of a text, folded: what stands between signs and blanks; each character of a script that is written
/// without blanks is a word of its own.
std::vector<std::string> foldedWords(std::string_view utf8);

}  // namespace docket
