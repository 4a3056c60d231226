#include "ui/datasets/recipe/split_shares.h"

#include <algorithm>

namespace docket::ui {

namespace {
constexpr int whole = 100;
constexpr int leastTrain = 1;
}  // namespace

dataset::SplitRule withShare(dataset::SplitRule rule, dataset::Split split, int percent) {
    switch (split) {
        case dataset::Split::Train:
            rule.train = std::clamp(percent, leastTrain, whole);
            rule.test = std::min(rule.test, whole - rule.train);
            rule.validation = whole - rule.train - rule.test;
            break;
        case dataset::Split::Validation:
            rule.validation = std::clamp(percent, 0, whole - leastTrain);
            rule.test = std::min(rule.test, whole - leastTrain - rule.validation);
            rule.train = whole - rule.validation - rule.test;
            break;
        case dataset::Split::Test:
            rule.test = std::clamp(percent, 0, whole - leastTrain);
            rule.validation = std::min(rule.validation, whole - leastTrain - rule.test);
            rule.train = whole - rule.validation - rule.test;
            break;
    }
    return rule;
}

}  // namespace docket::ui
