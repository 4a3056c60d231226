#pragma once

#include "core/base/error.h"

#include <cstdint>
#include <string>
#include <vector>

namespace docket::drift {

/// What the six detectors go by. Shares are in [0, 1]. The rule of a chart's alert itself (alert_rule.h) is fixed.
struct CheckRules {
    std::int64_t alertStays = 3;    ///< buckets that an alert is told of after its last one, >= 1
    std::int64_t recentDays = 7;    ///< days, back from the last prediction, that the mix of labels and languages is compared over, >= 1
    double shiftLook = 0.1;         ///< population stability index from which on a mix is looked at, where chance does not explain it
    double shiftAct = 0.25;
    double shiftChance = 1e-6;      ///< p value of chi-square at most which chance does not
    double invalidAct = 0.05;       ///< share of the recent predictions without a usable label from which on an alert is to act on
    double differLook = 0.05;       ///< of items asked under two prompt versions, share whose label differs: lower limit of its 95 % interval
    double differAct = 0.15;
    double worseChance = 1e-4;      ///< exact McNemar of two prompt versions on the same items at most which one is worse
    double rareShare = 0.02;        ///< of the baseline's predictions, under which a label is a rare one
    double recallLook = 0.5;        ///< recall of a rare label that lies under it by `fallLook` sigmas
    double recallAct = 0.25;
    double absenceLook = 1e-6;      ///< probability at most which a label that is not predicted any more is lost
    double absenceAct = 1e-9;
    double fallLook = 4;             ///< sigmas that accuracy lies below the baseline (fall.h, stratified_shift.h), > 0
    double fallAct = 6;
    std::int64_t accuracyWeeks = 2; ///< last whole weeks, beside the one that runs, that accuracy is compared over, >= 1
    std::int64_t recallWeeks = 4;   ///< and recall of rare labels
    std::int64_t fewestItems = 30;  ///< under so many nothing is said of a share
    std::vector<std::string> tell;  ///< whom to tell, as the report repeats it: nothing is sent

    bool operator==(const CheckRules&) const = default;
};

/// Refuses, with InvalidInput, values out of range, and an act that comes before its look.
Result<> check(const CheckRules& rules);

}  // namespace docket::drift
