#include "core/codec/datasets/conversation.h"
#include "core/codec/datasets/formats.h"
#include "core/codec/datasets/guarded_cells.h"
#include "core/codec/datasets/record_dataset.h"
#include "core/codec/text/csv_writer.h"

#include <fmt/format.h>

namespace docket::codec {

namespace {

// The reader knows the file by its columns (own_export.h).
constexpr std::string_view columnsAfterAnswer[] = {"confidence",  "model",     "prompt_version", "created_at", "overturned", "resolution",
                                                   "resolved_at", "decisions", "reviewers",      "exposure",   "notes",      "reasons",
                                                   "metadata"};

void appendEntry(std::string& list, std::string_view entry, char separator) {
    if (entry.empty()) return;
    if (!list.empty()) list += separator;
    list += entry;
}

std::string reasonsOf(const std::optional<QueueEntry>& entry) {
    std::string words;
    if (!entry) return words;
    for (const Reason reason : entry->reasons.toVector()) appendEntry(words, toString(reason), ';');
    return words;
}

std::string headerOf(const DatasetContext& context) {
    std::string header;
    CsvWriter csv(header);
    for (const std::string_view column : {"id", "text", context.isSingle() ? "label" : "labels", "predicted"}) csv.own(column);
    for (const std::string_view column : columnsAfterAnswer) csv.own(column);
    csv.endRow();
    return header;
}

/// One row an item with its text, its answer, what the model had said and how the answer came about. Several labels stand in a cell as a
/// JSON array; notes and names with line breaks between them.
class CsvDataset : public RecordDataset {
public:
    explicit CsvDataset(const DatasetContext& context) : RecordDataset(context, ownRows, headerOf(context)) {}

protected:
    void append(std::string& out, const DatasetItem& item) override;
    std::vector<dataset::WrittenNote> warnings() const override { return guardedCellsWarning(m_guardedCells); }

private:
    void addPrediction(CsvWriter& csv, const DatasetItem& item) const;
    void addDecisions(CsvWriter& csv, const DatasetItem& item) const;

    std::int64_t m_guardedCells = 0;
};

void CsvDataset::append(std::string& out, const DatasetItem& item) {
    CsvWriter csv(out);
    const ports::Record& record = item.record;
    csv.text(record.externalId);
    csv.text(item.text);
    csv.text(item.labels ? answerText(*item.labels, context()) : std::string());
    addPrediction(csv, item);
    csv.own(record.resolution ? toString(record.resolution->kind) : std::string_view());
    csv.own(record.resolution ? formatUtc(record.resolution->at) : std::string());
    addDecisions(csv, item);
    csv.own(reasonsOf(record.entry));
    csv.text(withholdsRemarks(item, context()) ? std::string_view() : record.metadata);
    csv.endRow();
    m_guardedCells += csv.guardedCells();
}

/// What was predicted as the model wrote it, where it is no label.
void CsvDataset::addPrediction(CsvWriter& csv, const DatasetItem& item) const {
    const Prediction* prediction = item.record.prediction;
    if (prediction == nullptr) {
        for (int i = 0; i < 6; ++i) csv.own("");
        return;
    }
    const std::string_view rawOutput = withholdsRemarks(item, context()) ? std::string_view() : prediction->rawOutput;
    csv.text(prediction->labels ? answerText(*prediction->labels, context()) : rawOutput);
    csv.own(prediction->confidence ? fmt::format("{}", *prediction->confidence) : std::string());
    csv.text(prediction->model);
    csv.text(prediction->promptVersion);
    csv.own(prediction->createdAt ? formatUtc(*prediction->createdAt) : std::string());
    const bool isKnown = item.labels && prediction->labels;
    csv.own(!isKnown ? "" : *item.labels != *prediction->labels ? "true" : "false");
}

/// The decisions that stand.
void CsvDataset::addDecisions(CsvWriter& csv, const DatasetItem& item) const {
    const ports::Record& record = item.record;
    std::int64_t count = 0;
    std::string reviewers;
    std::string exposures;
    std::string notes;
    for (std::size_t i = 0; i < record.decisions.size(); ++i) {
        const Decision& decision = record.decisions[i];
        if (!decision.stands) continue;
        ++count;
        appendEntry(reviewers, record.reviewers[i], '\n');
        appendEntry(exposures, toString(decision.exposure), ';');
        appendEntry(notes, decision.answer.note, '\n');
    }
    csv.own(fmt::format("{}", count));
    csv.text(reviewers);
    csv.own(exposures);
    csv.text(withholdsRemarks(item, context()) ? std::string_view() : notes);
}

}  // namespace

std::unique_ptr<DatasetWriter> makeCsv(const DatasetContext& context) { return std::make_unique<CsvDataset>(context); }

}  // namespace docket::codec
