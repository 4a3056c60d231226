#pragma once

#include <cstdint>
#include <string_view>

namespace docket {

/// A hash that is the same on every machine and in every version of Docket: FNV-1a over the bytes
/// (Fowler, Noll, Vo 1991), started from the seed, then mixed by the finaliser of SplitMix64 (Steele, Lea,
/// Flood 2014). Decides ties, audit samples and arms; stored workspaces depend on it.
std::uint64_t stableHash(std::string_view bytes, std::uint64_t seed = 0);

/// The hash as a number in [0, 1), of 53 bits.
double stableUnit(std::string_view bytes, std::uint64_t seed);

/// SplitMix64 (Steele, Lea, Flood 2014): the seeded source of randomness for samples and shuffles.
class SeededRandom {
public:
    explicit SeededRandom(std::uint64_t seed) : m_state(seed) {}

    std::uint64_t next();
    /// Uniform in [0, bound), without modulo bias; bound > 0.
    std::uint64_t below(std::uint64_t bound);

private:
    std::uint64_t m_state;
};

}  // namespace docket
