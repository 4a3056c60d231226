#include "core/codec/datasets/chat/llama_factory.h"

#include "core/codec/text/json_writer.h"

#include <fmt/format.h>

namespace docket::codec {

std::vector<RecordDataset::SmallFile> LlamaFactoryDataset::filesBeside(const WrittenDataset& written) const {
    std::string text;
    for (const dataset::FileFacts& file : written.files) {
        const std::string_view stem = std::string_view(file.name).substr(0, file.name.rfind('.'));
        text += fmt::format("{}\"docket_{}\":{{\"file_name\":{},{}}}", text.empty() ? "{\n" : ",\n", stem, jsonString(file.name), m_reading);
    }
    return {{"dataset_info.json", text + "\n}\n"}};
}

}  // namespace docket::codec
