#include "core/services/sample_inputs.h"

#include "core/services/sample_workspace.h"

#include <algorithm>
#include <cstring>

namespace docket::services {

namespace {

class TextSource : public ports::ByteSource {
public:
    TextSource(std::string name, std::string_view text) : m_name(std::move(name)), m_text(text), m_rest(text) {}

    Result<std::size_t> read(char* buffer, std::size_t capacity) override {
        const std::size_t size = std::min(capacity, m_rest.size());
        std::memcpy(buffer, m_rest.data(), size);
        m_rest.remove_prefix(size);
        return size;
    }
    std::string name() const override { return m_name; }
    std::int64_t size() const override { return static_cast<std::int64_t>(m_text.size()); }

private:
    std::string m_name;
    std::string_view m_text;
    std::string_view m_rest;
};

std::string_view firstLines(std::string_view text, std::int64_t lines) {
    std::size_t end = 0;
    for (; lines > 0 && end < text.size(); --lines) {
        const std::size_t newline = text.find('\n', end);
        end = newline == std::string_view::npos ? text.size() : newline + 1;
    }
    return text.substr(0, end);
}

}  // namespace

Result<std::unique_ptr<ports::ByteSource>> SampleInputs::openSource(const std::filesystem::path& file) {
    const std::string name = file.filename().string();
    return std::make_unique<TextSource>(name, firstLines(sampleText(name), m_lines));
}

Result<std::unique_ptr<ports::DatasetFolder>> SampleInputs::createFolder(const std::filesystem::path& target) {
    return m_files.createFolder(m_unpublished / target.lexically_relative(m_home));
}

}  // namespace docket::services
