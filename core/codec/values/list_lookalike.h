#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace docket::codec {

/// What a text looks like that is to be read as a plain list of labels and is written in another way.
struct Lookalike {
    std::size_t line = 0;  ///< where that shows, from 1; 0: it looks like a plain list
    std::string what;      ///< "YAML"
};
Lookalike lookalikeOf(std::string_view text);

/// The mark before each entry of a list ("- ", "* ", "+ ", "• ") where every line that is not empty has the same one behind
/// its indentation; empty where they have none.
std::string_view bulletOf(std::string_view text);

}  // namespace docket::codec
