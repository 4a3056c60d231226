#include "core/codec/datasets/formats.h"
#include "core/codec/datasets/label_keys.h"
#include "core/codec/datasets/record_dataset.h"

namespace docket::codec {

namespace {

std::string_view mlUseOf(dataset::Split split) { return split == dataset::Split::Train ? "training" : toString(split); }

/// One file; each line names its split where there are splits. Where there are none, Vertex AI draws its own.
class Vertex : public RecordDataset {
public:
    using RecordDataset::RecordDataset;

protected:
    void append(std::string& out, const DatasetItem& item) override {
        JsonWriter json(out);
        json.beginObject();
        if (context().isSingle()) {
            json.key("classificationAnnotation");
            annotation(json, item.labels->front());
        } else {
            json.key("classificationAnnotations").beginArray();
            for (const LabelId label : *item.labels) annotation(json, label);
            json.endArray();
        }
        json.key("textContent").text(item.text);
        if (context().hasSplits) {
            json.key("dataItemResourceLabels").beginObject();
            json.key("aiplatform.googleapis.com/ml_use").text(mlUseOf(item.split)).endObject();
        }
        json.endObject();
    }

private:
    void annotation(JsonWriter& json, LabelId label) const {
        json.beginObject().key("displayName").text(context().names.keyOf(label)).endObject();
    }
};

}  // namespace

std::unique_ptr<DatasetWriter> makeVertex(const DatasetContext& context) { return std::make_unique<Vertex>(context); }

}  // namespace docket::codec
