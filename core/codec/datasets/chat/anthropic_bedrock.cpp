#include "core/codec/datasets/conversation_dataset.h"
#include "core/codec/datasets/formats.h"

namespace docket::codec {

std::unique_ptr<DatasetWriter> makeAnthropicBedrock(const DatasetContext& context) {
    return std::make_unique<ConversationDataset>(context, ConversationShape{
        R"({"system":)" + instructionJson(context) + R"(,"messages":[{"role":"user","content":)",
        R"(},{"role":"assistant","content":)",
        "}]}",
    });
}

}  // namespace docket::codec
