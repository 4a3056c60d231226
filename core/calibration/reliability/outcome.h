#pragma once

namespace docket::calibration {

/// How sure a model was of what it said, and whether it was right.
///
/// A prediction without a label has no confidence and is no outcome: it is counted apart. In a multi-label task each label has
/// outcomes of its own: the confidence is that label's score, and `isRight` says whether the reference has the label.
struct Outcome {
    double confidence = 0;  ///< in [0, 1]
    bool isRight = false;
    double weight = 1;      ///< how many items of the traffic it stands for, > 0: 1/π of the probability π of being reviewed

    bool operator==(const Outcome&) const = default;
};

}  // namespace docket::calibration
