#include "core/codec/datasets/conversation.h"

#include "core/codec/text/json_writer.h"
#include "core/prompt/prompt.h"

namespace docket::codec {

std::string instructionOf(const DatasetContext& context) { return prompt::instruction(context.taxonomy, context.recipe.system); }

std::string answerText(const LabelSet& labels, const DatasetContext& context) {
    if (context.isSingle()) return labels.empty() ? std::string() : std::string(context.names.keyOf(labels.front()));
    std::string out;
    JsonWriter json(out);
    json.beginArray();
    for (const LabelId label : labels) json.text(context.names.keyOf(label));
    json.endArray();
    return out;
}

std::string completion(const LabelSet& labels, std::string_view rationale, const DatasetContext& context) {
    if (!context.recipe.hasRationale) return answerText(labels, context);
    std::string out;
    JsonWriter json(out);
    json.beginObject().key("rationale").text(rationale).key(context.isSingle() ? "label" : "labels");
    if (context.isSingle()) json.text(answerText(labels, context));
    else json.raw(answerText(labels, context));
    json.endObject();
    return out;
}

const LabelSet* overturnedSuggestion(const DatasetItem& item, const DatasetContext& context) {
    const Prediction* prediction = item.record.prediction;
    if (prediction == nullptr || !prediction->labels || !item.labels) return nullptr;
    const LabelSet& suggested = *prediction->labels;
    if (context.isSingle() && suggested.size() != 1) return nullptr;  // its label is no more
    return haveSameLabels(suggested, *item.labels) ? nullptr : &suggested;
}

std::string_view suggestedRationale(const DatasetItem& item, const DatasetContext& context) {
    const Prediction* prediction = item.record.prediction;
    return prediction == nullptr || withholdsRemarks(item, context) ? std::string_view() : std::string_view(prediction->rationale);
}

}  // namespace docket::codec
