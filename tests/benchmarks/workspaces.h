#pragma once

#include "core/ports/clock.h"
#include "core/taxonomy/taxonomy.h"

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace docket::bench {

class SystemClock : public ports::Clock {
public:
    Timestamp now() const override;
};

/// The labels of the workload; more of them stand in groups of about eighty, with names and definitions of ordinary length.
taxonomy::Taxonomy benchTaxonomy(int labels = 40);

/// A new workspace without items, for the labels of the workload; no audit sample.
void makeEmpty(const std::filesystem::path& file, int labels = 40);

/// A new workspace with `items` queued items in random order of priority, each to be reviewed `reviews` times.
void makeQueue(const std::filesystem::path& file, int items, int labels = 40, int reviews = 1);

/// Who answers items, and what they say.
struct Answering {
    std::vector<std::string> reviewers;  ///< each item by others, drawn with a fixed seed
    int answers = 1;                     ///< of each item
    std::function<LabelId(int item, int answer)> label;
};

/// Has those of the first `items` items answered that are in the queue, many in one transaction.
void answer(const std::filesystem::path& file, int items, const Answering& answering);

/// The same by one reviewer, who always says the first label.
void decideSome(const std::filesystem::path& file, int items);

/// A new workspace whose items are disputes, each with so many answers that none of three labels has a majority.
void makeDisputes(const std::filesystem::path& file, int items, int answers);

/// A new workspace with `decisions` decisions of `reviewers` people, five of each item, who mostly agree.
void makeTeamWork(const std::filesystem::path& file, int decisions, int reviewers);

}  // namespace docket::bench
