#include "core/codec/datasets/chat/llama_factory.h"
#include "core/codec/datasets/formats.h"

namespace docket::codec {

std::unique_ptr<DatasetWriter> makeAlpaca(const DatasetContext& context) {
    return std::make_unique<LlamaFactoryDataset>(context, ConversationShape{
        R"({"instruction":)" + instructionJson(context) + R"(,"input":)",
        R"(,"output":)",
        "}",
    }, R"("formatting":"alpaca","columns":{"prompt":"instruction","query":"input","response":"output"})");
}

}  // namespace docket::codec
