#include "core/codec/datasets/conversation_dataset.h"
#include "core/codec/datasets/formats.h"

namespace docket::codec {

std::unique_ptr<DatasetWriter> makeTrlPromptCompletion(const DatasetContext& context) {
    return std::make_unique<ConversationDataset>(context, ConversationShape{
        R"({"prompt":[{"role":"system","content":)" + instructionJson(context) + R"(},{"role":"user","content":)",
        R"(}],"completion":[{"role":"assistant","content":)",
        "}]}",
    });
}

}  // namespace docket::codec
