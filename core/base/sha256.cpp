#include "core/base/sha256.h"

#include <openssl/evp.h>

#include <new>

namespace docket {

struct Sha256::Context {
    EVP_MD_CTX* md = EVP_MD_CTX_new();

    Context() {
        if (md == nullptr) throw std::bad_alloc();
        EVP_DigestInit_ex(md, EVP_sha256(), nullptr);
    }
    ~Context() { EVP_MD_CTX_free(md); }
};

Sha256::Sha256() : m_context(std::make_unique<Context>()) {}
Sha256::~Sha256() = default;
Sha256::Sha256(Sha256&&) noexcept = default;
Sha256& Sha256::operator=(Sha256&&) noexcept = default;

void Sha256::update(std::string_view bytes) { EVP_DigestUpdate(m_context->md, bytes.data(), bytes.size()); }

void Sha256::updateField(std::string_view bytes) {
    std::array<char, 8> length{};
    for (std::size_t i = 0; i < length.size(); ++i) length[i] = static_cast<char>((bytes.size() >> (8 * i)) & 0xFF);
    update({length.data(), length.size()});
    update(bytes);
}

Digest Sha256::finish() {
    Digest digest{};
    EVP_DigestFinal_ex(m_context->md, digest.data(), nullptr);
    EVP_DigestInit_ex(m_context->md, nullptr, nullptr);  // the same algorithm again, without looking for it
    return digest;
}

Digest sha256(std::string_view bytes) {
    Sha256 hash;
    hash.update(bytes);
    return hash.finish();
}

std::string toHex(const Digest& digest) {
    constexpr std::string_view digits = "0123456789abcdef";
    std::string hex;
    hex.reserve(2 * digest.size());
    for (std::uint8_t byte : digest) {
        hex += digits[byte >> 4];
        hex += digits[byte & 15];
    }
    return hex;
}

}  // namespace docket
