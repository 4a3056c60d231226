#pragma once

#include <cstdint>
#include <string_view>

namespace docket::dataset {

/// About how many tokens a text is for a language model, at least 1 where it is not empty. A rule of thumb by script, not the
/// tokenizer of a vendor: four characters of ASCII a token, as OpenAI and Google say of English; two digits, signs or letters of
/// other alphabets a token; one character of a script without blanks between words, or of an Indian or rarer one; two tokens for a
/// character outside the basic plane, as most emoji. How far it is off is not known: it has not been measured against any
/// tokenizer. Of one content, a tokenizer makes up to 15 times as many tokens in one language as in another (Petrov et al. 2023),
/// so leave room under a hard limit. Reads any bytes.
std::int64_t estimateTokens(std::string_view utf8);

}  // namespace docket::dataset
