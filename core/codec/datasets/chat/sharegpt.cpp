#include "core/codec/datasets/chat/llama_factory.h"
#include "core/codec/datasets/formats.h"

namespace docket::codec {

std::unique_ptr<DatasetWriter> makeShareGpt(const DatasetContext& context) {
    return std::make_unique<LlamaFactoryDataset>(context, ConversationShape{
        R"({"conversations":[{"from":"human","value":)",
        R"(},{"from":"gpt","value":)",
        R"(}],"system":)" + instructionJson(context) + "}",
    }, R"("formatting":"sharegpt","columns":{"messages":"conversations","system":"system"})");
}

}  // namespace docket::codec
