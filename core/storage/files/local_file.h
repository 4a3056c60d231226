#pragma once

#include "core/base/error.h"
#include "core/base/sha256.h"
#include "core/ports/files.h"

#include <cstdint>
#include <filesystem>
#include <future>
#include <memory>
#include <string>
#include <string_view>

namespace docket::storage {

/// An open file descriptor, closed with its owner.
class Descriptor {
public:
    explicit Descriptor(int number = -1) : m_number(number) {}
    ~Descriptor();
    Descriptor(Descriptor&& other) noexcept : m_number(other.release()) {}
    Descriptor& operator=(Descriptor&& other) noexcept;

    int number() const { return m_number; }
    bool isOpen() const { return m_number >= 0; }
    int release();

private:
    int m_number;
};

/// A file that is written from its beginning to its end, with its digest, a piece at a time in the background while
/// the next one is filled; so an error of a piece comes with the next one, or with close(). A file that was not closed
/// successfully is removed with this object, so that a half-written one is never taken for a whole one; with a hidden
/// name until then not even where the process is killed.
class LocalFile : public ports::DatasetFolder::File {
public:
    /// Takes over `file`, which was created at `path` just now. Messages speak of `shownAs`.
    /// With a `target`, close() gives it that name, where it replaces nothing.
    LocalFile(Descriptor file, std::filesystem::path path, std::filesystem::path shownAs, std::string consequence, std::filesystem::path target = {});
    ~LocalFile() override;
    LocalFile(const LocalFile&) = delete;
    LocalFile& operator=(const LocalFile&) = delete;

    Result<> write(std::string_view bytes) override;
    Result<> close() override;
    Digest digest() const override { return m_digest; }
    std::int64_t bytes() const override { return m_bytes; }
    /// Becomes true with a successful close(); outlives the file.
    std::shared_ptr<const bool> completion() const { return m_isComplete; }

private:
    Result<> startWriting();
    Result<> finishWriting();
    Result<> put(std::string_view bytes);
    Result<> checkStillThere();

    Descriptor m_file;
    std::filesystem::path m_path;
    std::filesystem::path m_shownAs;
    std::string m_consequence;
    std::filesystem::path m_target;  // empty: it keeps its name
    std::string m_buffer;
    std::string m_piece;             // being written
    std::future<Result<>> m_writing;
    Result<> m_written;              // of all pieces so far
    Sha256 m_hash;
    Digest m_digest{};
    std::int64_t m_bytes = 0;
    std::shared_ptr<bool> m_isComplete = std::make_shared<bool>(false);
};

}  // namespace docket::storage
