#include "core/services/datasets/measured_folder.h"

#include <fmt/format.h>

#include <algorithm>
#include <string>

namespace docket::services {

namespace {

class MeasuredFile : public ports::DatasetFolder::File {
public:
    MeasuredFile(std::unique_ptr<File> file, std::string name, MeasuredFolder& folder) : m_file(std::move(file)), m_name(std::move(name)), m_folder(folder) {}

    Result<> write(std::string_view bytes) override {
        auto written = m_file->write(bytes);
        while (!bytes.empty()) {
            const std::size_t end = std::min(bytes.find('\n'), bytes.size());
            grow(bytes.substr(0, end));
            if (end == bytes.size()) break;
            endLine();
            bytes.remove_prefix(end + 1);
        }
        return written;
    }
    Result<> close() override {
        if (m_line.bytes > 0) endLine();
        return m_file->close();
    }
    Digest digest() const override { return m_file->digest(); }
    std::int64_t bytes() const override { return m_file->bytes(); }

private:
    void grow(std::string_view part) {
        m_line.bytes += static_cast<std::int64_t>(part.size());
        m_line.characters += std::ranges::count_if(part, [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0) != 0x80; });
    }
    void endLine() {
        m_line.file = m_name;
        ++m_line.number;
        m_folder.note(m_line);
        m_line.bytes = m_line.characters = 0;
    }

    std::unique_ptr<File> m_file;
    std::string m_name;
    MeasuredFolder& m_folder;
    MeasuredFolder::Line m_line;
};

void noteIn(dataset::Sighting& sighting, const MeasuredFolder::Line& line) {
    ++sighting.count;
    if (sighting.first.size() < dataset::namedOfFinding) sighting.first.push_back(fmt::format("{}, line {}", line.file, line.number));
}

}  // namespace

MeasuredFolder::MeasuredFolder(ports::DatasetFolder& folder, const dataset::Limits& limits) : m_folder(folder), m_mostCharacters(limits.mostRecordCharacters) {
    if (limits.mostRecordTokens) m_mostBytes = *limits.mostRecordTokens * dataset::bytesOfToken;
}

Result<std::unique_ptr<ports::DatasetFolder::File>> MeasuredFolder::create(std::string_view name) {
    auto file = m_folder.create(name);
    if (!file || (!m_mostCharacters && !m_mostBytes)) return file;
    return std::make_unique<MeasuredFile>(std::move(*file), std::string(name), *this);
}

void MeasuredFolder::note(const Line& line) {
    if (m_mostCharacters && line.characters > *m_mostCharacters) noteIn(m_long, line);
    if (m_mostBytes && line.bytes > *m_mostBytes) noteIn(m_tokens, line);
}

}  // namespace docket::services
