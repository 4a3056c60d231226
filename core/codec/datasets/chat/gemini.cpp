#include "core/codec/datasets/conversation_dataset.h"
#include "core/codec/datasets/formats.h"

namespace docket::codec {

std::unique_ptr<DatasetWriter> makeGemini(const DatasetContext& context) {
    return std::make_unique<ConversationDataset>(context, ConversationShape{
        R"({"systemInstruction":{"role":"system","parts":[{"text":)" + instructionJson(context) + R"(}]},"contents":[{"role":"user","parts":[{"text":)",
        R"(}]},{"role":"model","parts":[{"text":)",
        "}]}]}",
    });
}

}  // namespace docket::codec
