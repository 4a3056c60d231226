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

/// `of`: how many there are for the policy that is tried.
QString figures(const Counts& taken, std::int64_t of, const services::DryRun& run) {
    const QString then = countText(taken.then);
    if (taken.now == taken.then) return DryRunWords::tr("%1 of %2", "a number of items, of how many").arg(then, countText(of));
    return DryRunWords::tr("%1 of %2, %3 in %4", "a number of items, of how many, how many it was, in which version")
        .arg(then, countText(of), countText(taken.now), versionTag(run.inForce.policy));
}

QString figuresOfRule(Rule rule, const services::DryRun& run) {
    const std::int64_t all = run.effect.then.items();
    switch (rule) {
        case Rule::LowConfidence: return figures(run.usualThreshold.lowConfidence, run.usualThreshold.items.then, run);
        case Rule::OwnThresholds: return figures(run.ownThresholds.lowConfidence, run.ownThresholds.items.then, run);
        case Rule::HighImpact: return figures(withReason(run, Reason::HighImpact), all, run);
        case Rule::ConfusedPairs: return figures(withReason(run, Reason::ConfusedPair), all, run);
        case Rule::RareLabels: return figures(withReason(run, Reason::RareClass), all, run);
        case Rule::NoConfidence: return figures(withReason(run, Reason::NoConfidence), all, run);
        case Rule::InvalidOutput: return figures(withReason(run, Reason::InvalidOutput), all, run);
        case Rule::Audit: {
            const Counts audited = withReason(run, Reason::AuditSample);
            return figures(audited, run.effect.then.accepted + audited.then, run);
        }
        case Rule::Reviews:
            return DryRunWords::tr("%1 of %2", "a number of reviews, of how many items").arg(DryRunWords::tr("%Ln review(s)", nullptr, forPlural(run.effect.then.reviews)), DryRunWords::tr("%Ln item(s)", nullptr, forPlural(run.effect.then.toPeople)));
        case Rule::Suggestion:
        case Rule::DueTimes:
        case Rule::HoldTime: break;
    }
    return {};
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
    const QString words = figuresOfRule(rule, *shown.run);
    if (words.isEmpty()) return words;
    if (rule == Rule::OwnThresholds && !isOn(rule, shown.policy)) {
        return shown.run->ownThresholds.items.then == 0 ? QString() : DryRunWords::tr("%1, by the taxonomy", "what a rule takes").arg(words);
    }
    if (isAlwaysOn(rule)) return DryRunWords::tr("%1, always on", "what a rule takes").arg(words);
    return isOn(rule, shown.policy) ? words : DryRunWords::tr("off, %1", "what a rule takes").arg(words);
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
