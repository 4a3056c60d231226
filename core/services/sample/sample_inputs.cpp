#include "core/services/sample/sample_inputs.h"

#include "core/services/sample/sample_clock.h"

#include "core/services/sample/sample_workspace.h"

namespace docket::services {

namespace {

constexpr std::string_view stampMark = "\"created_at\": \"";
constexpr std::size_t stampSize = std::string_view("2026-11-02T09:15:00Z").size();
constexpr Timestamp newestStamp{1'795'478'400'000};  ///< 2026-11-24T00:00:00Z: over the newest of resources/sample
constexpr std::int64_t freshDays = 4;

class TextSource : public ByteSource {
public:
    TextSource(std::string name, std::string text) : m_name(std::move(name)), m_text(std::move(text)) {}

    Result<std::size_t> read(char* buffer, std::size_t capacity) override {
        const std::size_t size = m_text.copy(buffer, capacity, m_read);
        m_read += size;
        return size;
    }
    std::string name() const override { return m_name; }
    std::int64_t size() const override { return static_cast<std::int64_t>(m_text.size()); }

private:
    std::string m_name;
    std::string m_text;
    std::size_t m_read = 0;
};

std::string firstLines(const std::string& text, std::int64_t lines) {
    std::size_t end = 0;
    for (; lines > 0 && end < text.size(); --lines) {
        const std::size_t newline = text.find('\n', end);
        end = newline == std::string::npos ? text.size() : newline + 1;
    }
    return text.substr(0, end);
}

}  // namespace

std::string sampleTextAsOf(std::string_view name, Timestamp made) {
    std::string text(sampleText(name));
    const std::int64_t days = (made.ms - newestStamp.ms) / oneDay.ms - freshDays - (made < newestStamp ? 1 : 0);
    for (std::size_t at = text.find(stampMark); at != std::string::npos; at = text.find(stampMark, at)) {
        at += stampMark.size();
        const auto stamp = parseUtc(std::string_view(text).substr(at, stampSize));
        if (stamp) text.replace(at, stampSize, formatUtc(*stamp + Duration{days * oneDay.ms}));
    }
    return text;
}

Result<std::unique_ptr<ByteSource>> SampleInputs::openSource(const std::filesystem::path& file) {
    const std::string name = file.filename().string();
    return std::make_unique<TextSource>(name, firstLines(sampleTextAsOf(name, m_made), m_lines));
}

Result<std::unique_ptr<ports::DatasetFolder>> SampleInputs::createFolder(const std::filesystem::path& target) {
    return m_files.createFolder(m_unpublished / target.lexically_relative(m_home));
}

}  // namespace docket::services
