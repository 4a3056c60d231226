#include "core/storage/local_file.h"

#include "core/storage/atomic_move.h"

#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <utility>

namespace docket::storage {

namespace {

constexpr std::size_t bufferSize = std::size_t{256} * 1024;

}  // namespace

Descriptor::~Descriptor() {
    if (isOpen()) ::close(m_number);
}

Descriptor& Descriptor::operator=(Descriptor&& other) noexcept {
    std::swap(m_number, other.m_number);
    return *this;
}

int Descriptor::release() { return std::exchange(m_number, -1); }

LocalFile::LocalFile(Descriptor file, std::filesystem::path path, std::filesystem::path shownAs, std::string consequence)
    : m_file(std::move(file)), m_path(std::move(path)), m_shownAs(std::move(shownAs)), m_consequence(std::move(consequence)) {
    m_buffer.reserve(bufferSize);
}

LocalFile::~LocalFile() {
    if (!*m_isComplete && checkStillThere()) ::unlink(m_path.c_str());
}

Result<> LocalFile::write(std::string_view bytes) {
    if (m_buffer.size() + bytes.size() > bufferSize) {
        if (const auto flushed = flush(); !flushed) return flushed;
        if (bytes.size() > bufferSize) return put(bytes);
    }
    m_buffer += bytes;
    return {};
}

Result<> LocalFile::flush() {
    auto written = put(m_buffer);
    m_buffer.clear();
    return written;
}

Result<> LocalFile::put(std::string_view bytes) {
    m_hash.update(bytes);
    while (!bytes.empty()) {
        const ssize_t count = ::write(m_file.number(), bytes.data(), bytes.size());
        if (count < 0) {
            if (errno == EINTR) continue;
            return std::unexpected(systemError(errno, m_shownAs, m_consequence));
        }
        bytes.remove_prefix(static_cast<std::size_t>(count));
        m_bytes += count;
    }
    return {};
}

/// A file whose name was removed or given to another one would be lost at the end of the writing.
Result<> LocalFile::checkStillThere() {
    struct stat own {};
    struct stat named {};
    const bool isThere = ::fstat(m_file.number(), &own) == 0 && ::lstat(m_path.c_str(), &named) == 0 &&
                         own.st_ino == named.st_ino && own.st_dev == named.st_dev;
    if (isThere) return {};
    return failure(ErrorKind::Conflict, fmt::format("{} was removed or replaced by another program while it was written. {}",
                                                    m_shownAs.string(), m_consequence));
}

Result<> LocalFile::close() {
    if (const auto flushed = flush(); !flushed) return flushed;
    if (::fsync(m_file.number()) != 0 && errno != EINVAL) {
        return std::unexpected(systemError(errno, m_shownAs, m_consequence));
    }
    if (const auto there = checkStillThere(); !there) return there;
    m_digest = m_hash.finish();
    m_file = Descriptor();
    *m_isComplete = true;
    return {};
}

}  // namespace docket::storage
