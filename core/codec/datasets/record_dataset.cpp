#include "core/codec/datasets/record_dataset.h"

namespace docket::codec {

Result<> RecordDataset::start(ports::DatasetFolder& folder) {
    m_folder = &folder;
    return m_files.start(folder);
}

std::optional<dataset::LeftOut> RecordDataset::refuses(const DatasetItem& item) const {
    const bool isBlank = item.prompt.find_first_not_of(" \t\r\n\v\f") == std::string_view::npos;
    if (isBlank && dataset::factsOf(m_context.recipe.format).limits.refusesBlankText) return dataset::LeftOut::BlankText;
    return std::nullopt;
}

Result<> RecordDataset::add(const DatasetItem& item) {
    const auto out = m_files.begin(item.split, item.record.item);
    if (!out) return std::unexpected(out.error());
    append(**out, item);
    m_tally.add(item.record.item, item.labels);
    return m_files.end(item.split);
}

Result<WrittenDataset> RecordDataset::finish() {
    auto files = m_files.close();
    if (!files) return std::unexpected(files.error());
    WrittenDataset written{std::move(m_tally), std::move(*files), "as the items came into the workspace", {}};
    for (const SmallFile& file : filesBeside(written)) {
        auto facts = writeDatasetFile(*m_folder, file.name, file.text);
        if (!facts) return std::unexpected(facts.error());
        written.files.push_back(std::move(*facts));
    }
    for (dataset::WrittenNote& warning : warnings()) written.warnings.push_back(std::move(warning));
    return written;
}

}  // namespace docket::codec
