#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace docket::text {

/// MinHash (Broder 1997): of a set of shingles, the smallest value under each of several hash functions. For two sets, each place
/// agrees with the probability of their Jaccard likeness J. Only the lowest byte of a place is kept (Li and König 2010), so that
/// places also agree by chance: with the probability J + (1 - J) / 256.
class MinHash {
public:
    using Signature = std::span<std::uint8_t>;

    explicit MinHash(std::size_t places);

    std::size_t places() const { return m_functions.size(); }
    /// Writes `places()` bytes, which are the same on every machine. An empty set has all of them 255.
    void sign(std::span<const std::uint64_t> shingles, Signature signature) const;

private:
    /// x → the upper half of multiplier · x + addend, modulo 2^64: multiply-shift (Dietzfelbinger 1996).
    struct Function {
        std::uint64_t multiplier = 1;
        std::uint64_t addend = 0;
    };

    std::vector<Function> m_functions;
};

/// Places that agree, of two signatures of one length.
std::size_t agreement(std::span<const std::uint8_t> a, std::span<const std::uint8_t> b);

/// The fewest places that agree in nearly all pairs of a likeness or more: 3.5 standard deviations below what is expected there,
/// which 1 pair in 4,000 misses.
std::size_t leastAgreement(double likeness, std::size_t places);

/// Signatures of one length, by number from 0. They lie in blocks, so that growing never holds them twice.
class Signatures {
public:
    explicit Signatures(std::size_t places) : m_places(places) {}

    std::size_t size() const { return m_size; }
    /// A new one at the end, all 0.
    MinHash::Signature append();
    std::span<const std::uint8_t> operator[](std::size_t number) const;

private:
    static constexpr std::size_t blockLength = 4096;

    std::size_t m_places;
    std::size_t m_size = 0;
    std::vector<std::unique_ptr<std::uint8_t[]>> m_blocks;
};

}  // namespace docket::text
