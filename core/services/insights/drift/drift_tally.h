#pragma once

#include "core/ports/rules.h"
#include "core/ports/traffic.h"
#include "core/services/insights/drift/drift_counts.h"
#include "core/services/insights/drift/time_buckets.h"

#include <map>
#include <optional>
#include <span>
#include <unordered_map>

namespace docket::services {

/// Counts predictions for drift, row by row. Every prediction counts at its own time, also where an item has several; but of those that
/// replace one another (one item, model, prompt version and time) only the last. What became of an item counts for each of its predictions.
class DriftTally {
public:
    /// `taxonomy`, under which rows are read, must outlive this. `versions`: newest first, as Rules::taxonomyVersions() has them.
    DriftTally(const taxonomy::Taxonomy& taxonomy, DriftQuestion question, std::span<const ports::TaxonomyVersion> versions);

    /// Rows by item, those of an item as they came.
    void add(const ports::TrafficRow& row);
    /// Buckets so far.
    std::size_t bucketCount() const { return m_buckets.size(); }
    /// Once, at the end.
    DriftCounts finish();

private:
    struct Said {
        std::size_t maker = 0;
        Timestamp at;
        int madeUnder = 0;
        bool hasAnswer = false;
        bool hasReference = false;
        bool isUnled = false;
        bool isRight = false;
        std::optional<InvalidKind> invalid;
        std::vector<LabelNumber> labels;
        LabelNumber reference = noLabel;  ///< the first label of the item's
        std::optional<double> confidence;
        std::optional<double> probability;
        Route route = Route::Accepted;
    };
    struct SaidBy {
        MakerCount counts;
        std::optional<Timestamp> first;
    };

    void finishItem();
    void count(const Said& said);
    void countTraffic(const Said& said);
    void countPair(const Said& before, const Said& after);
    void sample(Timestamp at);
    void readLabels(const ports::TrafficRow& row, Said& said);
    DriftBucket& bucketOf(Timestamp at);
    std::size_t makerOf(const ports::TrafficRow& row);
    LabelNumber numberOf(LabelId label) const;
    bool isOlderThanInForce(const Said& said) const;
    bool isCounted(const Said& said) const;
    std::vector<DriftMark> marks() const;

    const taxonomy::Taxonomy& m_taxonomy;
    DriftQuestion m_question;
    TimeBuckets m_time;
    TimeBuckets m_weeks;
    metrics::SideBands m_bands;
    std::map<int, Timestamp> m_publishedAt;  ///< taxonomy versions
    std::unordered_map<LabelId, LabelNumber> m_numbers;
    SaidInstead m_saidInstead;
    DriftCounts m_counts;
    std::unordered_map<std::int64_t, DriftBucket> m_buckets;
    std::pair<std::int64_t, DriftBucket*> m_lastBucket{0, nullptr};
    std::vector<SaidBy> m_makers;
    std::map<std::pair<std::string, std::string>, std::size_t> m_makerNumbers;
    std::size_t m_lastMaker = 0;
    std::map<int, Timestamp> m_firstUnder;
    std::map<std::pair<std::size_t, std::size_t>, PromptPair> m_pairs;
    std::map<std::int64_t, std::vector<SampledItem>> m_samples;
    ItemId m_item;
    std::vector<Said> m_said;      ///< of the item; keeps its memory from item to item
    std::size_t m_saidCount = 0;
};

}  // namespace docket::services
