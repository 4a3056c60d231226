#pragma once

#include "core/codec/records/record_batch.h"
#include "core/codec/values/record_reading.h"
#include "core/codec/values/row_fields.h"
#include "core/codec/values/written_share.h"
#include "core/taxonomy/taxonomy.h"

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace docket::codec {

/// Longest text and external id of an item, in bytes.
inline constexpr std::size_t maxTextBytes = 1UL << 20U;
inline constexpr std::size_t maxIdBytes = 1024;

/// The rules of the native prediction record, the same for every format.
///
/// Labels are compared byte by byte after blanks around them were removed, so "Billing" is not "billing"; one that is no
/// label may be an alias of one (label_aliases.h), or the labels of a set in one text (label_parts.h). A time that cannot
/// be read is left out, which is noted.
/// What was said is an invalid output when a label is not in the taxonomy or is a heading, and in a single-label
/// task also when several labels or an empty list were given. A record that says nothing of a label is predicted
/// as the answer given most often in its samples (of equally many the one given first), else in a single-label
/// task as its most probable label (log-probability, then score).
///
/// A missing confidence is derived, in this order, from
/// - samples: the share of them that agree with the prediction;
/// - label_logprobs, in a single-label task: exp(l) over the sum of exp over the labels given (softmax);
/// - scores: that of the predicted label; of a label set the lowest one, and of the empty set 1 - the highest.
///   Where a predicted label has no score there is no confidence.
class RecordRules {
public:
    enum class Scores { Resolve, LeaveAsText };

    /// The taxonomy must outlive the rules. `fileName` goes into ids that are made from rows.
    RecordRules(const taxonomy::Taxonomy& taxonomy, Scores scores, RecordReading reading, std::string fileName)
        : m_taxonomy(taxonomy), m_isMultiLabel(taxonomy.kind() == taxonomy::TaskKind::Multi), m_scores(scores),
          m_reading(std::move(reading)), m_fileName(std::move(fileName)), m_confidences(m_reading.scale, m_reading.decimalMark),
          m_scoreShares(m_reading.scale, m_reading.decimalMark) {}

    bool isMultiLabel() const { return m_isMultiLabel; }
    const taxonomy::Taxonomy& taxonomy() const { return m_taxonomy; }
    /// What is to be said where confidences or scores had two scales so far (written_share.h).
    std::string mixture(bool isText) const;

    /// The record that the fields make, without its raw row; reads their numbers. Throws RowRefusal.
    ReadRecord apply(RowFields& fields, RowPlace place, RecordBatch& batch);

private:
    using Keys = std::span<const std::string_view>;
    struct Derived {
        std::optional<double> confidence;
        ConfidenceSource source = ConfidenceSource::None;
    };

    std::string_view idOf(const RowFields& fields, RowPlace place, RecordBatch& batch) const;
    void readNumbers(RowFields& fields, RowPlace place, RecordBatch& batch);
    bool takeAliases(std::vector<NamedNumber>& numbers) const;
    void takePrediction(const RowFields& fields, RowPlace place, RecordBatch& batch, ports::IncomingRecord& record) const;
    const taxonomy::Label* find(std::string_view key) const;
    std::optional<LabelSet> labelSet(Keys keys) const;
    std::vector<std::string_view> partsOf(std::string_view text, RowPlace place, RecordBatch& batch) const;
    void count(Keys keys, RecordBatch& batch) const;
    bool agrees(Keys sample, const LabelSet& labels) const;
    Derived derive(const RowFields& fields, const LabelSet& labels) const;
    std::optional<double> confidenceFromScores(std::span<const NamedNumber> scores, const LabelSet& labels) const;
    std::span<const LabelScore> resolveScores(std::span<const NamedNumber> scores, RecordBatch& batch) const;

    const taxonomy::Taxonomy& m_taxonomy;
    bool m_isMultiLabel;
    Scores m_scores;
    RecordReading m_reading;
    std::string m_fileName;
    WrittenShares m_confidences;
    WrittenShares m_scoreShares;
};

}  // namespace docket::codec
