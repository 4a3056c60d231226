#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace docket {

/// The words by which the values of an enumeration go in files and on the command line, each value once.
template <class Value, std::size_t count>
struct Words {
    std::array<std::pair<Value, std::string_view>, count> entries;

    constexpr std::string_view of(Value value) const {
        for (const auto& [known, word] : entries) {
            if (known == value) return word;
        }
        return {};
    }
    constexpr std::optional<Value> parse(std::string_view word) const {
        for (const auto& [value, known] : entries) {
            if (known == word) return value;
        }
        return std::nullopt;
    }
    /// "any, blind"
    std::string list() const {
        std::string out;
        for (const auto& [value, word] : entries) {
            if (!out.empty()) out += ", ";
            out += word;
        }
        return out;
    }
};

/// The words in the order of the enumeration, whose values count up from 0.
template <class Value, class... Word>
constexpr Words<Value, sizeof...(Word)> wordsOf(Word... words) {
    int next = 0;
    return {{std::pair<Value, std::string_view>{static_cast<Value>(next++), words}...}};
}

}  // namespace docket
