#pragma once

#include "core/ports/clock.h"
#include "core/taxonomy/taxonomy.h"

#include <filesystem>

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

/// Decides those of the first `items` items that are in the queue, many in one transaction.
void decideSome(const std::filesystem::path& file, int items);

}  // namespace docket::bench
