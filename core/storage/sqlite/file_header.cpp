#include "core/storage/sqlite/file_header.h"

#include "core/storage/files/sqlite_files.h"
#include "core/storage/sqlite/migrations.h"

#include <fmt/format.h>
#include <unistd.h>

#include <array>
#include <cstring>

namespace docket::storage {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t headerSize = 100;

using Header = std::array<unsigned char, headerSize>;

/// A big-endian number of the SQLite file header (https://www.sqlite.org/fileformat2.html, section 1.3).
std::uint32_t numberAt(const Header& header, std::size_t offset) {
    return static_cast<std::uint32_t>(header[offset]) << 24U | static_cast<std::uint32_t>(header[offset + 1]) << 16U |
           static_cast<std::uint32_t>(header[offset + 2]) << 8U | static_cast<std::uint32_t>(header[offset + 3]);
}

std::int64_t pageSizeOf(const Header& header) {
    const std::int64_t size = header[16] << 8 | header[17];
    return size == 1 ? 65536 : size;
}

std::uintmax_t sizeOf(const fs::path& file) {
    std::error_code error;
    const auto size = fs::file_size(file, error);
    return error ? 0 : size;
}

Result<> notAWorkspace(const fs::path& file, std::string_view what) {
    return failure(ErrorKind::NotAWorkspace, fmt::format("{} is not a Docket workspace: {}. It was not changed.", file.string(), what));
}

}  // namespace

Result<> checkFile(const fs::path& file) {
    std::error_code error;
    const auto status = fs::status(file, error);
    if (status.type() == fs::file_type::not_found) {
        return failure(ErrorKind::NotFound, fmt::format("There is no file {}.", file.string()));
    }
    if (fs::is_directory(status)) return notAWorkspace(file, "it is a folder");
    if (!error && !fs::is_regular_file(status)) return notAWorkspace(file, "it is no ordinary file");
    if (error || ::access(file.c_str(), R_OK) != 0) {
        return failure(ErrorKind::Io, fmt::format("{} could not be read: {}.", file.string(), error ? error.message() : std::strerror(errno)));
    }
    if (sizeOf(file) == 0) return notAWorkspace(file, "it is empty");
    return {};
}

Result<> checkHeader(Connection& connection, int newestSchema) {
    const fs::path& file = connection.file();
    Header header{};
    connection.readHeader(header);
    if (std::memcmp(header.data(), sqliteMagic.data(), sqliteMagic.size()) != 0) return notAWorkspace(file, "it is a file of another kind");
    const std::uintmax_t actual = sizeOf(file);
    if (actual < headerSize) {
        return failure(ErrorKind::Damaged, fmt::format("{} is damaged: it is cut off after {} bytes. It was not changed; open a "
                                                       "backup copy.", file.string(), actual));
    }
    if (numberAt(header, 68) != static_cast<std::uint32_t>(applicationId)) {
        return notAWorkspace(file, "it is an SQLite database of another program");
    }
    if (const auto schema = numberAt(header, 60); schema > static_cast<std::uint32_t>(newestSchema)) {
        return failure(ErrorKind::NewerSchema,
                       fmt::format("{} was made by a newer Docket (schema {}, this one knows {}). It was not changed; open it "
                                   "with the newer program.", file.string(), schema, newestSchema));
    }
    const auto expected = static_cast<std::uintmax_t>(pageSizeOf(header) * static_cast<std::int64_t>(numberAt(header, 28)));
    if (actual < expected && sizeOf(connection.companion("-wal")) == 0) {
        return failure(ErrorKind::Damaged,
                       fmt::format("{} is damaged: it is cut off after {} of {} bytes. It was not changed; open a backup copy.",
                                   file.string(), actual, expected));
    }
    return {};
}

}  // namespace docket::storage
