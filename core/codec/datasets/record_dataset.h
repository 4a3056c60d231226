#pragma once

#include "core/codec/datasets/dataset_writer.h"
#include "core/codec/datasets/record_files.h"

#include <string>
#include <vector>

namespace docket::codec {

/// A dataset whose items are written one by one as they come: a format of this kind says only what a record looks like.
class RecordDataset : public DatasetWriter {
public:
    /// `header`: what each file begins with.
    explicit RecordDataset(const DatasetContext& context, RecordFrame frame = recordLines, std::string header = {})
        : m_context(context), m_files(context.recipe.format, context.hasSplits, frame, std::move(header)) {}

    Result<> start(ports::DatasetFolder& folder) override;
    /// Blank texts, where the vendor does.
    std::optional<dataset::LeftOut> refuses(const DatasetItem& item) const override;
    Result<> add(const DatasetItem& item) override;
    Result<WrittenDataset> finish() override;

protected:
    /// Appends the record of an item; where there are several to one item, with what stands between them.
    virtual void append(std::string& out, const DatasetItem& item) = 0;
    /// A file beside those of the records: its name, and its text now that these are written.
    struct SmallFile {
        std::string name;
        std::string text;
    };
    virtual std::vector<SmallFile> filesBeside(const WrittenDataset& /*written*/) const { return {}; }
    /// What is to be said of the dataset as a whole.
    virtual std::vector<dataset::WrittenNote> warnings() const { return {}; }

    const DatasetContext& context() const { return m_context; }

private:
    DatasetContext m_context;
    RecordFiles m_files;
    ports::DatasetFolder* m_folder = nullptr;
    dataset::Tally m_tally;
};

}  // namespace docket::codec
