#pragma once

#include "core/dataset/splitting.h"

namespace docket::ui {

/// The rule with another share of one split, in percent: the others give or take what it lacks, training last of all, so that the three
/// add up to 100 and something is left to train on.
dataset::SplitRule withShare(dataset::SplitRule rule, dataset::Split split, int percent);

}  // namespace docket::ui
