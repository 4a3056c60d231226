#pragma once

#include "core/base/stable_hash.h"
#include "core/ports/traffic.h"
#include "core/services/insights/drift/check_report.h"
#include "core/services/insights/drift/drift_tally.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace docket::test {

/// What goes wrong in a stream.
enum class Fault {
    None,
    ArchivedLabels,     ///< the model's list has a label that was archived: 8 % of the answers
    AnotherForm,        ///< a prompt that starts to answer in prose: 30 %
    RareLabelLost,      ///< the model says the commonest label instead of the rarest, which 1.2 % are
    LanguageMix,        ///< Spanish goes from 7 % of the texts to 20 %
    LowerConfidence,    ///< 7 % less than before, and no less right
    LowerAccuracy,      ///< of two labels, 14 % and 12 % of the traffic, half are taken for the other
    PromptDisagrees,    ///< the prompt that is tried beside the one in use says something else of one item in four
};
inline constexpr std::array faults = {Fault::ArchivedLabels, Fault::AnotherForm, Fault::RareLabelLost, Fault::LanguageMix, Fault::LowerConfidence, Fault::LowerAccuracy, Fault::PromptDisagrees};

const char* nameOf(Fault fault);
/// Which detector has to find it.
drift::Detector detectorOf(Fault fault);

/// Sixty days of some 300 predictions a day, fewer at weekends, of a model that is right as often as it is sure; what it is not sure of is
/// escalated, 5 % of the rest audited, and most of both answered blind within three days. Ten items a day are also asked with another
/// prompt. The same seed gives the same stream.
class DriftingStream {
public:
    static constexpr int days = 60;
    static constexpr int faultDay = 45;
    static constexpr int baselineDays = 42;

    DriftingStream(Fault fault, std::uint64_t seed, std::int64_t textsPerBucket);

    static Timestamp dayBegin(int day);
    /// What the check says at the end of a day, of what is known then.
    services::CheckReport checkAfter(int day, const drift::CheckRules& rules) const;

private:
    struct Said {
        Timestamp at;
        const char* prompt = "1";
        std::optional<LabelId> label;
        std::string raw;
        double confidence = 0;
    };
    struct StreamItem {
        ItemId id;
        std::vector<Said> said;  ///< one, or one with each prompt
        std::optional<double> probability;
        ReasonSet reasons;
        std::optional<LabelId> reference;
        Timestamp resolvedAt;
        std::string text;
    };

    void addItem(Timestamp at, bool isFaulty);
    std::uint32_t truth();
    std::uint32_t otherThan(std::uint32_t label);
    std::string text(bool isFaulty);
    double uniform();
    void readTexts();
    services::DriftQuestion question(int day) const;

    Fault m_fault;
    SeededRandom m_random;
    std::int64_t m_textsPerBucket;
    taxonomy::Taxonomy m_taxonomy;
    std::vector<ports::TaxonomyVersion> m_versions;
    std::vector<StreamItem> m_items;
    services::InputCounts m_inputs;
};

}  // namespace docket::test
