#include "core/text/shingles.h"

#include "core/base/characters.h"

#include <xxhash.h>

#include <algorithm>
#include <array>

namespace docket::text {

std::vector<std::uint64_t> shingleHashesOf(std::string_view foldedText) {
    std::vector<std::uint64_t> hashes;
    if (foldedText.empty()) return hashes;
    hashes.reserve(foldedText.size());
    std::array<const char*, shingleLength> starts{};  // of the last characters, in a ring
    std::size_t count = 0;
    const auto addUpTo = [&](const char* end) {
        const char* start = starts[count % shingleLength];
        hashes.push_back(XXH3_64bits(start, static_cast<std::size_t>(end - start)));
    };
    characters::visit(foldedText, [&](char32_t, std::string_view bytes) {
        if (count >= shingleLength) addUpTo(bytes.data());
        starts[count++ % shingleLength] = bytes.data();
    });
    if (count >= shingleLength) addUpTo(foldedText.data() + foldedText.size());
    else hashes.push_back(XXH3_64bits(foldedText.data(), foldedText.size()));
    return hashes;
}

Shingles shinglesOf(std::string_view foldedText) {
    Shingles shingles = shingleHashesOf(foldedText);
    std::ranges::sort(shingles);
    const auto repeats = std::ranges::unique(shingles);
    shingles.erase(repeats.begin(), repeats.end());
    return shingles;
}

double jaccard(const Shingles& a, const Shingles& b) {
    std::size_t shared = 0;
    auto left = a.begin();
    auto right = b.begin();
    while (left != a.end() && right != b.end()) {
        if (*left == *right) ++shared, ++left, ++right;
        else if (*left < *right) ++left;
        else ++right;
    }
    const std::size_t either = a.size() + b.size() - shared;
    return either == 0 ? 1 : static_cast<double>(shared) / static_cast<double>(either);
}

}  // namespace docket::text
