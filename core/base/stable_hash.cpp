#include "core/base/stable_hash.h"

namespace docket {

namespace {

std::uint64_t mix(std::uint64_t z) {
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
    return z ^ (z >> 31);
}

constexpr std::uint64_t goldenGamma = 0x9E3779B97F4A7C15ULL;

}  // namespace

std::uint64_t stableHash(std::string_view bytes, std::uint64_t seed) {
    std::uint64_t hash = 0xCBF29CE484222325ULL ^ mix(seed + goldenGamma);
    for (unsigned char byte : bytes) hash = (hash ^ byte) * 0x100000001B3ULL;
    return mix(hash + goldenGamma);
}

double stableUnit(std::string_view bytes, std::uint64_t seed) {
    return static_cast<double>(stableHash(bytes, seed) >> 11) * 0x1.0p-53;
}

std::uint64_t SeededRandom::next() { return mix(m_state += goldenGamma); }

std::uint64_t SeededRandom::below(std::uint64_t bound) {
    const std::uint64_t limit = -bound % bound;  // 2^64 mod bound
    while (true) {
        if (const std::uint64_t value = next(); value >= limit) return value % bound;
    }
}

}  // namespace docket
