#include "core/codec/datasets/chat/few_shot.h"

#include "core/codec/datasets/conversation.h"
#include "core/codec/datasets/dataset_file.h"
#include "core/codec/datasets/formats.h"
#include "core/codec/text/json_writer.h"
#include "core/prompt/prompt.h"

namespace docket::codec {

namespace {

/// A text, in the order in which it stands in a file, and the item that it is of; ItemId{}: of none.
struct PromptPiece {
    ItemId item;
    std::string text;
};

/// An array with a message a line.
std::vector<PromptPiece> messagePieces(const std::vector<prompt::Message>& messages, const std::vector<ItemId>& items) {
    std::vector<PromptPiece> pieces;
    for (std::size_t i = 0; i < messages.size(); ++i) {
        const bool isExample = i > 0 && i <= 2 * items.size();
        std::string text = i == 0 ? "[\n" : "";
        JsonWriter(text).beginObject().key("role").text(messages[i].role).key("content").text(messages[i].content).endObject();
        text += i + 1 == messages.size() ? "\n]\n" : ",\n";
        pieces.push_back({isExample ? items[(i - 1) / 2] : ItemId{}, std::move(text)});
    }
    return pieces;
}

std::vector<PromptPiece> textPieces(std::vector<std::string> parts, const std::vector<ItemId>& items) {
    std::vector<PromptPiece> pieces;
    for (std::size_t i = 0; i < parts.size(); ++i) pieces.push_back({i > 0 && i <= items.size() ? items[i - 1] : ItemId{}, std::move(parts[i])});
    pieces.back().text += "\n";
    return pieces;
}

Result<dataset::FileFacts> writePieces(ports::DatasetFolder& folder, std::string_view name, const std::vector<PromptPiece>& pieces) {
    DatasetFile file;
    if (const auto opened = file.open(folder, name); !opened) return std::unexpected(opened.error());
    ItemId before;
    for (const PromptPiece& piece : pieces) {
        if (piece.item != before) file.beginRecord(piece.item);
        before = piece.item;
        file.text() += piece.text;
    }
    return file.close();
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
    std::vector<ItemId> items;
    for (const PromptExample& example : source->examples) {
        examples.push_back({example.text, completion(example.labels, example.rationale, m_context)});
        items.push_back(example.item);
        written.tally.add(example.item, example.labels);
    }
    const std::string instruction = instructionOf(m_context);
    const std::pair<std::string_view, std::vector<PromptPiece>> files[] = {
        {"prompt.txt", textPieces(prompt::fewShotParts(instruction, examples), items)},
        {"messages.json", messagePieces(prompt::fewShotMessages(instruction, examples), items)},
    };
    for (const auto& [name, pieces] : files) {
        auto facts = writePieces(*m_folder, name, pieces);
        if (!facts) return std::unexpected(facts.error());
        written.files.push_back(std::move(*facts));
    }
    return written;
}

std::unique_ptr<DatasetWriter> makeFewShot(const DatasetContext& context) { return std::make_unique<FewShot>(context); }

}  // namespace docket::codec
