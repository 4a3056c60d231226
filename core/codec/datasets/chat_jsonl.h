#pragma once

#include "core/codec/datasets/dataset_file.h"
#include "core/codec/datasets/dataset_writer.h"

namespace docket::codec {

/// train.jsonl for OpenAI's supervised fine-tuning: a system, a user and an assistant message a line
/// (openai-openapi, FineTuneChatRequestInput). OpenAI asks for ten lines at least.
class ChatJsonl : public DatasetWriter {
public:
    explicit ChatJsonl(const DatasetContext& context);

    Result<> start(ports::DatasetFolder& folder) override { return m_file.open(folder, "train.jsonl"); }
    Result<> add(const ports::Record& record, const std::optional<LabelSet>& labels) override;
    Result<WrittenDataset> finish() override;

private:
    DatasetContext m_context;
    DatasetFile m_file;
    std::string m_lineBegin;  // up to the text
    dataset::Tally m_tally;
};

}  // namespace docket::codec
