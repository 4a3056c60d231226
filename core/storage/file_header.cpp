#include "core/storage/file_header.h"

#include "core/storage/migrations.h"

#include <fmt/format.h>
#include <unistd.h>

#include <array>
#include <cstring>
#include <fstream>

namespace docket::storage {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t headerSize = 100;
constexpr std::string_view magic{"SQLite format 3\0", 16};

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

bool hasWal(const fs::path& file) {
    std::error_code ignored;
    const auto size = fs::file_size(file.string() + "-wal", ignored);
    return !ignored && size > 0;
}

Result<> notAWorkspace(const fs::path& file, std::string_view what) {
    return failure(ErrorKind::NotAWorkspace, fmt::format("{} is not a Docket workspace: {}. It was not changed.", file.string(), what));
}

bool isWriteProtected(const fs::path& path) {
    constexpr auto anyWrite = fs::perms::owner_write | fs::perms::group_write | fs::perms::others_write;
    std::error_code error;
    const auto status = fs::status(path, error);
    return error || (status.permissions() & anyWrite) == fs::perms::none || ::access(path.c_str(), W_OK) != 0;
}

}  // namespace

Result<> checkHeader(const fs::path& file, int newestSchema) {
    std::error_code error;
    const auto status = fs::status(file, error);
    if (status.type() == fs::file_type::not_found) {
        return failure(ErrorKind::NotFound, fmt::format("There is no file {}.", file.string()));
    }
    if (fs::is_directory(status)) return notAWorkspace(file, "it is a folder");

    Header header{};
    std::ifstream in(file, std::ios::binary);
    if (!in) return failure(ErrorKind::Io, fmt::format("{} could not be read: {}.", file.string(), std::strerror(errno)));
    in.read(reinterpret_cast<char*>(header.data()), headerSize);
    if (in.gcount() == 0) return notAWorkspace(file, "it is empty");
    const bool isSqlite = std::memcmp(header.data(), magic.data(), magic.size()) == 0;
    if (in.gcount() < static_cast<std::streamsize>(headerSize)) {
        if (!isSqlite) return notAWorkspace(file, "it is a file of another kind");
        return failure(ErrorKind::Damaged, fmt::format("{} is damaged: it is cut off after {} bytes. It was not changed; open a "
                                                       "backup copy.", file.string(), in.gcount()));
    }
    if (!isSqlite) return notAWorkspace(file, "it is a file of another kind");
    if (numberAt(header, 68) != static_cast<std::uint32_t>(applicationId)) {
        return notAWorkspace(file, "it is an SQLite database of another program");
    }
    if (const auto schema = numberAt(header, 60); schema > static_cast<std::uint32_t>(newestSchema)) {
        return failure(ErrorKind::NewerSchema,
                       fmt::format("{} was made by a newer Docket (schema {}, this one knows {}). It was not changed; open it "
                                   "with the newer program.", file.string(), schema, newestSchema));
    }
    const std::int64_t expected = pageSizeOf(header) * static_cast<std::int64_t>(numberAt(header, 28));
    const auto actual = static_cast<std::int64_t>(fs::file_size(file, error));
    if (actual < expected && !hasWal(file)) {
        return failure(ErrorKind::Damaged,
                       fmt::format("{} is damaged: it is cut off after {} of {} bytes. It was not changed; open a backup copy.",
                                   file.string(), actual, expected));
    }
    return {};
}

bool isWritable(const fs::path& file) {
    return !isWriteProtected(file) && isWritableFolder(fs::absolute(file).parent_path());
}

bool isWritableFolder(const fs::path& folder) { return !isWriteProtected(folder); }

}  // namespace docket::storage
