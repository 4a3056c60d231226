#include "core/codec/datasets/annotation/opinions.h"
#include "core/codec/datasets/formats.h"
#include "core/codec/datasets/label_keys.h"
#include "core/codec/datasets/record_dataset.h"

#include <fmt/format.h>

#include <algorithm>

namespace docket::codec {

namespace {

/// Tasks for the labelling configuration that `docket taxonomy export` writes: controls "label" and "text", labels by their keys, by
/// their paths where the taxonomy is a tree. An annotation a standing decision, and one that is the ground truth for a ruling. Label
/// Studio refuses annotators that it does not have, so who gave each stands in the meta of the task, in the same order.
class LabelStudioTasks : public RecordDataset {
public:
    explicit LabelStudioTasks(const DatasetContext& context)
        : RecordDataset(context, recordArray), m_isTree(std::ranges::any_of(context.taxonomy.labels(), [](const taxonomy::Label& label) {
              return label.parent || label.isGroup;
          })) {}

protected:
    void append(std::string& out, const DatasetItem& item) override {
        const std::vector<Opinion> opinions = opinionsOf(item.record);
        JsonWriter json(out);
        json.beginObject();
        data(json, item);
        json.key("meta").beginObject().key("annotators").beginArray();
        for (const Opinion& opinion : opinions) json.text(opinion.who);
        json.endArray().endObject();
        json.key("annotations").beginArray();
        for (const Opinion& opinion : opinions) annotation(json, opinion);
        json.endArray();
        json.key("predictions").beginArray();
        if (item.record.prediction != nullptr && item.record.prediction->labels) prediction(json, *item.record.prediction);
        json.endArray();
        json.endObject();
    }

private:
    void data(JsonWriter& json, const DatasetItem& item) const {
        json.key("data").beginObject();
        json.key("text").text(item.text);
        json.key("id").text(item.record.externalId);
        if (!withholdsRemarks(item, context())) json.key("metadata").raw(item.record.metadata);
        json.endObject();
    }

    void annotation(JsonWriter& json, const Opinion& opinion) const {
        json.beginObject();
        result(json, fmt::format("a{}", opinion.id.value), opinion.labels);
        json.key("was_cancelled").boolean(false);
        json.key("ground_truth").boolean(opinion.isRuling);
        json.key("created_at").text(formatUtc(opinion.at));
        if (opinion.timeSpent.ms > 0) json.key("lead_time").number(static_cast<double>(opinion.timeSpent.ms) / 1000);
        json.endObject();
    }

    void prediction(JsonWriter& json, const Prediction& prediction) const {
        json.beginObject();
        if (!prediction.model.empty()) json.key("model_version").text(prediction.model);
        if (prediction.confidence) json.key("score").number(*prediction.confidence);
        result(json, fmt::format("p{}", prediction.id.value), *prediction.labels);
        json.endObject();
    }

    /// No label at all is a result without regions.
    void result(JsonWriter& json, std::string_view id, const LabelSet& labels) const {
        json.key("result").beginArray();
        if (!labels.empty()) {
            const std::string_view type = m_isTree ? "taxonomy" : "choices";
            json.beginObject();
            json.key("id").text(id).key("from_name").text("label").key("to_name").text("text").key("type").text(type);
            json.key("value").beginObject().key(type);
            if (m_isTree) paths(json, labels);
            else appendLabelKeys(json, labels, context());
            json.endObject().endObject();
        }
        json.endArray();
    }

    void paths(JsonWriter& json, const LabelSet& labels) const {
        json.beginArray();
        for (const LabelId label : labels) {
            json.beginArray();
            for (const std::string_view key : pathOf(label)) json.text(key);
            json.endArray();
        }
        json.endArray();
    }

    /// From the root down.
    std::vector<std::string_view> pathOf(LabelId id) const {
        std::vector<std::string_view> path{context().names.keyOf(id)};
        const taxonomy::Label* label = context().taxonomy.find(id);
        while (label != nullptr && label->parent) {
            label = context().taxonomy.find(*label->parent);
            if (label != nullptr) path.push_back(label->key);
        }
        std::ranges::reverse(path);
        return path;
    }

    bool m_isTree;
};

}  // namespace

std::unique_ptr<DatasetWriter> makeLabelStudio(const DatasetContext& context) { return std::make_unique<LabelStudioTasks>(context); }

}  // namespace docket::codec
