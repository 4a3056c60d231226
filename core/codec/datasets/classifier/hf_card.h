#pragma once

#include "core/codec/datasets/dataset_writer.h"

#include <string>
#include <string_view>

namespace docket::codec {

/// A text as a double-quoted scalar of YAML 1.1 and 1.2: what is not printable there stands as an escape.
std::string yamlString(std::string_view text);

/// README.md of a dataset folder on Hugging Face: the metadata block with files, features and labels, and what the dataset is.
/// `isByMachine`: some answers are a model's.
std::string writeHfCard(const WrittenDataset& written, bool isByMachine, const DatasetContext& context);

}  // namespace docket::codec
