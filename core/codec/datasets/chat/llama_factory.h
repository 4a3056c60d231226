#pragma once

#include "core/codec/datasets/conversation_dataset.h"

#include <string>
#include <utility>

namespace docket::codec {

/// A JSON array of conversations, and dataset_info.json, which tells LLaMA-Factory how to read it: a dataset a split, "docket_train".
class LlamaFactoryDataset : public ConversationDataset {
public:
    /// `reading`: members of each entry beside the name of its file.
    LlamaFactoryDataset(const DatasetContext& context, ConversationShape shape, std::string reading)
        : ConversationDataset(context, std::move(shape), recordArray), m_reading(std::move(reading)) {}

protected:
    std::vector<SmallFile> filesBeside(const WrittenDataset& written) const override;

private:
    std::string m_reading;
};

}  // namespace docket::codec
