#pragma once

#include "core/domain/item.h"
#include "core/domain/ruling.h"
#include "core/ports/rulings.h"
#include "core/services/ledger/item_ledger.h"
#include "core/services/ledger/rule_book.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace docket::services {

/// What one reviewer said of an item, beside what the others said.
struct ReviewerAnswer {
    char letter = 'A';        ///< stands for the name, in an order that was drawn
    std::string reviewer;
    EventId decision;
    LabelSet labels;          ///< as the version in force reads them
    Certainty certainty = Certainty::Unstated;
    std::string note;
    std::string overturnReason;  ///< why they did not follow the model: to be shown after the ruling alone
    std::vector<EvidenceSpan> evidence;
    Exposure exposure = Exposure::Blind;
    Duration timeSpent;       ///< 0: not measured
};

/// Two labels between which the answers to an item differ, most frequent first.
struct LabelPair {
    LabelId one;
    LabelId other;
    ports::EarlierRulings earlier;

    bool operator==(const LabelPair&) const = default;
};

/// An item that an adjudicator rules on, with nothing of the model in it.
struct ItemForRuling {
    Item item;
    Timestamp dueAt;
    bool isFlagged = false;
    std::string flagNote;                 ///< of who flagged it last
    std::vector<ReviewerAnswer> answers;  ///< that stand, by letter
    review::Consensus consensus;
    std::optional<LabelPair> pair;        ///< of a task with one label, or of answers of one label each
    std::shared_ptr<const taxonomy::Taxonomy> taxonomy;  ///< in force: what may be ruled, and how all of this is read
    Timestamp holdEndsAt;
    std::optional<RulingAnswer> entered;  ///< after undo: what had been ruled
    std::optional<RulingDraft> draft;     ///< newer than `entered`

    /// The answers that it was looked at with: another number says that one has come in since.
    EventId lastAnswer() const;
};

/// The item of an entry as an adjudicator sees it, held by nobody yet. `seed`: of the order of the answers.
Result<ItemForRuling> describeForRuling(ports::Workspace& workspace, RuleBook& rules, const ItemLedger& ledger, std::string_view seed);

}  // namespace docket::services
