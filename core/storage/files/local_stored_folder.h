#pragma once

#include "core/ports/files.h"
#include "core/storage/files/local_file.h"

namespace docket::storage {

/// A folder of this machine, read through its descriptor: what is in it is opened by its own name and never by a link.
class LocalStoredFolder : public ports::StoredFolder {
public:
    /// Errors: NotFound, InvalidInput (no folder).
    static Result<std::unique_ptr<ports::StoredFolder>> open(const std::filesystem::path& folder);

    Result<std::vector<std::string>> names() override;
    Result<std::unique_ptr<ByteSource>> open(std::string_view name) override;

private:
    LocalStoredFolder(Descriptor folder, std::filesystem::path shownAs) : m_folder(std::move(folder)), m_shownAs(std::move(shownAs)) {}
    Result<> list(int folder, const std::string& prefix, std::vector<std::string>& names) const;
    Result<Descriptor> openInner(std::string_view name) const;

    Descriptor m_folder;
    std::filesystem::path m_shownAs;
};

}  // namespace docket::storage
