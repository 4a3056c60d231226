#include "core/codec/datasets/chat/example_source.h"

#include "core/dataset/example_sampler.h"

namespace docket::codec {

namespace {

class RandomExamples : public ExampleSource {
public:
    explicit RandomExamples(const DatasetContext& context) : m_context(context), m_sampler(context.recipe.examplesPerLabel, context.recipe.seed) {}

    void offer(const DatasetItem& item) override {
        m_sampler.offer(item.record.item, item.record.externalId, item.prompt, *item.labels, item.rationale);
    }

    Result<PromptExamples> finish() override {
        PromptExamples made;
        made.order = "in rounds: one example of each label in taxonomy order, then of the empty answer, then the next of each";
        for (const dataset::Example* example : m_sampler.inRounds(m_context.taxonomy)) {
            made.examples.push_back({example->item, example->text, example->labels, example->rationale});
        }
        return made;
    }

private:
    DatasetContext m_context;
    dataset::ExampleSampler m_sampler;
};

}  // namespace

std::unique_ptr<ExampleSource> makeRandomExamples(const DatasetContext& context) { return std::make_unique<RandomExamples>(context); }

}  // namespace docket::codec
