#include "core/codec/datasets/formats.h"
#include "core/codec/datasets/record_dataset.h"
#include "core/codec/text/json_writer.h"

namespace docket::codec {

namespace {

/// Every label of the taxonomy with 1 or 0: textcat for single-label tasks, textcat_multilabel for others.
class Spacy : public RecordDataset {
public:
    explicit Spacy(const DatasetContext& context) : RecordDataset(context) {
        for (const taxonomy::Label* label : context.taxonomy.choices()) m_categories.push_back({label->id, jsonString(label->key) + ":"});
    }

protected:
    void append(std::string& out, const DatasetItem& item) override {
        out += R"({"text":)";
        appendJsonString(out, item.text);
        out += R"(,"cats":{)";
        for (const Category& category : m_categories) {
            if (&category != &m_categories.front()) out += ',';
            out += category.key;
            out += has(*item.labels, category.label) ? "1.0" : "0.0";
        }
        out += "}}";
    }

private:
    struct Category {
        LabelId label;
        std::string key;  ///< JSON, with its colon
    };

    std::vector<Category> m_categories;
};

}  // namespace

std::unique_ptr<DatasetWriter> makeSpacy(const DatasetContext& context) { return std::make_unique<Spacy>(context); }

}  // namespace docket::codec
