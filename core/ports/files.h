#pragma once

#include "core/base/byte_source.h"
#include "core/base/error.h"
#include "core/base/id.h"
#include "core/base/sha256.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace docket::ports {

/// A folder that appears whole or not at all: files are written beside the target and moved there at the end.
class DatasetFolder {
public:
    virtual ~DatasetFolder() = default;

    /// A file being written; its digest and size are known at the end.
    class File {
    public:
        virtual ~File() = default;
        virtual Result<> write(std::string_view bytes) = 0;
        /// For those who want to know which item a line is from: its record begins `offset` bytes behind the beginning of the file.
        /// Before those bytes are written. ItemId{}: what follows is of none.
        virtual void beginRecord(ItemId /*item*/, std::int64_t /*offset*/) {}
        /// Flushes to disk. Nothing may be written afterwards.
        virtual Result<> close() = 0;
        virtual Digest digest() const = 0;   ///< after close()
        virtual std::int64_t bytes() const = 0;
    };

    /// `name`: of a file, which may stand in one folder of the dataset: "data/train.jsonl".
    virtual Result<std::unique_ptr<File>> create(std::string_view name) = 0;
    /// Where the files are until publish(), for what has its own way of writing (a workspace).
    virtual std::filesystem::path unpublishedPath() const = 0;
    /// Moves the folder into its place. Without it, everything written goes away with this object.
    virtual Result<> publish() = 0;
};

/// A folder that is there, of which nothing is known: no link in it is followed, so nothing outside of it is read.
class StoredFolder {
public:
    virtual ~StoredFolder() = default;

    static constexpr std::size_t mostNames = 10'000;
    /// The files in it and in its folders, those as "data/train.jsonl", in the order of their bytes; also links and what is no file.
    /// Error: InvalidInput where there are more than mostNames.
    virtual Result<std::vector<std::string>> names() = 0;
    /// Errors: NotFound, InvalidInput (a link or no file, or a name that leads elsewhere).
    virtual Result<std::unique_ptr<ByteSource>> open(std::string_view name) = 0;
};

/// The file system as the services may use it. Created files are private to the user.
class Files {
public:
    virtual ~Files() = default;

    virtual Result<std::unique_ptr<ByteSource>> openSource(const std::filesystem::path& file) = 0;
    /// The whole of a small file; refuses one over `limit` bytes.
    virtual Result<std::string> readSmall(const std::filesystem::path& file, std::size_t limit) = 0;
    /// A single file that is written as it goes (a rejects file); refuses an existing one. It is kept once closed;
    /// without close() it goes away with its object.
    virtual Result<std::unique_ptr<DatasetFolder::File>> createFile(const std::filesystem::path& file) = 0;
    /// Refuses an existing target.
    virtual Result<std::unique_ptr<DatasetFolder>> createFolder(const std::filesystem::path& target) = 0;
    virtual Result<std::unique_ptr<StoredFolder>> openFolder(const std::filesystem::path& folder) = 0;
};

}  // namespace docket::ports
