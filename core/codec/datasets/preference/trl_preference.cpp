#include "core/codec/datasets/conversation_dataset.h"
#include "core/codec/datasets/formats.h"
#include "core/codec/datasets/preference/preference_dataset.h"

namespace docket::codec {

std::unique_ptr<DatasetWriter> makeTrlPreference(const DatasetContext& context) {
    return std::make_unique<PreferenceDataset>(context, PreferenceShape{
        R"({"prompt":[{"role":"system","content":)" + instructionJson(context) + R"(},{"role":"user","content":)",
        R"(}],"chosen":[{"role":"assistant","content":)",
        R"(}],"rejected":[{"role":"assistant","content":)",
        "}]}",
    });
}

}  // namespace docket::codec
