#pragma once

#include "core/base/id.h"
#include "core/base/time.h"

#include <cstdint>
#include <numeric>
#include <optional>
#include <string>
#include <vector>

namespace docket {

inline constexpr int fewestStudyReviewers = 3;
inline constexpr int mostStudyReviewers = 5;

/// The items that a study drew from together: those with the same predicted label.
struct StudyStratum {
    std::optional<LabelId> label;  ///< the rarest one predicted; nullopt: no label was
    std::int64_t eligible = 0;     ///< items that could be drawn
    std::int64_t drawn = 0;

    bool operator==(const StudyStratum&) const = default;
};

/// An agreement study: drawn items that several reviewers answer blind, to learn how far they agree. One at a time
/// is open in a workspace.
struct AgreementStudy {
    int number = 0;                 ///< from 1
    int reviewers = 0;              ///< answers asked for on each item, within the limits above
    std::uint64_t seed = 0;         ///< of the draw; below 2^63
    std::string note;
    int taxonomyVersion = 0;        ///< under which the predictions were read
    std::vector<StudyStratum> strata;
    std::string begunBy;
    Timestamp begunAt;
    std::optional<Timestamp> endedAt;

    std::int64_t items() const {
        return std::accumulate(strata.begin(), strata.end(), std::int64_t{0}, [](std::int64_t sum, const StudyStratum& s) { return sum + s.drawn; });
    }
    bool operator==(const AgreementStudy&) const = default;
};

/// One item of a study.
struct StudyItem {
    ItemId item;
    std::optional<LabelId> stratum;

    bool operator==(const StudyItem&) const = default;
};

}  // namespace docket
