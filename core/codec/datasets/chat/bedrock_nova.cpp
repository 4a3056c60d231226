#include "core/codec/datasets/conversation_dataset.h"
#include "core/codec/datasets/formats.h"

namespace docket::codec {

std::unique_ptr<DatasetWriter> makeBedrockNova(const DatasetContext& context) {
    return std::make_unique<ConversationDataset>(context, ConversationShape{
        R"({"schemaVersion":"bedrock-conversation-2024","system":[{"text":)" + instructionJson(context) + R"(}],"messages":[{"role":"user","content":[{"text":)",
        R"(}]},{"role":"assistant","content":[{"text":)",
        "}]}]}",
    });
}

}  // namespace docket::codec
