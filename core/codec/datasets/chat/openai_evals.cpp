#include "core/codec/datasets/conversation_dataset.h"
#include "core/codec/datasets/formats.h"

namespace docket::codec {

/// The ideal answer is one text, also of several labels: a list would be of answers any of which will do. It is what a model's answer is
/// held against, so nothing stands before it.
std::unique_ptr<DatasetWriter> makeOpenAiEvals(const DatasetContext& context) {
    return std::make_unique<ConversationDataset>(context, ConversationShape{
        R"({"input":[{"role":"system","content":)" + instructionJson(context) + R"(},{"role":"user","content":)",
        R"(}],"ideal":)",
        "}",
        true,
    });
}

}  // namespace docket::codec
