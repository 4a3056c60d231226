#pragma once

#include "core/ports/files.h"
#include "core/services/datasets/dataset_preview.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace docket::services {

/// A folder that keeps the beginning of each file and counts the rest.
class PreviewFolder : public ports::DatasetFolder {
public:
    Result<std::unique_ptr<File>> create(std::string_view name) override;
    std::filesystem::path unpublishedPath() const override { return {}; }
    Result<> publish() override { return {}; }

    /// In the order in which they were created, each cut after its last whole line if it has one.
    std::vector<PreviewedFile> files() const;

private:
    std::vector<std::shared_ptr<PreviewedFile>> m_files;
};

}  // namespace docket::services
