#include "core/storage/files/signing_keys.h"

#include "core/storage/files/atomic_move.h"

#include <fmt/format.h>
#include <sodium.h>

#include <algorithm>
#include <array>
#include <optional>

namespace docket::storage {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t maxKeyFileBytes = 4096;
constexpr std::size_t seedBytes = crypto_sign_SEEDBYTES;
constexpr std::size_t publicBytes = crypto_sign_PUBLICKEYBYTES;

/// What stands in a PEM file around and before the 32 bytes of a key (RFC 8410, sections 4 and 7).
struct KeyForm {
    std::string_view begin;
    std::string_view end;
    std::string_view prefix;  ///< DER
};
constexpr KeyForm secretForm{"-----BEGIN PRIVATE KEY-----\n", "-----END PRIVATE KEY-----\n",
                             {"\x30\x2e\x02\x01\x00\x30\x05\x06\x03\x2b\x65\x70\x04\x22\x04\x20", 16}};
constexpr KeyForm publicForm{"-----BEGIN PUBLIC KEY-----\n", "-----END PUBLIC KEY-----\n", {"\x30\x2a\x30\x05\x06\x03\x2b\x65\x70\x03\x21\x00", 12}};

/// Bytes that are wiped when they are not needed any more.
class SecretBytes {
public:
    explicit SecretBytes(std::string bytes) : m_bytes(std::move(bytes)) {}
    ~SecretBytes() { sodium_memzero(m_bytes.data(), m_bytes.size()); }
    SecretBytes(const SecretBytes&) = delete;
    SecretBytes& operator=(const SecretBytes&) = delete;

    std::string& text() { return m_bytes; }
    unsigned char* data() { return reinterpret_cast<unsigned char*>(m_bytes.data()); }

private:
    std::string m_bytes;
};

const unsigned char* unsignedBytes(std::string_view text) { return reinterpret_cast<const unsigned char*>(text.data()); }

std::string asPem(const KeyForm& form, std::string_view key) {
    SecretBytes der(std::string(form.prefix) + std::string(key));
    std::string text(sodium_base64_ENCODED_LEN(der.text().size(), sodium_base64_VARIANT_ORIGINAL), '\0');
    sodium_bin2base64(text.data(), text.size(), der.data(), der.text().size(), sodium_base64_VARIANT_ORIGINAL);
    text.pop_back();  // its NUL
    return fmt::format("{}{}\n{}", form.begin, text, form.end);
}

/// The 32 bytes of a key; empty: the text is none of this form.
std::string keyIn(const KeyForm& form, std::string_view pem) {
    std::string text(pem);
    std::erase(text, '\r');
    while (text.ends_with("\n\n")) text.pop_back();
    if (!text.ends_with('\n')) text += '\n';
    if (!text.starts_with(form.begin) || !text.ends_with(form.end) || text.size() < form.begin.size() + form.end.size()) return {};
    const std::string_view inner = std::string_view(text).substr(form.begin.size(), text.size() - form.begin.size() - form.end.size());
    std::string der(maxKeyFileBytes, '\0');
    std::size_t size = 0;
    const int refused = sodium_base642bin(reinterpret_cast<unsigned char*>(der.data()), der.size(), inner.data(), inner.size(), "\n", &size, nullptr, sodium_base64_VARIANT_ORIGINAL);
    sodium_memzero(text.data(), text.size());
    der.resize(size);
    if (refused != 0 || !der.starts_with(form.prefix) || der.size() != form.prefix.size() + seedBytes) return {};
    return der.substr(form.prefix.size());
}

std::unexpected<Error> noKey(const fs::path& file, std::string_view kind) {
    return failure(ErrorKind::InvalidInput, fmt::format("{} is no {} key (Ed25519, PEM, without a passphrase). Make one with docket keys new FILE.", file.string(), kind));
}

Result<> begin() {
    if (sodium_init() >= 0) return {};
    return failure(ErrorKind::Internal, "There is no source of random numbers. Nothing was changed.");
}

Result<> writeKey(ports::Files& files, const fs::path& file, const std::string& text) {
    const auto created = files.createFile(file);
    if (!created) return std::unexpected(created.error());
    if (const auto written = (*created)->write(text); !written) return written;
    return (*created)->close();
}

}  // namespace

Result<> SigningKeys::makeKey(const fs::path& file) {
    if (const auto begun = begin(); !begun) return begun;
    const fs::path publicFile = file.string() + ".pub";
    if (const auto free = checkTarget(publicFile); !free) return free;
    SecretBytes seed(std::string(seedBytes, '\0'));
    SecretBytes secret(std::string(crypto_sign_SECRETKEYBYTES, '\0'));
    std::string open(publicBytes, '\0');
    randombytes_buf(seed.data(), seedBytes);
    crypto_sign_seed_keypair(reinterpret_cast<unsigned char*>(open.data()), secret.data(), seed.data());
    SecretBytes pem(asPem(secretForm, seed.text()));
    if (const auto written = writeKey(m_files, file, pem.text()); !written) return written;
    return writeKey(m_files, publicFile, asPem(publicForm, open));
}

Result<std::string> SigningKeys::sign(const fs::path& key, std::string_view bytes) {
    if (const auto begun = begin(); !begun) return std::unexpected(begun.error());
    auto text = m_files.readSmall(key, maxKeyFileBytes);
    if (!text) return std::unexpected(text.error());
    SecretBytes pem(std::move(*text));
    SecretBytes seed(keyIn(secretForm, pem.text()));
    if (seed.text().empty()) return noKey(key, "secret");
    SecretBytes secret(std::string(crypto_sign_SECRETKEYBYTES, '\0'));
    std::array<unsigned char, publicBytes> open{};
    crypto_sign_seed_keypair(open.data(), secret.data(), seed.data());
    std::string signature(crypto_sign_BYTES, '\0');
    crypto_sign_detached(reinterpret_cast<unsigned char*>(signature.data()), nullptr, unsignedBytes(bytes), bytes.size(), secret.data());
    return signature;
}

Result<bool> SigningKeys::isSigned(const fs::path& publicKey, std::string_view bytes, std::string_view signature) {
    if (const auto begun = begin(); !begun) return std::unexpected(begun.error());
    const auto pem = m_files.readSmall(publicKey, maxKeyFileBytes);
    if (!pem) return std::unexpected(pem.error());
    const std::string key = keyIn(publicForm, *pem);
    if (key.empty()) return noKey(publicKey, "public");
    return signature.size() == crypto_sign_BYTES && crypto_sign_verify_detached(unsignedBytes(signature), unsignedBytes(bytes), bytes.size(), unsignedBytes(key)) == 0;
}

}  // namespace docket::storage
