#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace docket::dataset {

/// The part of a dataset that an item goes into: to learn from, to choose between models by, to say how good the chosen one is.
enum class Split { Train, Validation, Test };
inline constexpr std::array allSplits = {Split::Train, Split::Validation, Split::Test};

/// "train", "validation", "test"
constexpr std::string_view toString(Split split) {
    constexpr std::array<std::string_view, allSplits.size()> words = {"train", "validation", "test"};
    return words[static_cast<std::size_t>(split)];
}

}  // namespace docket::dataset
