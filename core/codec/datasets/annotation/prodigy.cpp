#include "core/codec/datasets/formats.h"
#include "core/codec/datasets/label_keys.h"
#include "core/codec/datasets/record_dataset.h"

namespace docket::codec {

namespace {

/// Answered tasks of the choice interface. Their hashes are Prodigy's own, which it makes when it reads them.
class Prodigy : public RecordDataset {
public:
    explicit Prodigy(const DatasetContext& context) : RecordDataset(context) {
        JsonWriter json(m_options);
        json.beginArray();
        for (const taxonomy::Label* label : context.taxonomy.choices()) {
            json.beginObject().key("id").text(label->key).key("text").text(label->name).endObject();
        }
        json.endArray();
    }

protected:
    void append(std::string& out, const DatasetItem& item) override {
        JsonWriter json(out);
        json.beginObject();
        json.key("text").text(item.text);
        json.key("options").raw(m_options);
        json.key("accept");
        appendLabelKeys(json, *item.labels, context());
        json.key("answer").text("accept");
        json.key("_view_id").text("choice");
        json.key("meta").beginObject().key("id").text(item.record.externalId);
        if (!withholdsRemarks(item, context())) json.key("metadata").raw(item.record.metadata);
        json.endObject();
        json.endObject();
    }

private:
    std::string m_options;
};

}  // namespace

std::unique_ptr<DatasetWriter> makeProdigy(const DatasetContext& context) { return std::make_unique<Prodigy>(context); }

}  // namespace docket::codec
