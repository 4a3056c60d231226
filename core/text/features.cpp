#include "core/text/features.h"

#include "core/base/characters.h"
#include "core/base/folded_text.h"

#include <xxhash.h>

#include <string>

namespace docket::text {

namespace {

constexpr std::uint64_t wordSeed = 1;  // so that the word "the" is another feature than the n-gram "the"
constexpr std::uint64_t gramSeed = 2;

std::uint64_t seededHash(std::string_view bytes, std::uint64_t seed) { return XXH3_64bits_withSeed(bytes.data(), bytes.size(), seed); }

std::vector<std::uint64_t> wordsOf(std::string_view utf8) {
    std::vector<std::uint64_t> hashes;
    for (const std::string& word : foldedWords(utf8)) hashes.push_back(seededHash(word, wordSeed));
    return hashes;
}

std::vector<std::uint64_t> gramsOf(std::string_view utf8) {
    std::string framed = folded(utf8);
    if (framed.empty()) return {};
    framed = ' ' + framed + ' ';
    std::vector<std::size_t> starts;  // of the characters, and the end
    characters::visit(framed, [&](char32_t, std::string_view bytes) { starts.push_back(static_cast<std::size_t>(bytes.data() - framed.data())); });
    starts.push_back(framed.size());
    std::vector<std::uint64_t> hashes;
    hashes.reserve((longestGram - shortestGram + 1) * starts.size());
    for (std::size_t length = shortestGram; length <= longestGram; ++length) {
        for (std::size_t i = 0; i + length < starts.size(); ++i) {
            hashes.push_back(seededHash(std::string_view(framed).substr(starts[i], starts[i + length] - starts[i]), gramSeed));
        }
    }
    return hashes;
}

}  // namespace

Features featuresOf(std::string_view utf8) {
    const std::string_view read = utf8.substr(0, featureBytes);
    return {wordsOf(read), gramsOf(read)};
}

}  // namespace docket::text
