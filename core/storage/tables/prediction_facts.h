#pragma once

#include "core/routing/router.h"
#include "core/storage/sqlite/connection.h"
#include "core/storage/tables/label_set_text.h"

namespace docket::storage {

/// The columns of a row p of predictions that routing looks at, but for its scores; read by PredictionFactsRow.
#define DOCKET_FACTS_COLUMNS                                                                                           \
    "p.labels, iif(p.labels IS NULL, p.raw_output <> '' OR p.confidence IS NOT NULL OR p.scores <> '' OR p.signals <> '', 0), p.confidence," \
    " p.confidence_source"
inline constexpr int factsColumnCount = 4;

/// What routing looks at in a stored prediction; the facts view the labels.
struct PredictionFactsRow {
    LabelSet labels;
    routing::PredictionFacts facts;  ///< without external id and scores

    void read(const Query& row, int first) {
        facts = {};
        if (!row.isNull(first)) {
            readLabelSet(row.text(first), labels);
            facts.labels = labels;
        }
        facts.isInvalidOutput = row.integer(first + 1) != 0;
        if (!row.isNull(first + 2)) facts.confidence = row.real(first + 2);
        facts.source = row.oneOf(first + 3, ConfidenceSource::LogProbs);
    }
};

}  // namespace docket::storage
