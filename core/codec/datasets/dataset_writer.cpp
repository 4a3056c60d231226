#include "core/codec/datasets/dataset_writer.h"

#include "core/codec/datasets/chat_jsonl.h"
#include "core/codec/datasets/csv_dataset.h"
#include "core/codec/datasets/few_shot.h"
#include "core/codec/datasets/native_jsonl.h"
#include "core/codec/text/json_writer.h"

namespace docket::codec {

std::unique_ptr<DatasetWriter> makeDatasetWriter(const DatasetContext& context) {
    switch (context.recipe.format) {
        case dataset::Format::OpenAiChat: return std::make_unique<ChatJsonl>(context);
        case dataset::Format::FewShot: return std::make_unique<FewShot>(context);
        case dataset::Format::Native: return std::make_unique<NativeJsonl>(context);
        case dataset::Format::Csv: return std::make_unique<CsvDataset>(context);
    }
    return nullptr;
}

std::string answerText(const LabelSet& labels, const DatasetContext& context) {
    if (context.taxonomy.kind() == taxonomy::TaskKind::Single) {
        return labels.empty() ? std::string() : std::string(context.names.keyOf(labels.front()));
    }
    std::string out;
    JsonWriter json(out);
    json.beginArray();
    for (const LabelId label : labels) json.text(context.names.keyOf(label));
    json.endArray();
    return out;
}

}  // namespace docket::codec
