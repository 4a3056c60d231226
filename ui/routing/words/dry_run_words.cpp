#include "ui/routing/words/dry_run_words.h"

#include "ui/common/words/relative_time.h"
#include "ui/common/words/text.h"
#include "ui/versions/version_list.h"

#include <QCoreApplication>
#include <QLocale>

namespace docket::ui {

namespace {

using services::NowAndThen;
using Counts = NowAndThen<std::int64_t>;

struct DryRunWords {
    Q_DECLARE_TR_FUNCTIONS(DryRunWords)
};

constexpr std::int64_t dayMs = 86'400'000;
constexpr int daysOfWeek = 7;
constexpr int daysOfMonth = 30;

int daysOf(DryRunPeriod period) { return period == DryRunPeriod::Week ? daysOfWeek : daysOfMonth; }

Counts withReason(const services::DryRun& run, Reason reason) {
    const auto at = static_cast<std::size_t>(reason);
    return {run.effect.now.byReason[at], run.effect.then.byReason[at]};
}

/// What a rule takes, of how many items for the policy that is tried.
struct Taken {
    Counts items;
    std::int64_t of = 0;
};

std::optional<Taken> takenBy(Rule rule, const services::DryRun& run) {
    const std::int64_t all = run.effect.then.items();
    switch (rule) {
        case Rule::LowConfidence: return Taken{run.usualThreshold.lowConfidence, run.usualThreshold.items.then};
        case Rule::OwnThresholds: return Taken{run.ownThresholds.lowConfidence, run.ownThresholds.items.then};
        case Rule::HighImpact: return Taken{withReason(run, Reason::HighImpact), all};
        case Rule::ConfusedPairs: return Taken{withReason(run, Reason::ConfusedPair), all};
        case Rule::RareLabels: return Taken{withReason(run, Reason::RareClass), all};
        case Rule::NoConfidence: return Taken{withReason(run, Reason::NoConfidence), all};
        case Rule::InvalidOutput: return Taken{withReason(run, Reason::InvalidOutput), all};
        case Rule::Audit: {
            const Counts audited = withReason(run, Reason::AuditSample);
            return Taken{audited, run.effect.then.accepted + audited.then};
        }
        case Rule::Reviews:
        case Rule::Checks:
        case Rule::Suggestion:
        case Rule::DueTimes:
        case Rule::HoldTime: break;
    }
    return std::nullopt;
}

QString takenText(const Taken& taken, const services::DryRun& run) {
    const QString then = countText(taken.items.then);
    const QString of = countText(taken.of);
    if (taken.items.now == taken.items.then) return DryRunWords::tr("%1 of %2", "a number of items, of how many").arg(then, of);
    return DryRunWords::tr("%1 of %2, %3 in %4", "a number of items, of how many, how many it was, in which version")
        .arg(then, of, countText(taken.items.now), versionTag(run.inForce.policy));
}

QString reviewsText(const services::DryRun& run) {
    const QString reviews = DryRunWords::tr("%Ln review(s)", nullptr, forPlural(run.effect.then.reviews));
    return DryRunWords::tr("%1 of %2", "a number of reviews, of how many items").arg(reviews, DryRunWords::tr("%Ln item(s)", nullptr, forPlural(run.effect.then.toPeople)));
}

/// A rule of which the policy says nothing may take something all the same: by what the taxonomy says of a label.
bool isByTaxonomy(Rule rule, const Taken& taken) {
    return (rule == Rule::OwnThresholds && taken.of > 0) || (rule == Rule::HighImpact && taken.items.then > 0);
}

}  // namespace

std::optional<Timestamp> beginOf(DryRunPeriod period, Timestamp now) {
    if (period == DryRunPeriod::All) return std::nullopt;
    return Timestamp{now.ms - daysOf(period) * dayMs};
}

QString periodName(DryRunPeriod period) {
    return period == DryRunPeriod::All ? DryRunWords::tr("All", "predictions, of whatever time") : DryRunWords::tr("Last %Ln day(s)", nullptr, daysOf(period));
}

QString periodDays(DryRunPeriod period, Timestamp now) {
    const auto begin = beginOf(period, now);
    if (!begin) return DryRunWords::tr("All predictions");
    const QDate today = QDateTime::fromMSecsSinceEpoch(now.ms).date();
    return DryRunWords::tr("%1 to %2", "day, day").arg(dayText(QDateTime::fromMSecsSinceEpoch(begin->ms).date(), today), dayText(today, today));
}

QString ruleFigures(Rule rule, const ShownDryRun& shown) {
    if (rule == Rule::Reviews) return reviewsText(*shown.run);
    const auto taken = takenBy(rule, *shown.run);
    if (!taken) return {};
    const QString words = takenText(*taken, *shown.run);
    if (isAlwaysOn(rule)) return DryRunWords::tr("%1, always on", "what a rule takes").arg(words);
    if (isOn(rule, shown.policy)) return words;
    if (isByTaxonomy(rule, *taken)) return DryRunWords::tr("%1, by the taxonomy", "what a rule takes").arg(words);
    return taken->of == 0 ? QString() : DryRunWords::tr("off, %1", "what a rule takes").arg(words);
}

QString allRulesFigures(const ShownDryRun& shown) {
    const services::DryRun& run = *shown.run;
    const QString then = countText(run.effect.then.toPeople);
    const QString all = countText(run.effect.then.items());
    if (!shown.isTrial) return DryRunWords::tr("%1 of %2 to people", "a number of items, of how many").arg(then, all);
    return DryRunWords::tr("%1 of %2 to people, %3 in %4", "a number of items, of how many, how many it was, in which version")
        .arg(then, all, countText(run.effect.now.toPeople), versionTag(run.inForce.policy));
}

QString changeText(std::int64_t change) {
    const QLocale locale;
    return change > 0 ? locale.positiveSign() + countText(change) : countText(change);
}

}  // namespace docket::ui
