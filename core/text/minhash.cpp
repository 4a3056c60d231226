#include "core/text/minhash.h"

#include "core/base/stable_hash.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace docket::text {

MinHash::MinHash(std::size_t places) {
    constexpr std::uint64_t seed = 1997;
    SeededRandom random(seed);
    m_functions.reserve(places);
    for (std::size_t i = 0; i < places; ++i) {
        const std::uint64_t multiplier = random.next() | 1U;
        m_functions.push_back({multiplier, random.next()});
    }
}

void MinHash::sign(std::span<const std::uint64_t> shingles, Signature signature) const {
    for (std::size_t i = 0; i < m_functions.size(); ++i) {
        const Function function = m_functions[i];
        std::uint64_t least = std::numeric_limits<std::uint64_t>::max();
        for (const std::uint64_t shingle : shingles) least = std::min(least, function.multiplier * shingle + function.addend);
        signature[i] = static_cast<std::uint8_t>(least >> 32U);
    }
}

std::size_t agreement(std::span<const std::uint8_t> a, std::span<const std::uint8_t> b) {
    std::size_t count = 0;
    for (std::size_t i = 0; i < a.size(); ++i) count += a[i] == b[i] ? 1 : 0;
    return count;
}

std::size_t leastAgreement(double likeness, std::size_t places) {
    const double agrees = likeness + (1 - likeness) / 256;
    const auto n = static_cast<double>(places);
    return static_cast<std::size_t>(std::ceil(std::max(0.0, n * agrees - 3.5 * std::sqrt(n * agrees * (1 - agrees)))));
}

MinHash::Signature Signatures::append() {
    const std::size_t inBlock = m_size++ % blockLength;
    if (inBlock == 0) m_blocks.push_back(std::make_unique<std::uint8_t[]>(blockLength * m_places));
    return {m_blocks.back().get() + inBlock * m_places, m_places};
}

std::span<const std::uint8_t> Signatures::operator[](std::size_t number) const {
    return {m_blocks[number / blockLength].get() + number % blockLength * m_places, m_places};
}

}  // namespace docket::text
