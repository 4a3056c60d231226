#include "core/codec/datasets/dataset_writer.h"

#include "core/codec/datasets/formats.h"

#include <array>

namespace docket::codec {

namespace {

/// In the order of the enumeration.
constexpr std::array<MakeDataset, dataset::allFormats.size()> makers = {
    makeOpenAiChat,    makeOpenAiDpo,           makeOpenAiEvals,   makeAnthropicBedrock, makeBedrockNova, makeGemini,
    makeVertex,        makeTrlPromptCompletion, makeTrlPreference, makeTrlUnpaired,      makeAlpaca,      makeShareGpt,
    makeHfDataset,     makeSpacy,               makeFastText,      makeCsv,              makeNative,      makeLabelStudio,
    makeDoccano,       makeProdigy,             makeArgilla,       makeCrowdKit,         makeSageMaker,   makeFewShot,
};

}  // namespace

std::unique_ptr<DatasetWriter> makeDatasetWriter(const DatasetContext& context) {
    return makers[static_cast<std::size_t>(context.recipe.format)](context);
}

bool withholdsRemarks(const DatasetItem& item, const DatasetContext& context) { return context.hidesPersonalData || item.isMasked(); }

}  // namespace docket::codec
