#pragma once

#include "core/codec/datasets/dataset_writer.h"

#include <memory>
#include <string>
#include <vector>

namespace docket::codec {

/// An example of a prompt.
struct PromptExample {
    ItemId item;
    std::string text;
    LabelSet labels;
    std::string rationale;
};

/// The examples of a prompt, in their order, and what is to be said of them.
struct PromptExamples {
    std::vector<PromptExample> examples;
    std::string order;
    std::vector<dataset::ChosenFact> chosen;  ///< parallel to the examples; empty: they are drawn
    std::vector<dataset::WrittenNote> warnings;
};

/// Where the examples of a few-shot prompt come from.
class ExampleSource {
public:
    virtual ~ExampleSource() = default;

    virtual void offer(const DatasetItem& item) = 0;
    virtual Result<PromptExamples> finish() = 0;
};

/// Of each label those with the lowest stable hash (core/dataset/example_sampler.h).
std::unique_ptr<ExampleSource> makeRandomExamples(const DatasetContext& context);
/// From which a model can best tell the labels apart (core/dataset/example_choice).
std::unique_ptr<ExampleSource> makeChosenExamples(const DatasetContext& context);

}  // namespace docket::codec
