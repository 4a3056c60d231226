#pragma once

#include "core/base/error.h"

#include <filesystem>

namespace docket::storage {

/// A copy of a database that may not be written and that nobody has open, with its log, in a folder that only the user
/// can see. SQLite cannot read such a log where it is. The copy goes away with this object.
class PrivateCopy {
public:
    /// Errors: as copyDatabase().
    static Result<PrivateCopy> make(const std::filesystem::path& database);
    ~PrivateCopy();
    PrivateCopy(PrivateCopy&& other) noexcept;
    PrivateCopy& operator=(PrivateCopy&&) = delete;

    const std::filesystem::path& file() const { return m_file; }

private:
    explicit PrivateCopy(std::filesystem::path file) : m_file(std::move(file)) {}

    std::filesystem::path m_file;  ///< empty when it was moved away
};

}  // namespace docket::storage
