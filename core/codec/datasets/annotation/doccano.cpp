#include "core/codec/datasets/formats.h"
#include "core/codec/datasets/label_keys.h"
#include "core/codec/datasets/record_dataset.h"

namespace docket::codec {

namespace {

/// The columns that doccano reads by default; what else there is it keeps as metadata. "id" is its own, so ours has another name.
class Doccano : public RecordDataset {
public:
    using RecordDataset::RecordDataset;

protected:
    void append(std::string& out, const DatasetItem& item) override {
        JsonWriter json(out);
        json.beginObject();
        json.key("text").text(item.text);
        json.key("label");
        appendLabelKeys(json, *item.labels, context());
        json.key("external_id").text(item.record.externalId);
        if (!withholdsRemarks(item, context())) json.key("metadata").raw(item.record.metadata);
        json.endObject();
    }
};

}  // namespace

std::unique_ptr<DatasetWriter> makeDoccano(const DatasetContext& context) { return std::make_unique<Doccano>(context); }

}  // namespace docket::codec
