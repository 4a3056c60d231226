#pragma once

#include "core/base/time.h"
#include "core/ports/files.h"

#include <filesystem>
#include <string>

namespace docket::services {

/// Content of a file of the sample, where the times at which its model answered end four days before it is made; they are
/// moved by whole days.
std::string sampleTextAsOf(std::string_view name, Timestamp made);

/// The files of the sample as they were at one moment of its story, while it is made: what a model has written by then,
/// and folders that go where the sample is until it is published. Everything else is the files of this computer.
class SampleInputs : public ports::Files {
public:
    /// `home`: where the sample will be; `unpublished`: where it is. All must outlive this.
    SampleInputs(ports::Files& files, std::filesystem::path home, std::filesystem::path unpublished, Timestamp made)
        : m_files(files), m_home(std::move(home)), m_unpublished(std::move(unpublished)), m_made(made) {}

    /// From now on inputs end after so many lines.
    void setLines(std::int64_t lines) { m_lines = lines; }

    Result<std::unique_ptr<ByteSource>> openSource(const std::filesystem::path& file) override;
    Result<std::string> readSmall(const std::filesystem::path& file, std::size_t limit) override { return m_files.readSmall(file, limit); }
    Result<std::unique_ptr<ports::DatasetFolder::File>> createFile(const std::filesystem::path& file) override { return m_files.createFile(file); }
    Result<std::unique_ptr<ports::DatasetFolder>> createFolder(const std::filesystem::path& target) override;
    Result<std::unique_ptr<ports::StoredFolder>> openFolder(const std::filesystem::path& folder) override { return m_files.openFolder(folder); }

private:
    ports::Files& m_files;
    std::filesystem::path m_home;
    std::filesystem::path m_unpublished;
    Timestamp m_made;
    std::int64_t m_lines = 0;
};

}  // namespace docket::services
