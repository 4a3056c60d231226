#pragma once

#include "core/dataset/lint.h"
#include "core/metrics/proportion.h"
#include "core/ports/records.h"
#include "core/services/datasets/dataset_rules.h"
#include "core/services/datasets/taken_items.h"

#include <array>
#include <map>
#include <span>
#include <stop_token>
#include <unordered_set>

namespace docket::services {

/// Counts what a dataset has of each label, and how its answers came about. To be called in the order of the functions.
class LabelTally {
public:
    /// Both must outlive it.
    LabelTally(const DatasetRules& rules, AnswerList& answers) : m_rules(rules), m_answers(answers) {}

    /// Reads the decisions where an item has several: 8 bytes each. Cancelled.
    Result<> readAgreement(ports::Records& records, std::optional<int> taxonomyVersion, std::span<const TakenItem> taken, const std::stop_token& stop);
    /// For which labels the policy in force asks for more than one review: by rule, by label, or as of high impact.
    Result<> readPolicy(ports::Rules& rules, const ports::RuleVersions& inForce);
    void count(std::span<const TakenItem> taken);
    /// What is known of labels.
    void describe(dataset::DatasetFacts& facts) const;

private:
    /// Of one answer, or of one label.
    struct Counts {
        std::int64_t available = 0;
        std::int64_t exported = 0;       ///< records
        std::int64_t trained = 0;        ///< records in training
        std::int64_t trainedItems = 0;
        std::int64_t byPeople = 0;       ///< items in the dataset that people decided
        std::int64_t led = 0;            ///< of them, those decided with the suggestion in sight
        std::int64_t byOneReviewer = 0;  ///< of them, those that one reviewer decided

        void add(const TakenItem& item);
        Counts& operator+=(const Counts& other);
    };
    struct Agreement {
        std::int64_t pairs = 0;
        std::int64_t alike = 0;
    };
    struct Given {
        std::uint32_t item = 0;  ///< its number among those taken
        std::uint32_t answer = 0;
    };

    void addAnswers(const TakenItem& item, std::span<const Given> given);
    bool asksForSeveral(LabelId label) const { return m_asksAlways || m_asksForSeveral.contains(label); }

    const DatasetRules& m_rules;
    AnswerList& m_answers;
    std::map<LabelId, Counts> m_labels;
    std::map<LabelId, Agreement> m_agreement;
    metrics::Share m_alike;      ///< of the items in the dataset that several decided, those to which all gave one answer
    std::int64_t m_ruled = 0;
    bool m_asksAlways = false;
    std::unordered_set<LabelId> m_asksForSeveral;
    std::array<std::int64_t, dataset::allSplits.size()> m_records{};
};

}  // namespace docket::services
