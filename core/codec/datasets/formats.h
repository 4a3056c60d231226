#pragma once

#include "core/codec/datasets/dataset_writer.h"

#include <memory>

namespace docket::codec {

using MakeDataset = std::unique_ptr<DatasetWriter> (*)(const DatasetContext&);

// One short file each, in the folders beside this one; what each can carry: core/dataset/format.cpp.
std::unique_ptr<DatasetWriter> makeOpenAiChat(const DatasetContext& context);
std::unique_ptr<DatasetWriter> makeOpenAiDpo(const DatasetContext& context);
std::unique_ptr<DatasetWriter> makeOpenAiEvals(const DatasetContext& context);
std::unique_ptr<DatasetWriter> makeAnthropicBedrock(const DatasetContext& context);
std::unique_ptr<DatasetWriter> makeBedrockNova(const DatasetContext& context);
std::unique_ptr<DatasetWriter> makeGemini(const DatasetContext& context);
std::unique_ptr<DatasetWriter> makeVertex(const DatasetContext& context);
std::unique_ptr<DatasetWriter> makeTrlPromptCompletion(const DatasetContext& context);
std::unique_ptr<DatasetWriter> makeTrlPreference(const DatasetContext& context);
std::unique_ptr<DatasetWriter> makeTrlUnpaired(const DatasetContext& context);
std::unique_ptr<DatasetWriter> makeAlpaca(const DatasetContext& context);
std::unique_ptr<DatasetWriter> makeShareGpt(const DatasetContext& context);
std::unique_ptr<DatasetWriter> makeHfDataset(const DatasetContext& context);
std::unique_ptr<DatasetWriter> makeSpacy(const DatasetContext& context);
std::unique_ptr<DatasetWriter> makeFastText(const DatasetContext& context);
std::unique_ptr<DatasetWriter> makeCsv(const DatasetContext& context);
std::unique_ptr<DatasetWriter> makeNative(const DatasetContext& context);
std::unique_ptr<DatasetWriter> makeLabelStudio(const DatasetContext& context);
std::unique_ptr<DatasetWriter> makeDoccano(const DatasetContext& context);
std::unique_ptr<DatasetWriter> makeProdigy(const DatasetContext& context);
std::unique_ptr<DatasetWriter> makeArgilla(const DatasetContext& context);
std::unique_ptr<DatasetWriter> makeCrowdKit(const DatasetContext& context);
std::unique_ptr<DatasetWriter> makeSageMaker(const DatasetContext& context);
std::unique_ptr<DatasetWriter> makeFewShot(const DatasetContext& context);

}  // namespace docket::codec
