#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace docket {

using Digest = std::array<std::uint8_t, 32>;

/// SHA-256 (FIPS 180-4) over bytes that arrive in pieces. Not thread-safe.
class Sha256 {
public:
    Sha256();
    ~Sha256();
    Sha256(Sha256&&) noexcept;
    Sha256& operator=(Sha256&&) noexcept;

    void update(std::string_view bytes);
    /// Length (8 bytes, little-endian) and then the bytes, so that fields cannot run into each other.
    void updateField(std::string_view bytes);
    /// The digest of all that was added; the object starts anew afterwards.
    Digest finish();

private:
    struct Context;
    std::unique_ptr<Context> m_context;
};

Digest sha256(std::string_view bytes);

/// 64 lower-case hexadecimal digits.
std::string toHex(const Digest& digest);

}  // namespace docket
