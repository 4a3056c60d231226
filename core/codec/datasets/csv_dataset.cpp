#include "core/codec/datasets/csv_dataset.h"

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

}  // namespace

Result<> CsvDataset::start(ports::DatasetFolder& folder) {
    if (const auto opened = m_file.open(folder, "records.csv"); !opened) return opened;
    const bool isSingle = m_context.taxonomy.kind() == taxonomy::TaskKind::Single;
    for (const std::string_view column : {"id", "text", isSingle ? "label" : "labels", "predicted"}) m_csv.own(column);
    for (const std::string_view column : columnsAfterAnswer) m_csv.own(column);
    m_csv.endRow();
    return {};
}

Result<> CsvDataset::add(const ports::Record& record, const std::optional<LabelSet>& labels) {
    m_csv.text(record.externalId);
    m_csv.text(record.text);
    m_csv.text(labels ? answerText(*labels, m_context) : std::string());
    addPrediction(record.prediction, labels);
    m_csv.own(record.resolution ? toString(record.resolution->kind) : std::string_view());
    m_csv.own(record.resolution ? formatUtc(record.resolution->at) : std::string());
    addDecisions(record);
    m_csv.own(reasonsOf(record.entry));
    m_csv.text(record.metadata);
    m_csv.endRow();
    m_tally.add(record.item, labels);
    return m_file.flushIfFull();
}

/// What was predicted as the model wrote it, where it is no label.
void CsvDataset::addPrediction(const Prediction* prediction, const std::optional<LabelSet>& labels) {
    if (prediction == nullptr) {
        for (int i = 0; i < 6; ++i) m_csv.own("");
        return;
    }
    m_csv.text(prediction->labels ? answerText(*prediction->labels, m_context) : prediction->rawOutput);
    m_csv.own(prediction->confidence ? fmt::format("{}", *prediction->confidence) : std::string());
    m_csv.text(prediction->model);
    m_csv.text(prediction->promptVersion);
    m_csv.own(prediction->createdAt ? formatUtc(*prediction->createdAt) : std::string());
    const bool isKnown = labels && prediction->labels;
    m_csv.own(!isKnown ? "" : *labels != *prediction->labels ? "true" : "false");
}

/// The decisions that stand.
void CsvDataset::addDecisions(const ports::Record& record) {
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
    m_csv.own(fmt::format("{}", count));
    m_csv.text(reviewers);
    m_csv.own(exposures);
    m_csv.text(notes);
}

Result<WrittenDataset> CsvDataset::finish() {
    const auto facts = m_file.close();
    if (!facts) return std::unexpected(facts.error());
    WrittenDataset written{std::move(m_tally), {*facts}, "as the items came into the workspace", {}};
    if (const auto cells = m_csv.guardedCells(); cells > 0) {
        written.warnings.push_back(fmt::format("{} {} with a character that spreadsheets take for a formula and got a leading "
                                               "apostrophe.", cells, cells == 1 ? "cell begins" : "cells begin"));
    }
    return written;
}

}  // namespace docket::codec
