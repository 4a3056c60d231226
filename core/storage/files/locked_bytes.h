#pragma once

#include "core/base/error.h"

#include <string>
#include <string_view>

namespace docket::storage {

/// What every locked file begins with.
inline constexpr std::string_view lockedMagic{"Docket locked 1\n"};

/// Content that only who knows the passphrase can read, and that nobody can change unnoticed: XChaCha20-Poly1305 (RFC 8439, with the
/// long nonce of draft-irtf-cfrg-xchacha) under a key made of the passphrase by Argon2id (RFC 9106). Before it stands what the key is
/// made with, which is authenticated too: the magic, salt, passes and memory, nonce. Costs 256 MiB and about a second. Thread-safe.
/// Errors: Internal (not that much memory).
Result<std::string> lockBytes(std::string_view content, std::string_view passphrase);

/// Errors: NotAWorkspace (not locked), Damaged (cut off, or asks for more than any Docket does), InvalidInput (the passphrase is another
/// one, or the content was changed: the two cannot be told apart).
Result<std::string> unlockBytes(std::string_view locked, std::string_view passphrase, std::string_view shownAs);

}  // namespace docket::storage
