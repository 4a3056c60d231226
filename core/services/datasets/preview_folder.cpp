#include "core/services/datasets/preview_folder.h"

#include <algorithm>

namespace docket::services {

namespace {

class PreviewFile : public ports::DatasetFolder::File {
public:
    explicit PreviewFile(std::shared_ptr<PreviewedFile> kept) : m_kept(std::move(kept)) {}

    Result<> write(std::string_view bytes) override {
        m_kept->bytes += static_cast<std::int64_t>(bytes.size());
        m_kept->lines += std::ranges::count(bytes, '\n');
        m_kept->beginning += bytes.substr(0, previewBytes - m_kept->beginning.size());
        return {};
    }
    Result<> close() override { return {}; }
    Digest digest() const override { return {}; }
    std::int64_t bytes() const override { return m_kept->bytes; }

private:
    std::shared_ptr<PreviewedFile> m_kept;
};

}  // namespace

Result<std::unique_ptr<ports::DatasetFolder::File>> PreviewFolder::create(std::string_view name) {
    m_files.push_back(std::make_shared<PreviewedFile>(PreviewedFile{std::string(name), {}, 0, 0}));
    return std::make_unique<PreviewFile>(m_files.back());
}

std::vector<PreviewedFile> PreviewFolder::files() const {
    std::vector<PreviewedFile> files;
    for (const auto& kept : m_files) {
        PreviewedFile& file = files.emplace_back(*kept);
        const std::size_t lastLine = file.beginning.rfind('\n');
        if (std::cmp_less(file.beginning.size(), file.bytes) && lastLine != std::string::npos) file.beginning.resize(lastLine + 1);
    }
    return files;
}

}  // namespace docket::services
