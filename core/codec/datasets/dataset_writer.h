#pragma once

#include "core/base/error.h"
#include "core/dataset/label_names.h"
#include "core/dataset/manifest.h"
#include "core/dataset/selection.h"
#include "core/ports/files.h"
#include "core/ports/records.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace docket::codec {

/// What a finished dataset consists of.
struct WrittenDataset {
    dataset::Tally tally;
    std::vector<dataset::FileFacts> files;
    std::string order;
    std::vector<std::string> warnings;
};

/// The files of one format: start, add each record, finish. Holds a bounded number of records.
class DatasetWriter {
public:
    virtual ~DatasetWriter() = default;

    virtual Result<> start(ports::DatasetFolder& folder) = 0;
    /// `labels`: the answer that goes in; nullopt only where the recipe includes items without one.
    virtual Result<> add(const ports::Record& record, const std::optional<LabelSet>& labels) = 0;
    /// Closes the files.
    virtual Result<WrittenDataset> finish() = 0;
};

/// What all formats need to know. References; must outlive the writer.
struct DatasetContext {
    const dataset::Recipe& recipe;
    const taxonomy::Taxonomy& taxonomy;
    const dataset::LabelNames& names;
};

std::unique_ptr<DatasetWriter> makeDatasetWriter(const DatasetContext& context);

/// An answer as a model would write it: the key of the label; in a multi-label task a JSON array of keys.
std::string answerText(const LabelSet& labels, const DatasetContext& context);

}  // namespace docket::codec
