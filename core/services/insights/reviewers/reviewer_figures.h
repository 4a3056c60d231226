#pragma once

#include "core/agreement/summary.h"
#include "core/domain/decision.h"
#include "core/metrics/median.h"
#include "core/metrics/pace.h"
#include "core/metrics/share_difference.h"
#include "core/ports/workspace.h"
#include "core/services/work/job.h"
#include "core/taxonomy/taxonomy.h"

#include <cstdint>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace docket::services {

/// A figure that rests on fewer observations is not given: Undefined::TooFew.
inline constexpr std::int64_t fewestReviewerObservations = 30;
/// An accepted suggestion that took less time than this was hardly read.
inline constexpr Duration shortestReading = seconds(1);

/// What somebody said of an item whose label is known. Label sets as the version in force reads them.
struct GoldAnswer {
    ReviewerId reviewer;
    Timestamp at;
    LabelSet given;
    LabelSet known;
    std::optional<LabelSet> predicted;  ///< by the model
    Exposure exposure = Exposure::Blind;

    bool operator==(const GoldAnswer&) const = default;
};

/// What somebody said of an item that they had answered before, not knowing it. Label sets as the version in force reads them.
struct RepeatAnswer {
    ReviewerId reviewer;
    Timestamp at;
    LabelSet first;
    LabelSet again;

    bool operator==(const RepeatAnswer&) const = default;
};

struct ReviewerFiguresRequest {
    std::optional<Timestamp> since{};       ///< answered at or after
    std::optional<Timestamp> until{};       ///< answered before
    std::optional<std::string> reviewer{};  ///< only this person's own row; nothing of others is in the figures then
    std::string asker{};                    ///< who asks, and may have no right to more than that; empty: whoever can read the file
    std::vector<GoldAnswer> gold{};         ///< beside those of the workspace
    std::vector<RepeatAnswer> repeats{};    ///< likewise

    bool isOfPeriod(Timestamp at) const { return (!since || at >= *since) && (!until || at < *until); }
};

/// What became of first answers that were given blind, after a look at the suggestion. Counts of answers.
struct Reconsidered {
    std::int64_t agreed = 0;    ///< the first answer was the model's
    std::int64_t kept = 0;      ///< it was not, and it is the last one, too
    std::int64_t wentOver = 0;  ///< it was not, and the last one is the model's
    std::int64_t other = 0;     ///< it was not, and the last one is neither

    /// Of the answers that were not the model's, those that went over to it.
    metrics::Share pulled() const { return {wentOver, kept + wentOver + other}; }
    Reconsidered& operator+=(const Reconsidered& more);
    bool operator==(const Reconsidered&) const = default;
};

/// How one person, or all together, reviews. A first answer is the first that somebody gave of an item and did not take back;
/// what counts are first answers, unless it says otherwise. Same as the model's: as whole sets.
struct ReviewerRow {
    ReviewerId reviewer;
    std::string name;                        ///< empty of the team
    std::int64_t decisions = 0;              ///< that stand
    metrics::Median time;                    ///< milliseconds of the answers whose time was measured, none counted for more than 10 minutes
    metrics::PaceTrend pace;                 ///< how the time changes in a sitting
    metrics::Share gold;                     ///< answers to items with a known label that are right
    metrics::Share consistency;              ///< further answers to an item that say what the one before said: of another visit, or repeats
    metrics::Share blind;                    ///< given without sight of the model: those that are its
    metrics::Share assisted;                 ///< given with the suggestion in sight: those that are its
    metrics::Share rubberStamps;             ///< accepted suggestions whose time was measured: those accepted in less than shortestReading
    /// Same as the model's in the assisted arm less the blind one, where the arm was drawn at random (Randomised policy, no study): the
    /// effect of the suggestion. By the arm that was drawn, whatever the reviewer then looked at. Of the team: of those who
    /// answered in both arms.
    metrics::ShareDifference anchoring;
    /// The same answers against the item's final label, where another person's answer stands, too.
    metrics::ShareDifference withFinal;
    std::int64_t notDrawn = 0;               ///< answers under such a policy in another arm than the drawn one; in neither figure
    Reconsidered reconsidered;
    /// Gold items that the model has wrong: answers that follow it, assisted less blind.
    metrics::ShareDifference followedWrong;
};

/// What the model of Dawid and Skene (1979) makes of the answers, to be seen beside what most people said, never instead.
struct LatentClasses {
    struct Class {
        LabelId label;
        double votes = 0;  ///< share of the answers
        double prior = 0;  ///< share of the items by the model

        bool operator==(const Class&) const = default;
    };

    int steps = 0;
    bool hasConverged = false;
    metrics::Share differs;          ///< of the items on which one answer has most votes: those of which the model thinks another likelier
    metrics::Share weightedDiffers;  ///< likewise a vote weighted by the accuracy that the model gives each person
    std::int64_t ties = 0;           ///< items on which no answer has more votes than any other
    std::vector<Class> classes;      ///< the labels given, in the order of the taxonomy
};

/// How a team agrees. Of each person and item the answer that stands, on items with two or more.
struct TeamFigures {
    ReviewerRow all;                        ///< of everybody together
    agreement::Summary agreement;           ///< of standing answers, some given with the suggestion in sight; without what is too few
    agreement::Estimate blindAlpha;         ///< Krippendorff's alpha of first answers that were given blind
    std::optional<LatentClasses> latent;    ///< nullopt: multi-label, too few items, or more answers than can be fitted
};

/// Everything that the Reviewers page shows.
struct ReviewerFigures {
    taxonomy::Taxonomy taxonomy;         ///< that it was read under: the version in force
    std::int64_t decisions = 0;          ///< that stand and were given in the period; of the reviewer asked for, if one was
    std::int64_t items = 0;              ///< with such a decision
    std::int64_t itemsTwice = 0;         ///< of them, with those of two people or more; 0 where one reviewer was asked for
    std::vector<ReviewerRow> reviewers;  ///< with a decision in the period, by name
    std::optional<TeamFigures> team;     ///< nullopt: one reviewer was asked for
    ports::DataState state;              ///< what had happened
    Timestamp computedAt;

    static bool isGiven(std::int64_t observations) { return observations >= fewestReviewerObservations; }
    const ReviewerRow* find(ReviewerId reviewer) const;
};

/// Reads the figures in one pass over the items on which a decision stands, with the answers of items that two people reviewed and
/// 32 bytes of each first answer in memory. The workspace may be a read-only connection. Errors: NotFound (no such reviewer),
/// Cancelled.
Result<ReviewerFigures> readReviewerFigures(ports::Workspace& workspace, const ReviewerFiguresRequest& request, Timestamp now, const std::stop_token& stop = {},
                                            const ProgressSink& progress = {});

}  // namespace docket::services
