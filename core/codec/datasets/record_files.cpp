#include "core/codec/datasets/record_files.h"

namespace docket::codec {

std::size_t RecordFiles::index(dataset::Split split) const {
    return dataset::factsOf(m_format).files.isOneFile ? 0 : static_cast<std::size_t>(split);
}

Result<> RecordFiles::start(ports::DatasetFolder& folder) {
    m_folder = &folder;
    return open(dataset::Split::Train);
}

Result<> RecordFiles::open(dataset::Split split) {
    std::optional<DatasetFile>& file = m_files[index(split)].file;
    if (file) return {};
    if (const auto opened = file.emplace().open(*m_folder, dataset::recordFile(m_format, split, m_hasSplits)); !opened) return opened;
    file->text() += m_header;
    return {};
}

Result<std::string*> RecordFiles::begin(dataset::Split split, ItemId item) {
    if (const auto opened = open(split); !opened) return std::unexpected(opened.error());
    Part& part = m_files[index(split)];
    std::string& text = part.file->text();
    text += part.records++ == 0 ? m_frame.first : m_frame.next;
    part.file->beginRecord(item);
    return &text;
}

Result<> RecordFiles::end(dataset::Split split) {
    DatasetFile& file = *m_files[index(split)].file;
    file.text() += m_frame.after;
    return file.flushIfFull();
}

Result<std::vector<dataset::FileFacts>> RecordFiles::close() {
    std::vector<dataset::FileFacts> all;
    for (Part& part : m_files) {
        if (!part.file) continue;
        const std::string_view end = part.records == 0 ? m_frame.empty : m_frame.last;
        const std::size_t ofRecord = part.records == 0 ? 0 : end.find('\n') + 1;
        part.file->text() += end.substr(0, ofRecord);
        part.file->beginRecord(ItemId{});
        part.file->text() += end.substr(ofRecord);
        auto facts = part.file->close();
        if (!facts) return std::unexpected(facts.error());
        all.push_back(std::move(*facts));
    }
    return all;
}

}  // namespace docket::codec
