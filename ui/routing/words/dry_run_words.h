#pragma once

#include "core/base/time.h"
#include "core/routing/policy.h"
#include "core/services/routing/dry_run.h"
#include "ui/routing/words/rule_words.h"

#include <QString>

#include <array>
#include <cstdint>
#include <memory>
#include <optional>

namespace docket::ui {

/// Which predictions a dry run is about.
enum class DryRunPeriod { Week, Month, All };
inline constexpr std::array allDryRunPeriods = {DryRunPeriod::Week, DryRunPeriod::Month, DryRunPeriod::All};

/// nullopt: from the beginning.
std::optional<Timestamp> beginOf(DryRunPeriod period, Timestamp now);
QString periodName(DryRunPeriod period);  ///< "Last 30 days"
/// "24 Oct to 22 Nov", up to the day of `now`.
QString periodDays(DryRunPeriod period, Timestamp now);

/// A dry run with what it was asked for.
struct ShownDryRun {
    std::shared_ptr<const services::DryRun> run;  ///< never null
    routing::Policy policy;                       ///< that was tried
    bool isTrial = false;                         ///< it says something else than the one in force
    DryRunPeriod period = DryRunPeriod::Month;
    Timestamp computedAt;

    bool isEmpty() const { return run->effect.now.items() == 0; }
};

/// What a rule takes of how many items: "646 of 8,640, 459 in v5"; empty: it takes none.
QString ruleFigures(Rule rule, const ShownDryRun& shown);
/// What all rules together take; an item may meet several.
QString allRulesFigures(const ShownDryRun& shown);

QString changeText(std::int64_t change);  ///< "+120", "-3", "0"

}  // namespace docket::ui
