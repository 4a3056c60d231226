#pragma once

#include "core/ports/files.h"
#include "core/ports/signatures.h"

namespace docket::storage {

/// Signatures by libsodium, with key files of this machine. `files` must outlive it.
class SigningKeys : public ports::Signatures {
public:
    explicit SigningKeys(ports::Files& files) : m_files(files) {}

    Result<> makeKey(const std::filesystem::path& file) override;
    Result<std::string> sign(const std::filesystem::path& key, std::string_view bytes) override;
    Result<bool> isSigned(const std::filesystem::path& publicKey, std::string_view bytes, std::string_view signature) override;

private:
    ports::Files& m_files;
};

}  // namespace docket::storage
