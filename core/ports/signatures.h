#pragma once

#include "core/base/error.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace docket::ports {

/// Signatures with keys in files of the user's: Ed25519 (RFC 8032). A secret key is PKCS #8 and a public one SubjectPublicKeyInfo, both as
/// PEM (RFC 8410), as other programs read and write them; no passphrase. A signature is its 64 bytes. Thread-safe.
class Signatures {
public:
    virtual ~Signatures() = default;

    /// Makes a new key: the secret one in `file`, for the user alone to read, the public one in `file` with ".pub" behind its name. Refuses
    /// existing ones.
    virtual Result<> makeKey(const std::filesystem::path& file) = 0;
    /// Errors: NotFound, InvalidInput (no secret key, or a file of more than a key).
    virtual Result<std::string> sign(const std::filesystem::path& key, std::string_view bytes) = 0;
    /// Whether the signature was made of these bytes with the secret key to this public one; false also for what is no signature.
    /// Errors: NotFound, InvalidInput (no public key).
    virtual Result<bool> isSigned(const std::filesystem::path& publicKey, std::string_view bytes, std::string_view signature) = 0;
};

}  // namespace docket::ports
