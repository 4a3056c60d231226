#include "core/codec/datasets/chat/few_shot.h"

#include "core/codec/datasets/conversation.h"
#include "core/codec/datasets/dataset_file.h"
#include "core/codec/datasets/formats.h"
#include "core/codec/text/json_writer.h"
#include "core/prompt/prompt.h"

namespace docket::codec {

namespace {

/// An array with a message a line.
std::string writeMessages(const std::vector<prompt::Message>& messages) {
    std::string out = "[";
    for (const prompt::Message& message : messages) {
        out += out.size() == 1 ? "\n" : ",\n";
        JsonWriter(out).beginObject().key("role").text(message.role).key("content").text(message.content).endObject();
    }
    return out + "\n]\n";
}

}  // namespace

FewShot::FewShot(const DatasetContext& context)
    : m_context(context),
      m_source(context.recipe.examples.selection == dataset::Selection::Best ? makeChosenExamples(context) : makeRandomExamples(context)) {}

Result<> FewShot::start(ports::DatasetFolder& folder) {
    m_folder = &folder;
    return {};
}

Result<> FewShot::add(const DatasetItem& item) {
    if (item.split != dataset::Split::Train) return {};
    m_source->offer(item);
    return {};
}

Result<WrittenDataset> FewShot::finish() {
    auto source = m_source->finish();
    if (!source) return std::unexpected(source.error());
    WrittenDataset written;
    written.order = std::move(source->order);
    written.chosen = std::move(source->chosen);
    written.warnings = std::move(source->warnings);
    std::vector<prompt::WorkedExample> examples;
    for (const PromptExample& example : source->examples) {
        examples.push_back({example.text, completion(example.labels, example.rationale, m_context)});
        written.tally.add(example.item, example.labels);
    }
    const std::string instruction = instructionOf(m_context);
    const std::pair<std::string_view, std::string> files[] = {
        {"prompt.txt", prompt::fewShotText(instruction, examples) + "\n"},
        {"messages.json", writeMessages(prompt::fewShotMessages(instruction, examples))},
    };
    for (const auto& [name, text] : files) {
        auto facts = writeDatasetFile(*m_folder, name, text);
        if (!facts) return std::unexpected(facts.error());
        written.files.push_back(std::move(*facts));
    }
    return written;
}

std::unique_ptr<DatasetWriter> makeFewShot(const DatasetContext& context) { return std::make_unique<FewShot>(context); }

}  // namespace docket::codec
