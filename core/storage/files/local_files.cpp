#include "core/storage/files/local_files.h"

#include "core/base/caught.h"
#include "core/storage/files/atomic_move.h"
#include "core/storage/files/local_file.h"
#include "core/storage/files/local_folder.h"
#include "core/storage/files/local_stored_folder.h"
#include "core/storage/files/sqlite_files.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <utility>

namespace docket::storage {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view standardInput = "-";

class LocalSource : public ByteSource {
public:
    LocalSource(Descriptor file, int number, std::string name, std::int64_t size, std::stop_token stop = {})
        : m_file(std::move(file)), m_number(number), m_name(std::move(name)), m_size(size), m_stop(std::move(stop)) {}

    Result<std::size_t> read(char* buffer, std::size_t capacity) override {
        while (true) {
            const ssize_t count = ::read(m_number, buffer, capacity);
            if (m_stop.stop_requested()) return failure(ErrorKind::Cancelled, fmt::format("Reading {} was interrupted; what was done before is kept.", m_name));
            if (count >= 0) return static_cast<std::size_t>(count);
            if (errno != EINTR) return std::unexpected(systemError(errno, m_name, "What was read before is kept."));
        }
    }
    std::string name() const override { return m_name; }
    std::int64_t size() const override { return m_size; }

private:
    Descriptor m_file;  // not open for standard input, which is not ours to close
    int m_number;
    std::string m_name;
    std::int64_t m_size;
    std::stop_token m_stop;
};

}  // namespace

Result<std::unique_ptr<ByteSource>> LocalFiles::openSource(const fs::path& file) try {
    if (file == standardInput) return std::make_unique<LocalSource>(Descriptor(), STDIN_FILENO, "standard input", -1, m_stop);
    auto opened = openForReading(file);
    if (!opened) return std::unexpected(opened.error());
    struct stat status {};
    if (::fstat(opened->number(), &status) != 0) return std::unexpected(systemError(errno, file, "Nothing was changed."));
    const std::int64_t size = S_ISREG(status.st_mode) ? status.st_size : -1;
    const int number = opened->number();
    ::posix_fadvise(number, 0, 0, POSIX_FADV_SEQUENTIAL);
    return std::make_unique<LocalSource>(std::move(*opened), number, file.filename().string(), size);
} catch (...) {
    return std::unexpected(docket::errorInFlight());
}

Result<std::string> LocalFiles::readSmall(const fs::path& file, std::size_t limit) try {
    const auto source = openSource(file);
    if (!source) return std::unexpected(source.error());
    std::string text;
    while (true) {
        const std::size_t had = text.size();
        text.resize(had + std::min<std::size_t>(64 * 1024, limit + 1 - had));
        const auto count = (*source)->read(text.data() + had, text.size() - had);
        if (!count) return std::unexpected(count.error());
        text.resize(had + *count);
        if (*count == 0) return text;
        if (text.size() > limit) {
            return failure(ErrorKind::InvalidInput, fmt::format("{} is larger than {} KiB, which such a file may have. Nothing was "
                                                                "changed.", file.string(), limit / 1024));
        }
    }
} catch (...) {
    return std::unexpected(docket::errorInFlight());
}

Result<std::unique_ptr<ports::DatasetFolder::File>> LocalFiles::createFile(const fs::path& file) try {
    if (const auto free = checkTarget(file); !free) return std::unexpected(free.error());
    const fs::path place = fs::absolute(file);
    const fs::path hidden = temporaryBeside(place);
    Descriptor created(::open(hidden.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600));
    if (!created.isOpen()) return std::unexpected(systemError(errno, file, "Nothing was written."));
    return std::make_unique<LocalFile>(std::move(created), hidden, file, "The unfinished file was not kept.", place);
} catch (...) {
    return std::unexpected(docket::errorInFlight());
}

Result<std::unique_ptr<ports::DatasetFolder>> LocalFiles::createFolder(const fs::path& target) try {
    return LocalFolder::make(target);
} catch (...) {
    return std::unexpected(docket::errorInFlight());
}

Result<std::unique_ptr<ports::StoredFolder>> LocalFiles::openFolder(const fs::path& folder) try {
    return LocalStoredFolder::open(folder);
} catch (...) {
    return std::unexpected(docket::errorInFlight());
}

}  // namespace docket::storage
