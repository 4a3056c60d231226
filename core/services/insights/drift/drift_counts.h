#pragma once

#include "core/drift/means_chart.h"
#include "core/metrics/comparison/paired_shares.h"
#include "core/metrics/population/traffic.h"
#include "core/services/insights/drift/drift_question.h"
#include "core/services/insights/drift/said_instead.h"
#include "core/services/insights/traffic/traffic_table.h"

#include <array>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace docket::services {

/// The items that came last of those that something holds for, at most `most`, in the order in which they came into the workspace.
struct LastItems {
    static constexpr std::size_t most = 20;

    std::vector<ItemId> items;

    void add(ItemId item) {
        if (!items.empty() && items.back() == item) return;
        if (items.size() == most) items.erase(items.begin());
        items.push_back(item);
    }
    bool operator==(const LastItems&) const = default;
};

/// What the predictions of one bucket of time were. Additive.
struct DriftBucket {
    std::int64_t number = 0;                          ///< TimeBuckets
    std::int64_t predictions = 0;
    std::int64_t answered = 0;                        ///< of them, those with labels, or in a task of sets with the answer that there are none
    metrics::Share escalated;                         ///< of those that were routed
    drift::MeanSums confidence;                       ///< of those that have one
    std::vector<std::int64_t> labels;                 ///< by LabelNumber, predictions that have it
    std::array<std::int64_t, invalidKinds> invalid{};  ///< by InvalidKind
    std::int64_t underOlder = 0;                      ///< made under a version though a later one was in force already
    metrics::Share overturned;                        ///< of the resolved ones, those whose item is something else

    std::int64_t invalidCount() const;
    bool operator==(const DriftBucket&) const = default;
};

/// Two versions of a prompt of one model, asked of the same items.
struct PromptPair {
    std::string model;
    std::string before;  ///< that said something of these items first
    std::string after;
    Timestamp last;      ///< when the later one last did
    struct Week {
        metrics::Share differs;        ///< of the items, those where the answer is another
        metrics::PairedShares right;   ///< of those with a reference: one is `after`, the other `before`

        Week& operator+=(const Week& other);
    };
    std::map<std::int64_t, Week> weeks;  ///< by number of the week in which the later one was asked
    LastItems changed;

    /// The weeks from a number on.
    Week since(std::int64_t week) const;
    Week all() const;
};

/// The first prediction of something that can move every series.
enum class MarkKind { TaxonomyVersion, PolicyVersion, PromptVersion, Model };

struct DriftMark {
    MarkKind kind = MarkKind::Model;
    std::string name;  ///< "3", "gpt-x", "gpt-x, prompt 12"
    Timestamp at;

    bool operator==(const DriftMark&) const = default;
};

/// An item of the sample whose text is read.
struct SampledItem {
    std::uint64_t draw = 0;  ///< its place: the lowest are read
    ItemId item;
};

/// Who predicted, and what of it was no usable label.
struct MakerCount {
    std::string model;
    std::string promptVersion;
    std::int64_t predictions = 0;
    std::array<std::int64_t, invalidKinds> invalid{};  ///< by InvalidKind

    bool operator==(const MakerCount&) const = default;
};

/// What one pass over the predictions counts, whatever is then compared with what. Its size goes with buckets and labels, not with items.
struct DriftCounts {
    std::int64_t predictions = 0;
    Timestamp first;
    Timestamp last;
    std::vector<DriftBucket> buckets;                 ///< those with predictions, ascending
    std::map<std::int64_t, metrics::Traffic> weeks;   ///< by number of the week; in a task of sets of labels, label 0 is right and 1 wrong
    metrics::Share unled;                             ///< of the resolved items, those whose reference nobody was led to
    std::vector<MakerCount> makers;                   ///< the one with most predictions first
    std::vector<PromptPair> prompts;                  ///< the one that was asked last first
    std::vector<DriftMark> marks;                     ///< by time
    std::vector<RawForm> rawForms;                    ///< of invalid output, the most frequent first
    std::array<LastItems, invalidKinds> invalidItems;
    LastItems underOlderItems;
    std::vector<std::pair<std::int64_t, std::vector<SampledItem>>> texts;  ///< by number of the bucket: what is to be read
};

}  // namespace docket::services
