#include "core/codec/datasets/formats.h"
#include "core/codec/datasets/label_keys.h"
#include "core/codec/datasets/record_dataset.h"

namespace docket::codec {

namespace {

/// A label by its number in the card; several as a list of keys.
class HfDataset : public RecordDataset {
public:
    explicit HfDataset(const DatasetContext& context) : RecordDataset(context), m_numbers(context.taxonomy) {}

protected:
    void append(std::string& out, const DatasetItem& item) override {
        JsonWriter json(out);
        json.beginObject();
        json.key("id").text(item.record.externalId);
        json.key("text").text(item.text);
        if (context().isSingle()) {
            json.key("label").number(m_numbers.of(item.labels->front()));
        } else {
            json.key("labels");
            appendLabelKeys(json, *item.labels, context());
        }
        json.endObject();
    }

private:
    ClassNumbers m_numbers;
};

}  // namespace

std::unique_ptr<DatasetWriter> makeHfDataset(const DatasetContext& context) { return std::make_unique<HfDataset>(context); }

}  // namespace docket::codec
