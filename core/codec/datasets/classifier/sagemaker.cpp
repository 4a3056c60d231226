#include "core/codec/datasets/formats.h"
#include "core/codec/datasets/label_keys.h"
#include "core/codec/datasets/record_dataset.h"

#include <fmt/format.h>

namespace docket::codec {

namespace {

/// When an answer came to stand.
Timestamp settledAt(const ports::Record& record) {
    if (record.resolution) return record.resolution->at;
    Timestamp at = record.receivedAt;
    for (const Decision& decision : record.decisions) {
        if (decision.stands) at = decision.at;
    }
    return at;
}

/// A moment as Ground Truth writes it: UTC without saying so.
std::string creationDate(Timestamp at) {
    std::string text = formatUtc(at);
    text.pop_back();
    return text;
}

/// Labels by number, with their names beside. No confidence: what Ground Truth means by it nobody has said of these answers.
class SageMaker : public RecordDataset {
public:
    explicit SageMaker(const DatasetContext& context) : RecordDataset(context), m_numbers(context.taxonomy) {}

protected:
    void append(std::string& out, const DatasetItem& item) override {
        JsonWriter json(out);
        json.beginObject();
        json.key("source").text(item.text);
        json.key("label");
        if (context().isSingle()) {
            json.number(m_numbers.of(item.labels->front()));
        } else {
            json.beginArray();
            for (const LabelId label : *item.labels) json.number(m_numbers.of(label));
            json.endArray();
        }
        json.key("label-metadata").beginObject();
        classes(json, *item.labels);
        json.key("job-name").text("labeling-job/docket");
        json.key("human-annotated").text(item.isByMachine ? "no" : "yes");
        json.key("creation-date").text(creationDate(settledAt(item.record)));
        json.endObject();
        json.endObject();
    }

private:
    void classes(JsonWriter& json, const LabelSet& labels) const {
        if (context().isSingle()) {
            json.key("class-name").text(context().names.keyOf(labels.front()));
            json.key("type").text("groundtruth/text-classification");
            return;
        }
        json.key("class-map").beginObject();
        for (const LabelId label : labels) json.key(fmt::format("{}", m_numbers.of(label))).text(context().names.keyOf(label));
        json.endObject();
        json.key("type").text("groundtruth/text-classification-multilabel");
    }

    ClassNumbers m_numbers;
};

}  // namespace

std::unique_ptr<DatasetWriter> makeSageMaker(const DatasetContext& context) { return std::make_unique<SageMaker>(context); }

}  // namespace docket::codec
