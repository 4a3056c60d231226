#pragma once

#include "core/base/error.h"
#include "core/dataset/finding_data.h"
#include "core/dataset/label_names.h"
#include "core/dataset/manifest.h"
#include "core/dataset/selection.h"
#include "core/dataset/split.h"
#include "core/ports/files.h"
#include "core/ports/records.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace docket::codec {

/// What a finished dataset consists of.
struct WrittenDataset {
    dataset::Tally tally;
    std::vector<dataset::FileFacts> files;
    std::string order;
    std::vector<dataset::WrittenNote> warnings;
    std::vector<dataset::ChosenFact> chosen{};  ///< of a prompt whose examples were chosen
};

/// An item as it goes into a dataset. References and views; valid during the call.
struct DatasetItem {
    const ports::Record& record;           ///< its text is not for writers: `text` is
    const std::optional<LabelSet>& labels; ///< the answer that goes in; nullopt only where the recipe includes items without one
    std::string_view text;                 ///< as it goes in, perhaps with personal data masked
    std::string_view prompt = text;        ///< what a model is given: the text in the template of the recipe
    std::string_view rationale = {};       ///< why the answer is right; empty: nobody said, or the recipe does not ask
    bool isByMachine = false;              ///< the answer is the model's, and nobody was asked
    bool isSynthetic = false;              ///< a machine wrote the text (core/codec/values/synthetic.h); told only where there are splits
    dataset::Split split = dataset::Split::Train;

    bool isMasked() const { return text.data() != record.text.data() && text != record.text; }
};

/// The files of one format: start, add each item that it does not refuse, finish. Holds a bounded number of records.
class DatasetWriter {
public:
    virtual ~DatasetWriter() = default;

    virtual Result<> start(ports::DatasetFolder& folder) = 0;
    /// Why this format has no place for the item; nullopt: it has one.
    virtual std::optional<dataset::LeftOut> refuses(const DatasetItem& /*item*/) const { return std::nullopt; }
    virtual Result<> add(const DatasetItem& item) = 0;
    /// Closes the files.
    virtual Result<WrittenDataset> finish() = 0;
};

/// What all formats need to know. References; must outlive the writer.
struct DatasetContext {
    const dataset::Recipe& recipe;
    const taxonomy::Taxonomy& taxonomy;
    const dataset::LabelNames& names;
    bool hasSplits = false;          ///< items go into several splits
    bool hidesPersonalData = false;  ///< nothing that people or models wrote beside the text goes out: see withholdsRemarks()

    bool isSingle() const { return taxonomy.kind() == taxonomy::TaskKind::Single; }
};

std::unique_ptr<DatasetWriter> makeDatasetWriter(const DatasetContext& context);

/// Whether notes, rationales, metadata, raw outputs and evidence stay out, as they may hold what was taken out of the text.
bool withholdsRemarks(const DatasetItem& item, const DatasetContext& context);

}  // namespace docket::codec
