#include "core/codec/datasets/conversation.h"
#include "core/codec/datasets/conversation_dataset.h"
#include "core/codec/datasets/formats.h"
#include "core/codec/text/json_writer.h"

namespace docket::codec {

namespace {

/// A line for the answer, and one for the suggestion that it overturned.
class TrlUnpaired : public RecordDataset {
public:
    explicit TrlUnpaired(const DatasetContext& context)
        : RecordDataset(context), m_before(R"({"prompt":[{"role":"system","content":)" + instructionJson(context) + R"(},{"role":"user","content":)") {}

protected:
    void append(std::string& out, const DatasetItem& item) override {
        appendCompletion(out, item, completion(*item.labels, item.rationale, context()), true);
        const LabelSet* suggestion = overturnedSuggestion(item, context());
        if (suggestion == nullptr) return;
        out += '\n';
        appendCompletion(out, item, completion(*suggestion, suggestedRationale(item, context()), context()), false);
    }

private:
    void appendCompletion(std::string& out, const DatasetItem& item, std::string_view answer, bool isRight) const {
        out += m_before;
        appendJsonString(out, item.prompt);
        out += R"(}],"completion":[{"role":"assistant","content":)";
        appendJsonString(out, answer);
        out += isRight ? R"(}],"label":true})" : R"(}],"label":false})";
    }

    std::string m_before;
};

}  // namespace

std::unique_ptr<DatasetWriter> makeTrlUnpaired(const DatasetContext& context) { return std::make_unique<TrlUnpaired>(context); }

}  // namespace docket::codec
