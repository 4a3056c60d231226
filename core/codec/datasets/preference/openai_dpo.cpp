#include "core/codec/datasets/conversation_dataset.h"
#include "core/codec/datasets/formats.h"
#include "core/codec/datasets/preference/preference_dataset.h"

namespace docket::codec {

std::unique_ptr<DatasetWriter> makeOpenAiDpo(const DatasetContext& context) {
    return std::make_unique<PreferenceDataset>(context, PreferenceShape{
        R"({"input":{"messages":[{"role":"system","content":)" + instructionJson(context) + R"(},{"role":"user","content":)",
        R"(}],"tools":[],"parallel_tool_calls":true},"preferred_output":[{"role":"assistant","content":)",
        R"(}],"non_preferred_output":[{"role":"assistant","content":)",
        "}]}",
    });
}

}  // namespace docket::codec
