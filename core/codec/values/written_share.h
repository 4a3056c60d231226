#pragma once

#include "core/codec/values/reading_tally.h"
#include "core/codec/values/record_reading.h"
#include "core/codec/values/row_fields.h"

#include <optional>
#include <string>
#include <string_view>

namespace docket::codec {

/// Brings the confidences of a source, or its scores, to numbers between 0 and 1, and notices when some are shares and
/// others percentages. What is over 1 or under 0 by no more than rounding leaves is 1 or 0.
class WrittenShares {
public:
    WrittenShares(ShareScale scale, char decimalMark) : m_scale(scale), m_decimalMark(decimalMark) {}

    /// `name`: of the label that it is the score of; empty: it is a confidence. Throws RowRefusal.
    double share(const WrittenNumber& number, std::string_view name, RowPlace place);

    /// What is to be said where two scales were met: "the confidence is \"87%\" on line 2 and \"0.5\" on line 6". Empty: they
    /// were not. `isText`: a number over 1 that has no percent sign may be a percentage, as in a table.
    std::string mixture(bool isText) const;

private:
    struct Met {
        RowPlace place;
        std::string text;
        std::string_view what;
    };

    double ofPercent(double number, bool hasSign, std::string_view name, const std::string& text, RowPlace place);
    double ofUnstated(double number, bool hasSign, std::string_view name, const std::string& text, RowPlace place);
    static void meet(std::optional<Met>& met, std::string_view name, const std::string& text, RowPlace place);

    ShareScale m_scale;
    char m_decimalMark;
    std::optional<Met> m_small;    ///< the first over 0 and up to 1, without a percent sign
    std::optional<Met> m_large;    ///< the first of 2 to 100, without a percent sign
    std::optional<Met> m_percent;  ///< the first with a percent sign
};

}  // namespace docket::codec
