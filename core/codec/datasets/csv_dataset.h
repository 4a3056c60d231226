#pragma once

#include "core/codec/datasets/dataset_file.h"
#include "core/codec/datasets/dataset_writer.h"
#include "core/codec/text/csv_writer.h"

namespace docket::codec {

/// records.csv: one row an item with its text, its answer, what the model had said and how the answer came about.
/// Several labels stand in a cell as a JSON array; notes and names with line breaks between them.
class CsvDataset : public DatasetWriter {
public:
    explicit CsvDataset(const DatasetContext& context) : m_context(context), m_csv(m_file.text()) {}

    Result<> start(ports::DatasetFolder& folder) override;
    Result<> add(const ports::Record& record, const std::optional<LabelSet>& labels) override;
    Result<WrittenDataset> finish() override;

private:
    void addPrediction(const Prediction* prediction, const std::optional<LabelSet>& labels);
    void addDecisions(const ports::Record& record);

    DatasetContext m_context;
    DatasetFile m_file;
    CsvWriter m_csv;
    dataset::Tally m_tally;
};

}  // namespace docket::codec
