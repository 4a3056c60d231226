#include "core/storage/files/local_file.h"

#include "core/storage/files/atomic_move.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>
#include <utility>

namespace docket::storage {

namespace {

constexpr std::size_t pieceSize = std::size_t{1024} * 1024;

}  // namespace

Descriptor::~Descriptor() {
    if (isOpen()) ::close(m_number);
}

Descriptor& Descriptor::operator=(Descriptor&& other) noexcept {
    std::swap(m_number, other.m_number);
    return *this;
}

int Descriptor::release() { return std::exchange(m_number, -1); }

LocalFile::LocalFile(Descriptor file, std::filesystem::path path, std::filesystem::path shownAs, std::string consequence, std::filesystem::path target)
    : m_file(std::move(file)), m_path(std::move(path)), m_shownAs(std::move(shownAs)), m_consequence(std::move(consequence)),
      m_target(std::move(target)) {}

LocalFile::~LocalFile() {
    if (m_writing.valid()) m_writing.wait();
    if (!*m_isComplete && checkStillThere()) ::unlink(m_path.c_str());
}

Result<> LocalFile::write(std::string_view bytes) {
    m_buffer += bytes;
    return m_buffer.size() < pieceSize ? Result<>() : startWriting();
}

Result<> LocalFile::startWriting() {
    if (const auto finished = finishWriting(); !finished) return finished;
    m_piece.swap(m_buffer);
    m_buffer.clear();
    try {
        m_writing = std::async(std::launch::async, [this] { return put(m_piece); });
        return {};
    } catch (const std::system_error&) {  // no thread to be had
        return m_written = put(m_piece);
    }
}

/// A file that lacks a piece stays failed.
Result<> LocalFile::finishWriting() {
    if (m_written && m_writing.valid()) m_written = m_writing.get();
    return m_written;
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
        // The disk begins at once, so that the flush at the end has little left to wait for.
        ::sync_file_range(m_file.number(), m_bytes, count, SYNC_FILE_RANGE_WRITE);
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
    if (const auto finished = finishWriting(); !finished) return finished;
    if (const auto written = put(m_buffer); !written) return written;
    if (::fsync(m_file.number()) != 0 && errno != EINVAL) {
        return std::unexpected(systemError(errno, m_shownAs, m_consequence));
    }
    if (const auto there = checkStillThere(); !there) return there;
    if (!m_target.empty()) {
        if (const auto moved = moveIntoPlace(m_path, m_target); !moved) return moved;
    }
    m_digest = m_hash.finish();
    m_file = Descriptor();
    *m_isComplete = true;
    return {};
}

}  // namespace docket::storage
