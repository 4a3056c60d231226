#include "core/metrics/figure.h"

#include <utility>

namespace docket::metrics {

std::string_view toString(Undefined reason) {
    switch (reason) {
        case Undefined::NoItems: return "no_items";
        case Undefined::NeverPredicted: return "never_predicted";
        case Undefined::NeverInReference: return "never_in_reference";
        case Undefined::NeverSeen: return "never_seen";
        case Undefined::OneClassOnly: return "one_class_only";
        case Undefined::NoLabelDefined: return "no_label_defined";
        case Undefined::NoReviewedItem: return "no_reviewed_item";
        case Undefined::NotInBaseline: return "not_in_baseline";
    }
    std::unreachable();
}

}  // namespace docket::metrics
