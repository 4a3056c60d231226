#pragma once

#include "core/ports/files.h"

#include <set>
#include <vector>

namespace docket::storage {

/// A folder that is filled under a hidden name beside its target, made with its first file, and renamed at the end.
/// Whatever stands at the target, also what appeared there meanwhile, is never replaced.
class LocalFolder : public ports::DatasetFolder {
public:
    static Result<std::unique_ptr<ports::DatasetFolder>> make(const std::filesystem::path& target);
    ~LocalFolder() override;
    LocalFolder(const LocalFolder&) = delete;
    LocalFolder& operator=(const LocalFolder&) = delete;

    Result<std::unique_ptr<File>> create(std::string_view name) override;
    std::filesystem::path unpublishedPath() const override { return m_hidden; }
    Result<> publish() override;

private:
    LocalFolder(std::filesystem::path target, std::filesystem::path hidden)
        : m_target(std::move(target)), m_hidden(std::move(hidden)) {}

    struct Written {
        std::string name;
        std::shared_ptr<const bool> isComplete;
    };

    Result<> makeHidden();
    Result<> makeInner(const std::filesystem::path& name);
    Result<> checkFiles() const;

    std::filesystem::path m_target;
    std::filesystem::path m_hidden;
    std::vector<Written> m_files;
    std::set<std::filesystem::path> m_inner;  // folders in it
    bool m_isMade = false;
    bool m_isPublished = false;
};

}  // namespace docket::storage
