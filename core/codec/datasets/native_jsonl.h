#pragma once

#include "core/codec/datasets/dataset_file.h"
#include "core/codec/datasets/dataset_writer.h"

namespace docket::codec {

/// records.jsonl with all that is known of each item: the keys of the native prediction record as they came, the
/// reasons and the queue entry, every decision, and the resolution: enough to compute every figure of `docket stats`
/// again (tests/cli/recompute_stats.py).
class NativeJsonl : public DatasetWriter {
public:
    explicit NativeJsonl(const DatasetContext& context) : m_context(context) {}

    Result<> start(ports::DatasetFolder& folder) override { return m_file.open(folder, "records.jsonl"); }
    Result<> add(const ports::Record& record, const std::optional<LabelSet>& labels) override;
    Result<WrittenDataset> finish() override;

private:
    DatasetContext m_context;
    DatasetFile m_file;
    dataset::Tally m_tally;
};

/// Appends one record as a line.
void appendNativeRecord(std::string& out, const ports::Record& record, const DatasetContext& context);

}  // namespace docket::codec
