#pragma once

#include "core/codec/datasets/dataset_writer.h"
#include "core/dataset/example_sampler.h"

namespace docket::codec {

/// prompt.txt and messages.json: the instruction, some examples of each label, and the place for the text. Examples come
/// from what is there to learn from alone.
class FewShot : public DatasetWriter {
public:
    explicit FewShot(const DatasetContext& context)
        : m_context(context), m_sampler(context.recipe.examplesPerLabel, context.recipe.seed) {}

    Result<> start(ports::DatasetFolder& folder) override;
    Result<> add(const DatasetItem& item) override;
    Result<WrittenDataset> finish() override;

private:
    DatasetContext m_context;
    dataset::ExampleSampler m_sampler;
    ports::DatasetFolder* m_folder = nullptr;
};

}  // namespace docket::codec
