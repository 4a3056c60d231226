#pragma once

#include "core/codec/datasets/chat/example_source.h"

namespace docket::codec {

/// prompt.txt and messages.json: the instruction, some examples of each label, and the place for the text. Examples come
/// from what is there to learn from alone.
class FewShot : public DatasetWriter {
public:
    explicit FewShot(const DatasetContext& context);

    Result<> start(ports::DatasetFolder& folder) override;
    Result<> add(const DatasetItem& item) override;
    Result<WrittenDataset> finish() override;

private:
    DatasetContext m_context;
    std::unique_ptr<ExampleSource> m_source;
    ports::DatasetFolder* m_folder = nullptr;
};

}  // namespace docket::codec
