#pragma once

#include "core/codec/datasets/dataset_writer.h"
#include "core/dataset/lint.h"
#include "core/ports/workspace.h"
#include "core/services/datasets/dataset_rules.h"
#include "core/services/datasets/split_repeats.h"
#include "core/services/datasets/taken_items.h"

#include <span>
#include <stop_token>
#include <vector>

namespace docket::services {

/// Gathers what a lint has to know of a dataset while it is made: nothing is read that the pass does not read anyway, and at the end
/// the answers of reviewers where several looked at an item, and some texts again. 24 bytes an item, 12 more where there are splits, and
/// 8 an answer where several looked at an item. Not for several threads.
class DatasetFactsGathering {
public:
    /// Both must outlive it.
    DatasetFactsGathering(const dataset::Recipe& recipe, const DatasetRules& rules);

    /// An item that the recipe takes, in the order of their ids; before duplicates and caps.
    void take(const codec::DatasetItem& item);
    /// The item taken last goes in.
    void place(const codec::DatasetItem& item, int copies);
    void addOrigin(const ports::DecisionOrigin& origin);

    /// `written`: the items of the dataset in ascending order. Fills all but conflictingItems, records that are too long, and what the
    /// writer says.
    Result<dataset::DatasetFacts> finish(ports::Workspace& workspace, std::span<const ItemId> written, const std::stop_token& stop);

private:
    TakenItem* find(ItemId item);
    void keepWritten(std::span<const ItemId> written);

    const dataset::Recipe& m_recipe;
    const DatasetRules& m_rules;
    const dataset::Limits& m_limits;
    SplitRepeats m_repeats;
    AnswerList m_answers;
    std::vector<TakenItem> m_taken;
};

}  // namespace docket::services
