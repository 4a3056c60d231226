#include "core/storage/files/locked_bytes.h"

#include <fmt/format.h>
#include <sodium.h>

#include <array>
#include <cstdint>
#include <cstring>

namespace docket::storage {

namespace {

constexpr std::size_t saltBytes = crypto_pwhash_SALTBYTES;
constexpr std::size_t nonceBytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t tagBytes = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr std::size_t passesAt = 16 + saltBytes;  // behind the magic and the salt
constexpr std::size_t memoryAt = passesAt + 8;
constexpr std::size_t nonceAt = memoryAt + 8;
constexpr std::size_t headerBytes = nonceAt + nonceBytes;
static_assert(lockedMagic.size() == 16);

// No file that somebody made up makes anybody wait for longer, or take more memory, than this.
constexpr std::uint64_t mostPasses = 8;
constexpr std::uint64_t mostMemory = std::uint64_t{1} << 30U;

const unsigned char* bytesOf(std::string_view text) { return reinterpret_cast<const unsigned char*>(text.data()); }
unsigned char* bytesOf(std::string& text) { return reinterpret_cast<unsigned char*>(text.data()); }

void putNumber(std::string& header, std::size_t at, std::uint64_t number) {
    for (std::size_t i = 0; i < 8; ++i) header[at + i] = static_cast<char>(number >> (8 * i) & 0xFFU);
}

std::uint64_t numberIn(std::string_view header, std::size_t at) {
    std::uint64_t number = 0;
    for (std::size_t i = 8; i-- > 0;) number = number << 8U | static_cast<unsigned char>(header[at + i]);
    return number;
}

/// A key that is wiped when it is not needed any more.
class Key {
public:
    Key() = default;
    ~Key() { sodium_memzero(m_bytes.data(), m_bytes.size()); }
    Key(const Key&) = delete;
    Key& operator=(const Key&) = delete;

    /// By what the header says; false: there is not that much memory.
    bool derive(std::string_view passphrase, std::string_view header) {
        return crypto_pwhash(m_bytes.data(), m_bytes.size(), passphrase.data(), passphrase.size(), bytesOf(header.substr(lockedMagic.size())), numberIn(header, passesAt),
                             static_cast<std::size_t>(numberIn(header, memoryAt)), crypto_pwhash_ALG_ARGON2ID13) == 0;
    }
    const unsigned char* data() const { return m_bytes.data(); }

private:
    std::array<unsigned char, crypto_aead_xchacha20poly1305_ietf_KEYBYTES> m_bytes{};
};

Result<> deriveKey(Key& key, std::string_view passphrase, std::string_view header) {
    if (sodium_init() >= 0 && key.derive(passphrase, header)) return {};
    return failure(ErrorKind::Internal, fmt::format("There is not enough memory for a passphrase: {} MiB are needed. Nothing was changed.", numberIn(header, memoryAt) >> 20U));
}

}  // namespace

Result<std::string> lockBytes(std::string_view content, std::string_view passphrase) {
    if (sodium_init() < 0) return failure(ErrorKind::Internal, "There is no source of random numbers. Nothing was changed.");
    std::string locked(headerBytes + content.size() + tagBytes, '\0');
    std::memcpy(locked.data(), lockedMagic.data(), lockedMagic.size());
    randombytes_buf(locked.data() + lockedMagic.size(), saltBytes);
    putNumber(locked, passesAt, crypto_pwhash_OPSLIMIT_MODERATE);
    putNumber(locked, memoryAt, crypto_pwhash_MEMLIMIT_MODERATE);
    randombytes_buf(locked.data() + nonceAt, nonceBytes);
    const std::string header = locked.substr(0, headerBytes);
    Key key;
    if (const auto derived = deriveKey(key, passphrase, header); !derived) return std::unexpected(derived.error());
    crypto_aead_xchacha20poly1305_ietf_encrypt(bytesOf(locked) + headerBytes, nullptr, bytesOf(content), content.size(), bytesOf(std::string_view(header)), header.size(), nullptr,
                                               bytesOf(std::string_view(header).substr(nonceAt)), key.data());
    return locked;
}

Result<std::string> unlockBytes(std::string_view locked, std::string_view passphrase, std::string_view shownAs) {
    if (!locked.starts_with(lockedMagic)) return failure(ErrorKind::NotAWorkspace, fmt::format("{} is not locked with a passphrase. It was not changed.", shownAs));
    if (locked.size() < headerBytes + tagBytes) return failure(ErrorKind::Damaged, fmt::format("{} is cut off after {} bytes. Get it again.", shownAs, locked.size()));
    const std::string_view header = locked.substr(0, headerBytes);
    const std::string_view content = locked.substr(headerBytes);
    if (numberIn(header, passesAt) > mostPasses || numberIn(header, memoryAt) > mostMemory) {
        return failure(ErrorKind::Damaged, fmt::format("{} asks for more memory or time than any Docket does: it was changed. Get it again.", shownAs));
    }
    Key key;
    if (const auto derived = deriveKey(key, passphrase, header); !derived) return std::unexpected(derived.error());
    std::string opened(content.size() - tagBytes, '\0');
    const int refused = crypto_aead_xchacha20poly1305_ietf_decrypt(bytesOf(opened), nullptr, nullptr, bytesOf(content), content.size(), bytesOf(header), header.size(),
                                                                   bytesOf(header.substr(nonceAt)), key.data());
    if (refused == 0) return opened;
    return failure(ErrorKind::InvalidInput, fmt::format("{} cannot be unlocked: the passphrase is another one, or the file was changed. Nothing was changed.", shownAs));
}

}  // namespace docket::storage
