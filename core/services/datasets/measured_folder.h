#pragma once

#include "core/dataset/lint.h"
#include "core/ports/files.h"

#include <memory>
#include <optional>
#include <string_view>

namespace docket::services {

/// A folder that passes everything on, and measures lines where a vendor limits a record: for formats with a record a line.
class MeasuredFolder : public ports::DatasetFolder {
public:
    /// `folder` must outlive this.
    MeasuredFolder(ports::DatasetFolder& folder, const dataset::Limits& limits);

    Result<std::unique_ptr<File>> create(std::string_view name) override;
    std::filesystem::path unpublishedPath() const override { return m_folder.unpublishedPath(); }
    Result<> publish() override { return m_folder.publish(); }

    /// Lines of more characters than a record may have; named "train.manifest, line 12".
    const dataset::Sighting& longRecords() const { return m_long; }
    /// Lines that seem to have more tokens than a record may have.
    const dataset::Sighting& tokenRecords() const { return m_tokens; }

    struct Line {
        std::string_view file;
        std::int64_t number = 0;  ///< from 1
        std::int64_t characters = 0;
        std::int64_t bytes = 0;
    };
    void note(const Line& line);

private:
    ports::DatasetFolder& m_folder;
    std::optional<std::int64_t> m_mostCharacters;
    std::optional<std::int64_t> m_mostBytes;
    dataset::Sighting m_long;
    dataset::Sighting m_tokens;
};

}  // namespace docket::services
