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

Result<> FewShot::start(ports::DatasetFolder& folder) {
    m_folder = &folder;
    return {};
}

Result<> FewShot::add(const DatasetItem& item) {
    if (item.split != dataset::Split::Train) return {};
    m_sampler.offer(item.record.item, item.record.externalId, item.prompt, *item.labels);
    return {};
}

Result<WrittenDataset> FewShot::finish() {
    WrittenDataset written;
    written.order = "in rounds: one example of each label in taxonomy order, then of the empty answer, then the next of each";
    std::vector<prompt::WorkedExample> examples;
    for (const dataset::Example* example : m_sampler.inRounds(m_context.taxonomy)) {
        examples.push_back({example->text, answerText(example->labels, m_context)});
        written.tally.add(example->item, example->labels);
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
