#pragma once

#include "core/domain/prediction.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace docket::codec {

/// Why a row is no record; thrown inside a reader and never out of it.
struct RowRefusal {
    std::string cause;
};

/// A number, or the text of one that is still to be read (written_share.h).
struct WrittenNumber {
    double value = 0;
    std::string_view text{};  ///< empty: `value` counts
};

struct NamedNumber {
    std::string_view name;
    double value = 0;
    std::string_view text{};  ///< as in WrittenNumber
};

/// Labels as a model wrote them, blanks around each removed.
struct SaidLabels {
    std::vector<std::string_view> keys;
    std::string_view raw;     ///< JSON of what was said; empty: nothing was said
    bool isReadable = true;   ///< false: something else than a label or a list of labels

    bool isSaid() const { return !raw.empty(); }
    void clear() {
        keys.clear();
        raw = {};
        isReadable = true;
    }
};

/// What one row says, whatever its format, before the rules of the native record are applied.
struct RowFields {
    std::optional<std::string_view> id;
    std::optional<std::string_view> text;
    std::optional<std::string_view> createdAt;
    std::string_view model;
    std::string_view promptVersion;
    std::string_view rationale;
    SaidLabels labels;
    std::optional<WrittenNumber> confidence;
    ConfidenceSource confidenceSource = ConfidenceSource::Stated;
    std::vector<NamedNumber> scores;
    std::string_view rawScores;                          ///< JSON object, verbatim
    std::vector<std::vector<std::string_view>> samples;  ///< repeated answers, each a label or a set of labels
    std::string_view rawSamples;
    std::vector<NamedNumber> logProbs;
    std::string_view rawLogProbs;
    std::string_view metadata = "{}";
    std::string_view notJson;                            ///< `NaN in "score"`: kept as null; empty: there is none
    bool hasDecisions = false;                           ///< of people, in an export of Docket; they are not read

    void clear() {
        id.reset();
        text.reset();
        createdAt.reset();
        model = promptVersion = rationale = rawScores = rawSamples = rawLogProbs = notJson = {};
        labels.clear();
        confidence.reset();
        confidenceSource = ConfidenceSource::Stated;
        scores.clear();
        samples.clear();
        logProbs.clear();
        metadata = "{}";
        hasDecisions = false;
    }
};

/// Without the ASCII blanks around it.
inline std::string_view trimmed(std::string_view text) {
    constexpr std::string_view blanks = " \t\r\n";
    const auto first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

}  // namespace docket::codec
